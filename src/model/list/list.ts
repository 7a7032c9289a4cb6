import { label } from "../../codes/label.js";
import { listKinds } from "../../codes/list.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";

/** A list that a unit keeps and publishes; its entries are records of their own. */
export const List = defineEntity({
  name: "list",
  title: label("清单", "List"),
  family: "list",
  meaning: "One of the thirteen kinds of list (清单、名录) that a unit keeps and publishes.",
  fields: {
    kind: choice(listKinds, "清单类型", "Kind of list"),
    unit: reference("unit", "编制单位", "Keeping unit"),
    title: text("标题", "Title").optional(),
    compiledOn: day("编制完成日期", "Day of compilation").optional(),
    publishedOn: day("公布日期", "Day of first publication").optional(),
    updatedOn: day("最近更新日期", "Day of the last update").optional(),
    url: text("公布网址", "Address of publication").optional(),
  },
  inOrder: [["publishedOn", "updatedOn"]],
});
export type List = RecordOf<typeof List>;
