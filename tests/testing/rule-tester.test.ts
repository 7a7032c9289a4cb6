import { describe, expect, it } from "vitest";
import { testRule } from "../../src/doors/testing.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import type { NormativeDocument } from "../../src/model/register/normative-document.js";
import { fileInTime, nameTheFilingUnit, packWith } from "./document-rules.js";
import { filing, flaws, pack, sound, type Table, trial } from "./filing-trial.js";
import { failures } from "./recorded-tests.js";

// The testers with the runner that runs this file.
testRule({ describe, it }, pack, fileInTime, {
  ...filing,
  breaks: [
    {
      name: "filed on the sixteenth day",
      record: { filedOn: "2017-05-26" },
      message: "late",
      due: "2017-05-25",
      data: { id: "d", daysLate: 1 },
      severity: "error",
    },
    {
      name: "not filed by the sixteenth day",
      asOf: "2017-05-26",
      message: "overdue",
      due: { earliest: "2017-05-25", latest: "2017-05-25" },
    },
  ],
  pending: [{ name: "not filed yet on the fifteenth day", asOf: "2017-05-25", due: "2017-05-25" }],
  undetermined: [{ name: "never known to be published", record: { publishedOn: undefined }, missing: ["publishedOn"] }],
  notApplicable: [
    { name: "an internal document", record: { kind: "internal" } },
    { name: "published on the day before the law", record: { publishedOn: "2016-12-31" } },
    {
      name: "published on its first day, which is still to come",
      asOf: "2016-12-31",
      record: { publishedOn: "2017-01-01" },
    },
  ],
});

describe("a table of cases", () => {
  it("becomes tests with the names of its cases, by what they come to", () => {
    const table: Table = {
      ...filing,
      pending: [{ name: "not filed yet", asOf: "2017-05-25" }],
      undetermined: [{ name: "never published", record: { publishedOn: undefined }, missing: ["publishedOn"] }],
      notApplicable: [{ name: "an internal document", record: { kind: "internal" } }],
      missingValues: true,
      boundaries: true,
    };
    expect(Object.keys(trial(fileInTime, table))).toEqual([
      "file-in-time > has a sound table of cases",
      "file-in-time > keeps it > filed on the fifteenth day",
      "file-in-time > breaks it > filed on the sixteenth day",
      "file-in-time > is pending > not filed yet",
      "file-in-time > cannot be judged > never published",
      "file-in-time > is not what it is for > an internal document",
      "file-in-time > has cases on both sides of every change of the law",
      "file-in-time > has a case for every value that may be missing",
    ]);
  });

  it.each<[string, Partial<Table>, readonly string[]]>([
    ["no case that keeps the rule", { keeps: [] }, ["no case keeps the rule"]],
    ["no case that breaks it", { breaks: [] }, ["no case breaks the rule"]],
    [
      "two cases of one name",
      { pending: [{ name: "filed on the fifteenth day", asOf: "2017-05-25" }] },
      ['two cases are named "filed on the fifteenth day"'],
    ],
    ["a case without a name", { pending: [{ name: " ", asOf: "2017-05-25" }] }, ["a case has no name"]],
    [
      "one case twice, in other words",
      {
        keeps: [
          ...filing.keeps,
          {
            name: "filed in time",
            asOf: "2017-09-30",
            record: { filedOn: "2017-05-25", publishedOn: "2017-05-10", signedOn: undefined },
          },
        ],
      },
      ['"filed in time" is the same case as "filed on the fifteenth day"'],
    ],
    [
      "a case that breaks the rule without a finding",
      { breaks: [...filing.breaks, { name: "late", record: { filedOn: "2017-06-01" }, findings: [] }] },
      ['"late" breaks the rule without a finding'],
    ],
  ])("is refused for %s", (_, changes, problems) => {
    expect(flaws(changes)[sound]).toEqual(problems);
  });

  it("may hold cases that differ in the day or in what surrounds them", () => {
    const keeps: Table["keeps"] = [
      ...filing.keeps,
      { name: "asked later", record: { filedOn: "2017-05-25" }, asOf: "2017-12-31" },
      { name: "of a unit", record: { filedOn: "2017-05-25" }, others: { unit: [{ id: "u" }] } },
    ];
    expect(flaws({ keeps })).toEqual({});
  });
});

describe("a rule that cannot be tested", () => {
  it.each([
    [
      "is not in the pack",
      fileInTime,
      packWith({ ...nameTheFilingUnit, id: "file-in-tim" } as Rule),
      ['the pack "documents" does not contain it; did you mean "file-in-tim"?'],
    ],
    [
      "is another one than that of the pack",
      { ...fileInTime, versions: [...fileInTime.versions] },
      pack,
      ['the pack "documents" contains another rule of this id'],
    ],
    [
      "is switched off",
      fileInTime,
      { ...pack, disabled: { "file-in-time": "试行" } },
      ['the pack "documents" switches it off: 试行'],
    ],
    [
      "names no source",
      { ...fileInTime, versions: [{ ...fileInTime.versions[0]!, source: undefined as never }] },
      { ...pack, rules: [] },
      ['the pack "documents" does not contain it', "versions[0] names no source"],
    ],
  ])("%s", (_, rule, of, problems) => {
    expect(trial(rule as Rule<NormativeDocument>, filing, of)).toEqual({ [sound]: problems });
  });

  it("is tested with the severity that the pack gives it", () => {
    const changed = { ...pack, rules: pack.rules.map((rule) => ({ ...rule, severity: "notice" }) as Rule) };
    const breaks: Table["breaks"] = [{ ...filing.breaks[0]!, severity: "notice" }];
    expect(failures(trial(fileInTime, { ...filing, breaks }, changed))).toEqual({});
  });
});
