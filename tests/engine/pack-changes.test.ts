import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import {
  answerInTime,
  facts,
  fifteenDays,
  hearsay,
  law,
  message,
  Notice,
  Office,
  packOf,
  register,
  yearEnd,
} from "./notice-register.js";

const finishThisYear = defineExpectation({
  ...facts,
  id: "finish-this-year",
  expect: (notice) => notice.answeredOn.isPresent(),
  by: (notice, { parameter }) => notice.dueOn.orElse(parameter(yearEnd)),
  message,
});
const rules: readonly Rule[] = [answerInTime];

describe("what a user changes in a pack", () => {
  const notices = register([{ id: "n", begunOn: "2017-05-10", suspensions: [], extensions: [] }]);
  const asOf = plainDate("2017-06-05");

  it("is how grave a finding is", () => {
    const changed = packOf({ rules, changes: { severities: { "answer-in-time": "notice" } } });
    expect(evaluate(notices, changed, { asOf }).findings).toMatchObject([
      { rule: "answer-in-time", severity: "notice" },
    ]);
  });

  it("is the value of a parameter, with its own source", () => {
    const province = law.clause("第九条");
    const changed = packOf({
      rules,
      changes: { parameters: { "fifteen-days": [{ value: days(30), source: province }] } },
    });
    const { findings, pending } = evaluate(notices, changed, { asOf });
    expect(findings).toEqual([]);
    expect(pending.find(({ rule }) => rule === "answer-in-time")).toMatchObject({
      due: { latest: "2017-06-09" },
      authority: [law.clause("第二条"), province],
    });
    // The pack it was taken from is as it was.
    expect(fifteenDays.values[0]!.value.count).toBe(15);
  });

  it("is whether a rule is on: one that is off says why and judges nothing", () => {
    const changed = packOf({ rules, changes: { disabled: { "answer-in-time": "不适用于本州" } } });
    const { rules: summaries, findings } = evaluate(notices, changed, { asOf });
    expect(summaries.find(({ rule }) => rule === "answer-in-time")).toMatchObject({
      disabledBecause: "不适用于本州",
      records: 0,
      counts: { pass: 0, fail: 0, pending: 0, undetermined: 0, "not-applicable": 0 },
    });
    expect(findings).toEqual([]);
  });
});

describe("a pack that extends another", () => {
  const base = packOf({ rules: [answerInTime], changes: { disabled: { "answer-in-time": "试行" } } });
  const extended = packOf({
    name: "province",
    title: label("全省", "Province"),
    extends: [base],
    sources: [law, hearsay],
    parameters: [],
    entities: [],
    rules: [finishThisYear],
  });

  it("takes over its rules, parameters, entities and what it switched off", () => {
    expect(extended.rules.map(({ id }) => id)).toEqual(["answer-in-time", "finish-this-year"]);
    expect(extended.parameters.map(({ id }) => id)).toContain("fifteen-days");
    expect(extended.entities).toEqual([Notice, Office]);
    expect(extended.disabled).toEqual({ "answer-in-time": "试行" });
  });

  it("tells of each rule in which pack it was written", () => {
    const { rules: summaries, findings } = evaluate(register([{ id: "n" }]), extended, {
      asOf: plainDate("2018-01-01"),
    });
    expect(summaries.map(({ pack: origin, rule }) => [origin, rule])).toEqual([
      ["notices", "answer-in-time"],
      ["province", "finish-this-year"],
    ]);
    expect(findings.map(({ id }) => id)).toEqual(["province/finish-this-year/n"]);
  });

  it("takes over what two bases share once", () => {
    const sibling = packOf({ name: "sibling", rules: [answerInTime] });
    const both = packOf({ name: "both", extends: [base, sibling], rules: [], entities: [] });
    expect(both.rules.map(({ id }) => id)).toEqual(["answer-in-time"]);
  });
});
