import { describe, expect, it } from "vitest";
import { type Label, label } from "../../src/codes/label.js";
import { accepted, indicatorFigure, indicatorOf, measureOn, type Papers, runOn, type Stated } from "./sample-plan.js";

const claimed: Papers = { reports: [{ reportedOn: "2017-06-01", done: true }] };
const milestones: Stated = {
  completion: { by: "milestones" },
  milestones: [
    { id: "one", title: "方案", dueOn: "2017-05-31" },
    { id: "two", title: "运行", dueOn: "2017-10-31" },
  ],
};
const quantity = { completion: { by: "quantity" }, target: { direction: "at-least", value: 8, unit: "项" } };
const byReport = { completion: { by: "report" } };
const returned = { reviewer: "auditor", reviewedOn: "2017-06-30", result: "returned" };
const rejected = {
  verdict: { reviewer: "auditor", reviewedOn: "2017-06-02", result: "rejected", reason: "仍有部门未联通" },
};

describe("the gap between claim and verification", () => {
  it.each<[string, Papers, number, readonly Label[]]>([
    ["no evidence at all", claimed, 1, [label("未提交佐证材料", "no evidence was handed in")]],
    [
      "evidence nobody has verified",
      { ...claimed, evidence: [accepted("2017-06-01", { verdict: undefined })] },
      1,
      [label("佐证“材料”尚未核验", "evidence “材料” has not been verified")],
    ],
    [
      "evidence that was rejected, with the reason",
      { ...claimed, evidence: [accepted("2017-06-01", rejected)] },
      1,
      [label("佐证“材料”未获认可：仍有部门未联通", "evidence “材料” was rejected: 仍有部门未联通")],
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
      [label("佐证“材料”仅由提交单位自行核验", "evidence “材料” was verified only by the unit that handed it in")],
    ],
    [
      "evidence of which the verdict comes tomorrow",
      {
        ...claimed,
        evidence: [accepted("2017-06-01", { verdict: { ...rejected.verdict, reviewedOn: "2017-07-01" } })],
      },
      1,
      [label("佐证“材料”尚未核验", "evidence “材料” has not been verified")],
    ],
    [
      "evidence that takes effect later",
      { ...claimed, evidence: [accepted("2017-06-01", { effectiveOn: "2017-07-01" })] },
      1,
      [label("佐证“材料”自2017-07-01起方生效", "evidence “材料” takes effect only on 2017-07-01")],
    ],
    [
      "evidence that has expired",
      { ...claimed, evidence: [accepted("2017-06-01", { expiresOn: "2017-06-15" })] },
      1,
      [label("佐证“材料”已于2017-06-15失效", "evidence “材料” expired on 2017-06-15")],
    ],
    [
      "evidence handed in tomorrow is not known",
      { ...claimed, evidence: [accepted("2017-07-01")] },
      1,
      [label("未提交佐证材料", "no evidence was handed in")],
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
      [
        label(
          "佐证“材料”之后单位报告已反弹（2017-06-10）",
          "evidence “材料” was followed by a report that it is undone (2017-06-10)",
        ),
      ],
    ],
    [
      "a milestone without evidence",
      { measures: [milestones], ...claimed, evidence: [accepted("2017-06-01", { milestone: "one" })] },
      0.5,
      [label("节点“运行”未提交佐证材料", "no evidence was handed in for milestone “运行”")],
    ],
    [
      "evidence that names no milestone",
      {
        measures: [milestones],
        reports: [{ reportedOn: "2017-06-01", milestone: "one" }],
        evidence: [accepted("2017-06-01")],
      },
      0.5,
      [
        label("佐证“材料”未说明所证明的内容", "evidence “材料” does not say what it proves"),
        label("节点“方案”未提交佐证材料", "no evidence was handed in for milestone “方案”"),
      ],
    ],
    [
      "evidence of less than is claimed",
      {
        measures: [quantity],
        reports: [{ reportedOn: "2017-06-01", quantity: 6 }],
        evidence: [accepted("2017-06-01", { quantity: 5 })],
      },
      0.125,
      [label("已核验的佐证少于自报", "the verified evidence shows less than is claimed")],
    ],
    [
      "evidence that was returned, without a reason",
      { ...claimed, evidence: [accepted("2017-06-01", { verdict: returned })] },
      1,
      [label("佐证“材料”已退回补充", "evidence “材料” was returned for completion")],
    ],
    [
      "evidence that was rejected on this day, without a reason",
      { ...claimed, evidence: [accepted("2017-06-01", { verdict: { ...returned, result: "rejected" } })] },
      1,
      [label("佐证“材料”未获认可", "evidence “材料” was rejected")],
    ],
    [
      "evidence of less, in effect from this day",
      {
        measures: [quantity],
        reports: [{ reportedOn: "2017-06-01", quantity: 6 }],
        evidence: [accepted("2017-06-01", { quantity: 4, effectiveOn: "2017-06-30" })],
      },
      0.25,
      [label("已核验的佐证少于自报", "the verified evidence shows less than is claimed")],
    ],
    [
      "evidence of one milestone that awaits review",
      {
        measures: [milestones],
        ...claimed,
        evidence: [accepted("2017-06-01", { milestone: "one", verdict: undefined })],
      },
      1,
      [
        label("佐证“材料”尚未核验", "evidence “材料” has not been verified"),
        label("节点“运行”未提交佐证材料", "no evidence was handed in for milestone “运行”"),
      ],
    ],
    [
      "evidence of before there was a claim that it could support",
      {
        measures: [byReport],
        reports: [{ reportedOn: "2017-06-10", share: 0.5 }],
        evidence: [accepted("2017-06-01")],
      },
      0.5,
      [label("佐证“材料”未说明所证明的内容", "evidence “材料” does not say what it proves")],
    ],
    [
      "evidence that supports an earlier claim of less",
      {
        measures: [byReport],
        reports: [
          { reportedOn: "2017-05-20", share: 0.25 },
          { reportedOn: "2017-06-10", share: 0.5 },
        ],
        evidence: [accepted("2017-06-01")],
      },
      0.25,
      [label("已核验的佐证少于自报", "the verified evidence shows less than is claimed")],
    ],
  ])("%s", (_, papers, share, missing) => {
    const { gap } = measureOn("2017-06-30", papers);
    expect(gap).toMatchObject({ kind: "judged", low: share, high: share });
    expect(gap.missing.map(({ title }) => title)).toEqual(missing);
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

describe("the records of which something is missing", () => {
  it.each<[string, Papers, readonly (readonly [string, string])[]]>([
    [
      "the report that claims a quarter for which nothing was handed in",
      {
        measures: [{ completion: { by: "recurring", every: "quarter" } }],
        reports: [
          { id: "q2", reportedOn: "2017-06-20", done: true },
          { id: "q3", reportedOn: "2017-09-20", done: true },
        ],
        evidence: [accepted("2017-06-20")],
      },
      [["2017-Q3期未提交佐证材料", "progress-report/q3"]],
    ],
    [
      "the report that claims a milestone for which nothing was handed in",
      {
        measures: [milestones],
        reports: [
          { id: "first", reportedOn: "2017-06-01", milestone: "one", done: true },
          { id: "second", reportedOn: "2017-06-02", milestone: "two", done: true },
        ],
        evidence: [accepted("2017-06-01", { milestone: "one" })],
      },
      [["节点“运行”未提交佐证材料", "progress-report/second"]],
    ],
    [
      "the paper that was not verified",
      { ...claimed, evidence: [accepted("2017-06-01", { id: "paper", verdict: undefined })] },
      [["佐证“材料”尚未核验", "evidence/paper"]],
    ],
  ])("%s", (_, papers, missing) => {
    const { gap } = measureOn("2017-09-30", papers);
    expect(gap.missing.map(({ title, record }) => [title.zh, `${record?.entity}/${record?.id}`])).toEqual(missing);
  });
});

describe("why less than all is verified", () => {
  const half = { kind: "known", value: 0.5 } as const;
  const run = runOn("2017-06-30", {
    indicators: [indicatorOf(half, { groups: { quarter: [{ key: "2017-Q2", ...indicatorFigure(half) }] } })],
  });
  const aim = { direction: "at-least", value: 1, unit: "1" };
  it.each<[string, Papers, readonly string[]]>([
    ["nothing where all is", { evidence: [accepted("2017-06-01")] }, []],
    ["nothing where it was claimed and not proven by a paper", claimed, ["未提交佐证材料"]],
    ["that nothing was handed in, though nothing was claimed either", {}, ["未提交佐证材料"]],
    [
      "that the paper was not verified",
      { evidence: [accepted("2017-06-01", { verdict: undefined })] },
      ["佐证“材料”尚未核验"],
    ],
    [
      "nothing where an indicator decides",
      { measures: [{ completion: { by: "indicator", indicator: "rate" }, target: aim }] },
      [],
    ],
    [
      "nothing where an indicator decides of each quarter",
      { measures: [{ completion: { by: "recurring", every: "quarter", indicator: "rate" }, target: aim }] },
      [],
    ],
    ["nothing where records decide", { measures: [{ completion: { by: "standing" }, dueOn: undefined }] }, []],
    [
      "nothing where nobody can know, such as of a cap of which nothing is known yet",
      {
        measures: [
          {
            completion: { by: "quantity" },
            target: { direction: "at-most", value: 8, unit: "项" },
            dueOn: "2017-06-30",
          },
        ],
      },
      [],
    ],
  ])("%s", (_, papers, missing) => {
    const { shortfall, verified } = measureOn("2017-06-30", papers, {}, run);
    expect([verified.kind, shortfall.map(({ title }) => title.zh)]).toEqual([expect.anything(), missing]);
  });
});
