import { describe, expect, it } from "vitest";
import { type ProgressStatus, progressStatuses } from "../../src/codes/progress.js";
import { accepted, measureOn, type Papers, type Stated } from "./sample-plan.js";

const pause = (from: string, until?: string): Stated => ({
  suspensions: [{ from, ...(until && { until }), reason: "待部署" }],
});
const putOff = (previous: string, changedOn: string): Stated => ({
  dueChanges: [{ previous, changedOn, reason: "方案未批复" }],
});
const measure = (stated: Stated, rest: Papers = {}): Papers => ({ measures: [stated], ...rest });
const report = { completion: { by: "report" }, startsOn: "2017-04-01", dueOn: "2017-07-10" };
const cap = {
  completion: { by: "quantity" },
  target: { direction: "at-most", value: 50, unit: "件" },
  dueOn: "2017-06-30",
};
/** One of four by the end of May, the others by the end of October. */
const steps = {
  completion: { by: "quantity" },
  target: { direction: "at-least", value: 4, unit: "期" },
  milestones: [
    { id: "one", title: "首期", dueOn: "2017-05-31" },
    { id: "others", title: "其余", dueOn: "2017-10-31", weight: 3 },
  ],
};
const done = (on: string): Papers => ({ evidence: [accepted(on)] });
const due = { dueOn: "2017-06-30" };

describe("where a measure stands", () => {
  it.each<[ProgressStatus, string, string, Papers]>([
    ["not-started", "before its first day", "2017-03-31", measure({})],
    ["not-started", "when nobody has reported, however much was planned", "2017-07-09", measure(report)],
    [
      "not-started",
      "when the assignment was only acknowledged",
      "2017-07-09",
      measure(report, { reports: [{ reportedOn: "2017-04-12", accepted: true }] }),
    ],
    [
      "on-track",
      "when a supporting unit has reported and nothing was planned yet",
      "2017-05-01",
      measure(
        { supportingUnits: ["county"] },
        { reports: [{ reportedOn: "2017-04-12", unit: "county", note: "已部署" }] },
      ),
    ],
    [
      "on-track",
      "when as much is verified as was planned",
      "2017-04-26",
      measure(report, { reports: [{ reportedOn: "2017-04-20", share: 0.25 }], evidence: [accepted("2017-04-20")] }),
    ],
    [
      "at-risk",
      "a day later",
      "2017-04-27",
      measure(report, { reports: [{ reportedOn: "2017-04-20", share: 0.25 }], evidence: [accepted("2017-04-20")] }),
    ],
    [
      "at-risk",
      "when all is claimed and nothing verified",
      "2017-07-10",
      measure(report, { reports: [{ reportedOn: "2017-07-10", share: 1 }] }),
    ],
    [
      "at-risk",
      "on the due day of what is done at a stroke",
      "2017-06-30",
      measure(due, { reports: [{ reportedOn: "2017-06-30", note: "正在办理" }] }),
    ],
    [
      "overdue",
      "the day after the due day",
      "2017-07-01",
      measure(due, { reports: [{ reportedOn: "2017-06-30", note: "正在办理" }] }),
    ],
    ["overdue", "when nobody has reported by the due day", "2017-07-01", measure(due)],
    [
      "overdue",
      "when completion is claimed and not verified",
      "2017-07-01",
      measure(due, { reports: [{ reportedOn: "2017-06-01", done: true }] }),
    ],
    ["done-in-time", "on the day of its completion", "2017-06-01", measure(due, done("2017-06-01"))],
    ["not-started", "the day before", "2017-05-31", measure(due, done("2017-06-01"))],
    [
      "awaiting-review",
      "once everything was handed in and nobody has reviewed it",
      "2017-06-01",
      measure(due, {
        evidence: [{ effectiveOn: "2017-06-01", submittedOn: "2017-06-01" }],
      }),
    ],
    [
      "awaiting-review",
      "past the due day, when only the reviewer is silent",
      "2017-07-15",
      measure(due, { evidence: [{ effectiveOn: "2017-06-20", submittedOn: "2017-06-22" }] }),
    ],
    [
      "overdue",
      "past the due day, when what was handed in was returned",
      "2017-07-15",
      measure(due, {
        evidence: [
          accepted("2017-06-20", { verdict: { reviewer: "auditor", reviewedOn: "2017-06-25", result: "returned" } }),
        ],
      }),
    ],
    [
      "awaiting-review",
      "when what awaits review would be up to the plan",
      "2017-09-01",
      measure(
        { completion: { by: "quantity" }, target: { direction: "at-least", value: 4, unit: "期" } },
        { evidence: [{ effectiveOn: "2017-08-01", submittedOn: "2017-08-02", quantity: 3 }] },
      ),
    ],
    [
      "not-judgeable",
      "past the due day, when an accepted paper does not say how much",
      "2018-01-15",
      measure(
        { completion: { by: "quantity" }, target: { direction: "at-least", value: 4, unit: "期" } },
        { evidence: [accepted("2017-08-01")] },
      ),
    ],
    [
      "overdue",
      "when the step of a year is past and not reached",
      "2018-01-15",
      measure(
        {
          completion: { by: "quantity" },
          dueOn: "2019-12-31",
          target: { direction: "at-least", value: 90, unit: "件" },
          milestones: [{ id: "2017", title: "2017年", dueOn: "2017-12-31", value: 30 }],
        },
        { evidence: [accepted("2017-08-01", { quantity: 20 })] },
      ),
    ],
    ["done-in-time", "when it is done on the due day", "2017-07-01", measure(due, done("2017-06-30"))],
    ["done-late", "when it is done a day after the due day", "2017-07-01", measure(due, done("2017-07-01"))],
    [
      "done-in-time",
      "when it is done after a due day that had been put off",
      "2017-08-01",
      measure({ dueOn: "2017-12-31", ...putOff("2017-06-30", "2017-06-01") }, done("2017-07-01")),
    ],
    [
      "done-late",
      "when the due day is put off only after it was done late",
      "2017-08-01",
      measure({ dueOn: "2017-12-31", ...putOff("2017-06-30", "2017-07-15") }, done("2017-07-01")),
    ],
    [
      "overdue",
      "as long as the new due day was not yet known",
      "2017-07-14",
      measure({ dueOn: "2017-12-31", ...putOff("2017-06-30", "2017-07-15") }),
    ],
    [
      "not-started",
      "from the day on which it was put off",
      "2017-07-15",
      measure({ dueOn: "2017-12-31", ...putOff("2017-06-30", "2017-07-15") }),
    ],
    [
      "done-in-time",
      "when it is done and has no due day",
      "2017-07-01",
      measure({ dueOn: undefined }, done("2017-07-01")),
    ],
    [
      "undone-again",
      "when the unit takes back a verified completion",
      "2017-06-20",
      measure(due, { ...done("2017-06-01"), reports: [{ reportedOn: "2017-06-10", undone: true }] }),
    ],
    [
      "undone-again",
      "on the very day it takes it back",
      "2017-06-10",
      measure(due, { ...done("2017-06-01"), reports: [{ reportedOn: "2017-06-10", undone: true }] }),
    ],
    [
      "done-in-time",
      "the day before it takes it back",
      "2017-06-09",
      measure(due, { ...done("2017-06-01"), reports: [{ reportedOn: "2017-06-10", undone: true }] }),
    ],
    [
      "done-in-time",
      "the day before its evidence expires",
      "2017-06-30",
      measure(due, { evidence: [accepted("2017-06-01", { expiresOn: "2017-07-01" })] }),
    ],
    [
      "undone-again",
      "on the day its evidence expires",
      "2017-07-01",
      measure(due, { evidence: [accepted("2017-06-01", { expiresOn: "2017-07-01" })] }),
    ],
    [
      "undone-again",
      "when the unit takes back what it only claimed",
      "2017-06-20",
      measure(due, {
        reports: [
          { reportedOn: "2017-06-01", done: true },
          { reportedOn: "2017-06-10", undone: true },
        ],
      }),
    ],
    [
      "undone-again",
      "when the evidence has expired",
      "2017-07-20",
      measure(due, { evidence: [accepted("2017-06-01", { expiresOn: "2017-07-01" })] }),
    ],
    [
      "done-late",
      "when it is done anew after the due day",
      "2017-07-20",
      measure(due, {
        evidence: [accepted("2017-06-01"), accepted("2017-07-05")],
        reports: [{ reportedOn: "2017-06-10", undone: true }],
      }),
    ],
    ["suspended", "on the first day of a pause", "2017-06-01", measure({ ...due, ...pause("2017-06-01") })],
    [
      "suspended",
      "on the last day of a pause",
      "2017-06-09",
      measure({ ...due, ...pause("2017-06-01", "2017-06-10") }),
    ],
    ["not-started", "on the day work goes on", "2017-06-10", measure({ ...due, ...pause("2017-06-01", "2017-06-10") })],
    ["suspended", "when its task is paused", "2017-07-10", { measures: [due], tasks: [pause("2017-06-01")] }],
    [
      "done-in-time",
      "when it was done before its task was paused",
      "2017-06-10",
      { measures: [due], tasks: [pause("2017-06-01")], ...done("2017-05-01") },
    ],
    [
      "cancelled",
      "on the day of its cancellation, done or not",
      "2017-06-10",
      measure({ ...due, cancelledOn: "2017-06-10" }, done("2017-05-01")),
    ],
    [
      "done-in-time",
      "the day before its cancellation",
      "2017-06-09",
      measure({ ...due, cancelledOn: "2017-06-10" }, done("2017-05-01")),
    ],
    [
      "cancelled",
      "when its task is cancelled",
      "2017-06-10",
      { measures: [due], tasks: [{ cancelledOn: "2017-06-10" }] },
    ],
    [
      "not-judgeable",
      "when it counts a quantity without a target",
      "2017-06-10",
      measure({ completion: { by: "quantity" } }),
    ],
    ["not-judgeable", "when nothing shows whether a cap is kept", "2017-06-10", measure(cap)],
    ["not-started", "when a cap does not apply yet", "2017-03-31", measure(cap)],
    ["not-judgeable", "on the first day of a cap of which nothing is known", "2017-04-01", measure(cap)],
    [
      "awaiting-review",
      "when what awaits review would be just what was planned",
      "2017-06-01",
      measure(steps, { evidence: [{ effectiveOn: "2017-05-20", submittedOn: "2017-05-20", quantity: 1 }] }),
    ],
    [
      "at-risk",
      "when what awaits review would be less than was planned",
      "2017-06-01",
      measure(steps, { evidence: [{ effectiveOn: "2017-05-20", submittedOn: "2017-05-20", quantity: 0.9 }] }),
    ],
    [
      "on-track",
      "while a cap is kept",
      "2017-06-30",
      measure(cap, { evidence: [accepted("2017-06-01", { quantity: 50 })] }),
    ],
    [
      "done-in-time",
      "when a cap was kept to the end",
      "2017-07-01",
      measure(cap, { evidence: [accepted("2017-06-01", { quantity: 50 })] }),
    ],
    [
      "violated",
      "when a cap is exceeded",
      "2017-06-30",
      measure(cap, { evidence: [accepted("2017-06-01", { quantity: 51 })] }),
    ],
    [
      "violated",
      "when a cap was exceeded at the end",
      "2017-07-01",
      measure(cap, { evidence: [accepted("2017-06-01", { quantity: 51 })] }),
    ],
    ["suspended", "when a cap is paused", "2017-06-10", measure({ ...cap, ...pause("2017-06-01") })],
  ])("is %s %s", (status, _, asOf, papers) => {
    const { status: found, because } = measureOn(asOf, papers);
    expect(found).toBe(status);
    expect(because.zh).toMatch(/\p{Script=Han}/u);
    expect(because.en).not.toMatch(/undefined/);
  });

  it("has a label for every status", () => {
    expect(progressStatuses.labels.overdue).toEqual({ zh: "逾期未完成", en: "Overdue" });
  });

  it("counts the days since the due day only while it is late", () => {
    expect(measureOn("2017-07-03", measure(due)).overdueDays).toBe(3);
    expect(measureOn("2017-06-30", measure(due)).overdueDays).toBeUndefined();
    const lost = measure(due, { evidence: [accepted("2017-06-01", { expiresOn: "2017-06-05" })] });
    expect(measureOn("2017-06-30", lost).overdueDays).toBeUndefined();
    expect(measureOn("2017-07-03", lost).overdueDays).toBe(3);
  });

  it("tolerates as much delay as the caller says, and no more", () => {
    const late = measure(report, {
      reports: [{ reportedOn: "2017-04-20", share: 0.25 }],
      evidence: [accepted("2017-04-20")],
    });
    expect(measureOn("2017-05-01", late, { tolerance: 0.05 }).status).toBe("on-track");
    expect(measureOn("2017-05-02", late, { tolerance: 0.05 }).status).toBe("at-risk");
  });
});
