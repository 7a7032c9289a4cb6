import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  cleanUpIntermediaryService,
  issueMeasuresOnIntermediaries,
  letProvidersVary,
} from "../../../rules/changji-2017/intermediary-clean-up.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const measures = {
  id: "measures",
  unit: "record",
  kind: "intermediary-clean-up",
  establishedOn: "2017-05-20",
  document: { document: "清理规范行政审批中介服务工作方案" },
};

testRule(frame, changji2017, issueMeasuresOnIntermediaries, {
  asOf: "2018-01-31",
  record: { kind: "government", level: "county" },
  others: {
    unit: [{ id: "office", title: "县编办", kind: "office", level: "county", parent: "record" }],
    mechanism: [measures],
  },
  keeps: [
    { name: "issued in May" },
    { name: "issued by the office of posts", others: { mechanism: [{ ...measures, unit: "office" }] } },
    { name: "issued before the plan", others: { mechanism: [{ ...measures, establishedOn: "2016-06-01" }] } },
  ],
  breaks: [
    {
      name: "issued when the year was over",
      others: { mechanism: [{ ...measures, establishedOn: "2018-01-02" }] },
      due: "2017-12-31",
      severity: "warning",
    },
    { name: "entered without a document", others: { mechanism: [{ ...measures, document: undefined }] } },
    { name: "measures on something else", others: { mechanism: [{ ...measures, kind: "market-exit" }] } },
  ],
  pending: [
    {
      name: "none yet on the last day",
      asOf: "2017-12-31",
      others: { mechanism: [{ ...measures, establishedOn: undefined }] },
    },
  ],
  notApplicable: [{ name: "a department", record: { kind: "department" } }],
});

const list = [{ id: "services", kind: "intermediary-service", unit: "keeper", title: "中介服务清单" }];
const gone = [{ on: "2017-08-31", verdict: "keep" }] as const;

testRule(frame, changji2017, cleanUpIntermediaryService, {
  asOf: "2018-01-31",
  record: { list: "services", name: "地质灾害评估", validFrom: "2015-03-01", cleanUps: [...gone] },
  others: { list },
  keeps: [{ name: "gone through in August" }],
  breaks: [
    { name: "never gone through", record: { cleanUps: [] }, due: "2017-12-31", severity: "warning" },
    { name: "gone through the year before", record: { cleanUps: [{ on: "2016-12-31", verdict: "keep" }] } },
  ],
  pending: [{ name: "not yet on the last day of the year", asOf: "2017-12-31", record: { cleanUps: [] } }],
  undetermined: [{ name: "clean-ups are not recorded", record: { cleanUps: undefined }, missing: ["cleanUps"] }],
  notApplicable: [
    { name: "listed after the plan was issued", record: { validFrom: "2017-04-02", cleanUps: [] } },
    { name: "it ended within the year", record: { validUntil: "2017-12-31", cleanUps: [] } },
    { name: "an approval item", record: { cleanUps: [] }, others: { list: [{ ...list[0]!, kind: "approval-item" }] } },
  ],
});

const used = (number: number, provider: string | undefined = "甲评估公司") => ({
  id: `case-${number}`,
  receivedOn: "2017-06-01",
  intermediaries: [{ entry: "record", title: "地质灾害评估", provider }],
});
const five = [1, 2, 3, 4, 5].map((number) => used(number));

testRule(frame, changji2017, letProvidersVary, {
  asOf: "2017-12-31",
  record: { list: "services", name: "地质灾害评估", validFrom: "2017-05-01", intermediary: { freelyChosen: true } },
  others: { list, "licence-case": five },
  keeps: [{ name: "two providers in five cases", others: { "licence-case": [used(5, "乙评估公司")] } }],
  breaks: [
    {
      name: "one provider in all of five cases",
      data: { cases: 5, provider: "甲评估公司" },
      severity: "warning",
    },
  ],
  undetermined: [
    {
      name: "one case does not say who",
      missing: [],
      others: { "licence-case": [{ ...used(5), intermediaries: [{ entry: "record", title: "地质灾害评估" }] }] },
    },
  ],
  notApplicable: [
    {
      name: "four cases",
      others: { "licence-case": [{ ...used(5), intermediaries: [] }] },
    },
  ],
});
