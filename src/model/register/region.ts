import { label } from "../../codes/label.js";
import { levels, regionKinds } from "../../codes/unit.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, reference, text } from "../record/field.js";

/** An area that a government or zone committee is responsible for. */
export const Region = defineEntity({
  name: "region",
  title: label("区域", "Region"),
  family: "register",
  meaning: "An administrative division or functional zone, with the time in which it exists.",
  fields: {
    title: text("名称", "Name"),
    titleEn: text("英文名称", "English name").optional(),
    kind: choice(regionKinds, "区域类型", "Kind of region"),
    level: choice(levels, "层级", "Level"),
    division: text("行政区划代码", "Division code", "Six digits, GB/T 2260; a functional zone has none.").optional(),
    parent: reference("region", "上级区域", "Parent region").optional(),
    establishedOn: day("设立日期", "Day of establishment").optional(),
    abolishedOn: day("撤销日期", "Day of abolition", "The first day on which it no longer exists.").optional(),
    population: count("人口", "Population").optional(),
  },
  inOrder: [["establishedOn", "abolishedOn"]],
});
export type Region = RecordOf<typeof Region>;
