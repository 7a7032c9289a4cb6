import { type Label, label } from "../codes/label.js";
import type { Rule } from "../engine/pack/pack.js";
import { messageIdsOf } from "../engine/rule/rule-messages.js";
import type { Finding } from "../engine/run/finding.js";
import { outcomes } from "../engine/run/outcome.js";
import { accountInWords, crashInWords, dueInWords, findingInWords, listed, missingPath } from "./account-in-words.js";
import type { CaseAccount } from "./case-account.js";
import { dueDay, dueText, findingProblems, templateProblems } from "./finding-problem.js";
import { mismatch, problemOfPart, written } from "./mismatch.js";
import { caseLists, type ExpectedFinding, type ListedCase, type PendingCase } from "./rule-table.js";

/** Everything in which a case did not come to what it shall. */
export function caseProblems(listed: ListedCase, rule: Rule, account: CaseAccount, subject: string): readonly Label[] {
  if (account.crash !== undefined) return [crashInWords(account.crash)];
  const always = account.findings.flatMap((finding) => templateProblems(finding));
  const wanted = caseLists.find(({ list }) => list === listed.list)?.outcome ?? "pass";
  if (account.outcome !== wanted) return [outcomeProblem(wanted, account, subject), ...always];
  switch (listed.list) {
    case "keeps":
    case "notApplicable":
      return always;
    case "breaks":
      return [...findingsProblems(listed.expected, rule, account.findings), ...always];
    case "pending":
      return clockProblems(listed.expected, account);
    case "undetermined":
      return missingProblems(listed.expected.missing, account, subject);
  }
}

/** What is wrong where a case comes to another outcome than it shall. */
export function outcomeProblem(wanted: CaseAccount["outcome"], account: CaseAccount, subject: string): Label {
  const found = accountInWords(account, subject);
  return label(
    `判断结果应为“${outcomes.labels[wanted].zh}”，${found.zh}`,
    `the outcome shall be "${wanted}", but ${found.en}`,
  );
}

/** Everything in which the findings of a case, told one by one, are others than they shall be. */
export function findingsProblems(
  expected: readonly ExpectedFinding[],
  rule: Rule,
  findings: readonly Finding[],
): readonly Label[] {
  if (expected.length !== findings.length) return [numberProblem(expected.length, findings)];
  const ids = messageIdsOf(rule);
  const which = ids.map((id) => JSON.stringify(id)).join(", ");
  const unsaid = label(
    `该规则有消息${which}：应写明是哪一个`,
    `the rule has the messages ${which}: the case must say which`,
  );
  return expected.flatMap((one, index) => {
    const problems = [
      ...(one.message === undefined && ids.length > 1 ? [unsaid] : []),
      ...findingProblems(one, rule, findings[index] as Finding),
    ];
    return expected.length === 1 ? problems : problems.map((problem) => problemOfPart(`findings[${index}]`, problem));
  });
}

/** What is wrong where a case has more or fewer findings than it shall. */
export function numberProblem(wanted: number, findings: readonly Finding[]): Label {
  const shall = wanted === 1 ? "one finding" : `${wanted} findings`;
  const found = findings.length === 1 ? "there is one" : `there are ${findings.length}`;
  return listed(
    label(`应发现问题 ${wanted} 项，实有 ${findings.length} 项：`, `there shall be ${shall}, but ${found}:`),
    findings.map(findingInWords),
  );
}

/** Everything in which the clock of a case does not stand as it shall. */
export function clockProblems(
  { due, suspendedSince }: Pick<PendingCase<never>, "due" | "suspendedSince">,
  { clock }: CaseAccount,
): readonly Label[] {
  const wanted = dueText(due);
  const found = clock?.due === undefined ? undefined : dueInWords(clock.due);
  const since = clock?.suspendedSince;
  return [
    ...(wanted === undefined || wanted === found ? [] : [mismatch(dueDay, written(wanted), written(found))]),
    ...(suspendedSince === undefined || suspendedSince === since ? [] : [standstillProblem(suspendedSince, since)]),
  ];
}

const standstillProblem = (wanted: string, found: string | undefined): Label =>
  label(
    `期限应自 ${wanted} 起中止，实际${found === undefined ? "未中止" : `自 ${found} 起中止`}`,
    `the clock shall stand still since "${wanted}", but ${found === undefined ? "it runs" : `does since "${found}"`}`,
  );

/** What is wrong where other values are missing than those that shall be. */
export function missingProblems(wanted: readonly string[], { gap }: CaseAccount, subject: string): readonly Label[] {
  const found = (gap?.missing ?? []).map((one) => missingPath(one, subject));
  const inWords = (paths: readonly string[]): Label =>
    paths.length === 0
      ? label("无", "nothing")
      : label(paths.join("、"), paths.map((path) => JSON.stringify(path)).join(", "));
  const isSame = wanted.length === found.length && wanted.every((path) => found.includes(path));
  return isSame ? [] : [mismatch(label("所缺数值", "what is missing"), inWords(wanted), inWords(found))];
}
