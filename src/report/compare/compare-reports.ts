import type { ProgressStatus } from "../../codes/progress.js";
import type { IndicatorResult } from "../../engine/indicator/indicator-result.js";
import type { DueSpan, PendingClock } from "../../engine/run/finding.js";
import { recordId } from "../../engine/run/finding-id.js";
import { inUnitOrder } from "../../model/dataset/unit-order.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Figure } from "../../progress/figure.js";
import type { MeasureProgress } from "../../progress/progress.js";
import type { JsonFinding, JsonReport } from "../json.js";

/** What two reports differ in. A thing is what it is by its id, so that the order of records and files does not matter. */
export interface ReportComparison {
  readonly before: ReportHeading;
  readonly after: ReportHeading;
  readonly opened: readonly JsonFinding[];
  /** Found before, judged again and found no more. */
  readonly closed: readonly JsonFinding[];
  /** Found before; the later report does not say, because the rule or a value is missing. */
  readonly unjudged: readonly JsonFinding[];
  /** Found in both with another severity, last day or waiver. */
  readonly changed: readonly Changed<JsonFinding>[];
  /** Clocks that run in both with another last day. */
  readonly moved: readonly Changed<PendingClock>[];
  readonly indicators: readonly Changed<IndicatorResult>[];
  /** Measures whose status or one of whose shares is another. */
  readonly measures: readonly Changed<MeasureStanding>[];
}

/** Of when and what a report is. */
export type ReportHeading = Pick<JsonReport, "asOf" | "asOfTime" | "packs">;

/** The same thing in both reports. */
export interface Changed<Thing> {
  readonly before: Thing;
  readonly after: Thing;
}

/** Where a measure stands. */
export interface MeasureStanding {
  readonly measure: string;
  readonly title: string;
  readonly obligation: string;
  readonly leadUnit: string;
  readonly status: ProgressStatus;
  readonly verified: Figure;
  readonly claimed: Figure;
  readonly planned: Figure;
}

/**
 * Compares two reports in JSON, as `fazhi check --format json` writes them: of two days, packs, configurations or states of
 * the records. Throws a `TypeError` for what is no such report.
 */
export function compareReports(before: JsonReport, after: JsonReport): ReportComparison {
  requireObject("before", before, "findings", "pending", "indicators", "rules", "gaps");
  requireObject("after", after, "findings", "pending", "indicators", "rules", "gaps");
  const [was, is] = [byId(before.findings, ({ id }) => id), byId(after.findings, ({ id }) => id)];
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  const isUnjudged = unjudgedIn(after);
  return {
    before: headingOf(before),
    after: headingOf(after),
    opened: [...is.values()].filter(({ id }) => !was.has(id)),
    closed: gone.filter((one) => !isUnjudged(one)),
    unjudged: gone.filter(isUnjudged),
    changed: inBoth(was, is, ({ severity, due, waiver }) => ({ severity, due, waiver })),
    moved: inBoth(
      byId(before.pending, clockId),
      byId(after.pending, clockId),
      ({ due }): { due: DueSpan | undefined } => ({ due }),
    ),
    indicators: inBoth(byId(before.indicators, indicatorId), byId(after.indicators, indicatorId), ({ whole }) => [
      whole.value,
      whole.target,
    ]),
    measures: inBoth(standingsOf(before), standingsOf(after), ({ status, verified, claimed, planned }) => [
      status,
      verified,
      claimed,
      planned,
    ]),
  };
}

const headingOf = ({ asOf, asOfTime, packs }: JsonReport): ReportHeading => ({
  asOf,
  ...(asOfTime === undefined ? {} : { asOfTime }),
  packs,
});

const byId = <Thing>(things: readonly Thing[], idOf: (thing: Thing) => string): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [idOf(thing), thing] as const).sort(([one], [other]) => inUnitOrder(one, other)));

const clockId = ({ pack, rule, where, constraint }: PendingClock): string =>
  `${where.entity}:${recordId(pack, rule, where.id)}/${constraint ?? ""}`;

const indicatorId = ({ pack, indicator }: IndicatorResult): string => `${pack}/${indicator}`;

/** What is in both and differs in what matters, in the order of the ids. */
const inBoth = <Thing>(
  was: ReadonlyMap<string, Thing>,
  is: ReadonlyMap<string, Thing>,
  mattering: (thing: Thing) => unknown,
): readonly Changed<Thing>[] =>
  [...is].flatMap(([id, after]) => {
    const before = was.get(id);
    if (before === undefined || JSON.stringify(mattering(before)) === JSON.stringify(mattering(after))) return [];
    return [{ before, after }];
  });

/** Whether a report leaves open what another found: its rule did not run, or could not judge the record. */
function unjudgedIn({ rules, gaps }: JsonReport): (finding: JsonFinding) => boolean {
  const running = new Set(
    rules.filter(({ disabledBecause }) => disabledBecause === undefined).map(({ pack, rule }) => `${pack}/${rule}`),
  );
  const open = new Set(gaps.map(({ pack, rule, where }) => recordId(pack, rule, where.id)));
  return ({ pack, rule, where }) => !running.has(`${pack}/${rule}`) || open.has(recordId(pack, rule, where.id));
}

const standingsOf = ({ progress, plans }: JsonReport): ReadonlyMap<string, MeasureStanding> =>
  byId(
    [...(progress === null ? [] : [progress]), ...(plans ?? [])].flatMap(({ measures }) => measures.map(standingOf)),
    ({ measure }) => measure,
  );

const standingOf = (one: MeasureProgress): MeasureStanding => ({
  measure: one.measure,
  title: one.title,
  obligation: one.obligation,
  leadUnit: one.leadUnit,
  status: one.status,
  verified: bare(one.verified),
  claimed: bare(one.claimed),
  planned: bare(one.planned),
});

const bare = (figure: Figure): Figure =>
  figure.kind === "judged"
    ? { kind: "judged", low: figure.low, high: figure.high }
    : { kind: "not-judgeable", reason: figure.reason };
