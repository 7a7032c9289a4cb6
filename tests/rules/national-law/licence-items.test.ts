import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  keepNoNonLicensingApproval,
  showAllOfLicenceItem,
  useListedIntermediaries,
} from "../../../rules/national-law/licence-items.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const others = { list: [{ id: "catalogue", kind: "approval-item", publishedOn: "2015-06-01" }] };

testRule(frame, nationalLaw, keepNoNonLicensingApproval, {
  asOf: "2017-09-30",
  record: { list: "catalogue", kind: "non-licensing-approval", validFrom: "2010-01-01" },
  others,
  keeps: [
    { name: "a licence", record: { kind: "licence" } },
    { name: "abolished since", record: { validUntil: "2015-06-01" } },
    { name: "on the day of the decision", asOf: "2015-05-14", record: { validUntil: "2015-05-14" } },
  ],
  breaks: [{ name: "still in force", severity: "error", field: "kind" }],
  undetermined: [{ name: "what kind it is is not known", record: { kind: undefined }, missing: ["kind"] }],
  notApplicable: [
    { name: "on the day before the decision", asOf: "2015-05-13" },
    { name: "on a list of services", others: { list: [{ id: "catalogue", kind: "service-item" }] } },
  ],
  boundaries: true,
});

const whole = {
  list: "catalogue",
  kind: "licence",
  validFrom: "2004-01-01",
  basis: [{ document: "中华人民共和国城乡规划法" }],
  procedure: "受理、审查、决定、送达",
  timeLimit: { count: 20, workingDays: true },
} as const;

testRule(frame, nationalLaw, showAllOfLicenceItem, {
  asOf: "2017-09-30",
  record: whole,
  others,
  keeps: [
    { name: "basis, procedure and time limit are public" },
    { name: "on the first day of the law", asOf: "2004-07-01", record: { publishedOn: "2004-06-01" } },
  ],
  breaks: [
    { name: "no basis", record: { basis: [] }, severity: "error" },
    { name: "no time limit", record: { timeLimit: undefined } },
    { name: "not public", others: { list: [{ id: "catalogue", kind: "approval-item", publishedOn: undefined }] } },
  ],
  notApplicable: [
    { name: "no longer in force", record: { validUntil: "2017-01-01", basis: [] } },
    { name: "before there was the law", asOf: "2004-06-30", record: { basis: [] } },
  ],
  boundaries: true,
});

const service = { title: "环境影响评价", entry: "service" } as const;
const services = {
  list: [{ id: "services", kind: "intermediary-service", publishedOn: "2015-05-01" }],
  "list-entry": [{ id: "service", list: "services", validFrom: "2015-05-01" }],
};

testRule(frame, nationalLaw, useListedIntermediaries, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-04-05", intermediaries: [service] },
  others: services,
  keeps: [
    { name: "a service of the published list" },
    { name: "on the first day of the notice", record: { receivedOn: "2015-05-01" } },
  ],
  breaks: [
    { name: "a service of no list", record: { intermediaries: [{ title: "评估" }] }, severity: "warning" },
    {
      name: "a service struck from the list",
      others: { "list-entry": [{ id: "service", validUntil: "2017-01-01" }] },
    },
  ],
  undetermined: [
    {
      name: "which services were needed is not known",
      record: { intermediaries: undefined },
      missing: ["intermediaries"],
    },
  ],
  notApplicable: [
    { name: "none was needed", record: { intermediaries: [] } },
    { name: "before the notice", record: { receivedOn: "2015-04-30", intermediaries: [{ title: "评估" }] } },
  ],
  boundaries: true,
});
