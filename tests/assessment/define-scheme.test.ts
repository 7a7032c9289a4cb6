import { describe, expect, it } from "vitest";
import { defineScheme } from "../../src/assessment/define-scheme.js";
import type { Scheme } from "../../src/assessment/scheme.js";
import { SchemeError } from "../../src/assessment/scheme-error.js";
import { label } from "../../src/codes/label.js";
import { bonus, deduction, schemeOf, share, steps, veto } from "./sample-scheme.js";

const refused = (work: () => unknown): SchemeError => {
  try {
    work();
  } catch (error) {
    if (error instanceof SchemeError) return error;
    throw error;
  }
  throw new Error("the scheme was not refused");
};

describe("a scheme", () => {
  it("is frozen all through, and survives being written and read", () => {
    const scheme = schemeOf([share(), steps(), deduction(), bonus(), veto()]);
    expect(Object.isFrozen(scheme.items[0])).toBe(true);
    expect(defineScheme(JSON.parse(JSON.stringify(scheme)) as Scheme)).toEqual(scheme);
  });

  it.each<[string, Parameters<typeof schemeOf>, string, string]>([
    [
      "a share of no whole hundredths",
      [[share({ points: 0.125 })]],
      "items[0].points",
      "0.125 points are not whole hundredths",
    ],
    [
      "a weight that breaks the points",
      [[share({ points: 10, weight: 1 / 3 })]],
      "items[0].points",
      "times the weight",
    ],
    ["more points than can be counted exactly", [[share({ points: 20_000 })]], "items[0].points", "more than 10000"],
    ["nothing between none and all", [[share({ zero: 1 })]], "items[0].full", "are both at 1"],
    [
      "bands from the lowest up",
      [
        [
          steps({
            bands: [
              { atLeast: 0.8, points: 6 },
              { atLeast: 0.95, points: 10 },
            ],
          }),
        ],
      ],
      "items[0].bands[1].atLeast",
      "0.95 follows 0.8",
    ],
    [
      "bands that only take",
      [[steps({ bands: [{ atLeast: 0.8, points: 0 }], otherwise: -2 })]],
      "items[0].bands",
      "no band gives points",
    ],
    ["a deduction that costs nothing", [[deduction({ each: {} })]], "items[0].each", "no severity costs anything"],
    [
      "a floor above the points",
      [[deduction({ floor: 11 })]],
      "items[0].floor",
      "the floor 11 lies above the points 10",
    ],
    ["two items of one id", [[share(), share()]], "items[1].id", '"share" stands twice'],
    ["an id with capitals", [[share({ id: "Share" })]], "items[0].id", "is not kebab-case"],
    [
      "a cap at a grade it does not give",
      [[share(), veto({ effect: { kind: "cap", grade: "good" } })], { grades: [{ grade: "adequate" }] }],
      "items[1].effect.grade",
      'no grade "good"',
    ],
    [
      "a unit in two groups",
      [
        [share()],
        {
          groups: [
            { id: "one", title: label("甲", "One"), units: ["county"] },
            { id: "two", title: label("乙", "Two"), units: ["other", "county"] },
          ],
        },
      ],
      "groups[1].units[1]",
      'the unit "county" already stands at groups[0].units[0]',
    ],
    [
      "grades from the worst up",
      [[share()], { grades: [{ grade: "good", atLeast: 1 }, { grade: "excellent" }] }],
      "grades[1].grade",
      '"excellent" follows "good"',
    ],
    [
      "a last grade with a bar",
      [[share()], { grades: [{ grade: "good", atLeast: 1 }] }],
      "grades[0].atLeast",
      "takes whatever is left",
    ],
    [
      "a grade without a bar",
      [[share()], { grades: [{ grade: "good" }, { grade: "adequate" }] }],
      "grades[0].atLeast",
      "only the last",
    ],
    [
      "bars that do not fall",
      [
        [share()],
        { grades: [{ grade: "excellent", atLeast: 5 }, { grade: "good", atLeast: 5 }, { grade: "adequate" }] },
      ],
      "grades[1].atLeast",
      "5 follows 5",
    ],
    ["its own id with capitals", [[share()], { id: "Sample" }], "id", '"Sample" is not kebab-case'],
    [
      "a group with capitals",
      [[share()], { groups: [{ id: "Counties", title: label("县市", "Counties"), units: ["county"] }] }],
      "groups[0].id",
      '"Counties" is not kebab-case',
    ],
    [
      "more points than can be counted exactly, by the weight",
      [[share({ points: 6000, weight: 2 })]],
      "items[0].points",
      "more than 10000",
    ],
    [
      "a step of no whole hundredths",
      [[steps({ bands: [{ atLeast: 0.8, points: 0.125 }] })]],
      "items[0].bands[0].points",
      "0.125 points",
    ],
    [
      "bands at one value",
      [[steps({ bands: [0.8, 0.8].map((atLeast) => ({ atLeast, points: 6 })) })]],
      "items[0].bands[1].atLeast",
      "0.8 follows 0.8",
    ],
    ["what is left of no whole hundredths", [[steps({ otherwise: 0.125 })]], "items[0].otherwise", "0.125 points"],
    ["a deduction of no whole hundredths", [[deduction({ points: 9.999 })]], "items[0].points", "9.999 points"],
    ["a floor of no whole hundredths", [[deduction({ floor: 0.125 })]], "items[0].floor", "0.125 points"],
    ["a cost of no whole hundredths", [[deduction({ each: { error: 0.125 } })]], "items[0].each.error", "0.125 points"],
    ["a bonus of no whole hundredths", [[bonus({ each: 0.125 })]], "items[0].each", "0.125 points"],
    ["a bonus with a cap of no whole hundredths", [[bonus({ cap: 0.125 })]], "items[0].cap", "0.125 points"],
    [
      "a bar of no whole hundredths",
      [[share()], { grades: [{ grade: "good", atLeast: 1.125 }, { grade: "adequate" }] }],
      "grades[0].atLeast",
      "1.125 points are not whole hundredths",
    ],
    [
      "one grade twice",
      [[share()], { grades: [{ grade: "good", atLeast: 5 }, { grade: "good" }] }],
      "grades[1].grade",
      '"good" follows "good"',
    ],
  ])("is refused for %s", (_, written, place, problem) => {
    const { problems, message } = refused(() => schemeOf(...written));
    expect(problems).toEqual([{ place, problem: expect.stringContaining(problem) }]);
    expect(message).toMatch(/^the scheme "(sample|Sample)" cannot be used:\n {2}/);
    expect(message.split("\n")[1]).toBe(`  ${place}: ${problems[0]?.problem}`);
  });

  it("may use the whole of what can be counted, and a floor at its own points", () => {
    expect(() => schemeOf([share({ points: 10_000 }), deduction({ floor: 10 })])).not.toThrow();
  });

  it("is refused with every place that has not the right shape", () => {
    const scheme = schemeOf([share()]);
    const spoilt = {
      ...scheme,
      version: 3,
      items: [{ ...scheme.items[0], points: "20", of: { from: "rumour" } }],
    } as unknown as Scheme;
    const { problems } = refused(() => defineScheme(spoilt));
    expect(problems.map(({ place }) => place)).toEqual(["version", "items[0].points", "items[0].of.from"]);
  });

  it("is refused when it is none", () => {
    expect(refused(() => defineScheme(undefined as unknown as Scheme)).message).toContain('the scheme "?"');
  });
});
