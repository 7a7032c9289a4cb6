import { describe, expect, it } from "vitest";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { amendedOn, enactedOn, facts, judge, law, message } from "./notice-register.js";

const { source: _, ...unversioned } = facts;
const old = law.clause("旧第二条", { inForce: { from: enactedOn, until: amendedOn } });

/** From the law until its amendment nothing was signed without a review; of public notices alone. */
const reviewFirst = defineProcedure({
  ...unversioned,
  steps: (notice) => notice.procedure,
  versions: [
    {
      source: old,
      when: (notice) => notice.kind.equals("public"),
      constraints: [{ id: "reviewed", template: "precedence", first: "review", second: "signature", message }],
    },
  ],
});
const signed = (on: string, more: object = {}) => ({ kind: "public", procedure: [{ kind: "signature", on, ...more }] });

describe("a step is judged by the law of its own day", () => {
  it.each<[string, object, string]>([
    ["on the day before the law", signed("2016-12-31"), "not-applicable"],
    ["on its first day", signed("2017-01-01"), "fail"],
    ["on its last day", signed("2017-12-31"), "fail"],
    ["on the day of the amendment", signed("2018-01-01"), "not-applicable"],
    ["of a notice that it is not for", { ...signed("2017-06-01"), kind: "internal" }, "not-applicable"],
    ["of a notice of which that is not known", { ...signed("2017-06-01"), kind: undefined }, "undetermined"],
  ])("%s", (_name, notice, outcome) => {
    expect(judge(reviewFirst, notice, "2019-12-31").outcome).toBe(outcome);
  });

  it("names the kind of the notice where it is what is missing", () => {
    const { gaps } = judge(reviewFirst, { ...signed("2017-06-01"), kind: undefined }, "2019-12-31");
    expect(gaps[0]?.missing.map(({ path }) => path)).toEqual(["kind"]);
  });

  it("shows of the steps it speaks of everything that is recorded, and of other steps nothing", () => {
    const procedure = [
      { kind: "draft", on: "2017-05-31" },
      { kind: "signature", on: "2017-06-01", order: 2, actor: "张某" },
      { kind: "review", on: "2017-06-02" },
    ];
    const { findings } = judge(reviewFirst, { kind: "public", procedure }, "2019-12-31");
    expect(findings[0]?.relevantDay).toBe("2017-06-01");
    expect(findings[0]?.evidence.map(({ path, title, seen }) => [path, title.en, seen.value])).toEqual([
      ["procedure[1].on", "Signature: Day of completion", "2017-06-01"],
      ["procedure[1].order", "Signature: Order", 2],
      ["procedure[1].actor", "Signature: Actor", "张某"],
      ["procedure[2].on", "Review: Day of completion", "2017-06-02"],
    ]);
  });
});
