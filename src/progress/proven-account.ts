import { match } from "ts-pattern";
import type { PlainDate } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";
import type { Evidence } from "../model/plan/evidence.js";
import type { Measure } from "../model/plan/measure.js";
import type { ProgressReport } from "../model/plan/progress-report.js";
import { type Balance, openAccount } from "./account.js";
import { milestonesFigure, milestoneTitle } from "./claimed-account.js";
import { type AmountShown, amountShown } from "./explain/amount-shown.js";
import { judged, notJudgeable } from "./figure.js";
import type { Account } from "./progress.js";
import { effectiveDay } from "./record-order.js";
import type { Contribution } from "./roll-up/contribution.js";
import { amountStatement, type MeasurementBasis, quantityStatement, type Statement, statementOf } from "./statement.js";

/** A measure whose verification rests on evidence, with what one unit said and showed of it by the as-of day. */
export interface ProofCase {
  readonly measure: Measure;
  readonly measurementBasis: MeasurementBasis;
  /** Known on the as-of day, in order of effect. */
  readonly reports: readonly ProgressReport[];
  /** Accepted by the as-of day, in order of proof. */
  readonly accepted: readonly Evidence[];
}

/**
 * What a unit's accepted evidence proves.
 *
 * Quantities add up, except those that are totals. For a reported share a piece of evidence supports what the unit had
 * claimed when it handed it in; a higher claim made later needs evidence of its own.
 */
export function provenAccount(
  by: "done" | "milestones" | "quantity" | "report",
  proof: ProofCase,
  asOf: PlainDate,
): Account {
  const changes = [
    ...proof.accepted.flatMap(({ effectiveOn, expiresOn }) =>
      expiresOn === undefined ? [effectiveOn] : [effectiveOn, expiresOn],
    ),
    ...proof.reports.filter(({ undone }) => undone === true).map(effectiveDay),
  ];
  return openAccount(asOf, changes, (day) =>
    match(by)
      .with("done", () => onceProven(proof, day))
      .with("milestones", () => milestonesProven(proof, day))
      .with("quantity", "report", () => shareProven(proof, day))
      .exhaustive(),
  );
}

/** Whether a reviewer had accepted evidence by a day; a unit's verdict on what it handed in itself is none. */
export const isAccepted = ({ unit, verdict }: Evidence, day: PlainDate): boolean =>
  verdict?.result === "accepted" && verdict.reviewedOn <= day && !isOwnVerdict({ unit, verdict });

/** Whether the reviewer is the unit that handed the evidence in. */
export const isOwnVerdict = ({ unit, verdict }: Pick<Evidence, "unit" | "verdict">): boolean =>
  verdict?.reviewer === unit;

/** Whether evidence proves something on a day: its effect has begun and it has not expired. */
export const isInEffect = ({ effectiveOn, expiresOn }: Evidence, day: PlainDate): boolean =>
  effectiveOn <= day && (expiresOn === undefined || day < expiresOn);

/** The reports by which the unit itself takes back, up to a day, what a piece of evidence proved. */
export const takenBackBy = (evidence: Evidence, reports: readonly ProgressReport[], day: PlainDate) =>
  reports.filter(
    (report) =>
      report.undone === true &&
      (report.milestone === undefined || report.milestone === evidence.milestone) &&
      evidence.effectiveOn <= effectiveDay(report) &&
      effectiveDay(report) <= day,
  );

const standing = ({ accepted, reports }: ProofCase, day: PlainDate): readonly Evidence[] =>
  accepted.filter((evidence) => isInEffect(evidence, day) && takenBackBy(evidence, reports, day).length === 0);

function onceProven(proof: ProofCase, day: PlainDate): Balance {
  const evidence = standing(proof, day)[0];
  if (evidence === undefined) return { figure: judged(0), contributions: [] };
  return { figure: judged(1), contributions: [contributionOf(evidence, { low: 1, high: 1 })] };
}

function milestonesProven(proof: ProofCase, day: PlainDate): Balance {
  const proven = standing(proof, day);
  const contributions = (proof.measure.milestones ?? []).map(({ id, title, weight = 1 }): Contribution => {
    const evidence = proven.find(({ milestone }) => milestone === id);
    const share = Number(evidence !== undefined);
    const records = evidence === undefined ? [] : [{ entity: "evidence", id: evidence.id }];
    return { title: milestoneTitle(title), weight, low: share, high: share, records };
  });
  return { figure: milestonesFigure(contributions), contributions };
}

/** By the quantities that evidence proves together; without any, by the claims that it supports. */
function shareProven(proof: ProofCase, day: PlainDate): Balance {
  const { accepted, measurementBasis, reports, measure } = proof;
  const pieces = accepted.filter((piece) => isInEffect(piece, day));
  const { target } = measurementBasis;
  const isCounted = measure.completion.by === "quantity" || pieces.some(({ quantity }) => quantity !== undefined);
  return target !== undefined && isCounted
    ? amountProven(amountShown(pieces, reports, target, day), measurementBasis)
    : claimProven(proof, day);
}

function amountProven(shown: AmountShown | undefined, measurementBasis: MeasurementBasis): Balance {
  const { pieces = [], records = [] } = shown ?? {};
  const statement = shown === undefined ? undefined : amountStatement(shown, measurementBasis);
  if (statement === undefined) return nothingProven(measurementBasis);
  const contribution = { title: titleOf(pieces), weight: 1, ...statement, records };
  return { figure: judged(statement.low, statement.high), contributions: [contribution] };
}

const titleOf = (pieces: readonly Evidence[]): Label => {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return evidenceTitle(first);
  const names = (open: string, close: string) => pieces.map(({ title }) => `${open}${title}${close}`);
  return label(
    `佐证${pieces.length}件合计：${names("“", "”").join("、")}`,
    `${pieces.length} pieces of evidence together: ${names("“", "”").join(", ")}`,
  );
};

const nothingProven = ({ reading }: MeasurementBasis): Balance => ({
  figure:
    reading === "kept" ? notJudgeable(label("尚无经核验的佐证材料", "there is no verified evidence yet")) : judged(0),
  contributions: [],
});

function claimProven(proof: ProofCase, day: PlainDate): Balance {
  const evidence = proof.accepted.findLast(
    (candidate) => isInEffect(candidate, day) && supportedStatement(candidate, proof) !== undefined,
  );
  const statement = evidence === undefined ? undefined : supportedStatement(evidence, proof);
  if (evidence === undefined || statement === undefined) return nothingProven(proof.measurementBasis);
  const contribution = asAdmitted(contributionOf(evidence, statement), evidence, proof, day);
  return { figure: judged(contribution.low, contribution.high), contributions: [contribution] };
}

/** What share a piece of evidence supports; `undefined` when it supports none. */
export function supportedStatement(
  evidence: Evidence,
  { measure, measurementBasis, reports }: Pick<ProofCase, "measure" | "measurementBasis" | "reports">,
): Statement | undefined {
  const counted = quantityStatement(evidence.quantity, measurementBasis);
  if (counted !== undefined || measure.completion.by !== "report") return counted;
  const claims = reports.filter(({ reportedOn }) => reportedOn <= evidence.submittedOn);
  return claims.map((claim) => statementOf(claim, measurementBasis)).findLast((statement) => statement !== undefined);
}

/** A contribution lowered to what the unit admits to be left, where it took something back after the evidence. */
function asAdmitted(contribution: Contribution, evidence: Evidence, proof: ProofCase, day: PlainDate): Contribution {
  const last = takenBackBy(evidence, proof.reports, day).at(-1);
  const left = last === undefined ? undefined : statementOf(last, proof.measurementBasis);
  if (last === undefined || left === undefined || left.low >= contribution.low) return contribution;
  const { computation: _superseded, ...lowered } = contribution;
  return {
    ...lowered,
    ...left,
    records: [...contribution.records, { entity: "progress-report", id: last.id }],
  };
}

function contributionOf(evidence: Evidence, statement: Statement): Contribution {
  const records = [{ entity: "evidence", id: evidence.id }];
  return { title: evidenceTitle(evidence), weight: 1, ...statement, records };
}

const evidenceTitle = ({ title, effectiveOn }: Evidence): Label =>
  label(`佐证“${title}”，${effectiveOn}起生效`, `evidence “${title}”, in effect from ${effectiveOn}`);
