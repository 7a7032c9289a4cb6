import { addDays, type PlainDate } from "../../calendar/plain-date.js";
import type { Clock } from "../../expression/clock.js";
import type { Node } from "../../expression/node.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { Rule } from "../pack/pack.js";
import type { ConstraintOutcomes } from "../procedure/constraint-outcomes.js";
import type { Judge } from "../rule/judge.js";
import type { DiagnosticsRecorder, RunLog } from "./diagnostics-recorder.js";
import type { CompilationUnit } from "./run-context.js";

/**
 * Judges as a rule does, but leaves no record out because its key day was left out: where a rule is not for a record
 * without its key day, and would be were that the as-of day, a day a year before or the first or last day of one of its
 * versions, it is undetermined and the day is named. A record that says that it is open has no such day yet.
 */
export function withKeyDay(
  { about: { keyDay }, versions }: Rule,
  judge: Judge,
  { observer, frame, admit }: CompilationUnit,
  clock: Clock,
  recorder: DiagnosticsRecorder,
  { findings, pending, gaps }: RunLog,
  constraints?: ConstraintOutcomes,
): Judge {
  if (keyDay === undefined) return judge;
  const node: Node = admit({ kind: "field", of: { kind: "subject" }, name: keyDay });
  return (record) => {
    const outcome = judge(record);
    if (outcome !== "not-applicable" || !lacks(record, keyDay)) return outcome;
    const written = [findings.length, pending.length, gaps.length] as const;
    let isForIt = false;
    const open = new Set<string>();
    for (const day of daysUntil(clock.asOf, versions)) {
      if (judge({ ...record, [keyDay]: day }) === "not-applicable") continue;
      isForIt = true;
      if (constraints === undefined) break;
      for (const id of constraints.ids) if (constraints.of(id) !== "not-applicable") open.add(id);
    }
    findings.length = written[0];
    pending.length = written[1];
    gaps.length = written[2];
    frame.relevantDay = Number.NaN;
    constraints?.fill("not-applicable");
    for (const id of open) constraints?.note(id, "undetermined");
    if (!isForIt) return outcome;
    recorder.gap(record, observer.wanting([node], record, frame));
    return "undetermined";
  };
}

/** The days that may stand for one that is missing. */
const daysUntil = (asOf: PlainDate, versions: Rule["versions"]): readonly PlainDate[] => [
  asOf,
  addDays(asOf, -366),
  ...versions
    .flatMap(({ inForce: { from, until } }) => [from, ...(until === undefined ? [] : [addDays(until, -1)])])
    .filter((day) => day < asOf),
];

const lacks = (record: AnyRecord, keyDay: string): boolean => {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return fields[keyDay] === undefined && fields["open"] !== true;
};
