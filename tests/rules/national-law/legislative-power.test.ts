import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { endProvisionalRuleInTime, makeRulesOnceOpened } from "../../../rules/national-law/legislative-power.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const prefecture = {
  id: "prefecture",
  kind: "government",
  level: "prefecture",
  legislatesSince: "2015-03-15",
} as const;

testRule(frame, nationalLaw, makeRulesOnceOpened, {
  asOf: "2024-12-31",
  record: { unit: "prefecture", form: "government-rule", decidedOn: "2017-06-01" },
  others: { unit: [{ ...prefecture, legislatesSince: "2017-06-01" }] },
  keeps: [
    { name: "on the very day" },
    { name: "on the first day of the amendment", others: { unit: [prefecture] }, record: { decidedOn: "2015-03-15" } },
    { name: "on the last day before that of 2023", record: { decidedOn: "2023-03-14" } },
    { name: "on the first day of that of 2023", record: { decidedOn: "2023-03-15" } },
  ],
  breaks: [{ name: "the day before", record: { decidedOn: "2017-05-31" }, severity: "error", field: "decidedOn" }],
  undetermined: [
    {
      name: "since when it makes rules is not known",
      others: { unit: [{ id: "prefecture", legislatesSince: undefined }] },
      missing: ["unit/prefecture: legislatesSince"],
    },
  ],
  notApplicable: [
    { name: "a local regulation", record: { form: "local-regulation", decidedOn: "2016-05-31" } },
    {
      name: "of a region",
      others: { unit: [{ id: "prefecture", level: "region" }] },
      record: { decidedOn: "2016-05-31" },
    },
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "before the amendment", record: { decidedOn: "2015-03-14" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, endProvisionalRuleInTime, {
  asOf: "2026-06-30",
  record: { form: "government-rule", provisional: true, publishedOn: "2020-05-01", effectiveOn: "2020-06-01" },
  keeps: [
    { name: "ended when two years were over", record: { endedOn: "2022-06-01" } },
    {
      name: "in force from the first day of the amendment",
      record: { effectiveOn: "2015-03-15", endedOn: "2017-03-15" },
    },
    { name: "on the last day before that of 2023", record: { effectiveOn: "2023-03-14", endedOn: "2025-03-14" } },
    { name: "on the first day of that of 2023", record: { effectiveOn: "2023-03-15", endedOn: "2025-03-15" } },
  ],
  breaks: [
    { name: "a day later", record: { endedOn: "2022-06-02" }, message: "late", due: "2022-06-01", severity: "error" },
    { name: "it still applies", message: "overdue", field: "endedOn" },
  ],
  pending: [{ name: "on the last day", asOf: "2022-06-01", due: "2022-06-01" }],
  undetermined: [
    { name: "whether it is provisional is not known", record: { provisional: undefined }, missing: ["provisional"] },
  ],
  notApplicable: [
    { name: "a lasting rule", record: { provisional: false } },
    { name: "before the amendment", record: { effectiveOn: "2015-03-14" } },
  ],
  boundaries: true,
});
