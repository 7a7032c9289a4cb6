import { describe, expect, it } from "vitest";
import { RuleTestError, testRule } from "../../src/doors/testing.js";
import { fileInTime } from "./document-rules.js";
import { filing, flaws, pack, type Table } from "./filing-trial.js";

describe("a case that does not come to what it shall", () => {
  const late = { name: "late", record: { filedOn: "2017-05-27" } };
  const found = "late, due 2017-05-25: d was due on 2017-05-25";
  it.each<[string, Partial<Table>, readonly string[]]>([
    [
      "it keeps the rule and shall break it",
      { breaks: [{ name: "late", record: { filedOn: "2017-05-24" }, message: "late" }] },
      ['the outcome shall be "fail", but it passes'],
    ],
    [
      "it breaks the rule and shall keep it",
      { keeps: [late] },
      [`the outcome shall be "pass", but it fails:\n  ${found}`],
    ],
    [
      "its clock still runs",
      { keeps: [{ name: "late", asOf: "2017-05-25" }] },
      ['the outcome shall be "pass", but it is pending, due 2017-05-25'],
    ],
    [
      "it cannot be judged",
      { keeps: [{ name: "late", record: { publishedOn: undefined } }] },
      ['the outcome shall be "pass", but it cannot be judged without publishedOn'],
    ],
    [
      "the rule is not for it",
      { keeps: [{ name: "late", record: { kind: "internal" } }] },
      ['the outcome shall be "pass", but the rule is not applicable'],
    ],
    [
      "it gives another message",
      { breaks: [{ ...late, message: "overdue" }] },
      ['the message shall be "overdue", but is "late"'],
    ],
    [
      "the rule has no such message",
      { breaks: [{ ...late, message: "lat" }] },
      ['the rule has no message "lat"; did you mean "late"?'],
    ],
    [
      "it does not say which of several messages",
      { breaks: [late] },
      ['the rule has the messages "late", "overdue": the case must say which'],
    ],
    [
      "it was due on another day",
      { breaks: [{ ...late, message: "late", due: "2017-05-24" }] },
      ['the due day shall be "2017-05-24", but is "2017-05-25"'],
    ],
    [
      "its message is filled with another value",
      { breaks: [{ ...late, message: "late", data: { daysLate: 1, fulfilled: undefined } }] },
      ["{daysLate} shall be 1, but is 2", '{fulfilled} shall be missing, but is "2017-05-27"'],
    ],
    [
      "its message is not filled with such a value",
      { breaks: [{ ...late, message: "late", data: { dayslate: 1 } }] },
      ['there is no {dayslate} in the data; did you mean "daysLate"?'],
    ],
    [
      "it is as grave as it shall not be",
      { breaks: [{ ...late, message: "late", severity: "notice" }] },
      ['the severity shall be "notice", but is "error"'],
    ],
    [
      "it points at no field",
      { breaks: [{ ...late, message: "late", field: "filedOn" }] },
      ['the field shall be "filedOn", but is missing'],
    ],
    [
      "it has fewer findings",
      { breaks: [{ ...late, findings: [{ message: "late" }, { message: "overdue" }] }] },
      [`there shall be 2 findings, but there is one:\n  ${found}`],
    ],
    [
      "its clock runs until another day",
      { pending: [{ name: "late", asOf: "2017-05-25", due: "2017-05-26" }] },
      ['the due day shall be "2017-05-26", but is "2017-05-25"'],
    ],
    [
      "its clock does not stand still",
      { pending: [{ name: "late", asOf: "2017-05-25", suspendedSince: "2017-05-11" }] },
      ['the clock shall stand still since "2017-05-11", but it runs'],
    ],
    [
      "something else is missing",
      { undetermined: [{ name: "late", record: { publishedOn: undefined }, missing: ["filedOn"] }] },
      ['what is missing shall be "filedOn", but is "publishedOn"'],
    ],
    [
      "nothing shall be missing",
      { undetermined: [{ name: "late", record: { publishedOn: undefined }, missing: [] }] },
      ['what is missing shall be nothing, but is "publishedOn"'],
    ],
  ])("fails because %s", (_, changes, problems) => {
    expect(Object.values(flaws(changes))).toEqual([problems]);
  });

  it("is named by the error, with the rule", () => {
    const said: unknown[] = [];
    const it = (_: string, body: () => void) => {
      try {
        body();
      } catch (error) {
        said.push(error);
      }
    };
    testRule({ describe: (_, body) => body(), it }, pack, fileInTime, { ...filing, keeps: [late] });
    expect(said).toEqual([expect.any(RuleTestError)]);
    expect(String(said[0])).toBe(
      `RuleTestError: rule "file-in-time", "late":\n  - the outcome shall be "pass", but it fails:\n      ${found}`,
    );
  });
});
