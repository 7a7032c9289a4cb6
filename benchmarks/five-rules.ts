import type { GeneratedDataset } from "fazhi/testing";

/** Two rules about a normative document: a time limit in calendar days, and a condition with a last day. */
export const documentRules = ["file-normative-document-in-time", "mark-document-no-longer-in-force"] as const;

/** Three rules about a major decision: conditions on flags, days, a group and a list. */
export const decisionRules = [
  "survey-opinion-before-decision",
  "record-discussion-truthfully",
  "hear-named-groups",
] as const;

/** The five rules of the pack that every engine can express. */
export const fiveRules = [...documentRules, ...decisionRules] as const;
export type RuleId = (typeof fiveRules)[number];

/** The ids of the records that break each rule, in the order of the records. */
export type Failing = Readonly<Record<RuleId, string[]>>;

/** Where nothing has been found yet. */
export const nothingFailing = (): Failing => ({
  "file-normative-document-in-time": [],
  "mark-document-no-longer-in-force": [],
  "survey-opinion-before-decision": [],
  "record-discussion-truthfully": [],
  "hear-named-groups": [],
});

/** The ids of the records that were made to break each rule. */
export function madeToFail({ violations }: GeneratedDataset): Failing {
  const failing = nothingFailing();
  for (const { rule, id } of violations) failing[rule as RuleId].push(id);
  return failing;
}
