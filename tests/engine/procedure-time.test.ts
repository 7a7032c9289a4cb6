import { describe, expect, it } from "vitest";
import { days, months, workingDays } from "../../src/calendar/period.js";
import type { AbsenceConstraint, InitConstraint, PeriodInForce } from "../../src/engine/procedure/procedure-trace.js";
import { unannouncedCalendar } from "../calendar/unannounced.js";
import { dayNumber, judgeTold, of, pair, type ToldStandpoint } from "./procedure-case.js";

type Row = [name: string, outcome: string, steps: string, standpoint?: ToldStandpoint];

const openOn = (day: string) => ({ closed: false, asOf: day });
const unclearOn = (day: string) => ({ closed: undefined, asOf: day });
const unsure = { calendar: unannouncedCalendar };

describe("filed within 15 working days 十五个工作日内报送备案", () => {
  const filing = pair("response", "publication", "filing", { within: () => workingDays(15) });
  it.each<Row>([
    ["the fifteenth working day is still in time", "pass", "publication 04-28, filing 05-22"],
    ["the sixteenth is late", "fail", "publication 04-28, filing 05-23"],
    ["late, and the procedure is open", "fail", "publication 04-28, filing 05-23", { closed: false }],
    ["in time, and once more late", "pass", "publication 04-28, filing 05-23, filing 05-02"],
    ["not filed on the last day", "pending", "publication 04-28", openOn("2017-05-22")],
    ["not filed on the day after the last", "fail", "publication 04-28", openOn("2017-05-23")],
    ["closed without filing, though time is left", "fail", "publication 04-28", { asOf: "2017-05-02" }],
    ["time over, closed or not", "fail", "publication 04-28", unclearOn("2017-05-23")],
    ["time left, closed or not", "undetermined", "publication 04-28", unclearOn("2017-05-22")],
    ["a last day beyond the calendar", "undetermined", "publication 2026-12-20", openOn("2026-12-31")],
  ])("%s: %s", (_, outcome, steps, standpoint) => {
    expect(judgeTold(filing, steps, standpoint).outcome).toBe(outcome);
  });

  it.each<Row>([
    ["filed on the earliest possible last day", "pass", "publication 06-12, filing 06-29"],
    ["filed on the day after it", "undetermined", "publication 06-12, filing 06-30"],
    ["filed on the latest possible last day", "undetermined", "publication 06-12, filing 07-11"],
    ["filed on the day after that", "fail", "publication 06-12, filing 07-12"],
    ["not filed by the earliest", "pending", "publication 06-12", openOn("2017-06-29")],
    ["not filed between the two", "undetermined", "publication 06-12", openOn("2017-06-30")],
    ["not filed after the latest", "fail", "publication 06-12", openOn("2017-07-12")],
    ["closed without filing, whatever the last day", "fail", "publication 06-12"],
  ])("in a year whose regional notice is missing, %s: %s", (_, outcome, steps, standpoint) => {
    expect(judgeTold(filing, steps, { ...unsure, ...standpoint }).outcome).toBe(outcome);
  });
});

describe("comments stay open no fewer than 30 days 公开征求意见不少于三十日", () => {
  const comment = pair("precedence", "comment", "decision", { notSooner: () => days(30) });
  it.each<Row>([
    ["decided on the twenty-ninth day", "fail", "comment 06-01, decision 06-30"],
    ["decided on the day that completes the period", "pass", "comment 06-01, decision 07-01"],
    ["decided on the day after", "pass", "comment 06-01, decision 07-02"],
    ["a second round that is too short", "pass", "comment 06-01, comment 06-20, decision 07-02"],
    ["decided too early and again in time", "fail", "comment 06-01, decision 06-20, decision 07-02"],
    ["never asked for comments", "fail", "decision 07-02"],
  ])("%s: %s", (_, outcome, steps) => {
    expect(judgeTold(comment, steps).outcome).toBe(outcome);
  });

  it.each<Row>([
    ["surely too early", "fail", "comment 06-12, decision 06-28"],
    ["perhaps long enough", "undetermined", "comment 06-12, decision 06-29"],
    ["perhaps a day too early", "undetermined", "comment 06-12, decision 07-10"],
    ["surely long enough", "pass", "comment 06-12, decision 07-11"],
  ])("15 working days in a year whose regional notice is missing, %s: %s", (_, outcome, steps) => {
    const inWorkingDays = pair("precedence", "comment", "decision", { notSooner: () => workingDays(15) });
    expect(judgeTold(inWorkingDays, steps, unsure).outcome).toBe(outcome);
  });
});

describe("only after ten working days have run out 催告书送达十日后", () => {
  const asking = pair("precedence", "reminder", "application", { onlyAfter: () => workingDays(10) });
  it.each<Row>([
    ["asked on the tenth working day", "fail", "reminder 04-28, application 05-15"],
    ["asked on the day after", "pass", "reminder 04-28, application 05-16"],
    ["the tenth is a Friday, asked on the Saturday", "pass", "reminder 06-02, application 06-17"],
    ["asked without a reminder", "fail", "application 05-16"],
  ])("%s: %s", (_, outcome, steps) => {
    expect(judgeTold(asking, steps).outcome).toBe(outcome);
  });

  it.each<Row>([
    ["surely too early", "fail", "reminder 06-12, application 06-22"],
    ["perhaps over", "undetermined", "reminder 06-12, application 06-27"],
    ["surely over", "pass", "reminder 06-12, application 07-05"],
  ])("in a year whose regional notice is missing, %s: %s", (_, outcome, steps) => {
    expect(judgeTold(asking, steps, unsure).outcome).toBe(outcome);
  });

  it("a last day of rest moves on for the party, and the first lawful day with it", () => {
    const waiting = pair("precedence", "notice", "decision", { onlyAfter: () => days(3, { rollOver: true }) });
    expect(judgeTold(waiting, "notice 04-11, decision 04-15").outcome).toBe("pass");
    expect(judgeTold(waiting, "notice 04-12, decision 04-17").outcome).toBe("fail");
    expect(judgeTold(waiting, "notice 04-12, decision 04-18").outcome).toBe("pass");
  });
});

describe("the distance is counted from the earlier step", () => {
  it.each<Row>([
    ["reviewed a month before", "pass", "review 05-30, decision 06-30"],
    ["reviewed a month and a day before", "fail", "review 05-29, decision 06-30"],
  ])("%s: %s", (_, outcome, steps) => {
    expect(judgeTold(pair("precedence", "review", "decision", { within: () => months(1) }), steps).outcome).toBe(
      outcome,
    );
  });

  it("a review on an unknown day may have been next and in time", () => {
    const next = pair("chain-precedence", "review", "decision", { within: () => months(1) });
    expect(judgeTold(next, "hearing 04-30, review #2, decision 06-30 #1").outcome).toBe("undetermined");
    expect(judgeTold(next, "hearing 06-29, review #2, decision 06-30 #1").outcome).toBe("undetermined");
    expect(judgeTold(next, "hearing 06-29, decision 06-30 #1").outcome).toBe("fail");
  });

  it.each<Row>([
    ["ten days before", "pass", "decision 06-30, disclosure 06-20"],
    ["ten days after", "pass", "decision 06-30, disclosure 07-10"],
    ["on the day, in whatever order", "pass", "decision 06-30, disclosure 06-30"],
    ["eleven days before", "fail", "decision 06-30, disclosure 06-19"],
    ["eleven days after", "fail", "decision 06-30, disclosure 07-11"],
  ])("on either side, %s: %s", (_, outcome, steps) => {
    const near = pair("co-existence", "decision", "disclosure", { within: () => days(10) });
    expect(judgeTold(near, steps).outcome).toBe(outcome);
  });

  it.each<Row>([
    ["within the ten days", "fail", "decision 06-30, enforcement 07-10"],
    ["after the ten days", "pass", "decision 06-30, enforcement 07-11"],
  ])("a forbidden pair is meant only at that distance, %s: %s", (_, outcome, steps) => {
    const ban = pair("not-succession", "decision", "enforcement", { within: () => days(10) });
    expect(judgeTold(ban, steps).outcome).toBe(outcome);
  });
});

describe("investigation 调查取证 and legal review 法制审核 by the same or another", () => {
  it.each<[string, "precedence" | "not-coexistence", "same" | "different", string, string]>([
    ["two actors", "precedence", "different", "pass", "investigation 05-03 @Wang, review 05-10 @Li"],
    ["one actor", "precedence", "different", "fail", "investigation 05-03 @Wang, review 05-10 @Wang"],
    ["the reviewer unknown", "precedence", "different", "undetermined", "investigation 05-03 @Wang, review 05-10"],
    [
      "one of two investigators is another",
      "precedence",
      "different",
      "pass",
      "investigation 05-03 @Wang, investigation 05-03 @Li, review 05-10 @Wang",
    ],
    ["one actor", "precedence", "same", "pass", "investigation 05-03 @Wang, review 05-10 @Wang"],
    ["two actors", "precedence", "same", "fail", "investigation 05-03 @Wang, review 05-10 @Li"],
    [
      "one of two investigators reviews",
      "not-coexistence",
      "same",
      "fail",
      "investigation 05-03 @Wang, investigation 05-03 @Li, review 05-10 @Wang",
    ],
    ["nobody does both", "not-coexistence", "same", "pass", "investigation 05-03 @Wang, review 05-10 @Li"],
    ["the investigator unknown", "not-coexistence", "same", "undetermined", "investigation 05-03, review 05-10 @Li"],
  ])("%s, %s by the %s: %s", (_, template, actors, outcome, steps) => {
    expect(judgeTold(pair(template, "investigation", "review", { actors }), steps).outcome).toBe(outcome);
  });
});

describe("the law of the day", () => {
  const from = dayNumber("2017-07-01");
  const since = (day: number): boolean | undefined => (Number.isNaN(day) ? undefined : day >= from);
  const amended: PeriodInForce = (day) => (Number.isNaN(day) ? undefined : days(day < from ? 30 : 15));

  it.each<Row>([
    ["published on the day before the amendment, thirtieth day", "pass", "publication 06-30, filing 07-30"],
    ["published on the day of the amendment, thirtieth day", "fail", "publication 07-01, filing 07-31"],
    ["published on the day of the amendment, fifteenth day", "pass", "publication 07-01, filing 07-16"],
  ])("%s: %s", (_, outcome, steps) => {
    expect(judgeTold(pair("response", "publication", "filing", { within: amended }), steps).outcome).toBe(outcome);
  });

  it.each<[string, Parameters<typeof pair>[0], string, string]>([
    ["a step before the rule", "precedence", "not-applicable", "decision 06-30"],
    ["a step on the first day of the rule", "precedence", "fail", "decision 07-01"],
    ["a review before the rule serves a decision under it", "precedence", "pass", "review 06-30, decision 07-01"],
    ["a ban reaches what is done under it", "not-succession", "fail", "review 06-30, decision 07-01"],
    ["a ban does not reach back", "not-succession", "not-applicable", "review 06-29, decision 06-30"],
  ])("%s, %s: %s", (_, template, outcome, steps) => {
    expect(judgeTold(pair(template, "review", "decision", { governs: since }), steps).outcome).toBe(outcome);
  });

  it("a ban counts only the steps taken under it", () => {
    const never: AbsenceConstraint = { template: "absence", step: of("fee"), governs: since };
    expect(judgeTold(never, "fee 06-30").outcome).toBe("pass");
    expect(judgeTold(never, "fee 06-30, fee 07-01").outcome).toBe("fail");
    expect(judgeTold({ ...never, governs: () => undefined }, "fee 07-01").outcome).toBe("undetermined");
  });

  it("a procedure that began before the rule need not begin as it says", () => {
    const opening: InitConstraint = { template: "init", step: of("opening"), governs: since };
    expect(judgeTold(opening, "investigation 06-30").outcome).toBe("not-applicable");
    expect(judgeTold(opening, "investigation 07-01").outcome).toBe("fail");
  });

  it("where no period is known, what needs none is decided", () => {
    const filing = pair("response", "publication", "filing", { within: () => undefined });
    expect(judgeTold(filing, "publication 04-28").outcome).toBe("fail");
    expect(judgeTold(filing, "publication 04-28", { closed: false }).outcome).toBe("undetermined");
    expect(judgeTold(filing, "publication 04-28, filing 05-02").outcome).toBe("undetermined");
  });
});
