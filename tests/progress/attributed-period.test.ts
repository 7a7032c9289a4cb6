import { describe, expect, it } from "vitest";
import { accepted, measureOn, type Stated } from "./sample-plan.js";

// Each quarter is to be done by the tenth day after it.
const quarterly: Stated = {
  startsOn: "2017-01-01",
  completion: { by: "recurring", every: "quarter", daysAfter: 10 },
};
const fifty: Stated = { ...quarterly, target: { direction: "at-least", value: 50, unit: "次" } };
const judgedOn = (on: string, effectiveOn: string, result: string, stated: Stated = {}): Stated =>
  accepted(effectiveOn, { verdict: { reviewer: "auditor", reviewedOn: on, result }, ...stated });
const rejected = (on: string, stated: Stated = {}): Stated => judgedOn(on, on, "rejected", stated);
const pending = (on: string): Stated => ({ effectiveOn: on, submittedOn: on });
const showing = (on: string, quantity: number, stated: Stated = {}): Stated => accepted(on, { quantity, ...stated });
const occurrencesOn = (asOf: string, measure: Stated, papers: { reports?: Stated[]; evidence?: Stated[] }) =>
  measureOn(asOf, { measures: [measure], ...papers }).occurrences?.slice(0, 2) ?? [];

describe("the quarters of which papers of the first days of April tell, when they name none", () => {
  it.each<[string, Stated, Stated[], readonly (readonly string[])[]]>([
    ["the first, on its last day of grace", quarterly, [accepted("2017-04-10")], [["evidence-1"], []]],
    ["the second, the day after", quarterly, [accepted("2017-04-11")], [[], ["evidence-1"]]],
    ["none, before the measure began", { ...quarterly, startsOn: "2017-04-01" }, [accepted("2017-03-15")], [[], []]],
    [
      "the first again, where what was handed in for it was rejected",
      quarterly,
      [rejected("2017-03-30"), accepted("2017-04-08")],
      [["evidence-1", "evidence-2"], []],
    ],
    [
      "the first again, where what was handed in for it was returned",
      quarterly,
      [judgedOn("2017-04-01", "2017-03-30", "returned"), accepted("2017-04-08")],
      [["evidence-1", "evidence-2"], []],
    ],
    ["the second, where the paper itself was rejected", quarterly, [rejected("2017-04-08")], [[], ["evidence-1"]]],
    [
      "the second, where the first has reached its quantity piece by piece",
      fifty,
      [showing("2017-02-28", 20), showing("2017-03-30", 30), showing("2017-04-05", 10)],
      [["evidence-1", "evidence-2"], ["evidence-3"]],
    ],
    [
      "the first, where one is missing from its quantity",
      fifty,
      [showing("2017-02-28", 20), showing("2017-03-30", 29), showing("2017-04-05", 10)],
      [["evidence-1", "evidence-2", "evidence-3"], []],
    ],
    [
      "the first, where its papers are totals of less than its quantity",
      fifty,
      [
        showing("2017-02-28", 20, { isTotal: true }),
        showing("2017-03-30", 30, { isTotal: true }),
        showing("2017-04-05", 50, { isTotal: true }),
      ],
      [["evidence-1", "evidence-2", "evidence-3"], []],
    ],
    [
      "the first, where a rejected paper said that its quantity was reached",
      fifty,
      [rejected("2017-03-30", { quantity: 50 }), showing("2017-04-05", 50)],
      [["evidence-1", "evidence-2"], []],
    ],
    [
      "the first, where a paper said nothing of its quantity",
      fifty,
      [accepted("2017-03-30"), showing("2017-04-05", 50)],
      [["evidence-1", "evidence-2"], []],
    ],
    [
      "the second, where the first has a cap and any paper",
      { ...quarterly, target: { direction: "at-most", value: 3, unit: "次" } },
      [showing("2017-03-30", 5), showing("2017-04-05", 1)],
      [["evidence-1"], ["evidence-2"]],
    ],
  ])("%s", (_, measure, evidence, ids) => {
    expect(occurrencesOn("2017-04-20", measure, { evidence }).map((one) => one.evidence)).toEqual(ids);
  });

  it("follow from what was known on the day: a rejection of later does not open the quarter yet", () => {
    const evidence = [judgedOn("2017-04-20", "2017-03-30", "rejected"), pending("2017-04-08")];
    const statesOn = (asOf: string) => occurrencesOn(asOf, quarterly, { evidence }).map(({ state }) => state);
    expect(statesOn("2017-04-19")).toEqual(["awaiting-review", "awaiting-review"]);
    expect(statesOn("2017-04-20")).toEqual(["awaiting-review", "not-yet-due"]);
  });
});

describe("the quarters that reports of the first days of April claim, when they name none", () => {
  const end = { reportedOn: "2017-03-30" };
  const grace = { reportedOn: "2017-04-05" };
  it.each<[string, Stated, Stated[], readonly boolean[]]>([
    [
      "the second, where the first was said to be done",
      quarterly,
      [
        { ...end, done: true },
        { ...grace, done: true },
      ],
      [true, true],
    ],
    [
      "the second, where all of the first was said to be done",
      quarterly,
      [
        { ...end, share: 1 },
        { ...grace, share: 1 },
      ],
      [true, true],
    ],
    ["the first, by saying that all is done", quarterly, [{ ...grace, share: 1 }], [true, false]],
    [
      "the first, where half of it was said to be done",
      quarterly,
      [
        { ...end, share: 0.5 },
        { ...grace, done: true },
      ],
      [true, false],
    ],
    [
      "the first, where it was said not to be done",
      quarterly,
      [
        { ...end, undone: true },
        { ...grace, done: true },
      ],
      [true, false],
    ],
    ["the first, by its quantity", fifty, [{ ...grace, quantity: 50 }], [true, false]],
    [
      "the second, where the first was said to have its quantity",
      fifty,
      [
        { ...end, quantity: 50 },
        { ...grace, quantity: 50 },
      ],
      [true, true],
    ],
    [
      "none, by totals of the first of less than its quantity",
      fifty,
      [
        { ...end, quantity: 30 },
        { ...grace, quantity: 20 },
      ],
      [false, false],
    ],
    [
      "the second, where the first was said to be done without its quantity",
      fifty,
      [
        { ...end, done: true },
        { ...grace, quantity: 50 },
      ],
      [true, true],
    ],
    [
      "the second, where the first was said to be done with less",
      fifty,
      [
        { ...end, done: true, quantity: 20 },
        { ...grace, quantity: 50 },
      ],
      [true, true],
    ],
    [
      "the first, where its quantity was taken back",
      fifty,
      [
        { ...end, undone: true, quantity: 60 },
        { ...grace, quantity: 50 },
      ],
      [true, false],
    ],
  ])("%s", (_, measure, reports, claims) => {
    expect(occurrencesOn("2017-04-20", measure, { reports }).map(({ isClaimed }) => isClaimed)).toEqual(claims);
  });

  it.each([{ undone: true }, { undone: true, share: 1 }])(
    "do not take back the quarter before by saying %j of this",
    (said) => {
      const papers = { evidence: [accepted("2017-03-30")], reports: [{ ...grace, ...said }] };
      expect(occurrencesOn("2017-04-20", quarterly, papers).map(({ state }) => state)).toEqual([
        "done-in-time",
        "not-yet-due",
      ]);
    },
  );
});
