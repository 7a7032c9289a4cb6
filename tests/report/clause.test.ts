import { describe, expect, it } from "vitest";
import { byClause, clauseOf } from "../../src/report/section/clause.js";
import { progressOn } from "../progress/sample-plan.js";

describe("the clause of an obligation", () => {
  it.each([
    [["2.12d"], "2.12"],
    [["2.1a", "2.12d"], "2.1"],
    [["REC-03"], "REC"],
    [["annex"], "annex"],
    [[], ""],
  ])("%j belongs to %j", (obligations, clause) => {
    expect(clauseOf(obligations)).toBe(clause);
  });

  it("has the place that the plan gives it; what the plan does not know comes last", () => {
    const progress = progressOn("2017-09-30", { tasks: [{ number: "2.10" }, { number: "2.2" }] });
    const items = [[], ["9.9a"], ["2.2a"], ["2.10b"]].map((obligations) => ({ obligations }));
    expect([...byClause(items, progress).keys()]).toEqual(["2.10", "2.2", "9.9", ""]);
  });
});
