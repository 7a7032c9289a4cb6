import type { PlainDate } from "../../calendar/plain-date.js";
import type { Evidence } from "../../model/plan/evidence.js";
import type { ProgressReport } from "../../model/plan/progress-report.js";
import { awaitsReview } from "../awaited-review.js";
import { isAccepted } from "../proven-account.js";
import { effectiveDay } from "../record-order.js";
import type { Target } from "../roll-up/contribution.js";
import { targetShare } from "../target-share.js";
import { type DuePeriod, periodOf } from "./due-period.js";

/** Which period each paper is about, by the paper's id. */
export type PeriodsOfPapers = ReadonlyMap<string, string>;

/** A paper about one period of a recurring measure. */
interface DatedPaper {
  readonly id: string;
  readonly period?: string | undefined;
  readonly effect: PlainDate;
  /** Whether it says that the period is done, but for a quantity that is to be reached. */
  readonly saysDone: boolean;
  readonly quantity?: number | undefined;
  readonly isTotal: boolean;
}

/** How the papers of a recurring measure are told apart by period. */
export interface AttributionCase {
  readonly periods: readonly DuePeriod[];
  /** What a period is to reach; missing where one paper is enough. */
  readonly targetOf: (period: DuePeriod) => Target | undefined;
}

/** The periods of pieces of evidence, in order of effect; one that was rejected or returned by a day leaves its period open. */
export const periodsOfEvidence = (
  evidence: readonly Evidence[],
  facts: AttributionCase,
  asOf: PlainDate,
): PeriodsOfPapers =>
  attributed(
    evidence.map((piece) => {
      const { id, period, effectiveOn, quantity, isTotal = false } = piece;
      const saysDone = isAccepted(piece, asOf) || awaitsReview(piece, asOf);
      return { id, period, effect: effectiveOn, saysDone, quantity: saysDone ? quantity : undefined, isTotal };
    }),
    facts,
  );

/** The periods of reports, in order of effect; a quantity in one is the total of its period. */
export const periodsOfReports = (reports: readonly ProgressReport[], facts: AttributionCase): PeriodsOfPapers =>
  attributed(
    reports.map((report) => ({
      id: report.id,
      period: report.period,
      effect: effectiveDay(report),
      saysDone: report.undone !== true && (report.done === true || report.share === 1),
      quantity: report.undone === true || report.done === true ? undefined : report.quantity,
      isTotal: true,
    })),
    facts,
  );

/**
 * A paper is about the period that it names; else about the earliest period that is still open and whose days of grace
 * reach the day of its effect; else about that in which its effect begins.
 */
function attributed(papers: readonly DatedPaper[], { periods, targetOf }: AttributionCase): PeriodsOfPapers {
  const every = periods[0]?.every;
  const found = new Map<string, string>();
  if (every === undefined) return found;
  const taken = new Map<string, DatedPaper[]>();
  const assign = (paper: DatedPaper, period: string): void => {
    found.set(paper.id, period);
    const known = taken.get(period);
    if (known === undefined) taken.set(period, [paper]);
    else known.push(paper);
  };
  const isOpen = (period: DuePeriod): boolean => !isFilled(taken.get(period.name) ?? [], targetOf(period));
  for (const paper of papers) if (paper.period !== undefined) assign(paper, paper.period);
  for (const paper of papers) {
    if (paper.period !== undefined) continue;
    const isAbout = ({ from, dueOn }: DuePeriod): boolean => from <= paper.effect && paper.effect <= dueOn;
    const says = paper.saysDone || paper.quantity !== undefined;
    const open = says ? periods.find((period) => isAbout(period) && isOpen(period)) : undefined;
    assign(paper, open?.name ?? periodOf(paper, paper.effect, every));
  }
  return found;
}

/** Whether papers say that their period is done: a quantity that is to be reached by what they add up to, else by any one. */
function isFilled(papers: readonly DatedPaper[], target: Target | undefined): boolean {
  const saying = papers.filter(({ saysDone, quantity }) => saysDone || quantity !== undefined);
  if (target?.direction !== "at-least") return saying.length > 0;
  const isSaidDone = saying.some(({ saysDone, quantity, isTotal }) => saysDone && isTotal && quantity === undefined);
  const amount = saying.reduce((sum, { quantity = 0, isTotal }) => (isTotal ? quantity : sum + quantity), 0);
  return isSaidDone || targetShare(target, { low: amount, high: amount }).low >= 1;
}
