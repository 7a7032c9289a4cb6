import { describe, expect, it } from "vitest";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { judgeRecord } from "../../src/engine/run/judge-record.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { renderJudgement } from "../../src/report/explain/explain-judgement.js";

const unit = [{ id: "transport", title: "示例县交通运输局", kind: "office", level: "county" }];
const request = { unit: "transport", title: "公交线路", receivedOn: "2024-04-28", suspensions: [], extensions: [] };
const dataset = loadDataset({
  unit,
  "information-request": [
    { ...request, id: "q-1" },
    { ...request, id: "q-2", answeredOn: "2024-05-10" },
  ],
});
const asOf = plainDate("2024-06-03");
const rule = "answer-information-request-in-time";

describe("one record by one rule", () => {
  it.each([
    ["q-1", "fail"],
    ["q-2", "pass"],
  ])("says what %s comes to, also where there is no finding", (record, outcome) => {
    const judgement = judgeRecord(dataset, nationalLaw, { rule, record }, { asOf });
    expect(judgement.outcome).toBe(outcome);
    expect(renderJudgement(judgement, asOf, dataset, { language: "en" })).toContain("公交线路");
  });

  it.each([
    ["no such rule", { rule: "answer-soon", record: "q-1" }, 'rule: the pack "national-law" has no rule "answer-soon"'],
    ["no such record", { rule, record: "q-3" }, 'record: there is no information-request "q-3"'],
  ])("throws for %s", (_, named, message) => {
    expect(() => judgeRecord(dataset, nationalLaw, named, { asOf })).toThrow(message);
  });
});
