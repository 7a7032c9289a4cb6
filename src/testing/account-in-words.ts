import { type DueSpan, type Finding, renderMessage } from "../engine/finding.js";
import type { Observation } from "../expression/observation.js";
import type { CaseAccount } from "./case-account.js";

/** What became of a case, for the reader of an error. */
export function accountInWords({ outcome, findings, clock, gap, crash }: CaseAccount, subject: string): string {
  if (crash !== undefined) return crashInWords(crash);
  switch (outcome) {
    case "fail":
      return ["it fails:", ...findings.map((finding) => `  ${findingInWords(finding)}`)].join("\n");
    case "pending": {
      const since = clock?.suspendedSince;
      const when = clock?.due !== undefined ? `, due ${dueInWords(clock.due)}` : "";
      return `it is pending${since === undefined ? when : `, the clock standing still since ${since}`}`;
    }
    case "undetermined": {
      const missing = (gap?.missing ?? []).map((one) => missingPath(one, subject));
      const reason = gap?.reason === undefined ? "" : ` (${gap.reason.en})`;
      return `it cannot be judged for want of ${missing.length === 0 ? "no value" : missing.join(", ")}${reason}`;
    }
    case "pass":
      return "it passes";
    case "not-applicable":
      return "the rule is not applicable";
  }
}

/** What a rule threw; records are frozen, so that a rule that changes one throws. */
export const crashInWords = (crash: string): string =>
  `the rule threw: ${crash}${
    /read-?\s?only|not extensible|Cannot delete|Cannot redefine/i.test(crash)
      ? "; records are frozen, and a rule must not change them"
      : ""
  }`;

/** A finding in one line. */
export const findingInWords = (finding: Finding): string => {
  const { message, due } = finding;
  const day = due === undefined ? "" : `, due ${dueInWords(due)}`;
  return `${message.id}${day}: ${renderMessage(message, "zh")} / ${renderMessage(message, "en")}`;
};

/** A last day, or the two ends of what is possible. */
export const dueInWords = ({ earliest, latest }: DueSpan): string =>
  earliest === latest ? earliest : `${earliest}/${latest}`;

/** A missing value as a case names it. */
export const missingPath = ({ entity, id, path }: Observation, subject: string): string =>
  entity === undefined || `${entity}/${id}` === subject ? path : `${entity}/${id}: ${path}`;
