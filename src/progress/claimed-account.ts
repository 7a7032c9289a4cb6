import type { PlainDate } from "../calendar/plain-date.js";
import { label } from "../codes/label.js";
import type { Measure } from "../model/plan/measure.js";
import type { ProgressReport } from "../model/plan/progress-report.js";
import { type Balance, openAccount } from "./account.js";
import { type Figure, judged, notJudgeable } from "./figure.js";
import type { Account } from "./progress.js";
import { effectiveDay } from "./record-order.js";
import type { Contribution, RecordReference } from "./roll-up/contribution.js";
import { weightedMean } from "./roll-up/weighted-mean.js";
import { type MeasurementBasis, statementOf, statesProgress } from "./statement.js";

/** What a unit claims of a measure by its reports, which are those known on the as-of day in order of effect. */
export const claimedAccount = (
  measure: Measure,
  measurementBasis: MeasurementBasis,
  reports: readonly ProgressReport[],
  asOf: PlainDate,
): Account =>
  openAccount(asOf, reports.map(effectiveDay), (day) => {
    const effective = reports.filter((report) => effectiveDay(report) <= day);
    return measure.completion.by === "milestones"
      ? milestonesClaimed(measure, effective)
      : lastClaim(measure, measurementBasis, effective);
  });

function milestonesClaimed({ milestones = [] }: Measure, reports: readonly ProgressReport[]): Balance {
  const contributions = milestones.map(({ id, title, weight = 1 }): Contribution => {
    const last = reports.findLast((report) => concernsMilestone(report, id));
    const share = Number(last !== undefined && last.undone !== true);
    return { title: milestoneTitle(title), weight, low: share, high: share, records: referenceTo(last) };
  });
  return { figure: milestonesFigure(contributions), contributions };
}

/** Whether a report says that a milestone is reached or lost: it names it, or speaks of the whole. */
const concernsMilestone = ({ milestone, done, undone, share }: ProgressReport, id: string): boolean =>
  milestone === id || (milestone === undefined && (done === true || undone === true || share === 1));

const referenceTo = (report: ProgressReport | undefined): readonly RecordReference[] =>
  report === undefined ? [] : [{ entity: "progress-report", id: report.id }];

/** What a milestone is called in an explanation. */
export const milestoneTitle = (title: string) => label(`节点“${title}”`, `milestone “${title}”`);

/** The mean of a measure's milestones; not judgeable when it has none. */
export const milestonesFigure = (contributions: readonly Contribution[]): Figure =>
  contributions.length === 0
    ? notJudgeable(label("该措施未列节点", "the measure names no milestones"))
    : weightedMean(contributions);

function lastClaim(
  { completion: { by } }: Measure,
  measurementBasis: MeasurementBasis,
  reports: readonly ProgressReport[],
): Balance {
  const report = reports.findLast((candidate) => statementOf(candidate, measurementBasis) !== undefined);
  const statement = report === undefined ? undefined : statementOf(report, measurementBasis);
  const inWords = reports.findLast(statesProgress);
  if (
    inWords !== undefined &&
    statement === undefined &&
    measurementBasis.reading !== "kept" &&
    (by === "report" || by === "quantity")
  ) {
    const title = label(
      `${inWords.reportedOn}报告进展，未报数字`,
      `reported on ${inWords.reportedOn} without a number`,
    );
    const contribution = { title, weight: 1, low: 0, high: 1, records: referenceTo(inWords) };
    return { figure: judged(0, 1), contributions: [contribution] };
  }
  if (report === undefined || statement === undefined) {
    // Of what the records themselves show, or what is to be kept, nobody owes a claim.
    const owesClaim = by !== "indicator" && measurementBasis.reading !== "kept";
    const nothingSaid = notJudgeable(label("未有自报进展", "nothing was claimed"));
    return { figure: owesClaim ? judged(0) : nothingSaid, contributions: [] };
  }
  const title = label(`${report.reportedOn}自报`, `reported on ${report.reportedOn}`);
  return {
    figure: judged(statement.low, statement.high),
    contributions: [{ title, weight: 1, ...statement, records: referenceTo(report) }],
  };
}
