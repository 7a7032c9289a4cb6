import { evaluate, loadDataset, plainDate } from "fazhi";
import { escalate } from "fazhi/escalation";
import { loadDatasetFolder } from "fazhi/node";
import { describe, expect, it } from "vitest";
import { changji2017, changji2017Ladder } from "../../../rules/changji-2017/pack.js";

const example = await loadDatasetFolder(new URL("../../../examples/changji-2017/", import.meta.url));

const callsOn = (asOf: string, dataset = example) => {
  const run = evaluate(dataset, changji2017, { asOf: plainDate(asOf) });
  return escalate(changji2017Ladder, { dataset, run }).units.flatMap(({ unit, calls }) =>
    calls.map(({ step, state, heldSince, taken }) => [
      unit,
      step,
      state,
      heldSince?.earliest,
      taken.map(({ id }) => id).join(" "),
    ]),
  );
};

describe("supervision under the plan of 2017", () => {
  it("shows in the example who is called to account, who was, and who was interviewed", () => {
    expect(callsOn("2017-09-30")).toEqual([
      ["fk-gov", "hold-head-to-account", "due", "2017-09-12", ""],
      ["htb-gov", "interview-for-slow-work", "taken", "2017-09-05", "sm-1"],
      ["htb-gov", "hold-head-to-account", "taken", "2017-08-17", "uc-11"],
      ["jm-gov", "hold-head-to-account", "taken", "2017-07-27", "sm-5 uc-5"],
      ["mn-gov", "interview-for-slow-work", "due", "2017-09-12", ""],
      ["qt-gov", "hold-head-to-account", "due", "2017-08-22", ""],
    ]);
  });

  it("is not answered by public criticism where accountability is due", () => {
    expect(callsOn("2017-10-31")).toContainEqual(["qt-gov", "hold-head-to-account", "due", "2017-08-22", ""]);
  });

  it("rests on a number that the plan does not give, and says so", () => {
    const run = evaluate(example, changji2017, { asOf: plainDate("2017-09-30") });
    const calls = escalate(changji2017Ladder, { dataset: example, run }).units.flatMap((unit) => unit.calls);
    expect(calls.filter(({ step }) => step === "hold-head-to-account").map(({ verified }) => verified)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(calls.filter(({ step }) => step !== "hold-head-to-account").every(({ verified }) => verified)).toBe(true);
  });

  const grave = { unit: "u", title: "案件", major: true, graveConsequences: true };
  const cases = (...days: readonly string[]) =>
    loadDataset({
      unit: [{ id: "u", title: "某县", kind: "government", level: "county" }],
      "unlawful-case": days.map((establishedOn, index) => ({ id: `c${index}`, establishedOn, ...grave })),
    });

  it.each<[string, readonly string[], readonly unknown[]]>([
    ["twelve months apart, to the day", ["2017-06-15", "2018-06-15"], ["2018-06-15"]],
    ["twelve months and a day apart", ["2017-06-15", "2018-06-16"], []],
    ["across the turn of the year", ["2017-12-31", "2018-01-01"], ["2018-01-01"]],
    ["the second on the day of the plan, the first before it", ["2016-05-01", "2017-04-01"], ["2017-04-01"]],
    ["the second on the day before the plan", ["2016-05-01", "2017-03-31"], []],
  ])("two grave cases %s", (_, days, expected) => {
    expect(callsOn("2018-12-31", cases(...days)).map(([, , , since]) => since)).toEqual(expected);
  });
});
