import { match } from "ts-pattern";
import type { PlainDate } from "../calendar/plain-date.js";
import type { IndicatorValue } from "../engine/indicator-result.js";
import type { Run } from "../engine/run.js";
import type { Evidence } from "../model/evidence.js";
import type { ProgressReport } from "../model/progress-report.js";
import type { Target } from "./contribution.js";
import { type DuePeriod, periodOf } from "./due-period.js";
import type { OccurrenceProof } from "./occurrence.js";
import { isInEffect, takenBackBy } from "./proven-account.js";
import { effectiveDay } from "./record-order.js";
import { targetShare, type ValueSpan } from "./target-share.js";

const nothing: OccurrenceProof = { low: 0, high: 0, records: [] };

/** What a unit claims of one period by its reports, which are those known in order of effect. */
export function claimedOccurrence(period: DuePeriod, reports: readonly ProgressReport[]): OccurrenceProof {
  const own = reports.filter((report) => isAbout(report, effectiveDay(report), period));
  const last = own.findLast((report) => claimsDone(report) || report.undone === true);
  if (last === undefined) return nothing;
  const records = [{ entity: "progress-report", id: last.id }];
  if (last.undone !== true) return { low: 1, high: 1, on: effectiveDay(last), records };
  return own.some(claimsDone) ? { ...nothing, lapsedOn: effectiveDay(last), records } : { ...nothing, records };
}

const isAbout = (paper: ProgressReport | Evidence, effect: PlainDate, { name, every }: DuePeriod): boolean =>
  periodOf(paper, effect, every) === name;

const claimsDone = ({ done, share, undone }: ProgressReport): boolean =>
  undone !== true && (done === true || share === 1);

/**
 * What accepted evidence shows of one period: done on the first day of effect of a piece that still holds. Evidence that
 * has expired, or that the unit took back by a later report about the period, shows it no longer.
 */
export function provenOccurrence(
  period: DuePeriod,
  accepted: readonly Evidence[],
  reports: readonly ProgressReport[],
  asOf: PlainDate,
): OccurrenceProof {
  const own = accepted.filter(
    (evidence) => evidence.effectiveOn <= asOf && isAbout(evidence, evidence.effectiveOn, period),
  );
  const about = reports.filter((report) => isAbout(report, effectiveDay(report), period));
  const ends = own.map((evidence) => ({ evidence, end: endOf(evidence, about, asOf) }));
  const holding = ends.find(({ end }) => end === undefined);
  if (holding !== undefined) {
    const { id, effectiveOn } = holding.evidence;
    return { low: 1, high: 1, on: effectiveOn, records: [{ entity: "evidence", id }] };
  }
  const lapsedOn = ends
    .flatMap(({ end }) => end ?? [])
    .sort()
    .at(-1);
  return lapsedOn === undefined
    ? nothing
    : { ...nothing, lapsedOn, records: own.map(({ id }) => ({ entity: "evidence", id })) };
}

/** The first day on which evidence no longer holds; `undefined` while it does. */
function endOf(evidence: Evidence, reports: readonly ProgressReport[], asOf: PlainDate): PlainDate | undefined {
  const [takenBack] = takenBackBy(evidence, reports, asOf);
  if (takenBack !== undefined) return effectiveDay(takenBack);
  return isInEffect(evidence, asOf) ? undefined : evidence.expiresOn;
}

/**
 * What an indicator that is grouped by the recurrence (`quarter`, …) shows of one period. Its records carry the day of
 * the period themselves, so that what reaches the target did so in time; records without a day may belong to any period.
 */
export function countedOccurrence(
  { name, every }: DuePeriod,
  indicator: string,
  target: Target,
  run: Run,
): OccurrenceProof | undefined {
  const found = run.indicators.filter((result) => result.indicator === indicator);
  const [result] = found;
  const groups = result?.groups[every];
  if (result === undefined || groups === undefined || found.length > 1) return undefined;
  const keyed = (key: string) => groups.find((group) => group.key === key)?.value;
  const adds = result.form === "count" || result.form === "sum";
  const own = spanOf(keyed(name) ?? (adds ? { kind: "known", value: 0 } : { kind: "not-applicable" }));
  if (own === undefined) return undefined;
  const undated = keyed("");
  const bounds = targetShare(target, undated === undefined ? own : widened(own, spanOf(undated), adds));
  return { ...bounds, records: [{ entity: "indicator", id: `${result.pack}/${result.indicator}` }] };
}

function widened(own: ValueSpan, undated: ValueSpan | undefined, adds: boolean): ValueSpan {
  if (!adds) return { low: 0 };
  return own.high === undefined || undated?.high === undefined
    ? { low: own.low }
    : { low: own.low, high: own.high + undated.high };
}

const spanOf = (value: IndicatorValue): ValueSpan | undefined =>
  match(value)
    .with({ kind: "known" }, ({ value: known }) => ({ low: known, high: known }))
    .with({ kind: "between" }, ({ low, high }) => (high === undefined ? { low } : { low, high }))
    .with({ kind: "not-applicable" }, () => undefined)
    .exhaustive();
