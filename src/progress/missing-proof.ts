import { match } from "ts-pattern";
import type { PlainDate } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";
import type { Evidence } from "../model/plan/evidence.js";
import type { Measure } from "../model/plan/measure.js";
import type { ProgressReport } from "../model/plan/progress-report.js";
import type { Figure } from "./figure.js";
import { isComplete, judged, notJudgeable } from "./figure.js";
import type { Account, MissingProof, ProofGap } from "./progress.js";
import { isInEffect, isOwnVerdict, supportedStatement, takenBackBy } from "./proven-account.js";
import type { Occurrence } from "./recurrence/occurrence.js";
import type { MeasurementBasis } from "./statement.js";

/** What one unit said and handed in about a measure by the as-of day. */
export interface UnitPapers {
  readonly measure: Measure;
  readonly measurementBasis: MeasurementBasis;
  readonly reports: readonly ProgressReport[];
  /** Handed in by the as-of day, whatever the reviewer made of it. */
  readonly submitted: readonly Evidence[];
  /** Of a recurring measure. */
  readonly occurrences?: readonly Occurrence[];
}

/** What is claimed and not verified, and what is missing for it. */
export function proofGap(claimed: Account, verified: Account, papers: UnitPapers, asOf: PlainDate): ProofGap {
  const gap = difference(claimed, verified);
  const isOpen = gap.kind === "judged" && gap.high > 0;
  return { ...gap, missing: isOpen ? missingProofs(claimed, verified, papers, asOf) : [] };
}

function difference(claimed: Figure, verified: Figure): Figure {
  if (claimed.kind === "not-judgeable") return notJudgeable(claimed.reason);
  if (verified.kind === "not-judgeable") return notJudgeable(verified.reason);
  return judged(Math.max(claimed.low - verified.high, 0), Math.max(claimed.high - verified.low, 0));
}

/** Why less than all is verified where evidence decides; empty where all is, and where the records themselves decide. */
export function shortfallOf(verified: Account, papers: UnitPapers, asOf: PlainDate): readonly MissingProof[] {
  const { measure, submitted } = papers;
  const { by } = measure.completion;
  const isByRecords = by === "indicator" || by === "standing" || (by === "recurring" && measure.completion.indicator);
  if (isByRecords || isComplete(verified) || verified.kind === "not-judgeable") return [];
  if (submitted.length === 0) return [{ title: label("未提交佐证材料", "no evidence was handed in") }];
  return flawsOf(papers, asOf);
}

/** The papers that do not count in full, and why. */
const flawsOf = (papers: UnitPapers, asOf: PlainDate): readonly MissingProof[] =>
  papers.submitted.flatMap((evidence) => {
    const flaw = flawOf(evidence, papers, asOf);
    return flaw === undefined ? [] : [{ title: flaw, record: { entity: "evidence", id: evidence.id } }];
  });

function missingProofs(
  claimed: Account,
  verified: Account,
  papers: UnitPapers,
  asOf: PlainDate,
): readonly MissingProof[] {
  const { measure, submitted } = papers;
  const { by } = measure.completion;
  if (by === "indicator" || by === "standing" || (by === "recurring" && measure.completion.indicator !== undefined))
    return verified.contributions.map(({ title, records: [record] }) => ({
      title: label(`与自报不符：${title.zh}`, `contradicts the claim: ${title.en}`),
      ...(record === undefined ? {} : { record }),
    }));
  const unproven = flawsOf(papers, asOf);
  if (by === "recurring") return [...unproven, ...occurrencesWithoutEvidence(papers)];
  if (by === "milestones") return [...unproven, ...milestonesWithoutEvidence(claimed, papers)];
  if (submitted.length === 0) return [{ title: label("未提交佐证材料", "no evidence was handed in") }];
  return unproven.length > 0
    ? unproven
    : [{ title: label("已核验的佐证少于自报", "the verified evidence shows less than is claimed") }];
}

/** Why a piece of evidence does not count in full; `undefined` when it does. */
function flawOf(evidence: Evidence, papers: UnitPapers, asOf: PlainDate): Label | undefined {
  const { title, verdict, effectiveOn, expiresOn } = evidence;
  const flaw = (zh: string, en: string) => label(`佐证“${title}”${zh}`, `evidence “${title}” ${en}`);
  if (verdict === undefined || verdict.reviewedOn > asOf) return flaw("尚未核验", "has not been verified");
  const because = verdict.reason === undefined ? ["", ""] : [`：${verdict.reason}`, `: ${verdict.reason}`];
  const rejection = match(verdict.result)
    .with("rejected", () => flaw(`未获认可${because[0]}`, `was rejected${because[1]}`))
    .with("returned", () => flaw(`已退回补充${because[0]}`, `was returned for completion${because[1]}`))
    .with("accepted", () => undefined)
    .exhaustive();
  if (rejection !== undefined) return rejection;
  if (isOwnVerdict(evidence)) return flaw("仅由提交单位自行核验", "was verified only by the unit that handed it in");
  if (effectiveOn > asOf) return flaw(`自${effectiveOn}起方生效`, `takes effect only on ${effectiveOn}`);
  if (!isInEffect(evidence, asOf)) return flaw(`已于${expiresOn}失效`, `expired on ${expiresOn}`);
  const [takenBack] = takenBackBy(evidence, papers.reports, asOf);
  if (takenBack !== undefined)
    return flaw(
      `之后单位报告已反弹（${takenBack.reportedOn}）`,
      `was followed by a report that it is undone (${takenBack.reportedOn})`,
    );
  return provesNothing(evidence, papers) ? flaw("未说明所证明的内容", "does not say what it proves") : undefined;
}

const provesNothing = (evidence: Evidence, papers: UnitPapers): boolean =>
  match(papers.measure.completion.by)
    .with("milestones", () => papers.measure.milestones?.every(({ id }) => id !== evidence.milestone) ?? true)
    .with("quantity", () => evidence.quantity === undefined)
    .with("report", () => supportedStatement(evidence, papers) === undefined)
    .with("recurring", () => !(papers.occurrences ?? []).some((one) => isShown(one, evidence)))
    .with("done", "indicator", "standing", () => false)
    .exhaustive();

/** The occurrences that are claimed, for which nothing at all was handed in. */
const occurrencesWithoutEvidence = (papers: UnitPapers): readonly MissingProof[] =>
  (papers.occurrences ?? [])
    .filter(({ isClaimed, evidence }) => isClaimed && evidence.length === 0)
    .map(({ period, records: [record] }) => ({
      title: label(`${period}期未提交佐证材料`, `no evidence was handed in for ${period}`),
      ...(record === undefined ? {} : { record }),
    }));

const isShown = ({ evidence }: Occurrence, { id }: Evidence): boolean => evidence.includes(id);

/** The milestones that are claimed, for which nothing at all was handed in. */
function milestonesWithoutEvidence(claimed: Account, { measure, submitted }: UnitPapers) {
  return (measure.milestones ?? []).flatMap(({ id }, place): readonly MissingProof[] => {
    const claim = claimed.contributions[place];
    if (claim === undefined || claim.low === 0 || submitted.some(({ milestone }) => milestone === id)) return [];
    const [record] = claim.records;
    return [
      {
        title: label(`${claim.title.zh}未提交佐证材料`, `no evidence was handed in for ${claim.title.en}`),
        ...(record === undefined ? {} : { record }),
      },
    ];
  });
}
