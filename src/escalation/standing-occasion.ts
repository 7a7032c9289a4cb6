import { dueDay } from "../calendar/due-day.js";
import type { Period } from "../calendar/period.js";
import { addDays, epochDay, type PlainDate } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";
import { type Authority, holdsDay, type Interval } from "../engine/pack/source.js";
import { rulesWatching } from "../engine/rule/named-obligation.js";
import type { DueSpan, Finding } from "../engine/run/finding.js";
import type { RunContext } from "../engine/run/run-context.js";
import type { UnitProgress } from "../progress/progress.js";
import { openOccurrences } from "../progress/recurrence/recurring-duty.js";
import type { Schedule } from "../progress/recurrence/schedule.js";
import type { CallFact } from "./escalation.js";
import type { OverdueCondition, UnremediedCondition } from "./ladder-condition.js";
import type { Occasion } from "./occasion.js";
import type { SupervisedFacts } from "./supervised-facts.js";

/** The findings that have stood for longer than the period after their last day in time. */
export function unremediedOccasions(
  { rules, obligations, severities, beyond }: UnremediedCondition,
  inForce: Interval,
  { run, earlierRuns = [] }: SupervisedFacts,
  context: RunContext,
): readonly Occasion[] {
  const watching = obligations?.map((id) => rulesWatching(id, run, "obligations"));
  const counts = ({ pack, rule, severity, crash }: Finding): boolean =>
    crash === undefined &&
    severities.includes(severity) &&
    (rules === undefined || rules.includes(rule) || rules.includes(`${pack}/${rule}`)) &&
    (watching === undefined || watching.some((own) => own.has(`${pack}/${rule}`)));
  const standing = (since: PlainDate) => standingFor({ since, beyond, inForce, asOf: run.asOf }, context);
  return run.findings.filter(counts).flatMap((finding): readonly Occasion[] => {
    const { unit } = finding.where;
    if (unit === undefined || isRemedied(finding)) return [];
    const since = knownSince(finding, earlierRuns);
    if (since !== undefined)
      return occasionsOf(unit, { entity: "finding", id: finding.id, on: since }, standing(since), undefined);
    // It may have been wrong ever since the day whose law was applied.
    return occasionsOf(unit, { entity: "finding", id: finding.id }, standing(finding.relevantDay), sinceWhen);
  });
}

/** The measures that a unit has not finished for longer than the period after their due day. */
export function overdueOccasions(
  { roles, obligations, beyond }: OverdueCondition,
  inForce: Interval,
  { run, progress }: SupervisedFacts,
  context: RunContext,
): readonly Occasion[] {
  if (progress === undefined) return [];
  return progress.measures.flatMap(({ measure, obligation, schedule, units }) => {
    if (obligations !== undefined && !obligations.includes(obligation)) return [];
    return units.flatMap((own): readonly Occasion[] => {
      const { unit, role, overdue, verified } = own;
      const dueOn = dueDayOf(own, schedule);
      const { toFinish } = overdue;
      if (!roles.includes(role) || toFinish === false || toFinish === undefined || dueOn === undefined) return [];
      const standing = standingFor({ since: dueOn, beyond, inForce, asOf: run.asOf }, context);
      const reason = verified.kind === "judged" ? stillOpen : verified.reason;
      const doubt = toFinish === "unknown" ? reason : undefined;
      return occasionsOf(unit, { entity: "measure", id: measure, on: dueOn }, standing, doubt);
    });
  });
}

/** The due day of a measure; of a recurring one that of the unit's first occurrence that is open. */
const dueDayOf = ({ occurrences, role }: UnitProgress, schedule: Schedule): PlainDate | undefined =>
  occurrences === undefined
    ? schedule.dueOn
    : (openOccurrences(occurrences, schedule, role === "supporting").dueOn ?? schedule.dueOn);

/** One occasion, or none; a reason for doubt makes it undetermined however long it has stood. */
function occasionsOf(
  unit: string,
  fact: CallFact,
  standing: Standing | undefined,
  doubt: Label | undefined,
): readonly Occasion[] {
  if (standing === undefined) return [];
  const { authority } = standing;
  const held = doubt === undefined ? standing : { isCertain: false, authority, reason: doubt };
  return [{ unit, facts: [fact], answered: [], missing: [], ...held }];
}

/** What was late and has been done cannot be remedied any more. */
const isRemedied = ({ due, message }: Finding): boolean => due !== undefined && message.data["fulfilled"] !== undefined;

/** The last day in time; else the first of the runs that have shown the finding ever since. */
function knownSince(
  { due, id }: Finding,
  earlierRuns: NonNullable<SupervisedFacts["earlierRuns"]>,
): PlainDate | undefined {
  if (due !== undefined) return due.latest;
  let since: PlainDate | undefined;
  for (const { asOf, findings } of [...earlierRuns].sort((one, other) => (one.asOf < other.asOf ? 1 : -1))) {
    if (!findings.some((finding) => finding.id === id)) break;
    since = asOf;
  }
  return since;
}

type Standing = Pick<Occasion, "isCertain" | "heldSince" | "authority" | "reason">;

/** Whether something has stood for longer than a period, by the law of the day on which that began. */
function standingFor(
  {
    since,
    beyond,
    inForce,
    asOf,
  }: { readonly since: PlainDate; readonly beyond: string; readonly inForce: Interval; readonly asOf: PlainDate },
  { parameters, calendar }: RunContext,
): Standing | undefined {
  const dated = parameters.get(beyond)?.datedOn(epochDay(since));
  if (dated === undefined || since >= asOf) return undefined;
  const authority: readonly Authority[] = [dated.source];
  const due = dueDay({ start: since, period: dated.value as Period, calendar });
  if (due.kind === "suspended") return undefined;
  const earliest = addDays(due.earliest, 1);
  const reason = due.kind === "unknown" ? due.reason : withinBounds;
  if (earliest > asOf) return undefined;
  if (due.latest === undefined) return { isCertain: false, authority, reason };
  const heldSince: DueSpan = { earliest, latest: addDays(due.latest, 1) };
  if (!holdsDay(inForce, heldSince.latest)) return undefined;
  return heldSince.latest > asOf ? { isCertain: false, authority, reason } : { isCertain: true, heldSince, authority };
}

const withinBounds: Label = label(
  "因放假安排未查明，不能确定期限是否已过",
  "without all holidays of the year it is not certain whether the time is over",
);

const stillOpen: Label = label("无法判断是否已完成", "whether it is finished cannot be judged");

const sinceWhen: Label = label(
  "没有期限，不知自何日起未整改；以前各日的运行结果可以说明",
  "it has no due day, and since when it has stood is not known; runs as of earlier days would tell",
);
