import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { facts, fileInTime, packWith, reviewBeforeSigning } from "./document-rules.js";
import { filing, flaws, type Table, trial } from "./filing-trial.js";
import { failures } from "./recorded-tests.js";

describe("a table that promises cases on both sides of every change of the law", () => {
  const boundaries = "file-in-time > has cases on both sides of every change of the law";
  const filed = (publishedOn: string, filedOn: string) => ({ name: publishedOn, record: { publishedOn, filedOn } });

  it("lacks them on the days of the law and of its period", () => {
    expect(flaws({ boundaries: true })[boundaries]).toEqual([
      "no case lies on 2016-12-31, the day before the law changes",
      "no case lies on 2017-01-01, the day on which the law changes",
      "no case lies on 2017-12-31, the day before the law changes",
      "no case lies on 2018-01-01, the day on which the law changes",
    ]);
  });

  it("keeps its promise with cases of any outcome", () => {
    const table: Table = {
      ...filing,
      asOf: "2018-12-31",
      keeps: [filed("2017-01-01", "2017-01-16"), filed("2017-12-31", "2018-01-15")],
      breaks: [{ ...filed("2018-01-01", "2018-01-15"), message: "late" }],
      notApplicable: [filed("2016-12-31", "2017-06-01")],
      boundaries: true,
    };
    expect(failures(trial(fileInTime, table))).toEqual({});
  });

  it("counts the days of the steps of a procedure", () => {
    const on = (day: string): Table["keeps"][number] => ({
      name: day,
      record: {
        procedure: [
          { kind: "legality-review", on: day, order: 1 },
          { kind: "signing", on: day, order: 2 },
        ],
      },
    });
    const table: Table = {
      asOf: "2017-09-30",
      keeps: [on("2016-12-31"), on("2017-01-01")],
      breaks: [{ name: "nothing signed", record: { procedure: [] }, message: "signed" }],
      boundaries: true,
    };
    expect(failures(trial(reviewBeforeSigning, table))).toEqual({});
  });
});

describe("a table that promises a case for every value that may be missing", () => {
  it("lacks those that its rule reads", () => {
    expect(flaws({ missingValues: true })).toEqual({
      "file-in-time > has a case for every value that may be missing": [
        'the rule reads "publishedOn" (公布日期 / Day of publication), which may be missing: no case lacks it',
        'the rule reads "filedOn" (报送备案日期 / Day of filing), which may be missing: no case lacks it',
      ],
    });
  });

  it("keeps its promise with cases of any outcome", () => {
    expect(
      flaws({
        missingValues: true,
        pending: [{ name: "not filed yet", asOf: "2017-05-25" }],
        undetermined: [{ name: "never published", record: { publishedOn: undefined }, missing: ["publishedOn"] }],
      }),
    ).toEqual({});
  });

  it("sees what the function of a check asks for", () => {
    const rule = defineCheck({
      ...facts,
      id: "check-it",
      messages: { wrong: label("错", "wrong") },
      check: ({ signedOn, ...rest }, { fail }) =>
        signedOn === undefined || "repealedOn" in rest ? fail("wrong") : "pass",
    });
    const table: Table = {
      asOf: "2017-09-30",
      record: { signedOn: "2017-05-01", repealedOn: undefined },
      keeps: [{ name: "signed" }],
      breaks: [{ name: "signed and repealed", record: { repealedOn: "2017-06-01" } }],
      missingValues: true,
    };
    expect(failures(trial(rule, table, packWith(rule)))).toEqual({
      "check-it > has a case for every value that may be missing": [
        'the rule reads "signedOn" (成文日期 / Day of signing), which may be missing: no case lacks it',
      ],
    });
  });
});
