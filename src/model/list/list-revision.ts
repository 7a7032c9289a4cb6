import { label } from "../../codes/label.js";
import { revisionTriggers } from "../../codes/list.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, group, list, reference, text } from "../record/field.js";
import { stillOpen } from "../record/key-day.js";
import { citation } from "../review/citation.js";

const entries = (zh: string, en: string) => list(reference("list-entry", "事项", "Entry"), zh, en);

/** One change of a list, from what made it necessary to its publication. */
export const ListRevision = defineEntity({
  name: "list-revision",
  title: label("清单调整", "List revision"),
  family: "list",
  meaning: "One change of a list: what triggered it, when it was made and when it was published.",
  keyDay: "on",
  fields: {
    list: reference("list", "清单", "List"),
    version: text("版本", "Version").optional(),
    trigger: group(
      {
        kind: choice(revisionTriggers, "调整事由", "Kind"),
        on: day("事由发生日期", "Day of the trigger"),
        basis: citation("依据", "Basis").optional(),
      },
      "调整事由",
      "Trigger",
    ),
    on: day(
      "调整日期",
      "Day of the revision",
      "Missing while the list has not been changed, which `open` says.",
    ).optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
    added: entries("新增事项", "Added entries").optional(),
    removed: entries("取消事项", "Removed entries").optional(),
    changed: entries("变更事项", "Changed entries").optional(),
    open: stillOpen,
  },
});
export type ListRevision = RecordOf<typeof ListRevision>;
