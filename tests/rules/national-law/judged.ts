import { type DatasetSource, evaluate, loadDataset, plainDate, renderMessage } from "fazhi";
import type { WorkingCalendar } from "fazhi/calendar";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const units: DatasetSource = {
  unit: [
    { id: "organ", title: "示例县市场监督管理局", kind: "department", level: "county" },
    { id: "government", title: "示例自治州人民政府", kind: "government", level: "prefecture" },
  ],
};

/** What one rule comes to on one record, with what a reader needs to see why. */
export interface Judgement {
  readonly outcome: string;
  /** The last day in time, or both ends of what is possible. */
  readonly due?: string;
  readonly message?: string;
  readonly says?: string;
  readonly severity?: string;
  readonly verified?: boolean;
  /** Law and article, the rule's first and those of its numbers behind it; of what fails or runs. */
  readonly authority: readonly string[];
}

/** Asks the pack of national law about the record that stands first under its entity; the others go with it. */
export function judged(
  rule: string,
  records: DatasetSource,
  asOf: string,
  options: { readonly calendar?: WorkingCalendar } = {},
): Judgement {
  const dataset = loadDataset({ ...units, ...records });
  const alone = { ...nationalLaw, rules: nationalLaw.rules.filter(({ id }) => id === rule), indicators: [] };
  const run = evaluate(dataset, alone, { asOf: plainDate(asOf), ...options });
  const [summary] = run.rules;
  if (summary === undefined) throw new RangeError(`the pack has no rule "${rule}"`);
  const [first] = dataset.records(dataset.entities.get(summary.entity) as never) as readonly { readonly id: string }[];
  if (first === undefined) throw new RangeError(`there is no ${summary.entity}`);
  const isMeant = (one: { readonly where: { readonly id: string } }): boolean => one.where.id === first.id;
  const finding = run.findings.find(isMeant);
  const clock = run.pending.find(isMeant);
  const gap = run.gaps.find(isMeant);
  const span = finding?.due ?? clock?.due;
  const settled = summary.counts["not-applicable"] === summary.records ? "not-applicable" : "pass";
  return {
    outcome: finding ? "fail" : clock ? "pending" : gap ? "undetermined" : settled,
    ...(span === undefined
      ? {}
      : { due: span.earliest === span.latest ? span.latest : `${span.earliest}–${span.latest}` }),
    ...(finding === undefined
      ? {}
      : {
          message: finding.message.id,
          says: renderMessage(finding.message, "zh"),
          severity: finding.severity,
          verified: finding.verified,
        }),
    authority: ((finding ?? clock)?.authority ?? []).map(({ document, article }) => `${document.zh}${article}`),
  };
}
