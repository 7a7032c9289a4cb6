import { describe, expect, it } from "vitest";
import { days, hours, hoursOfWorkingDays } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { suspensions } from "../../src/model/case/suspension.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { day, instant } from "../../src/model/record/field.js";
import { renderReport } from "../../src/report/text.js";

const Alarm = defineEntity({
  name: "alarm",
  title: label("险情", "Alarm"),
  family: "register",
  meaning: "Something dangerous that is to be reported.",
  fields: {
    raisedAt: instant("发生时间", "Raised at").optional(),
    raisedOn: day("发生日期", "Raised on").optional(),
    reportedAt: instant("报告时间", "Reported at").optional(),
    reportedOn: day("报告日期", "Reported on").optional(),
    suspensions: suspensions("暂停", "Suspensions").optional(),
  },
});

const order = defineSource({
  id: "order",
  title: label("险情报告规定", "Order on alarms"),
  inForce: { from: plainDate("2017-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "the order" },
});
const article = order.clause("第一条");
const reportPeriod = defineParameter({
  id: "report-period",
  title: label("报告期限", "Time to report"),
  values: [
    { value: hours(24), source: article, inForce: { from: plainDate("2017-01-01"), until: plainDate("2018-01-01") } },
    {
      value: hoursOfWorkingDays(24),
      source: article,
      inForce: { from: plainDate("2018-01-01"), until: plainDate("2019-01-01") },
    },
    { value: days(1), source: article, inForce: { from: plainDate("2019-01-01") } },
  ],
});
const text = {
  late: label(
    "应于{due}前报告，{fulfilled}才报告，迟{lateness}",
    "due by {due}, reported at {fulfilled}, {lateness} late",
  ),
  overdue: label("应于{due}前报告，已逾期{lateness}", "due by {due}, not reported, {lateness} ago"),
};
const reportInTime = defineDeadline({
  id: "report-in-time",
  title: label("及时报告险情", "Report alarms in time"),
  about: Alarm,
  severity: "error",
  obligations: [],
  source: article,
  starts: (alarm) => alarm.raisedAt.orElse(alarm.raisedOn),
  within: (_, { parameter }) => parameter(reportPeriod),
  fulfilled: (alarm) => alarm.reportedAt.orElse(alarm.reportedOn),
  suspended: (alarm) => alarm.suspensions,
  ...text,
});
const pack = definePack({
  name: "alarms",
  title: label("险情", "Alarms"),
  version: "1.0.0",
  entities: [Alarm],
  sources: [order],
  parameters: [reportPeriod],
  rules: [reportInTime],
});

const judge = (alarm: Record<string, unknown>, asOf: string) => {
  const dataset = loadDataset({ alarm: [{ id: "a", suspensions: [], ...alarm }] }, { entities: [Alarm] });
  const run = evaluate(dataset, pack, { asOf: asOf as never });
  const { counts } = run.rules[0] as (typeof run.rules)[0];
  const outcome = Object.entries(counts).find(([, count]) => count === 1)?.[0];
  return { run, dataset, outcome };
};

describe("a period in hours", () => {
  it.each([
    [
      "reported at the last second",
      { raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T10:00" },
      "2017-06-01",
      "pass",
    ],
    [
      "reported a second later",
      { raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T10:00:01" },
      "2017-06-01",
      "fail",
    ],
    [
      "reported in time by a clock elsewhere",
      { raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T02:00Z" },
      "2017-06-01",
      "pass",
    ],
    [
      "reported on the next day, at a time nobody recorded",
      { raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02" },
      "2017-06-01",
      "undetermined",
    ],
    [
      "the same, recorded as a day",
      { raisedAt: "2017-05-01T10:00", reportedOn: "2017-05-02" },
      "2017-06-01",
      "undetermined",
    ],
    ["reported on the same day", { raisedAt: "2017-05-01T10:00", reportedOn: "2017-05-01" }, "2017-06-01", "pass"],
    ["reported two days later", { raisedAt: "2017-05-01T10:00", reportedOn: "2017-05-03" }, "2017-06-01", "fail"],
    [
      "only days are known, one day apart",
      { raisedOn: "2017-05-01", reportedOn: "2017-05-02" },
      "2017-06-01",
      "undetermined",
    ],
    ["only days are known, the same", { raisedOn: "2017-05-01", reportedOn: "2017-05-01" }, "2017-06-01", "pass"],
    ["only days are known, two days apart", { raisedOn: "2017-05-01", reportedOn: "2017-05-03" }, "2017-06-01", "fail"],
    ["not reported, asked when the time ends", { raisedAt: "2017-05-01T10:00" }, "2017-05-02T10:00", "pending"],
    ["not reported, asked a minute later", { raisedAt: "2017-05-01T10:00" }, "2017-05-02T10:01", "fail"],
    ["not reported, asked at the end of the day before", { raisedAt: "2017-05-01T10:00" }, "2017-05-01", "pending"],
    ["not reported, asked at the end of the day", { raisedAt: "2017-05-01T10:00" }, "2017-05-02", "fail"],
    [
      "to be reported later today",
      { raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T09:00" },
      "2017-05-02T08:00",
      "pending",
    ],
    ["raised on a day, asked while it may be in time", { raisedOn: "2017-05-01" }, "2017-05-02T10:00", "undetermined"],
    ["raised on a day, asked when it is late at any rate", { raisedOn: "2017-05-01" }, "2017-05-03T00:00", "fail"],
    ["asked on the day before", { raisedAt: "2017-05-01T10:00" }, "2017-04-30", "not-applicable"],
    ["nobody recorded when it was raised", { reportedAt: "2017-05-02" }, "2017-05-03", "undetermined"],
    [
      "the clock stands still",
      { raisedAt: "2017-05-01T10:00", suspensions: [{ from: "2017-05-02", ground: "other" }] },
      "2017-06-01",
      "pending",
    ],
    [
      "of working days: raised before the holiday",
      { raisedAt: "2018-04-28T16:00", reportedAt: "2018-05-02T16:00" },
      "2018-06-01",
      "pass",
    ],
    [
      "of working days: a minute too late",
      { raisedAt: "2018-04-28T16:00", reportedAt: "2018-05-02T16:01" },
      "2018-06-01",
      "fail",
    ],
    [
      "a day: to the end of the next day",
      { raisedAt: "2019-05-06T10:00", reportedAt: "2019-05-07T23:59:59" },
      "2019-06-01",
      "pass",
    ],
    [
      "a day: midnight is too late",
      { raisedAt: "2019-05-06T10:00", reportedAt: "2019-05-08T00:00" },
      "2019-06-01",
      "fail",
    ],
  ] as const)("%s", (_, alarm, asOf, outcome) => {
    expect(judge(alarm, asOf).outcome).toBe(outcome);
  });

  it("says by the minute when a report was due and how late it was", () => {
    const { run } = judge({ raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T13:20" }, "2017-06-01");
    expect(run.findings).toMatchObject([
      {
        message: {
          id: "late",
          data: {
            start: { value: "2017-05-01T10:00+08:00" },
            due: { value: "2017-05-02T10:00+08:00", labels: { zh: "2017-05-02 10:00" } },
            fulfilled: { value: "2017-05-02T13:20+08:00" },
            lateness: { value: 12_000, labels: { zh: "3小时20分", en: "3 h 20 min" } },
            daysLate: { value: 0 },
          },
        },
        due: { earliest: "2017-05-02", latest: "2017-05-02" },
        dueAt: { earliest: "2017-05-02T10:00+08:00", latest: "2017-05-02T10:00+08:00" },
        relevantDay: "2017-05-01",
      },
    ]);
  });

  it("shows readers the hours of what is late, of what runs and of the question", () => {
    const { run, dataset } = judge({ raisedAt: "2017-05-01T10:00" }, "2017-05-01T18:00");
    const report = renderReport(run, undefined, dataset, { language: "en" });
    expect(report).toContain("2017-05-01 18:00");
    expect(report).toContain("2017-05-02 10:00");
    const late = judge({ raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T13:20" }, "2017-06-01");
    const told = renderReport(late.run, undefined, late.dataset, { language: "zh" });
    expect(told).toContain("应于2017-05-02 10:00前报告，2017-05-02 13:20才报告，迟3小时20分");
    expect(told).toContain("逾期3小时20分");
  });

  it("says that a day is not enough", () => {
    const { run } = judge({ raisedAt: "2017-05-01T10:00", reportedOn: "2017-05-02" }, "2017-06-01");
    expect(run.gaps[0]?.reason?.zh).toBe(
      "办理事项只载明日期、未载明时间，届满时间为2017-05-02 10:00，不能确定是否逾期",
    );
  });

  it("keeps what was asked as of an instant", () => {
    expect(judge({}, "2017-05-01T02:00Z").run).toMatchObject({
      asOf: "2017-05-01",
      asOfTime: "2017-05-01T10:00+08:00",
    });
    expect(judge({}, "2017-05-01").run).not.toHaveProperty("asOfTime");
  });
});
