import { match } from "ts-pattern";
import type { PlainDate } from "../calendar/plain-date.js";
import { label } from "../codes/label.js";
import type { Evidence } from "../model/evidence.js";
import type { Measure } from "../model/measure.js";
import type { ProgressReport } from "../model/progress-report.js";
import { type Balance, openAccount } from "./account.js";
import { milestonesFigure, milestoneTitle } from "./claimed-account.js";
import type { Contribution } from "./contribution.js";
import { judged, notJudgeable } from "./figure.js";
import type { Account } from "./progress.js";
import { effectiveDay } from "./record-order.js";
import { quantityStatement, type Statement, statementOf, type Yardstick } from "./statement.js";

/** A measure whose verification rests on evidence, with what one unit said and showed of it by the as-of day. */
export interface ProofCase {
  readonly measure: Measure;
  readonly yardstick: Yardstick;
  /** Known on the as-of day, in order of effect. */
  readonly reports: readonly ProgressReport[];
  /** Accepted by the as-of day, in order of proof. */
  readonly accepted: readonly Evidence[];
}

/**
 * What a unit's accepted evidence proves.
 *
 * Of quantities the latest counts, being the whole so far. For a reported share a piece of evidence supports what the
 * unit had claimed when it handed it in; a higher claim made later needs evidence of its own.
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

function shareProven(proof: ProofCase, day: PlainDate): Balance {
  const evidence = proof.accepted.findLast(
    (candidate) => isInEffect(candidate, day) && supportedStatement(candidate, proof) !== undefined,
  );
  const statement = evidence === undefined ? undefined : supportedStatement(evidence, proof);
  if (evidence === undefined || statement === undefined) {
    const nothingShown = notJudgeable(label("尚无经核验的佐证材料", "there is no verified evidence yet"));
    return { figure: proof.yardstick.reading === "kept" ? nothingShown : judged(0), contributions: [] };
  }
  const contribution = asAdmitted(contributionOf(evidence, statement), evidence, proof, day);
  return { figure: judged(contribution.low, contribution.high), contributions: [contribution] };
}

/** What share a piece of evidence supports; `undefined` when it supports none. */
export function supportedStatement(
  evidence: Evidence,
  { measure, yardstick, reports }: Pick<ProofCase, "measure" | "yardstick" | "reports">,
): Statement | undefined {
  const counted = quantityStatement(evidence.quantity, yardstick);
  if (counted !== undefined || measure.completion.by !== "report") return counted;
  const claims = reports.filter(({ reportedOn }) => reportedOn <= evidence.submittedOn);
  return claims.map((claim) => statementOf(claim, yardstick)).findLast((statement) => statement !== undefined);
}

/** A contribution lowered to what the unit admits to be left, where it took something back after the evidence. */
function asAdmitted(contribution: Contribution, evidence: Evidence, proof: ProofCase, day: PlainDate): Contribution {
  const last = takenBackBy(evidence, proof.reports, day).at(-1);
  const left = last === undefined ? undefined : statementOf(last, proof.yardstick);
  if (last === undefined || left === undefined || left.low >= contribution.low) return contribution;
  const { computation: _superseded, ...lowered } = contribution;
  return {
    ...lowered,
    ...left,
    records: [...contribution.records, { entity: "progress-report", id: last.id }],
  };
}

function contributionOf({ id, title, effectiveOn }: Evidence, statement: Statement): Contribution {
  return {
    title: label(`佐证“${title}”，${effectiveOn}起生效`, `evidence “${title}”, in effect from ${effectiveOn}`),
    weight: 1,
    ...statement,
    records: [{ entity: "evidence", id }],
  };
}
