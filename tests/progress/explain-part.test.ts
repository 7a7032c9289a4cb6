import { describe, expect, it } from "vitest";
import { type Label, label } from "../../src/codes/label.js";
import { explainFigure } from "../../src/progress/explain/explain-figure.js";
import { accepted, type Papers, progressOn, type Stated } from "./sample-plan.js";

const claimed: Papers = { reports: [{ reportedOn: "2017-06-01", done: true }] };
const units = [
  { id: "lead", title: "牵头局" },
  { id: "auditor", title: "核验办" },
];
const waiting = { id: "paper", effectiveOn: "2017-06-01", submittedOn: "2017-06-02" };
const rejected = accepted("2017-06-03", {
  id: "summary",
  title: "总结",
  verdict: { reviewer: "auditor", reviewedOn: "2017-06-04", result: "rejected" },
});
const awaiting = { ...claimed, units, measures: [{ reviewer: "auditor" }] };
const counted = (stated: Stated = {}): Stated => ({
  completion: { by: "quantity" },
  target: { direction: "at-least", value: 8, unit: "项" },
  ...stated,
});
const explained = (papers: Papers, id: string, asOf = "2017-06-30") => explainFigure(progressOn(asOf, papers), id);

describe("what is said beside a figure", () => {
  it.each<[string, Papers, string, readonly Label[] | undefined]>([
    ["of a claim, that nobody has reported", {}, "claimed", [label("没有进展报告", "nothing was reported")]],
    ["nothing of a claim that rests on a report", claimed, "claimed", undefined],
    [
      "nothing of a claim where none is made",
      { measures: [{ completion: { by: "standing" }, dueOn: undefined }] },
      "claimed",
      undefined,
    ],
    ["nothing of a plan that was never changed", claimed, "planned", undefined],
    [
      "of a plan, from when to when its due day was moved",
      { measures: [{ dueChanges: [{ previous: "2017-10-31", changedOn: "2017-05-20", reason: "机构改革" }] }] },
      "planned",
      [
        label(
          "期限2017-10-31于2017-05-20改为2017-12-31：机构改革",
          "the due day 2017-10-31 was changed to 2017-12-31 on 2017-05-20: 机构改革",
        ),
      ],
    ],
    [
      "of a plan, that its due day was dropped",
      {
        measures: [
          { dueOn: undefined, dueChanges: [{ previous: "2017-10-31", changedOn: "2017-05-20", reason: "转为长期" }] },
        ],
      },
      "planned",
      [label("期限2017-10-31于2017-05-20取消：转为长期", "the due day 2017-10-31 was dropped on 2017-05-20: 转为长期")],
    ],
    [
      "of a plan, from what to what its target was changed",
      { measures: [counted({ targetChanges: [{ previous: 12, changedOn: "2017-05-20", reason: "下调" }] })] },
      "planned",
      [label("目标12于2017-05-20调整为8：下调", "the target 12 was changed to 8 on 2017-05-20: 下调")],
    ],
    [
      "of what is verified, where it stands and that nothing was handed in",
      claimed,
      "verified",
      [
        expect.objectContaining({ zh: expect.stringMatching(/^.+：.+/) }),
        label("未提交佐证材料", "no evidence was handed in"),
      ],
    ],
    [
      "of what awaits review, the paper, its day and the reviewer, once",
      { ...awaiting, evidence: [waiting] },
      "verified",
      [
        label(
          "已报送、待核验：佐证“材料”已于2017-06-02报送，待核验办核验",
          "Submitted, awaiting review: evidence “材料”, handed in on 2017-06-02, awaits review by 核验办",
        ),
      ],
    ],
    [
      "of what awaits review, also which other paper does not count",
      { ...awaiting, evidence: [waiting, rejected] },
      "verified",
      [
        expect.objectContaining({ zh: expect.stringMatching(/^已报送、待核验：/) }),
        label("佐证“总结”未获认可", "evidence “总结” was rejected"),
      ],
    ],
  ])("%s", (_, papers, name, notes) => {
    expect(explained(papers, `measure:measure-1/${name}`).notes).toEqual(notes);
  });

  it("of a unit's part, whose review a paper awaits, and where the part does not stand itself", () => {
    expect(
      explained({ ...awaiting, evidence: [waiting, rejected] }, "measure:measure-1:unit:lead/verified").notes,
    ).toEqual([
      label(
        "佐证“材料”已于2017-06-02报送，待核验办核验",
        "evidence “材料”, handed in on 2017-06-02, awaits review by 核验办",
      ),
      label("佐证“总结”未获认可", "evidence “总结” was rejected"),
    ]);
  });
});

describe("how a figure is computed from others", () => {
  const papers = {
    measures: [counted({ startsOn: "2017-01-01" })],
    reports: [{ id: "half", reportedOn: "2017-06-01", quantity: 4 }],
    evidence: [accepted("2017-06-01", { id: "paper", quantity: 2 })],
  };
  const records = [
    { entity: "progress-report", id: "half" },
    { entity: "evidence", id: "paper" },
  ];

  it("is the difference of claim and verification for a gap, with the papers of both", () => {
    expect(explained(papers, "measure:measure-1/gap")).toMatchObject({
      computation: { kind: "difference", claimed: { low: 0.5, high: 0.5 }, verified: { low: 0.25, high: 0.25 } },
      records,
    });
  });

  it("is the quotient of verification and plan for a performance, with the papers that are verified", () => {
    const { computation, records: own } = explained(papers, "measure:measure-1/performance", "2017-12-31");
    expect(computation).toMatchObject({ kind: "quotient", verified: { low: 0.25, high: 0.25 } });
    expect(own).toEqual(records.slice(1));
  });

  it("is not told of a performance before anything is planned", () => {
    expect(explained(papers, "measure:measure-1/performance", "2016-12-31").computation).toBeUndefined();
  });

  it("is not told of a gap where nothing can be verified", () => {
    const unknown = { ...claimed, measures: [{ completion: { by: "indicator", indicator: "rate" } }] };
    expect(explained(unknown, "measure:measure-1/gap").computation).toBeUndefined();
  });

  it("names a paper once, whatever rests on it", () => {
    const both = {
      measures: [
        {
          completion: { by: "milestones" },
          milestones: [
            { id: "one", title: "方案", dueOn: "2017-05-31" },
            { id: "two", title: "运行", dueOn: "2017-10-31" },
          ],
        },
      ],
      reports: [{ id: "all", reportedOn: "2017-06-01", done: true }],
    };
    expect(explained(both, "measure:measure-1/gap").records).toEqual([{ entity: "progress-report", id: "all" }]);
  });
});
