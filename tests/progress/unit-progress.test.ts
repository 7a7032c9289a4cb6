import { describe, expect, it } from "vitest";
import { days, workingDays } from "../../src/calendar/period.js";
import type { ProgressOptions } from "../../src/progress/options.js";
import type { Lateness } from "../../src/progress/progress.js";
import { accepted, measureOn, type Papers, progressOn, type Stated } from "./sample-plan.js";

const shared = { supportingUnits: ["partner", "county"], dueOn: "2017-06-30" };
const by = (unit: string, reportedOn: string, stated: Stated = {}): Stated => ({ unit, reportedOn, ...stated });
const unitOn = (asOf: string, unit: string, papers: Papers, options?: ProgressOptions) =>
  measureOn(asOf, { measures: [shared], ...papers }, options).units.find((own) => own.unit === unit)!;

describe("the units of a shared measure", () => {
  it("are the lead, the supporting units once each, and whoever else reports", () => {
    const papers = {
      measures: [{ supportingUnits: ["county", "lead", "county"] }],
      reports: [by("partner", "2017-05-01")],
    };
    expect(measureOn("2017-06-30", papers).units.map(({ unit, title, role }) => [unit, title, role])).toEqual([
      ["lead", "牵头局", "lead"],
      ["county", "某县", "supporting"],
      ["partner", "配合局", "unassigned"],
    ]);
  });

  it("are silent though the lead has shown it done", () => {
    const papers = { evidence: [accepted("2017-06-01")], reports: [by("partner", "2017-05-01", { share: 1 })] };
    const measure = measureOn("2017-07-01", { measures: [shared], ...papers });
    expect(measure.status).toBe("done-in-time");
    expect(measure.units.map(({ isSilent }) => isSilent)).toEqual([false, false, true]);
    expect(measure.units.map(({ overdue }) => overdue)).toEqual(Array(3).fill({ toReport: false, toFinish: false }));
    const { units } = progressOn("2017-07-01", { measures: [shared], ...papers });
    expect(units.map(({ unit, silentOn, overdue }) => [unit, silentOn, overdue.toFinish])).toEqual([
      ["lead", [], []],
      ["partner", [], []],
      ["county", ["measure-1"], []],
    ]);
  });

  it.each<[string, string, Papers, boolean]>([
    ["when it has said nothing", "2017-04-01", {}, true],
    ["not before the measure begins", "2017-03-31", {}, false],
    [
      "when it only acknowledged the assignment",
      "2017-06-30",
      { reports: [by("county", "2017-04-12", { accepted: true })] },
      true,
    ],
    [
      "not when it reported in words",
      "2017-06-30",
      { reports: [by("county", "2017-04-12", { note: "已部署" })] },
      false,
    ],
    [
      "not when it handed something in",
      "2017-06-30",
      { evidence: [accepted("2017-05-01", { unit: "county" })] },
      false,
    ],
    ["when it reports only tomorrow", "2017-06-30", { reports: [by("county", "2017-07-01", { share: 1 })] }, true],
    [
      "not when the measure is cancelled",
      "2017-06-30",
      { measures: [{ ...shared, cancelledOn: "2017-05-01" }] },
      false,
    ],
  ])("a unit is silent %s", (_, asOf, papers, expected) => {
    expect(unitOn(asOf, "county", papers).isSilent).toBe(expected);
  });

  it("have their own claims, evidence and days", () => {
    const reports = [
      by("county", "2017-04-12", { accepted: true }),
      by("county", "2017-05-10", { share: 0.5 }),
      by("county", "2017-06-10", { done: true }),
    ];
    expect(unitOn("2017-06-30", "county", { reports, evidence: [accepted("2017-06-01")] })).toMatchObject({
      claimed: { low: 1 },
      verified: { low: 0 },
      gap: { low: 1 },
      acknowledgedOn: "2017-04-12",
      lastReportedOn: "2017-06-10",
    });
    expect(unitOn("2017-06-30", "county", { reports: reports.slice(1) }).acknowledgedOn).toBe("2017-05-10");
  });
});

describe("three ways to be overdue", () => {
  const acknowledge = { acknowledgeWithin: days(11) };
  const reporting = { reportWithin: days(30) };
  const reported = [by("county", "2017-05-10", { share: 0.5 })];
  const paused = [{ ...shared, suspensions: [{ from: "2017-04-11", until: "2017-04-21", reason: "待部署" }] }];
  it.each<[string, "toAcknowledge" | "toReport" | "toFinish", string, Papers, ProgressOptions, Lateness | undefined]>([
    ["without a period acknowledging is not judged", "toAcknowledge", "2017-06-30", {}, {}, undefined],
    ["on the last day of the period", "toAcknowledge", "2017-04-12", {}, acknowledge, false],
    ["the day after the period", "toAcknowledge", "2017-04-13", {}, acknowledge, true],
    [
      "a period in working days passes over the holiday",
      "toAcknowledge",
      "2017-04-07",
      {},
      { acknowledgeWithin: workingDays(3) },
      false,
    ],
    ["and then runs out", "toAcknowledge", "2017-04-08", {}, { acknowledgeWithin: workingDays(3) }, true],
    [
      "once acknowledged, however late",
      "toAcknowledge",
      "2017-06-30",
      { reports: [by("county", "2017-06-01", { accepted: true })] },
      acknowledge,
      false,
    ],
    ["days of a pause do not count", "toAcknowledge", "2017-04-22", { measures: paused }, acknowledge, false],
    [
      "nothing runs out during a pause",
      "toReport",
      "2017-04-20",
      { measures: paused },
      { reportWithin: days(5) },
      false,
    ],
    ["without a period a report is owed by the due day", "toReport", "2017-06-30", {}, {}, false],
    ["and a silent unit is late with it the day after", "toReport", "2017-07-01", {}, {}, true],
    ["not once it has reported", "toReport", "2017-07-01", { reports: reported }, {}, false],
    [
      "nothing is to be reported where records decide",
      "toReport",
      "2017-07-01",
      { measures: [{ ...shared, completion: { by: "indicator", indicator: "rate" } }] },
      reporting,
      undefined,
    ],
    ["thirty days after the last report", "toReport", "2017-06-09", { reports: reported }, reporting, false],
    ["thirty-one days after the last report", "toReport", "2017-06-10", { reports: reported }, reporting, true],
    ["who never reported is late from the first day on", "toReport", "2017-05-02", {}, reporting, true],
    [
      "who has finished owes no more reports",
      "toReport",
      "2017-06-30",
      { reports: [by("county", "2017-05-10", { done: true })] },
      reporting,
      false,
    ],
    [
      "beyond the calendar nobody knows",
      "toReport",
      "2017-06-30",
      { measures: [{ ...shared, startsOn: "2003-04-01" }] },
      { reportWithin: workingDays(10) },
      "unknown",
    ],
    ["finishing on the due day", "toFinish", "2017-06-30", {}, {}, false],
    ["of a silent unit it is not known whether it finished its part", "toFinish", "2017-07-01", {}, {}, undefined],
    [
      "it is late when it says itself that its part is not done",
      "toFinish",
      "2017-07-01",
      { reports: reported },
      {},
      true,
    ],
    [
      "not when the lead has shown that the measure is done",
      "toFinish",
      "2017-07-01",
      { reports: reported, evidence: [accepted("2017-06-01")] },
      {},
      false,
    ],
    [
      "not when everything for the measure awaits review",
      "toFinish",
      "2017-07-01",
      { reports: reported, evidence: [{ effectiveOn: "2017-06-01", submittedOn: "2017-06-01" }] },
      {},
      false,
    ],
    [
      "a supporting unit has finished by its word",
      "toFinish",
      "2017-07-01",
      { reports: [by("county", "2017-05-10", { done: true })] },
      {},
      false,
    ],
    [
      "or by its evidence",
      "toFinish",
      "2017-07-01",
      { evidence: [accepted("2017-06-01", { unit: "county" })] },
      {},
      false,
    ],
    [
      "without a due day finishing is not judged",
      "toFinish",
      "2017-07-01",
      { measures: [{ ...shared, dueOn: undefined }] },
      {},
      undefined,
    ],
  ])("%s", (_, what, asOf, papers, options, expected) => {
    expect(unitOn(asOf, "county", papers, options).overdue[what]).toBe(expected);
  });

  it("a lead does not finish by its word", () => {
    expect(unitOn("2017-07-01", "lead", { reports: [by("lead", "2017-05-10", { done: true })] }).overdue.toFinish).toBe(
      true,
    );
  });

  it("a lead owes nothing more once everything was handed in; then the reviewer does", () => {
    const papers = {
      plans: [{ issuer: "county" }],
      evidence: [{ effectiveOn: "2017-06-01", submittedOn: "2017-06-22" }],
    };
    const measure = measureOn("2017-07-15", { measures: [shared], ...papers }, { reviewWithin: days(15) });
    expect(measure.units[0]?.overdue).toEqual({ toReport: false, toFinish: false });
    expect(measure.because).toEqual({
      zh: "佐证“材料”已于2017-06-22报送，待某县核验",
      en: "evidence “材料”, handed in on 2017-06-22, awaits review by 某县",
    });
    expect(measure.awaitedReviews).toMatchObject([
      { submittedOn: "2017-06-22", days: 23, reviewer: "county", isOverdue: true },
    ]);
    const { units } = progressOn("2017-07-15", { measures: [shared], ...papers }, { reviewWithin: days(15) });
    expect(units.find(({ unit }) => unit === "county")).toMatchObject({
      toReview: ["measure-1"],
      overdue: { toReview: ["measure-1"] },
    });
  });

  it("who is not assigned is late with nothing", () => {
    const stranger = unitOn(
      "2017-07-01",
      "partner",
      { measures: [{ dueOn: "2017-06-30" }], reports: [by("partner", "2017-05-01")] },
      { ...acknowledge, ...reporting },
    );
    expect(stranger.overdue).toEqual({});
  });

  it("lists each unit's late measures by what they are late with", () => {
    const { units } = progressOn("2017-07-01", { measures: [shared] }, { ...acknowledge, ...reporting });
    expect(units[2]?.overdue).toEqual({
      toAcknowledge: ["measure-1"],
      toReport: ["measure-1"],
      toFinish: [],
      toReview: [],
    });
  });
});
