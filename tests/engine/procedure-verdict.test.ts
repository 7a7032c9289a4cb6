import { describe, expect, it } from "vitest";
import { days, workingDays } from "../../src/calendar/period.js";
import type { PairConstraint, ResolvedConstraint } from "../../src/engine/procedure/procedure-trace.js";
import type { Violation } from "../../src/engine/procedure/procedure-verdict.js";
import { unannouncedCalendar } from "../calendar/unannounced.js";
import { dayNumber, judgeTold, of, pair, type ToldStandpoint, written } from "./procedure-case.js";

const governs = () => true;
/** A law that is in force on every day that is known. */
const lawOfADay = (day: number) => (Number.isNaN(day) ? undefined : true);

/** A violation in words: each step with its place in the record, and the days between which it was in time. */
const described = ({ first, second, due, notBefore }: Violation): string =>
  [
    first && `${first.kind} ${first.index}`,
    second && `${second.kind} ${second.index}`,
    due && `due ${written(due)}`,
    notBefore && `not before ${written(notBefore)}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");

describe("a violation names the steps at fault", () => {
  const within15 = { within: () => workingDays(15) };
  const after30 = { notSooner: () => days(30) };
  const within10 = { within: () => days(10) };
  const filing = pair("response", "publication", "filing", within15);
  it.each<[string, ResolvedConstraint, string, readonly string[], ToldStandpoint?]>([
    ["filed late", filing, "publication 04-28, filing 05-23", ["publication 0, filing 1, due 2017-05-22"]],
    ["never filed", filing, "publication 04-28", ["publication 0, due 2017-05-22"]],
    [
      "the first filing after it was published counts",
      filing,
      "filing 04-27, filing 06-01, publication 04-28, filing 05-23",
      ["publication 2, filing 3, due 2017-05-22"],
    ],
    [
      "filed before it was published",
      filing,
      "publication 04-28, filing 04-27",
      ["publication 0, filing 1, due 2017-05-22"],
    ],
    [
      "one of two documents never filed",
      filing,
      "publication 04-28, filing 05-02, publication 06-01",
      ["publication 2, filing 1, due 2017-06-22"],
    ],
    [
      "late on any reading of an uncertain calendar",
      filing,
      "publication 06-12, filing 07-12",
      ["publication 0, filing 1, due 2017-06-29/2017-07-11"],
      { calendar: unannouncedCalendar },
    ],
    [
      "a last day nobody knows is not shown",
      filing,
      "publication 2026-12-20",
      ["publication 0"],
      { asOf: "2026-12-31" },
    ],
    ["never reviewed", pair("precedence", "review", "decision"), "decision 05-03", ["decision 0"]],
    [
      "reviewed too late",
      pair("precedence", "review", "decision", within10),
      "decision 05-03, review 05-04",
      ["review 1, decision 0"],
    ],
    [
      "reviewed too long before",
      pair("precedence", "review", "decision", within10),
      "review 05-01, review 04-01, decision 06-01",
      ["review 0, decision 2, due 2017-05-11"],
    ],
    [
      "decided too early",
      pair("precedence", "comment", "decision", after30),
      "comment 06-01, decision 06-30",
      ["comment 0, decision 1, not before 2017-07-01"],
    ],
    [
      "the wrong way round is named once",
      pair("succession", "notice", "decision"),
      "decision 05-03, notice 05-10",
      ["notice 1, decision 0"],
    ],
    [
      "disclosed too long before",
      pair("co-existence", "decision", "disclosure", within10),
      "decision 06-30, disclosure 06-19",
      ["decision 0, disclosure 1, due 2017-06-29"],
    ],
    [
      "a forbidden pair",
      pair("not-coexistence", "notice", "waiver"),
      "waiver 05-10, notice 05-03",
      ["notice 1, waiver 0"],
    ],
    [
      "a forbidden pair on one day",
      pair("not-coexistence", "notice", "waiver"),
      "waiver 05-03, notice 05-03",
      ["notice 1, waiver 0"],
    ],
    [
      "only the one who did both",
      pair("not-coexistence", "investigation", "review", { actors: "same" }),
      "investigation 05-03 @Wang, investigation 05-03 @Li, review 05-10 @Wang",
      ["investigation 0, review 2"],
    ],
    ["nothing to show for what never was", { template: "existence", step: of("review"), governs }, "", [""]],
    [
      "of what must not be, only what surely is under this law",
      { template: "absence", step: of("fee"), governs: (day) => day >= dayNumber("2017-05-03") },
      "fee 05-02, fee 05-03, fee? 05-04, fee, filing 05-05, fee 2018-01-02",
      ["fee 1"],
    ],
    [
      "of two on one day the later in the record",
      { template: "absence", step: of("extension"), governs, atMost: 1 },
      "extension 05-02, extension 05-02",
      ["extension 1"],
    ],
    [
      "the latest beyond the number",
      { template: "absence", step: of("extension"), governs, atMost: 1 },
      "extension 06-02, extension 05-02, extension 06-01 #2, extension 06-01 #1",
      ["extension 3", "extension 2", "extension 0"],
    ],
    [
      "what came before the opening",
      { template: "init", step: of("opening"), governs },
      "opening 05-03, investigation 05-02",
      ["investigation 1"],
    ],
  ])("%s", (_, constraint, steps, violations, standpoint) => {
    const verdict = judgeTold(constraint, steps, standpoint);
    expect(verdict.outcome === "fail" && verdict.violations.map(described)).toEqual(violations);
  });
});

describe("what is pending says until when", () => {
  const open = { closed: false, asOf: "2017-05-04" };
  const dueOf = (constraint: PairConstraint, steps: string, standpoint: ToldStandpoint): string | undefined => {
    const verdict = judgeTold(constraint, steps, standpoint);
    return verdict.outcome === "pending" ? (written(verdict.due) ?? "no due day") : verdict.outcome;
  };
  const filing = pair("response", "publication", "filing", { within: () => workingDays(15) });
  it.each<[string, PairConstraint, string, string, ToldStandpoint]>([
    ["the last day", filing, "2017-05-22", "publication 04-28", open],
    ["not that of what was filed", filing, "2017-05-22", "publication 04-20, filing 04-25, publication 04-28", open],
    [
      "the soonest of several where the law has shortened the time",
      pair("response", "publication", "filing", {
        within: (day) => days(day < dayNumber("2017-05-04") ? 30 : 5),
      }),
      "2017-05-09",
      "publication 05-01, publication 05-04",
      open,
    ],
    ["the soonest of several", filing, "2017-05-22", "publication 05-04, publication 04-28", open],
    [
      "both ends of what is possible",
      filing,
      "2017-05-18/2017-05-31",
      "publication 04-28",
      { ...open, calendar: unannouncedCalendar },
    ],
    ["without a bound", pair("response", "publication", "filing"), "no due day", "publication 04-28", open],
    ["a step without a day still to come", filing, "undetermined", "publication 04-28, filing", open],
  ])("%s", (_, constraint, due, steps, standpoint) => {
    expect(dueOf(constraint, steps, standpoint)).toBe(due);
  });
});

describe("what is undetermined says without what", () => {
  const precedence = (facts?: Partial<PairConstraint>) => pair("precedence", "review", "decision", facts);
  const closing = { closed: undefined };
  const chain = pair("chain-response", "review", "decision");
  const unknownYear = { calendar: unannouncedCalendar };
  it.each<[string, ResolvedConstraint, string, readonly string[], ToldStandpoint?]>([
    ["a day", precedence(), "decision 05-03, review", ["day 1"]],
    ["the order within a day", precedence(), "decision 05-03, review 05-03", ["order 0 1"]],
    ["not the days of steps that do not matter", precedence(), "decision 05-03, review 05-03, filing", ["order 0 1"]],
    ["whether a review passed", precedence(), "review? 05-02, decision 05-03", ["pattern 0"]],
    ["who reviewed", precedence({ actors: "different" }), "review 05-02, decision 05-03 @Wang", ["actor 0"]],
    ["the period", precedence({ within: () => undefined }), "review 05-02, decision 05-03", ["period 1"]],
    ["the law of an unknown day", precedence({ governs: () => undefined }), "decision 05-03", ["version 0"]],
    [
      "the calendar",
      precedence({ within: () => workingDays(15) }),
      "review 06-12, decision 06-30",
      ["calendar 0 1"],
      unknownYear,
    ],
    ["whether more will come", pair("response", "review", "decision"), "review 05-02", ["closing"], closing],
    [
      "not what no longer matters: a partner has come",
      pair("response", "review", "decision"),
      "review? 05-02, decision 05-03",
      ["pattern 0"],
      closing,
    ],
    [
      "not what no longer matters: it is closed",
      pair("response", "review", "decision", { within: () => workingDays(15) }),
      "review? 06-12",
      ["pattern 0"],
      { ...unknownYear, asOf: "2017-06-30" },
    ],
    ["what came next", chain, "review 05-02, hearing 05-02, decision 05-03", ["order 0 1"]],
    ["when the third came", chain, "review 05-02, hearing, decision 05-03", ["day 1"]],
    ["a day of the step that calls for another", pair("response", "review", "decision"), "review", ["day 0"]],
    [
      "a day, from which the distance is counted",
      precedence({ within: () => days(10) }),
      "review 05-02, decision",
      ["day 1"],
    ],
    [
      "whether what followed is a decision",
      pair("response", "review", "decision"),
      "review 05-02, decision? 05-03",
      ["pattern 1"],
    ],
    [
      "whether more will come, on either side",
      pair("co-existence", "review", "decision"),
      "review 05-02",
      ["closing"],
      closing,
    ],
    [
      "whether another review came between",
      pair("alternate-response", "review", "decision"),
      "review 05-02, review? 05-03, decision 05-04, filing 05-03",
      ["pattern 1"],
    ],
    [
      "when another review came",
      pair("alternate-response", "review", "decision"),
      "review 05-02, review, decision 05-04",
      ["day 1"],
    ],
    ["what came next, while more may come", chain, "review 05-02, hearing 05-02", ["order 0 1"], { closed: false }],
    [
      "the calendar, while there may be time",
      pair("response", "review", "decision", { within: () => workingDays(15) }),
      "review 06-12",
      ["calendar 0"],
      { ...unknownYear, asOf: "2017-07-05", closed: false },
    ],
    [
      "the period, while there may be time",
      pair("response", "review", "decision", { within: () => undefined }),
      "review 05-02",
      ["period 0"],
      { closed: false },
    ],
    [
      "the day of one of two that must exist, not of what must not",
      { template: "existence", step: of("review"), governs, atLeast: 2 },
      "review 05-02, review, filing, review 2018-05-02",
      ["day 1"],
    ],
    [
      "whether it is what must exist",
      { template: "existence", step: of("review"), governs },
      "filing 05-01, review? 05-02",
      ["pattern 1"],
      { closed: false },
    ],
    [
      "only whether more will come where too few are recorded",
      { template: "existence", step: of("review"), governs, atLeast: 2 },
      "review",
      ["closing"],
      closing,
    ],
    [
      "the day of what must not be",
      { template: "absence", step: of("fee"), governs: lawOfADay },
      "fee, filing",
      ["day 0"],
    ],
    [
      "which of two is meant of which one may be",
      { template: "absence", step: of("fee"), governs, atMost: 1 },
      "fee 05-02, filing, fee? 05-03",
      ["pattern 2"],
    ],
    [
      "the law of what must not be",
      { template: "absence", step: of("fee"), governs: () => undefined },
      "fee 05-02, filing 05-03",
      ["version 0"],
    ],
    [
      "the law of the first step",
      { template: "init", step: of("opening"), governs: () => undefined },
      "review 05-02",
      ["version 0"],
    ],
    [
      "whether the first step is the one",
      { template: "init", step: of("opening"), governs },
      "opening? 05-02",
      ["pattern 0"],
    ],
    [
      "the day of the first step",
      { template: "init", step: of("opening"), governs },
      "opening, review 05-02",
      ["day 0"],
    ],
    [
      "the days of what may be the first",
      { template: "init", step: of("opening"), governs },
      "opening, review",
      ["day 0 1"],
    ],
    ["whether a first step will come", { template: "init", step: of("opening"), governs }, "", ["closing"], closing],
    ["a day, of what must exist", { template: "existence", step: of("review"), governs }, "review", ["day 0"]],
    [
      "whether it is one, of what must not be",
      { template: "absence", step: of("fee"), governs },
      "fee? 05-02",
      ["pattern 0"],
    ],
    [
      "which came first",
      { template: "init", step: of("opening"), governs },
      "review 05-02, opening 05-02, decision 05-03",
      ["order 0 1"],
    ],
  ])("%s", (_, constraint, steps, missing, standpoint) => {
    const verdict = judgeTold(constraint, steps, standpoint);
    const facts = verdict.outcome === "undetermined" ? verdict.missing : [];
    expect(facts.map(({ kind, steps: wanting }) => [kind, ...wanting.map(({ index }) => index)].join(" "))).toEqual(
      missing,
    );
    for (const { reason } of facts) expect(reason.zh && reason.en).toBeTruthy();
  });
});

describe("what must exist, must not, or must be the first", () => {
  it.each<[string, ResolvedConstraint, string, string, ToldStandpoint?]>([
    [
      "a review that is still to come",
      { template: "existence", step: of("review"), governs },
      "review 2018-05-02",
      "fail",
    ],
    [
      "a review that is still to come while it is open",
      { template: "existence", step: of("review"), governs },
      "review 2018-05-02",
      "pending",
      { closed: false },
    ],
    ["a fee that is still to come", { template: "absence", step: of("fee"), governs }, "fee 2018-05-02", "pass"],
    ["steps that are no fee", { template: "absence", step: of("fee"), governs }, "filing 05-02, review", "pass"],
    ["no step of a closed procedure", { template: "init", step: of("opening"), governs }, "", "not-applicable"],
    ["no step yet", { template: "init", step: of("opening"), governs }, "", "pending", { closed: false }],
  ])("%s", (_, constraint, steps, outcome, standpoint) => {
    expect(judgeTold(constraint, steps, standpoint).outcome).toBe(outcome);
  });
});

describe("a record entered on one day", () => {
  const kinds = Array.from({ length: 14 }, (_, index) => `filler 05-03${index === 0 ? " #1" : ""}`);
  const judgeAmong = (constraint: PairConstraint, ...steps: readonly string[]) =>
    judgeTold(constraint, [...kinds, ...steps].join(", ")).outcome;

  it("what holds in any order is still said", () => {
    expect(judgeAmong(pair("precedence", "review", "decision"), "decision 05-03")).toBe("fail");
    expect(judgeAmong(pair("co-existence", "review", "decision"), "decision 05-03", "review 05-03")).toBe("pass");
    expect(judgeAmong(pair("chain-response", "review", "decision"), "review 05-03")).toBe("fail");
    expect(judgeAmong(pair("alternate-response", "filler", "decision"), "decision 05-03")).toBe("fail");
  });

  it("what only trying too many orders would show is undetermined", () => {
    const steps = ["review 05-03", "decision 05-03", "review 05-03"];
    const chain = pair("chain-response", "review", "decision");
    expect(judgeTold(chain, steps.join(", ")).outcome).toBe("fail");
    expect(judgeAmong(chain, ...steps)).toBe("undetermined");
  });

  it("what depends on the order is undetermined", () => {
    expect(judgeAmong(pair("chain-response", "review", "decision"), "decision 05-03", "review 05-03")).toBe(
      "undetermined",
    );
  });
});
