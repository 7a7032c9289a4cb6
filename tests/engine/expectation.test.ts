import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { Saying } from "../../src/engine/rule/rule.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import type { Condition } from "../../src/expression/term.js";
import { unannouncedCalendar } from "../calendar/unannounced.js";
import {
  facts,
  fiveWorkingDays,
  judge,
  message,
  mostPages,
  type Notice,
  Office,
  packOf,
  register,
  yearEnd,
} from "./notice-register.js";

const beShort = defineExpectation({
  ...facts,
  id: "be-short",
  when: (notice) => notice.kind.equals("public"),
  expect: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)),
  message,
});

describe("an expectation", () => {
  it.each([
    ["a public notice of ten pages", { kind: "public", pages: 10 }, "pass"],
    ["a public notice of eleven pages", { kind: "public", pages: 11 }, "fail"],
    ["a public notice of nobody knows how many pages", { kind: "public" }, "undetermined"],
    ["an internal notice of eleven pages", { kind: "internal", pages: 11 }, "not-applicable"],
    ["a notice of unknown kind", { pages: 11 }, "undetermined"],
  ])("%s", (_, notice, outcome) => {
    expect(judge(beShort, notice, "2017-09-30").outcome).toBe(outcome);
  });

  it("names what it is without that it cannot be judged, or that it is not known whether it is for the record", () => {
    const missing = (notice: object) => judge(beShort, notice, "2017-09-30").gaps[0]!.missing.map(({ path }) => path);
    expect(missing({ kind: "public" })).toEqual(["pages"]);
    expect(missing({ pages: 11 })).toEqual(["kind"]);
    expect(judge(beShort, { pages: 11 }, "2017-09-30").gaps[0]).not.toHaveProperty("reason");
  });
});

describe("an expectation that may be met until a day", () => {
  const beSignedByYearEnd = defineExpectation({
    ...facts,
    expect: (notice) => notice.answeredOn.isPresent(),
    by: (notice, { parameter }) => notice.dueOn.orElse(parameter(yearEnd)),
    message,
  });
  const beUrgentByItsDay = defineExpectation({
    ...facts,
    expect: (notice) => notice.urgent,
    by: (notice) => notice.dueOn,
    message,
  });

  it.each([
    ["met long before", { answeredOn: "2017-03-01" }, "2017-03-01", "pass"],
    ["not met on the last day", {}, "2017-12-31", "pending"],
    ["not met on New Year's Day", {}, "2018-01-01", "fail"],
  ])("%s", (_, notice, asOf, outcome) => {
    expect(judge(beSignedByYearEnd, notice, asOf).outcome).toBe(outcome);
  });

  it.each([
    ["unknown whether met, on the last day", { dueOn: "2017-06-30" }, "2017-06-30", "pending"],
    ["unknown whether met, on the day after", { dueOn: "2017-06-30" }, "2017-07-01", "undetermined"],
    ["not met, the last day being unknown", { urgent: false }, "2017-07-01", "undetermined"],
    ["met, the last day being unknown", { urgent: true }, "2017-07-01", "pass"],
  ])("%s", (_, notice, asOf, outcome) => {
    expect(judge(beUrgentByItsDay, notice, asOf).outcome).toBe(outcome);
  });

  it("asks only for the last day when it is certain that the condition does not hold", () => {
    const beAnswered = defineExpectation({
      ...facts,
      expect: (notice) => notice.answeredOn.isPresent(),
      by: (notice) => notice.dueOn,
      message,
    });
    expect(judge(beAnswered, {}, "2017-07-01").gaps[0]!.missing.map(({ path }) => path)).toEqual(["dueOn"]);
  });

  it("tells the last day, running and over", () => {
    expect(judge(beSignedByYearEnd, {}, "2017-12-31").pending).toMatchObject([
      { due: { earliest: "2017-12-31", latest: "2017-12-31" } },
    ]);
    expect(judge(beSignedByYearEnd, {}, "2018-01-01").findings).toMatchObject([
      { message: { id: "unmet", data: { due: { value: "2017-12-31" } } }, due: { latest: "2017-12-31" } },
    ]);
  });
});

describe("an expectation that may be met until a day known only within bounds", () => {
  const beAnsweredSoon = defineExpectation({
    ...facts,
    expect: (notice) => notice.answeredOn.isPresent(),
    by: (notice, { parameter }) => notice.begunOn.plus(parameter(fiveWorkingDays)),
    message,
  });
  // Five working days from 20 June 2017 end on the 25th at the earliest, on 5 July at the latest.
  const at = (asOf: string) =>
    judge(beAnsweredSoon, { begunOn: "2017-06-20" }, asOf, {}, { calendar: unannouncedCalendar });

  it.each([
    ["on the earliest last day it may still be met", "2017-06-25", "pending"],
    ["the day after, nobody knows", "2017-06-26", "undetermined"],
    ["nor on the latest last day", "2017-07-05", "undetermined"],
    ["the day after the latest, it is not met", "2017-07-06", "fail"],
  ])("%s", (_, asOf, outcome) => {
    expect(at(asOf).outcome).toBe(outcome);
  });

  it("tells both days, and shows what the last day follows from", () => {
    const due = { earliest: "2017-06-25", latest: "2017-07-05" };
    expect(at("2017-06-20").pending[0]!.due).toEqual(due);
    expect(at("2017-06-26").gaps[0]!.reason?.en).toContain("2017-06-25 and 2017-07-05");
    const [finding] = at("2017-12-31").findings;
    expect(finding!.due).toEqual(due);
    expect(finding!.evidence.map(({ path }) => path)).toEqual([
      "answeredOn",
      "begunOn",
      "five-working-days",
      "the end of the period from the day “Begun on”",
    ]);
  });
});

describe("an expectation on the record that another names", () => {
  const haveAChief = defineExpectation({
    ...facts,
    expect: (notice) => notice.office.in(Office).chief.isPresent(),
    message,
  });
  const offices = { office: [{ id: "o", title: "办公室" }] };

  it("points at the other record in its evidence", () => {
    const { findings } = judge(haveAChief, { office: "o" }, "2017-09-30", offices);
    expect(findings[0]!.evidence).toMatchObject([
      { entity: "office", id: "o", path: "chief", seen: { value: undefined } },
    ]);
  });

  it("points at the reference where it is missing", () => {
    const { findings } = judge(haveAChief, {}, "2017-09-30", offices);
    expect(findings[0]!.evidence).toMatchObject([{ entity: "notice", id: "n", path: "office" }]);
  });

  it("is undetermined where the reference is missing through which a value would be compared", () => {
    const beOld = defineExpectation({
      ...facts,
      expect: (notice) => notice.office.in(Office).foundedOn.before(notice.begunOn),
      message,
    });
    const { outcome, gaps } = judge(beOld, { begunOn: "2017-05-10" }, "2017-09-30");
    expect(outcome).toBe("undetermined");
    expect(gaps[0]!.missing.map(({ path }) => path)).toEqual(["office"]);
  });
});

describe("an expectation on steps", () => {
  const signLast = defineExpectation({
    ...facts,
    expect: (notice) =>
      notice.procedure.where((step) => step.kind.equals("review")).every((step) => step.on.notAfter(notice.answeredOn)),
    message,
  });

  it("names the step that breaks it, by its number", () => {
    const procedure = [
      { kind: "review", on: "2017-05-01" },
      { kind: "draft", on: "2017-07-01" },
      { kind: "review", on: "2017-06-11" },
    ];
    const { outcome, findings } = judge(signLast, { answeredOn: "2017-06-10", procedure }, "2017-09-30");
    expect(outcome).toBe("fail");
    expect(findings[0]!.evidence.map(({ path, seen }) => [path, seen.value])).toEqual([
      ["procedure[2].kind", "review"],
      ["procedure[2].on", "2017-06-11"],
      ["answeredOn", "2017-06-10"],
    ]);
  });

  it.each([
    ["no step at all keeps it", { answeredOn: "2017-06-10", procedure: [] }, "pass"],
    ["a missing list leaves it open", { answeredOn: "2017-06-10" }, "undetermined"],
    [
      "a review without a day leaves it open",
      { answeredOn: "2017-06-10", procedure: [{ kind: "review" }] },
      "undetermined",
    ],
    ["a draft without a day does not", { answeredOn: "2017-06-10", procedure: [{ kind: "draft" }] }, "pass"],
  ])("%s", (_, notice, outcome) => {
    expect(judge(signLast, notice, "2017-09-30").outcome).toBe(outcome);
  });
});

describe("an expectation that no missing value leaves open", () => {
  it("shows what was divided by nothing as the value that is missing", () => {
    const beThin = defineExpectation({
      ...facts,
      expect: (notice) => notice.pages.dividedBy(notice.pages.minus(notice.pages)).atMost(1),
      message,
    });
    const { outcome, gaps } = judge(beThin, { pages: 3 }, "2017-09-30");
    expect(outcome).toBe("undetermined");
    expect(gaps[0]).toMatchObject({ missing: [{ seen: { value: undefined } }] });
  });

  it.each([
    ["the condition", { expect: "in time" }],
    ["whether it is for the record", { when: "in time" }],
  ])("gives the reason where the calendar leaves %s open", (_, asked) => {
    const inTime: Saying<Notice, Condition> = (notice, { parameter }) =>
      notice.answeredOn.notAfter(notice.begunOn.plus(parameter(fiveWorkingDays)));
    const rule = defineExpectation({
      ...facts,
      ...("when" in asked ? { when: inTime } : {}),
      expect: "expect" in asked ? inTime : (notice) => notice.pages.isPresent(),
      message,
    });
    // Between the earliest and the latest end of five working days, Xinjiang's holidays of 2017 being unknown.
    const notices = register([{ id: "n", begunOn: "2017-06-20", answeredOn: "2017-06-30" }]);
    const run = evaluate(notices, packOf({ rules: [rule], calendar: unannouncedCalendar }), {
      asOf: plainDate("2017-12-31"),
    });
    expect(run.gaps).toMatchObject([
      {
        missing: [],
        reason: {
          en: "without all holidays of the year, or the time of day, what is needed is known only within bounds",
        },
      },
    ]);
  });
});
