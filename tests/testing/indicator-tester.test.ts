import { describe, expect, it } from "vitest";
import { type IndicatorTable, testIndicator } from "../../src/doors/testing.js";
import type { Indicator } from "../../src/engine/indicator/indicator.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { MarketSubject } from "../../src/model/register/market-subject.js";
import type { NormativeDocument } from "../../src/model/register/normative-document.js";
import { facts, filingRate, law, packWith } from "./document-rules.js";
import { failures, recordedTests } from "./recorded-tests.js";

type Table = IndicatorTable<NormativeDocument>;

const pack = packWith();
const filed = { filedOn: "2017-05-25" };
const surroundings = { asOf: "2017-09-30", record: { unit: "u" }, others: { unit: [{ id: "u", kind: "department" }] } };
const sound = "filing-rate > has a sound table of cases";

/** What is wrong with some cases of the filing rate. */
const flaws = (...cases: Table["cases"]) =>
  failures(recordedTests((frame) => testIndicator(frame, pack, filingRate, { ...surroundings, cases })));

// The tester with the runner that runs this file.
testIndicator({ describe, it }, pack, filingRate, {
  ...surroundings,
  cases: [
    {
      name: "no document at all; the unit is shown all the same",
      records: [],
      counted: 0,
      of: 0,
      value: "not-applicable",
      target: "not-applicable",
      groups: { unit: { u: { value: "not-applicable" } } },
    },
    {
      name: "two of three filed, in two units",
      records: [filed, filed, { unit: "v" }],
      others: { unit: [{ id: "v", kind: "department" }] },
      counted: 2,
      of: 3,
      value: 2 / 3,
      target: "missed",
      groups: {
        unit: {
          u: { counted: 2, of: 2, value: 1, target: "met" },
          v: { counted: 0, of: 1, value: 0, target: "missed" },
        },
      },
    },
    { name: "before the law there is no target", records: [filed], asOf: "2016-12-31", value: 1 },
  ],
});

describe("a table of cases", () => {
  it("becomes tests with the names of its cases", () => {
    const cases = [{ name: "one filed", records: [filed], value: 1 }];
    const tests = recordedTests((frame) => testIndicator(frame, pack, filingRate, { ...surroundings, cases }));
    expect(tests).toEqual({ [sound]: [], "filing-rate > one filed": [] });
  });

  it.each<[string, Table["cases"], readonly string[]]>([
    ["no case", [], ["it has no case"]],
    ["a case that expects nothing", [{ name: "one", records: [filed] }], ['"one" expects nothing']],
    [
      "two cases of one name",
      [
        { name: "one", records: [filed], of: 1 },
        { name: "one", records: [filed, filed], of: 2 },
      ],
      ['two cases are named "one"'],
    ],
    [
      "one case twice",
      [
        { name: "one", records: [filed], of: 1 },
        { name: "another", records: [{ ...filed }], counted: 1 },
      ],
      ['"another" is the same case as "one"'],
    ],
  ])("is refused for %s", (_, cases, problems) => {
    expect(flaws(...cases)[sound]).toEqual(problems);
  });
});

describe("an indicator that cannot be tested", () => {
  it.each<[string, Indicator<NormativeDocument>, Pack, string]>([
    [
      "is not in the pack",
      { ...filingRate, id: "filing-rat" },
      pack,
      'the pack "documents" does not contain it; did you mean "filing-rate"?',
    ],
    [
      "is another one than that of the pack",
      { ...filingRate },
      pack,
      'the pack "documents" contains another indicator of this id',
    ],
  ])("%s", (_, indicator, of, problem) => {
    const cases = [{ name: "one", records: [filed], value: 1 }];
    const tests = recordedTests((frame) => testIndicator(frame, of, indicator, { ...surroundings, cases }));
    expect(tests).toEqual({ [`${indicator.id} > has a sound table of cases`]: [problem] });
  });
});

describe("a case that does not come to what it shall", () => {
  it.each<[string, Partial<Table["cases"][number]>, readonly string[]]>([
    ["it counts fewer", { counted: 2 }, ["the number counted shall be 2, but is 1"]],
    ["it looks at fewer", { of: 3 }, ["the number looked at shall be 3, but is 2"]],
    ["its value is another", { value: 1 }, ["the value shall be 1, but is 0.5"]],
    ["its value is one number", { value: { low: 0, high: 1 } }, ["the value shall be from 0 to 1, but is 0.5"]],
    ["it has a value", { value: "not-applicable" }, ["the value shall be not-applicable, but is 0.5"]],
    ["its target is another", { target: "met" }, ["the target shall be met, but is missed"]],
    ["there is no such dimension", { groups: { units: {} } }, ['there is no dimension "units"; did you mean "unit"?']],
    ["there is no such group", { groups: { unit: { u: {}, v: { of: 0 } } } }, ['unit "v": there is no such group']],
    [
      "there is a group that was not told",
      { groups: { unit: {} } },
      ['unit "u": there is such a group, with the value 0.5'],
    ],
    [
      "a group comes to something else",
      { groups: { unit: { u: { of: 1 } } } },
      ['unit "u": the number looked at shall be 1, but is 2'],
    ],
  ])("fails because %s", (_, expected, problems) => {
    expect(Object.values(flaws({ name: "half", records: [filed, {}], ...expected }))).toEqual([problems]);
  });

  it("fails because a record is wrong, which it names", () => {
    expect(flaws({ name: "half", records: [filed, { kind: "normativ" as never }], of: 2 })).toEqual({
      "filing-rate > half": [expect.stringContaining('normative-document "record-2", kind: expected one of')],
    });
  });
});

describe("a sum", () => {
  const capital = defineIndicator({
    ...facts,
    about: MarketSubject,
    id: "capital",
    form: "sum",
    value: (subject) => subject.registeredOn.year(),
  });
  const of = definePack({ name: "sums", title: facts.title, version: "1", sources: [law], indicators: [capital] });
  const run = (cases: IndicatorTable<MarketSubject>["cases"]) =>
    failures(recordedTests((frame) => testIndicator(frame, of, capital, { asOf: "2017-09-30", cases })));

  it("may have no upper bound", () => {
    const records = [{ registeredOn: "2017-01-01" }, {}];
    expect(run([{ name: "one missing", records, counted: 1, of: 2, value: { low: 2017 } }])).toEqual({});
    expect(run([{ name: "one missing", records, value: { low: 2017, high: 4034 } }])).toEqual({
      "capital > one missing": ["the value shall be from 2017 to 4034, but is from 2017 to no bound"],
    });
  });
});
