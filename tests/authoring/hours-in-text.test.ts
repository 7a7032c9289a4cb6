import { describe, expect, it } from "vitest";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { writePackText } from "../../src/authoring/write/write-pack.js";
import { beijingInstant } from "../../src/calendar/instant.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";

const alarms = `pack: alarms
title: { zh: 险情, en: Alarms }
version: "1.0.0"
sources:
  rules: { title: { zh: 办法, en: Rules }, from: 2017-01-01, verified: true }
entities:
  alarm:
    title: { zh: 险情, en: Alarm }
    meaning: Something dangerous.
    fields:
      raisedAt: { type: instant, zh: 发生时间, en: Raised at }
      raisedOn: { type: day, optional: true, zh: 发生日期, en: Raised on }
      reportedAt: { type: instant, optional: true, zh: 报告时间, en: Reported at }
    inOrder: [[raisedAt, reportedAt], [raisedOn, reportedAt]]
parameters:
  report-period:
    title: { zh: 报告期限, en: Time to report }
    values:
      - { value: { count: 24, unit: hour }, source: rules 一 }
rules:
  report-in-time:
    title: { zh: 及时报告, en: Report in time }
    form: deadline
    about: alarm
    severity: error
    source: rules 一
    when: day(raisedAt) >= raisedOn || raisedOn == null
    starts: raisedAt.orElse(raisedOn)
    within: parameter("report-period")
    fulfilled: reportedAt
    late: { zh: "应于{due}前报告，迟{lateness}", en: "due by {due}, {lateness} late" }
    overdue: { zh: "应于{due}前报告，已逾期{lateness}", en: "due by {due}, {lateness} ago" }
`;

describe("a pack in YAML with hours", () => {
  const read = readPackText(alarms);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  const { pack } = read;

  it("is written back as it was read", () => {
    const { text, leftOut } = writePackText(pack);
    expect(leftOut).toEqual([]);
    expect(text).toContain("type: instant");
    expect(text).toContain("unit: hour");
    expect(text).toContain("raisedAt.orElse(raisedOn)");
    const again = readPackText(text);
    expect(again.ok && writePackText(again.pack).text).toBe(text);
  });

  it("takes an instant for the start of a clock also where the rule has another mistake", () => {
    const flawed = readPackText(alarms.replace("severity: error", "severity: grave"));
    expect(flawed.ok ? [] : flawed.problems.map(({ path }) => path)).toEqual([["rules", "report-in-time", "severity"]]);
  });

  it("judges by the minute", () => {
    const dataset = loadDataset(
      {
        alarm: [
          { id: "in-time", raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T10:00" },
          { id: "late", raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-02T10:01" },
        ],
      },
      { entities: pack.entities },
    );
    const run = evaluate(dataset, pack, { asOf: beijingInstant("2017-05-03T08:00") });
    expect(run.findings.map(({ where }) => where.id)).toEqual(["late"]);
  });

  it("refuses what is no instant, and what was done before it began", () => {
    const problems = (alarm: object) => {
      try {
        loadDataset({ alarm: [{ id: "a", ...alarm }] }, { entities: pack.entities });
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    };
    expect(problems({ raisedAt: "2017-05-01T25:00" })[0]).toContain("a day and time from 1900 to 2099");
    expect(problems({ raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-01T01:59Z" })[0]).toContain("no earlier than");
    expect(problems({ raisedAt: "2017-05-01T10:00", reportedAt: "2017-05-01" })).toEqual([]);
    expect(
      problems({ raisedAt: "2017-05-01T10:00", raisedOn: "2017-05-02", reportedAt: "2017-05-01T11:00" })[0],
    ).toContain("no earlier than");
  });
});
