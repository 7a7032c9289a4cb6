import { suggestion } from "../codes/nearest.js";
import type { DueSpan, Finding, Message } from "../engine/finding.js";
import type { Rule } from "../engine/pack.js";
import { accountInWords, crashInWords, dueInWords, findingInWords, missingPath } from "./account-in-words.js";
import type { CaseAccount } from "./case-account.js";
import { caseLists, type ExpectedFinding, type ListedCase } from "./rule-table.js";

/** Everything in which a case did not come to what it shall. */
export function caseProblems(listed: ListedCase, rule: Rule, account: CaseAccount, subject: string): readonly string[] {
  if (account.crash !== undefined) return [crashInWords(account.crash)];
  const wanted = caseLists.find(({ list }) => list === listed.list)?.outcome;
  const always = account.findings.flatMap((finding) => templateProblems(finding));
  if (account.outcome !== wanted)
    return [`the outcome shall be "${wanted}", but ${accountInWords(account, subject)}`, ...always];
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

/** The ids of the messages that a rule can give. */
export function messageIdsOf(rule: Rule): readonly string[] {
  switch (rule.form) {
    case "expectation":
      return ["unmet"];
    case "deadline":
      return ["late", "overdue"];
    case "procedure":
      return [...new Set(rule.versions.flatMap(({ constraints }) => constraints.map(({ id }) => id)))];
    case "check":
      return [...new Set(rule.versions.flatMap(({ messages }) => Object.keys(messages)))];
  }
}

function findingsProblems(
  expected: readonly ExpectedFinding[],
  rule: Rule,
  findings: readonly Finding[],
): readonly string[] {
  if (expected.length !== findings.length) {
    const wanted = expected.length === 1 ? "one finding" : `${expected.length} findings`;
    const found = findings.length === 1 ? "there is one" : `there are ${findings.length}`;
    const lines = findings.map((finding) => `  ${findingInWords(finding)}`);
    return [[`there shall be ${wanted}, but ${found}:`, ...lines].join("\n")];
  }
  return expected.flatMap((one, index) => {
    const at = expected.length === 1 ? "" : `findings[${index}]: `;
    return findingProblems(one, rule, findings[index] as Finding).map((problem) => `${at}${problem}`);
  });
}

function findingProblems(expected: ExpectedFinding, rule: Rule, finding: Finding): readonly string[] {
  const { message, due, data = {}, severity, field } = expected;
  const ids = messageIdsOf(rule);
  const problems: string[] = [];
  const compare = (what: string, wanted: unknown, found: unknown): void => {
    if (wanted !== undefined && wanted !== found)
      problems.push(`${what} shall be ${shown(wanted)}, but is ${shown(found)}`);
  };
  if (message === undefined && ids.length > 1)
    problems.push(`the rule has the messages ${ids.map(shown).join(", ")}: the case must say which`);
  else if (message !== undefined && !ids.includes(message))
    problems.push(`the rule has no message ${shown(message)}${suggestion(message, ids)}`);
  else compare("the message", message, finding.message.id);
  compare("the due day", dueText(due), finding.due === undefined ? undefined : dueInWords(finding.due));
  compare("the severity", severity, finding.severity);
  compare("the field", field, finding.where.field);
  for (const [name, value] of Object.entries(data)) {
    const given = finding.message.data;
    if (!Object.hasOwn(given, name))
      problems.push(`there is no {${name}} in the data${suggestion(name, Object.keys(given))}`);
    else if (!Object.is(given[name]?.value, value))
      problems.push(`{${name}} shall be ${shown(value)}, but is ${shown(given[name]?.value)}`);
  }
  return problems;
}

function clockProblems(
  { due, suspendedSince }: Extract<ListedCase, { list: "pending" }>["expected"],
  { clock }: CaseAccount,
): readonly string[] {
  const wanted = dueText(due);
  const found = clock?.due === undefined ? undefined : dueInWords(clock.due);
  const since = clock?.suspendedSince;
  return [
    ...(wanted !== undefined && wanted !== found
      ? [`the due day shall be ${shown(wanted)}, but ${found === undefined ? "there is none" : `is ${shown(found)}`}`]
      : []),
    ...(suspendedSince !== undefined && suspendedSince !== since
      ? [
          `the clock shall stand still since ${shown(suspendedSince)}, but ${since === undefined ? "it runs" : `does since ${shown(since)}`}`,
        ]
      : []),
  ];
}

function missingProblems(wanted: readonly string[], { gap }: CaseAccount, subject: string): readonly string[] {
  const found = (gap?.missing ?? []).map((one) => missingPath(one, subject));
  const listed = (paths: readonly string[]): string => paths.map(shown).join(", ") || "nothing";
  const same = wanted.length === found.length && wanted.every((path) => found.includes(path));
  return same ? [] : [`what is missing shall be ${listed(wanted)}, but is ${listed(found)}`];
}

/** Placeholders of a message, or of what mends it, that nothing fills. */
function templateProblems({ message, mend }: Finding): readonly string[] {
  return [
    ...unfilled(message).map((place) => `the message "${message.id}" ${place}`),
    ...(mend === undefined ? [] : unfilled({ ...message, template: mend })).map((place) => `what mends it ${place}`),
  ];
}

const unfilled = ({ template, data }: Pick<Message, "template" | "data">): readonly string[] =>
  (["zh", "en"] as const).flatMap((language) =>
    [...template[language].matchAll(/\{(\w+)\}/g)].flatMap(([placeholder, name = ""]) =>
      Object.hasOwn(data, name) ? [] : [`has the unfilled placeholder ${placeholder} in ${language}`],
    ),
  );

const dueText = (due: ExpectedFinding["due"]): string | undefined =>
  typeof due === "object" ? dueInWords(due as DueSpan) : due;

const shown = (value: unknown): string => (value === undefined ? "missing" : JSON.stringify(value));
