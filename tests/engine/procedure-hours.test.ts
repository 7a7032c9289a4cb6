import { describe, expect, it } from "vitest";
import { days, hours, hoursOfWorkingDays } from "../../src/calendar/period.js";
import { judgeTold, of, pair, type ToldStandpoint, written } from "./procedure-case.js";

type Row = [name: string, outcome: string, steps: string, standpoint?: ToldStandpoint];

const open = (asOf: string) => ({ closed: false, asOf });

describe("approved within 24 hours 二十四小时内补办批准手续", () => {
  const approval = pair("response", "seizure", "approval", { within: () => hours(24) });
  it.each<Row>([
    ["approved at the last second", "pass", "seizure 05-01T10:00, approval 05-02T10:00"],
    ["a second later is late", "fail", "seizure 05-01T10:00, approval 05-02T10:00:01"],
    ["over a rest day, hours run on", "fail", "seizure 04-28T16:00, approval 05-02T09:00"],
    ["approved on the next day, nobody knows when", "undetermined", "seizure 05-01T10:00, approval 05-02"],
    ["approved on the same day, nobody knows when", "undetermined", "seizure 05-01T10:00, approval 05-01"],
    ["the same, in the order of the record", "pass", "seizure 05-01T10:00 #1, approval 05-01 #2"],
    ["approved two days later is late at any time", "fail", "seizure 05-01T10:00, approval 05-03"],
    ["days alone, one apart", "undetermined", "seizure 05-01, approval 05-02"],
    ["days alone, two apart", "fail", "seizure 05-01, approval 05-03"],
    ["not approved, asked at the last second", "pending", "seizure 05-01T10:00", open("2017-05-02T10:00")],
    ["not approved, asked a minute later", "fail", "seizure 05-01T10:00", open("2017-05-02T10:01")],
    [
      "approved later on the day of the question",
      "pending",
      "seizure 05-01T10:00, approval 05-02T09:00",
      open("2017-05-02T08:00"),
    ],
    ["seized later on the day of the question", "not-applicable", "seizure 05-01T10:00", open("2017-05-01T09:00")],
  ])("%s: %s", (_, outcome, steps, standpoint) => {
    expect(judgeTold(approval, steps, standpoint).outcome).toBe(outcome);
  });

  it("of working days the hours stand still on days of rest", () => {
    const within = { within: () => hoursOfWorkingDays(24) };
    const working = pair("response", "seizure", "approval", within);
    expect(judgeTold(working, "seizure 04-28T16:00, approval 05-02T16:00").outcome).toBe("pass");
    expect(judgeTold(working, "seizure 04-28T16:00, approval 05-02T16:00:01").outcome).toBe("fail");
  });

  it.each([
    ["what is late", "seizure 05-01T10:00, approval 05-03T10:00", undefined, "2017-05-02 10:00"],
    ["what waits", "seizure 05-01T10:00", open("2017-05-01"), "2017-05-02 10:00"],
    ["what waits from some time of a day", "seizure 05-01", open("2017-05-01"), "2017-05-02 00:00/2017-05-02 23:59:59"],
  ])("says when %s is due", (_, steps, standpoint, due) => {
    const verdict = judgeTold(approval, steps, standpoint);
    const found =
      verdict.outcome === "fail" ? verdict.violations[0]?.due : verdict.outcome === "pending" && verdict.due;
    expect(found && written(found)).toBe(due);
  });

  it("says that a time is missing where only the day is recorded", () => {
    expect(judgeTold(approval, "seizure 05-01T10:00 #1, approval 05-02 #2")).toMatchObject({
      missing: [{ kind: "time", steps: [{ kind: "approval" }] }],
    });
  });
});

describe("steps in the order of their time", () => {
  const review = pair("precedence", "review", "decision");
  it.each<Row>([
    ["reviewed an hour before", "pass", "review 05-03T09:00, decision 05-03T10:00"],
    ["reviewed an hour after", "fail", "review 05-03T11:00, decision 05-03T10:00"],
    ["at the same minute nobody knows", "undetermined", "review 05-03T10:00, decision 05-03T10:00"],
    ["at the same minute, in the order of the record", "pass", "review 05-03T10:00 #1, decision 05-03T10:00 #2"],
    ["one of them by its day alone", "undetermined", "review 05-03, decision 05-03T10:00"],
    ["by days alone, as ever", "pass", "review 05-02, decision 05-03"],
  ])("%s: %s", (_, outcome, steps) => {
    expect(judgeTold(review, steps).outcome).toBe(outcome);
  });

  it("the latest by time are those beyond a number", () => {
    const verdict = judgeTold(
      { template: "absence", step: of("question"), governs: () => true, atMost: 1 },
      "question 05-03T14:00, question 05-03T09:00",
    );
    expect(verdict).toMatchObject({ violations: [{ first: { index: 0 } }] });
  });
});

describe("not before 24 hours are over", () => {
  const waited = { notSooner: () => hours(24) };
  const after = { onlyAfter: () => hours(24) };
  it.each<[string, string, string, object]>([
    ["at the second that completes them", "pass", "notice 05-01T10:00, decision 05-02T10:00", waited],
    ["a second sooner", "fail", "notice 05-01T10:00, decision 05-02T09:59:59", waited],
    ["when they have run out, not at their last second", "fail", "notice 05-01T10:00, decision 05-02T10:00", after],
    ["but the second after", "pass", "notice 05-01T10:00, decision 05-02T10:00:01", after],
    ["on the next day, nobody knows when", "undetermined", "notice 05-01T10:00, decision 05-02", waited],
  ])("%s: %s", (_, outcome, steps, facts) => {
    expect(judgeTold(pair("precedence", "notice", "decision", facts), steps).outcome).toBe(outcome);
  });

  it("days are counted in days, whatever the time", () => {
    const within = pair("response", "notice", "decision", { within: () => days(1) });
    expect(judgeTold(within, "notice 05-01T10:00, decision 05-02T23:59").outcome).toBe("pass");
    expect(judgeTold(within, "notice 05-01T10:00, decision 05-03T00:00").outcome).toBe("fail");
  });
});
