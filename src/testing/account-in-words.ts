import { type Label, label } from "../codes/label.js";
import { type DueSpan, type Finding, renderMessage } from "../engine/run/finding.js";
import type { Observation } from "../expression/observation.js";
import type { CaseAccount } from "./case-account.js";

/** What became of a case, for the reader of an error. */
export function accountInWords({ outcome, findings, clock, gap, crash }: CaseAccount, subject: string): Label {
  if (crash !== undefined) return crashInWords(crash);
  switch (outcome) {
    case "fail":
      return listed(label("实为不符合：", "it fails:"), findings.map(findingInWords));
    case "pending": {
      const { suspendedSince: since, due } = clock ?? {};
      if (since !== undefined)
        return label(`实为期限未届满，自${since}起中止`, `it is pending, the clock standing still since ${since}`);
      if (due === undefined) return label("实为期限未届满", "it is pending");
      return label(`实为期限未届满，${dueInWords(due)}届满`, `it is pending, due ${dueInWords(due)}`);
    }
    case "undetermined": {
      const missing = (gap?.missing ?? []).map((one) => missingPath(one, subject));
      const reason = gap?.reason === undefined ? label("", "") : label(`（${gap.reason.zh}）`, ` (${gap.reason.en})`);
      return label(
        `实为无法判断，${missing.length === 0 ? "但不缺数值" : `缺 ${missing.join("、")}`}${reason.zh}`,
        `it cannot be judged without ${missing.length === 0 ? "no value" : missing.join(", ")}${reason.en}`,
      );
    }
    case "pass":
      return label("实为符合", "it passes");
    case "not-applicable":
      return label("实为不适用", "the rule is not applicable");
  }
}

/** What a rule threw; records are frozen, so that a rule that changes one throws. */
export function crashInWords(crash: string): Label {
  const isChange = /read-?\s?only|not extensible|Cannot delete|Cannot redefine/i.test(crash);
  return label(
    `规则执行出错：${crash}${isChange ? "；记录不可更改，规则不得改动记录" : ""}`,
    `the rule threw: ${crash}${isChange ? "; records are frozen, and a rule must not change them" : ""}`,
  );
}

/** A finding in one line. */
export const findingInWords = ({ message, due }: Finding): Label => {
  const day = due === undefined ? label("", "") : label(`，期限${dueInWords(due)}`, `, due ${dueInWords(due)}`);
  return label(
    `${message.id}${day.zh}：${renderMessage(message, "zh")}`,
    `${message.id}${day.en}: ${renderMessage(message, "en")}`,
  );
};

/** Words with something on lines of its own below them. */
export const listed = (heading: Label, items: readonly Label[]): Label =>
  label(
    [heading.zh, ...items.map(({ zh }) => `  ${zh}`)].join("\n"),
    [heading.en, ...items.map(({ en }) => `  ${en}`)].join("\n"),
  );

/** A last day, or the two ends of what is possible. */
export const dueInWords = ({ earliest, latest }: DueSpan): string =>
  earliest === latest ? earliest : `${earliest}/${latest}`;

/** A missing value as a case names it. */
export const missingPath = ({ entity, id, path }: Observation, subject: string): string =>
  entity === undefined || `${entity}/${id}` === subject ? path : `${entity}/${id}: ${path}`;
