import { describe, expect, it } from "vitest";
import { accepted, indicatorOf, measureOn, type Papers, runOn, type Stated } from "./sample-plan.js";

const claimed: Papers = { reports: [{ reportedOn: "2017-06-01", done: true }] };
const milestones: Stated = {
  completion: { by: "milestones" },
  milestones: [
    { id: "one", title: "方案", dueOn: "2017-05-31" },
    { id: "two", title: "运行", dueOn: "2017-10-31" },
  ],
};
const quantity = { completion: { by: "quantity" }, target: { direction: "at-least", value: 8, unit: "项" } };
const rejected = {
  verdict: { reviewer: "auditor", reviewedOn: "2017-06-02", result: "rejected", reason: "仍有部门未联通" },
};

describe("the gap between claim and verification", () => {
  it.each<[string, Papers, number, readonly string[]]>([
    ["no evidence at all", claimed, 1, ["no evidence was handed in"]],
    [
      "evidence nobody has verified",
      { ...claimed, evidence: [accepted("2017-06-01", { verdict: undefined })] },
      1,
      ["evidence “材料” has not been verified"],
    ],
    [
      "evidence that was rejected, with the reason",
      { ...claimed, evidence: [accepted("2017-06-01", rejected)] },
      1,
      ["evidence “材料” was rejected: 仍有部门未联通"],
    ],
    [
      "evidence that only the unit itself has verified",
      {
        ...claimed,
        evidence: [
          accepted("2017-06-01", { verdict: { reviewer: "lead", reviewedOn: "2017-06-02", result: "accepted" } }),
        ],
      },
      1,
      ["evidence “材料” was verified only by the unit that handed it in"],
    ],
    [
      "evidence of which the verdict comes tomorrow",
      {
        ...claimed,
        evidence: [accepted("2017-06-01", { verdict: { ...rejected.verdict, reviewedOn: "2017-07-01" } })],
      },
      1,
      ["evidence “材料” has not been verified"],
    ],
    [
      "evidence that takes effect later",
      { ...claimed, evidence: [accepted("2017-06-01", { effectiveOn: "2017-07-01" })] },
      1,
      ["evidence “材料” takes effect only on 2017-07-01"],
    ],
    [
      "evidence that has expired",
      { ...claimed, evidence: [accepted("2017-06-01", { expiresOn: "2017-06-15" })] },
      1,
      ["evidence “材料” expired on 2017-06-15"],
    ],
    [
      "evidence handed in tomorrow is not known",
      { ...claimed, evidence: [accepted("2017-07-01")] },
      1,
      ["no evidence was handed in"],
    ],
    [
      "evidence that was taken back before it was done anew",
      {
        reports: [
          { reportedOn: "2017-06-10", undone: true },
          { reportedOn: "2017-06-20", done: true },
        ],
        evidence: [accepted("2017-06-01")],
      },
      1,
      ["evidence “材料” was followed by a report that it is undone (2017-06-10)"],
    ],
    [
      "a milestone without evidence",
      { measures: [milestones], ...claimed, evidence: [accepted("2017-06-01", { milestone: "one" })] },
      0.5,
      ["no evidence was handed in for milestone “运行”"],
    ],
    [
      "evidence that names no milestone",
      {
        measures: [milestones],
        reports: [{ reportedOn: "2017-06-01", milestone: "one" }],
        evidence: [accepted("2017-06-01")],
      },
      0.5,
      ["evidence “材料” does not say what it proves", "no evidence was handed in for milestone “方案”"],
    ],
    [
      "evidence of less than is claimed",
      {
        measures: [quantity],
        reports: [{ reportedOn: "2017-06-01", quantity: 6 }],
        evidence: [accepted("2017-06-01", { quantity: 5 })],
      },
      0.125,
      ["the verified evidence shows less than is claimed"],
    ],
  ])("%s", (_, papers, share, missing) => {
    const { gap } = measureOn("2017-06-30", papers);
    expect(gap).toMatchObject({ kind: "judged", low: share, high: share });
    expect(gap.missing.map(({ title }) => title.en)).toEqual(missing);
  });

  it("is open both ways where a paper does not say how much it proves", () => {
    const reports = [{ reportedOn: "2017-06-01", quantity: 6 }];
    const { gap } = measureOn("2017-06-30", { measures: [quantity], reports, evidence: [accepted("2017-06-01")] });
    expect(gap).toMatchObject({
      low: 0,
      high: 0.75,
      missing: [{ title: { en: "evidence “材料” does not say what it proves" } }],
    });
  });

  it("is none when more is verified than claimed", () => {
    expect(measureOn("2017-06-30", { evidence: [accepted("2017-06-01")] }).gap).toMatchObject({
      low: 0,
      high: 0,
      missing: [],
    });
  });

  it("names the indicator that contradicts the claim, and keeps its bounds", () => {
    const measure = {
      completion: { by: "indicator", indicator: "rate" },
      target: { direction: "at-least", value: 1, unit: "1" },
    };
    const run = runOn("2017-06-30", { indicators: [indicatorOf({ kind: "between", low: 0.5, high: 0.75 })] });
    expect(measureOn("2017-06-30", { ...claimed, measures: [measure] }, {}, run).gap).toMatchObject({
      low: 0.25,
      high: 0.5,
      missing: [
        { title: { en: "contradicts the claim: indicator “Rate”" }, record: { entity: "indicator", id: "pack/rate" } },
      ],
    });
  });

  it("cannot be judged where nothing is claimed, or nothing can be verified", () => {
    const measure = { completion: { by: "indicator", indicator: "rate" } };
    expect(measureOn("2017-06-30", { measures: [measure] }).gap).toMatchObject({
      kind: "not-judgeable",
      reason: { en: "nothing was claimed" },
    });
    expect(measureOn("2017-06-30", { measures: [measure], ...claimed }).gap).toMatchObject({
      kind: "not-judgeable",
      reason: { en: 'no pack defines the indicator "rate"' },
    });
  });
});
