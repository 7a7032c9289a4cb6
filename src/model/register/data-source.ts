import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { day, flag, group, list, reference, text } from "../record/field.js";

const recordedUntil = day(
  "记录截止日期",
  "Recorded until",
  "The last day up to which everything that happened is recorded; complete up to the as-of day when missing.",
);
const units = list(
  reference("unit", "单位", "Unit"),
  "所涉单位",
  "Units",
  "The units whose records it holds; those of all units when missing.",
);

const provision = group(
  {
    kind: text("记录类型", "Kind of record", "The name of the entity, such as “information-request”."),
    fields: list(
      text("字段", "Field"),
      "所含字段",
      "Fields",
      "The names of the fields that it has; all fields when missing.",
    ).optional(),
    without: list(
      text("字段", "Field"),
      "不含字段",
      "Without",
      "The names of the fields that it does not have.",
    ).optional(),
    units: units.optional(),
    recordedUntil: recordedUntil.optional(),
  },
  "提供内容",
  "What it provides",
);

/** Where records come from – a folder, a sheet, a table, a feed – and what of the world can be seen in them. */
export const DataSource = defineEntity({
  name: "data-source",
  title: label("数据来源", "Data source"),
  family: "register",
  meaning: "A source of records, and what it provides: which kinds, fields and units, and until which day.",
  fields: {
    title: text("名称", "Title"),
    everything: flag(
      "全部记录类型",
      "Everything",
      "Whether it provides every kind of record, so that what is not recorded does not exist.",
    ).optional(),
    provides: list(provision, "提供内容", "Provides", "All kinds that are given when missing.").optional(),
    units: units.optional(),
    recordedUntil: recordedUntil.optional(),
  },
});
export type DataSource = RecordOf<typeof DataSource>;
