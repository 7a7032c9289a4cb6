import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import type { PendingClock } from "../../src/engine/run/finding.js";
import { dueItems } from "../../src/progress/due/due-items.js";
import { type DueCalendarOptions, renderDueCalendar } from "../../src/report/due/due-calendar.js";
import { type JsonDueList, renderDueJson } from "../../src/report/due/due-json.js";
import { renderDue } from "../../src/report/due/render-due.js";
import { clock, dataset, finding, runWith } from "./sample-run.js";

const until = (due: string, stated: Partial<PendingClock> = {}): PendingClock =>
  clock({ due: { earliest: plainDate(due), latest: plainDate(due) }, ...stated });

const longTitle = label(
  "关于“供热”、𠮷字与逗号，分号；反斜杠\\的规定".repeat(6),
  "Of commas, semicolons; and \\ signs",
);

function calendarOf(pending: readonly PendingClock[], options: DueCalendarOptions = {}, asOf = "2017-09-30"): string {
  const run = runWith({ pending, asOf: plainDate(asOf) });
  return renderDueCalendar(dueItems(dataset, run), run, dataset, options);
}

/** What each event of a calendar says, as one reader reads it. */
const eventsBy = {
  "ical.js": (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        on: event.startDate.toString(),
        until: event.endDate.toString(),
        isDay: event.startDate.isDate,
        sequence: event.sequence,
        status: component.getFirstPropertyValue("status"),
        summary: event.summary,
      };
    }),
  "node-ical": (text: string) =>
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
      if (event?.type !== "VEVENT") return [];
      const written = (day: Date) =>
        [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
      return {
        uid: event.uid,
        on: written(event.start),
        until: written(event.end as Date),
        isDay: event.datetype === "date",
        sequence: Number(event.sequence),
        status: event.status,
        summary: event.summary,
      };
    }),
} as const;

describe.each(["ical.js", "node-ical"] as const)("what is due as a calendar, read by %s", (reader) => {
  const read = eventsBy[reader];

  it("is an event of one whole day for each thing, with the day after as its end", () => {
    const [event, ...others] = read(calendarOf([until("2017-10-31"), clock()]));
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      on: "2017-10-31",
      until: "2017-11-01",
      isDay: true,
      sequence: 0,
      status: "CONFIRMED",
    });
  });

  it("holds every sign of a title, however long", () => {
    const [event] = read(calendarOf([until("2017-10-31", { title: longTitle })]));
    expect(event?.summary).toBe(`${longTitle.zh}：供热管理办法（奇台县人民政府）`);
  });

  it("counts a day that moved, keeps what did not, and cancels what is done, once", () => {
    const first = calendarOf([
      until("2017-10-31"),
      until("2017-11-15", { rule: "other" }),
      until("2017-12-01", { rule: "third" }),
    ]);
    const second = calendarOf(
      [until("2017-11-02"), until("2017-11-15", { rule: "other" })],
      { previous: first },
      "2017-10-09",
    );
    const told = (text: string) => read(text).map(({ on, sequence, status }) => `${on} ${sequence} ${status}`);
    expect(told(first)).toEqual(["2017-10-31 0 CONFIRMED", "2017-11-15 0 CONFIRMED", "2017-12-01 0 CONFIRMED"]);
    expect(told(second)).toEqual(["2017-11-02 1 CONFIRMED", "2017-11-15 0 CONFIRMED", "2017-12-01 1 CANCELLED"]);
    const third = calendarOf(
      [until("2017-11-02"), until("2017-11-15", { rule: "other" })],
      { previous: second },
      "2017-10-10",
    );
    expect(third).toBe(second);
    const again = calendarOf([until("2017-12-01", { rule: "third" })], { previous: third }, "2017-10-11");
    expect(told(again)[0]).toBe("2017-12-01 2 CONFIRMED");
  });
});

describe("what is due as a calendar, byte by byte", () => {
  const text = calendarOf([until("2017-10-31", { title: longTitle })]);

  it("ends lines as the standard asks, and none is longer than 75 bytes or ends within a character", () => {
    const lines = text.split("\r\n");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes("\n"))).toBe(true);
    expect(lines.some((line) => line.includes("\uFFFD"))).toBe(false);
  });

  it.each([
    [0, "PT9H"],
    [1, "-P0DT15H"],
    [3, "-P2DT15H"],
  ])("reminds %d days before at nine in the morning", (remindDays, trigger) => {
    expect(calendarOf([until("2017-10-31")], { remindDays })).toContain(`TRIGGER:${trigger}\r\n`);
  });

  it("refuses to continue what is no calendar", () => {
    expect(() => calendarOf([], { previous: "hello" })).toThrow(/expected an iCalendar text/);
  });
});

describe("what is due for a reader and for a program", () => {
  const run = runWith({ pending: [until("2017-10-09")], findings: [finding()] });
  const items = dueItems(dataset, run);

  it("is a table for each colour", () => {
    const written = renderDue(items, run, dataset);
    expect(written).toContain("红色（已逾期） 1，黄色（进度滞后） 0，蓝色（临近期限） 1，未临近期限 0");
    expect(written).toMatch(/✗ 2017-05-02 +逾期 151 日 +规范性文件按期/);
    expect(written).toMatch(/› 2017-10-09 +9 日（工作日 1）/);
  });

  it("says so where nothing is due", () => {
    expect(renderDue([], run, dataset, { language: "en" })).toContain("Nothing is due.");
  });

  it("names records and units for a message", () => {
    const { items: told } = JSON.parse(renderDueJson(items, run, dataset)) as JsonDueList;
    expect(told[0]).toMatchObject({
      id: "deadline/sample/file-document-in-time/nd-1",
      band: "overdue",
      recordTitle: "供热管理办法",
      unitTitle: "奇台县人民政府",
      daysLeft: -151,
    });
  });
});
