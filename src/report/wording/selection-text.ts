import { severities } from "../../engine/run/outcome.js";
import type { Fact } from "../../render/block.js";
import { joined, line } from "../../render/span.js";
import type { Reader } from "../reader.js";
import type { Selection } from "../selection.js";

/** Of what alone a report tells, as one fact; none where it tells of everything. */
export function selectionFacts(
  selection: Selection | undefined,
  { say, read, nameOf, entities }: Reader,
): readonly Fact[] {
  const { unit, rule, clause, entity, severity } = selection ?? {};
  const parts = [
    ...(unit === undefined ? [] : [say(`单位：${nameOf("unit", unit).title}`, `unit ${nameOf("unit", unit).title}`)]),
    ...(rule === undefined ? [] : [say(`规则：${rule}`, `rule ${rule}`)]),
    ...(clause === undefined ? [] : [say(`条款：${clause}`, `clause ${clause}`)]),
    ...(entity === undefined
      ? []
      : [say("记录：", "records: ") + read(entities.get(entity)?.title ?? { zh: entity, en: entity })]),
    ...(severity === undefined ? [] : [read(severities.labels[severity])]),
  ];
  if (parts.length === 0) return [];
  const note = say(
    "；规则的判断数和总体进度仍为全部记录的",
    "; counts of rules and the whole progress are of all records",
  );
  return [
    [
      say("范围", "Only"),
      line(
        ...joined(
          parts.map((one) => line(one)),
          say("，", ", "),
        ),
        note,
      ),
    ],
  ];
}
