import { type Label, label } from "../../codes/label.js";
import type { Rule } from "../../engine/pack/pack.js";
import { crashInWords, findingInWords, listed } from "../../testing/account-in-words.js";
import type { CaseAccount } from "../../testing/case-account.js";
import {
  clockProblems,
  findingsProblems,
  missingProblems,
  numberProblem,
  outcomeProblem,
} from "../../testing/case-problem.js";
import { findingProblems, templateProblems } from "../../testing/finding-problem.js";
import type { ExpectedJudgement } from "./pack-test.js";

/** Everything in which a judgement did not come to what it shall. */
export function judgementProblems(
  expected: ExpectedJudgement,
  rule: Rule,
  account: CaseAccount,
  subject: string,
): readonly Label[] {
  if (account.crash !== undefined) return [crashInWords(account.crash)];
  const unfilled = account.findings.flatMap((finding) => templateProblems(finding));
  const { outcome, clock, missing } = expected;
  if (account.outcome !== outcome) return [outcomeProblem(outcome, account, subject), ...unfilled];
  return [
    ...findingsWanted(expected, rule, account),
    ...(clock === undefined ? [] : clockProblems(clock, account)),
    ...(missing === undefined ? [] : missingProblems(missing, account, subject)),
    ...unfilled,
  ];
}

/** What is wrong with the number of findings, with each of them, or without one that says what it shall. */
function findingsWanted(
  { finding, findings: wanted }: ExpectedJudgement,
  rule: Rule,
  { findings }: CaseAccount,
): readonly Label[] {
  const number = typeof wanted === "number" && wanted !== findings.length ? [numberProblem(wanted, findings)] : [];
  const each = typeof wanted === "object" ? findingsProblems(wanted, rule, findings) : [];
  return [...number, ...each, ...(finding === undefined ? [] : nearestProblems(finding, rule, findings))];
}

/** What is wrong with the finding that comes nearest to one that there shall be. */
function nearestProblems(
  finding: NonNullable<ExpectedJudgement["finding"]>,
  rule: Rule,
  findings: CaseAccount["findings"],
): readonly Label[] {
  const accounts = findings.map((one) => findingProblems(finding, rule, one));
  const [least = []] = [...accounts].sort((one, other) => one.length - other.length);
  if (least.length === 0 || findings.length === 1) return least;
  const none = label("没有一项问题与所写相符：", "none of the findings is as it was told:");
  return [listed(none, findings.map(findingInWords)), ...least];
}
