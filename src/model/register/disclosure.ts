import { disclosureKinds } from "../../codes/document.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";

/** A thing that is due to be made public, or a concern due to be answered. */
export const Disclosure = defineEntity({
  name: "disclosure",
  title: label("政务公开事项", "Disclosure"),
  family: "register",
  meaning: "An item of information that a unit owes the public, with when it arose and when it was published.",
  fields: {
    unit: reference("unit", "公开单位", "Disclosing unit"),
    kind: choice(disclosureKinds, "公开类型", "Kind"),
    title: text("标题", "Title"),
    indexNumber: text("索引号", "Index number").optional(),
    formedOn: day(
      "信息形成日期",
      "Day it was formed",
      "Formed or changed; for a concern, the day it was raised.",
    ).optional(),
    dueOn: day("公开期限", "Due day", "Where a special deadline is set.").optional(),
    publishedOn: day("公开日期", "Day of publication").optional(),
    withheldBecause: text("不公开理由", "Why withheld").optional(),
    document: reference("normative-document", "所涉文件", "Document").optional(),
    decision: reference("major-decision", "所涉决策", "Decision").optional(),
    url: text("网址", "Address").optional(),
  },
});
export type Disclosure = RecordOf<typeof Disclosure>;
