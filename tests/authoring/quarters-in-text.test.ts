import { describe, expect, it } from "vitest";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { writePackText } from "../../src/authoring/write/write-pack.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { describeRule } from "../../src/engine/rule/describe-rule.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";

const pack = `pack: filings
title: { zh: 备案, en: Filing }
version: "1.0.0"
sources:
  rules: { title: { zh: 办法, en: Rules }, from: 2016-01-01, verified: true }
parameters:
  filing-period:
    title: { zh: 备案期限, en: Filing period }
    values:
      - { value: { count: 2, unit: quarter, rollOver: true }, source: rules 一 }
rules:
  file-in-time:
    title: { zh: 按期备案, en: File in time }
    form: deadline
    about: normative-document
    severity: error
    source: rules 一
    starts: publishedOn
    within: parameter("filing-period")
    fulfilled: filedOn
    late: { zh: "应于{due}前备案", en: "due by {due}" }
    overdue: { zh: "应于{due}前备案，尚未备案", en: "due by {due} and missing" }
`;

describe("a pack in YAML with quarters", () => {
  const read = readPackText(pack);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));

  it("is written back as it was read", () => {
    expect(writePackText(read.pack).text).toContain("unit: quarter");
  });

  it("says the period in both languages", () => {
    const [rule] = read.pack.rules;
    const described = JSON.stringify(describeRule(rule!, read.pack));
    expect(described).toContain("2个季度内（备案期限，末日遇休息日顺延）");
    expect(described).toContain("within 2 quarters (filing period, rolls over a day of rest)");
  });

  it.each<[string, string, string, "pass" | "fail"]>([
    ["from 31 August to the last of February, a Tuesday", "2016-08-31", "2017-02-28", "pass"],
    ["the day after is late", "2016-08-31", "2017-03-01", "fail"],
    ["from 30 October to Sunday 30 April, moved behind Labour Day", "2016-10-30", "2017-05-02", "pass"],
    ["and the day after is late", "2016-10-30", "2017-05-03", "fail"],
  ])("%s", (_, publishedOn, filedOn, outcome) => {
    const document = { id: "d", title: "甲", unit: "u", publishedOn, filedOn, kind: "normative" };
    const dataset = loadDataset(
      { unit: [{ id: "u", title: "甲", kind: "government", level: "county" }], "normative-document": [document] },
      { entities: read.pack.entities },
    );
    const run = evaluate(dataset, [read.pack], { asOf: plainDate("2017-12-01") });
    expect(run.findings.length).toBe(outcome === "fail" ? 1 : 0);
    expect(run.rules[0]?.counts[outcome]).toBe(1);
  });
});
