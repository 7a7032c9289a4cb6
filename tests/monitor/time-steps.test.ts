import { describe, expect, it } from "vitest";
import { beijingInstant } from "../../src/calendar/instant.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";
import { alarms } from "./hours-life.js";

const dataset = loadDataset(
  {
    alarm: [
      { id: "first", raisedAt: "2017-05-02T10:00", steps: [] },
      { id: "second", raisedAt: "2017-05-08T10:00", steps: [] },
    ],
  },
  { entities: [...alarms.entities.values()] },
);
const open = () => openMonitor(dataset, alarms.packs, { asOf: beijingInstant("2017-05-02T09:00") });
const overdue = ({ run }: ReturnType<typeof open>) =>
  run.findings.filter(({ rule }) => rule === "report-in-hours").map(({ where }) => where.id);

describe("a monitor at a time of a day", () => {
  it("moves within the day, to its end, and back", () => {
    const monitor = open();
    expect([monitor.asOf, monitor.asOfTime, monitor.run.asOfTime]).toEqual([
      "2017-05-02",
      "2017-05-02T09:00+08:00",
      "2017-05-02T09:00+08:00",
    ]);
    expect(overdue(monitor)).toEqual([]);
    monitor.moveTo(beijingInstant("2017-05-02T15:00"));
    expect(overdue(monitor)).toEqual([]);
    monitor.moveTo(beijingInstant("2017-05-02T15:01"));
    expect(overdue(monitor)).toEqual(["first"]);
    monitor.moveTo(plainDate("2017-05-02"));
    expect(overdue(monitor)).toEqual(["first"]);
    expect([monitor.asOf, monitor.asOfTime]).toEqual(["2017-05-02", undefined]);
    monitor.moveTo(beijingInstant("2017-05-02T14:00"));
    expect(overdue(monitor)).toEqual([]);
  });

  it("judges again only what depends on the time", () => {
    const judgedOf = (raisedAt: string): number => {
      const one = loadDataset(
        { alarm: [{ id: "one", raisedAt, steps: [] }] },
        { entities: [...alarms.entities.values()] },
      );
      const monitor = openMonitor(one, alarms.packs, { asOf: beijingInstant("2017-05-02T09:00") });
      const before = monitor.judged;
      monitor.moveTo(beijingInstant("2017-05-02T12:00"));
      return monitor.judged - before;
    };
    // What waits for another day does not depend on the time of this one.
    expect(judgedOf("2017-05-08T10:00")).toBeLessThan(judgedOf("2017-05-02T10:00"));
  });

  it("tells from which instant to which it moved", () => {
    const monitor = open();
    const told: unknown[] = [];
    monitor.subscribe(({ asOf }) => told.push(asOf));
    monitor.moveTo(beijingInstant("2017-05-02T15:01"));
    monitor.moveTo(plainDate("2017-05-03"));
    expect(told).toEqual([
      { before: "2017-05-02T09:00+08:00", after: "2017-05-02T15:01+08:00" },
      { before: "2017-05-02T15:01+08:00", after: "2017-05-03" },
    ]);
  });
});
