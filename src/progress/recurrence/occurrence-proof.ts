import { match } from "ts-pattern";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { IndicatorValue } from "../../engine/indicator/indicator-result.js";
import type { Run } from "../../engine/run/run.js";
import type { Evidence } from "../../model/plan/evidence.js";
import type { ProgressReport } from "../../model/plan/progress-report.js";
import { openAccount } from "../account.js";
import { amountShown } from "../explain/amount-shown.js";
import { judged } from "../figure.js";
import { isInEffect, takenBackBy } from "../proven-account.js";
import { effectiveDay } from "../record-order.js";
import type { Target } from "../roll-up/contribution.js";
import { targetShare, type ValueSpan } from "../target-share.js";
import type { DuePeriod } from "./due-period.js";
import type { OccurrenceProof } from "./occurrence.js";

const nothing: OccurrenceProof = { low: 0, high: 0, records: [] };

/** What a unit claims of one period by its reports, which are those about the period, known and in order of effect. */
export function claimedOccurrence(own: readonly ProgressReport[], target: Target | undefined): OccurrenceProof {
  const claimsDone = (report: ProgressReport): boolean => saysDone(report, target);
  const last = own.findLast((report) => claimsDone(report) || report.undone === true);
  if (last === undefined) return nothing;
  const records = [{ entity: "progress-report", id: last.id }];
  if (last.undone !== true) return { low: 1, high: 1, on: effectiveDay(last), records };
  return own.some(claimsDone) ? { ...nothing, lapsedOn: effectiveDay(last), records } : { ...nothing, records };
}

const saysDone = ({ done, share, undone, quantity }: ProgressReport, target: Target | undefined): boolean =>
  undone !== true &&
  (done === true ||
    share === 1 ||
    (target !== undefined &&
      quantity !== undefined &&
      targetShare(target, { low: quantity, high: quantity }).low >= 1));

/** The papers about one period. */
export interface PapersOfPeriod {
  readonly accepted: readonly Evidence[];
  readonly reports: readonly ProgressReport[];
}

/**
 * What accepted evidence shows of one period: done on the first day of effect of a piece that still holds. Evidence that
 * has expired, or that the unit took back by a later report about the period, shows it no longer.
 */
export function provenOccurrence({ accepted, reports }: PapersOfPeriod, asOf: PlainDate): OccurrenceProof {
  const own = accepted.filter(({ effectiveOn }) => effectiveOn <= asOf);
  const ends = own.map((evidence) => ({ evidence, end: endOf(evidence, reports, asOf) }));
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

/**
 * What accepted evidence shows of the quantity that one period is to reach: the quantities add up, and the period is done
 * on the day on which they reach it. A cap or an exact value is judged when the period is over.
 */
export function amountOccurrence(
  { accepted, reports }: PapersOfPeriod,
  target: Target,
  { until }: DuePeriod,
  asOf: PlainDate,
): OccurrenceProof | undefined {
  const shownOn = (day: PlainDate) =>
    amountShown(
      accepted.filter((piece) => isInEffect(piece, day)),
      reports,
      target,
      day,
    );
  const changes = [
    ...accepted.flatMap(({ effectiveOn, expiresOn }) => [effectiveOn, ...(expiresOn === undefined ? [] : [expiresOn])]),
    ...reports.filter(({ undone }) => undone === true).map(effectiveDay),
  ];
  const account = openAccount(asOf, changes, (day) => {
    const shown = shownOn(day);
    const bounds = shown === undefined ? nothing : targetShare(target, shown);
    return { figure: judged(bounds.low, bounds.high), contributions: [] };
  });
  const { records, low, high } = shownOn(asOf) ?? { records: [], low: 0, high: 0 };
  // Nobody knows of how many a cap is the cap while nothing was shown.
  if (records.length === 0 && target.direction !== "at-least") return undefined;
  const amount = { target, value: { low, ...(high === undefined ? {} : { high }) } };
  const bounds =
    records.length === 0
      ? nothing
      : target.direction !== "at-least" && asOf <= until
        ? { low: 0, high: 1 }
        : targetShare(target, amount.value);
  const { completedOn, lapsedOn } = account;
  return {
    low: bounds.low,
    high: bounds.high,
    ...(completedOn === undefined || bounds.low < 1 ? {} : { on: completedOn.latest }),
    ...(lapsedOn === undefined ? {} : { lapsedOn }),
    records,
    amount,
  };
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
  const value = undated === undefined ? own : widened(own, spanOf(undated), adds);
  return {
    ...targetShare(target, value),
    records: [{ entity: "indicator", id: `${result.pack}/${result.indicator}` }],
    amount: { target, value },
  };
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
