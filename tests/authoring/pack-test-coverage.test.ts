import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { readPackTests, runPackTests } from "../../src/doors/authoring.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { fileInTime, law, packWith } from "../testing/document-rules.js";

/** What tests cover, each being a document's day of publication, its day of filing and what the rule comes to. */
function coverageOf(pack: Pack, cases: readonly (readonly [string, string, string])[], more = "") {
  const tests = cases.map(
    ([publishedOn, filedOn, expected], index) =>
      `  - { name: "${index}", asOf: 2018-06-30, records: { normative-document: [{ publishedOn: ${publishedOn}, filedOn: ${filedOn} }] }, expect: { file-in-time: ${expected} } }\n`,
  );
  const read = readPackTests(`tests:${tests.length + more.length === 0 ? " []" : "\n"}${tests.join("")}${more}`, pack);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return runPackTests(pack, read.tests).coverage;
}

const pack = packWith(fileInTime);
const kept = ["2017-05-10", "2017-05-25", "pass"] as const;
const broken = ["2017-05-10", "2017-05-26", "fail"] as const;
const beforeTheLaw = ["2016-12-31", "null", "not-applicable"] as const;
const firstDay = ["2017-01-01", "2017-01-16", "pass"] as const;
const lastOfFifteen = ["2017-12-31", "2018-01-15", "pass"] as const;
const firstOfTen = ["2018-01-01", "2018-01-12", "fail"] as const;

describe("the coverage of a rule", () => {
  it("says which outcomes its tests show, and which are lacking", () => {
    const { rules } = coverageOf(pack, [kept, kept]);
    expect(rules).toMatchObject([
      {
        rule: "file-in-time",
        title: { zh: "备案" },
        shown: { pass: 2, fail: 0, pending: 0, undetermined: 0, "not-applicable": 0 },
        lacking: ["fail"],
      },
    ]);
  });

  it("names the days beside a change of the law, and of a parameter, on which no case lies", () => {
    const { rules } = coverageOf(pack, [kept, broken]);
    expect(rules[0]?.untestedDays).toEqual([
      { day: "2016-12-31", changesOn: "2017-01-01" },
      { day: "2017-01-01", changesOn: "2017-01-01" },
      { day: "2017-12-31", changesOn: "2018-01-01" },
      { day: "2018-01-01", changesOn: "2018-01-01" },
    ]);
  });

  it("is whole when both outcomes and both sides of every change are shown", () => {
    const { rules, totals } = coverageOf(pack, [beforeTheLaw, firstDay, lastOfFifteen, firstOfTen]);
    expect(rules[0]).toMatchObject({ lacking: [], untestedDays: [] });
    expect(totals).toMatchObject({ rules: 1, covered: 1, untested: 0 });
  });

  it.each([
    ["before the law", "2016-12-31", [firstDay, lastOfFifteen, firstOfTen]],
    ["of its first day", "2017-01-01", [beforeTheLaw, lastOfFifteen, firstOfTen, kept]],
    ["of the last day of the old period", "2017-12-31", [beforeTheLaw, firstDay, firstOfTen]],
    ["of the first day of the new period", "2018-01-01", [beforeTheLaw, firstDay, lastOfFifteen, broken]],
  ] as const)("misses a case %s", (_, day, cases) => {
    const { rules, totals } = coverageOf(pack, cases);
    expect(rules[0]?.untestedDays.map((one) => one.day)).toEqual([day]);
    expect(totals.covered).toBe(0);
  });

  it("counts no test that fails", () => {
    const { rules } = coverageOf(pack, [["2017-05-10", "2017-05-26", "pass"]]);
    expect(rules[0]).toMatchObject({ shown: { pass: 0, fail: 0 }, lacking: ["pass", "fail"] });
  });
});

describe("the coverage of a pack", () => {
  it("counts rules and indicators without a test, each as one gap", () => {
    expect(coverageOf(pack, []).totals).toEqual({
      rules: 1,
      covered: 0,
      untested: 1,
      indicators: 1,
      untestedIndicators: 1,
      gaps: 2,
    });
  });

  it("counts the tests of an indicator", () => {
    const more = "  - { name: 率, asOf: 2018-06-30, expect: { filing-rate: not-applicable } }\n";
    const { indicators, totals } = coverageOf(pack, [kept], more);
    expect(indicators).toEqual([{ indicator: "filing-rate", title: label("备案", "Filing"), shown: 1 }]);
    expect(totals).toMatchObject({ untestedIndicators: 0, gaps: 5 });
  });

  const heir = (disabled: Readonly<Record<string, string>>): Pack =>
    definePack({
      name: "own",
      title: pack.title,
      version: "1",
      sources: [law],
      extends: [pack],
      changes: { disabled },
    });

  it("demands nothing of what is taken over, and shows it where a test does", () => {
    expect(coverageOf(heir({}), [])).toMatchObject({ rules: [], indicators: [], totals: { rules: 0, gaps: 0 } });
    expect(coverageOf(heir({}), [kept])).toMatchObject({
      rules: [{ rule: "file-in-time", origin: "documents", shown: { pass: 1 }, lacking: [], untestedDays: [] }],
      totals: { rules: 0, gaps: 0 },
    });
  });

  it("demands nothing of a rule that is switched off", () => {
    const own = definePack({
      name: "own",
      title: pack.title,
      version: "1",
      sources: [law],
      parameters: pack.parameters,
      rules: [fileInTime],
      changes: { disabled: { "file-in-time": "本州另有规定" } },
    });
    expect(coverageOf(own, []).totals).toMatchObject({ rules: 0, gaps: 0 });
  });
});
