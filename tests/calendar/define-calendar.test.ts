import { describe, expect, it } from "vitest";
import type { CalendarNotice } from "../../src/calendar/calendar-notice.js";
import { defineCalendar, withNotices } from "../../src/calendar/define-calendar.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { placeCalendars } from "../../src/calendar/place-calendars.js";
import { plainDate } from "../../src/calendar/plain-date.js";

// Invented: the real notice for 2027 was not out when this was written.
const notice2027: CalendarNotice = {
  year: 2027,
  document: "国务院办公厅关于2027年部分节假日安排的通知",
  issuedOn: "2026-11-10",
  off: [
    "2026-12-31/2027-01-03",
    "2027-02-05/2027-02-11",
    "2027-04-03/2027-04-05",
    "2027-05-01/2027-05-05",
    "2027-10-01/2027-10-07",
  ],
  worked: ["2026-12-27", "2027-02-20"],
};
const notice2028: CalendarNotice = {
  year: 2028,
  document: "国务院办公厅关于2028年部分节假日安排的通知",
  issuedOn: "2027-11-10",
  off: ["2027-12-25/2028-01-03", "2028-01-26/2028-02-01", "2028-05-01/2028-05-02", "2028-10-01/2028-10-07"],
};
const special: CalendarNotice = { document: "关于临时放假的通知", issuedOn: "2026-06-01", off: ["2026-06-10"] };
const named = { id: "own", title: { zh: "自定日历", en: "Own calendar" } };

describe("notices laid over the national calendar", () => {
  const layOut = () => defineCalendar({ ...named, notices: [special, notice2027] });

  it.each([
    ["the Sunday before the new year, worked for its eve", "2026-12-27", true, false],
    ["the eve of the new year", "2026-12-31", false, undefined],
    ["a day of the Spring Festival", "2027-02-09", false, undefined],
    ["a Saturday worked for it", "2027-02-20", true, undefined],
    ["a plain Saturday", "2027-02-27", false, undefined],
    ["a plain Tuesday", "2027-03-09", true, undefined],
    ["the last day of the year, which belongs to the next notice", "2027-12-31", undefined, undefined],
    ["a day of special leave", "2026-06-10", false, true],
    ["the day after it", "2026-06-11", true, true],
    ["the first day of the year after", "2028-01-03", undefined, undefined],
  ])("%s", (_, day, expected, without) => {
    expect(layOut().isWorkingDay(plainDate(day))).toBe(expected);
    expect(nationalCalendar.isWorkingDay(plainDate(day))).toBe(without);
  });

  it("count on: ten working days from 25 January 2027 end after the Spring Festival", () => {
    expect(layOut().addWorkingDays(plainDate("2027-01-25"), 10)).toBe("2027-02-15");
  });

  it("stay in the definition with their documents", () => {
    expect(layOut().definition.notices).toEqual([special, notice2027]);
    expect(layOut().title).toEqual(named.title);
    const more = { ...special, off: ["2026-06-11"] };
    expect(defineCalendar({ ...named, over: layOut(), notices: [more] }).definition.notices).toHaveLength(3);
  });

  it("are laid over in the order of their years, whatever the order in which they are given", () => {
    const inTheNewYear = { ...special, off: ["2027-06-10"] };
    const backwards = defineCalendar({ ...named, notices: [inTheNewYear, notice2028, notice2027] });
    expect(["2027-02-20", "2027-06-10", "2028-01-03"].map((day) => backwards.isWorkingDay(plainDate(day)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("the notice for the next year may take back a make-up day at the turn", () => {
    const first = { ...notice2027, worked: ["2026-12-27", "2027-02-20", "2027-12-26"] };
    const over = defineCalendar({ ...named, notices: [first] });
    const both = defineCalendar({ ...named, over, notices: [notice2028] });
    expect([over, both].map((one) => one.isWorkingDay(plainDate("2027-12-26")))).toEqual([true, false]);
  });

  it("single days may lie in several years, be said twice, and make a holiday a working day", () => {
    const twice = { ...special, documentNumber: "第2号", off: ["2004-06-10", "2026-06-10"], worked: ["2026-10-01"] };
    const single = defineCalendar({ ...named, notices: [special, twice] });
    expect(["2004-06-10", "2026-06-10", "2026-10-01"].map((day) => single.isWorkingDay(plainDate(day)))).toEqual([
      false,
      false,
      true,
    ]);
    expect(single.definition.overlays?.at(-1)).toMatchObject({
      title: { zh: "个别日期的安排", en: "Single days" },
      years: { 2026: { source: "关于临时放假的通知, 2026-06-01; 关于临时放假的通知, 第2号, 2026-06-01" } },
    });
  });

  it("a year's notice for a region of the dataset changes its days alone", () => {
    const notices = [{ ...special, year: 2026, region: "changji" }];
    const changji = defineCalendar({ ...named, notices });
    expect(["2026-06-10", "2026-06-11"].map((day) => changji.isWorkingDay(plainDate(day)))).toEqual([false, true]);
    expect(changji.definition.years).toEqual(nationalCalendar.definition.years);
  });

  it("none leaves the calendar as it is, under a name of one's own if one is given", () => {
    expect(withNotices(nationalCalendar, [])).toBe(nationalCalendar);
    expect(defineCalendar({ ...named, notices: [] }).title).toEqual(named.title);
    expect(withNotices(nationalCalendar, [special]).isWorkingDay(plainDate("2026-06-10"))).toBe(false);
  });
});

it("a notice may set off 31 days in a row", () => {
  const month = defineCalendar({ ...named, notices: [{ ...special, off: ["2026-07-01/2026-07-31"] }] });
  expect(month.addWorkingDays(plainDate("2026-06-30"), 1)).toBe("2026-08-03");
});

it("a notice for the whole country says so or names no place", () => {
  const notices: CalendarNotice[] = [{ ...notice2027, place: "national" }];
  expect(defineCalendar({ ...named, notices }).isWorkingDay(plainDate("2027-02-20"))).toBe(true);
});

describe("notices of a region", () => {
  const xinjiang2027: CalendarNotice = {
    year: 2027,
    place: "xinjiang",
    document: "自治区人民政府关于2027年节假日放假的通知",
    issuedOn: "2026-12-20",
    off: ["2027-03-10", "2027-05-17/2027-05-19"],
  };
  const over = placeCalendars.xinjiang;

  it("make a year of the region known that is in doubt without", () => {
    const inDoubt = defineCalendar({ ...named, over, notices: [notice2027] });
    const known = defineCalendar({ ...named, over, notices: [notice2027, xinjiang2027] });
    const states = [inDoubt, known].map((one) =>
      ["2027-03-10", "2027-05-20", "2027-07-01"].map((day) => one.isWorkingDay(plainDate(day))),
    );
    expect(states).toEqual([
      [undefined, undefined, true],
      [false, true, true],
    ]);
  });

  it("leave a year in doubt of which they announce only a part, and make one known that sets nothing off", () => {
    const states = [
      { ...xinjiang2027, partial: true },
      { ...xinjiang2027, off: [] },
    ].map((notice) =>
      defineCalendar({ ...named, over, notices: [notice, notice2027] }).isWorkingDay(plainDate("2027-05-20")),
    );
    expect(states).toEqual([undefined, true]);
  });

  it("may say of a day what the notice for the country does not: the nearer one counts", () => {
    const country = { ...special, off: ["2026-06-11", "2026-06-12"], worked: ["2026-06-13"] };
    const place = { ...special, place: "xinjiang", off: ["2026-06-13", "2026-06-14"] };
    const region = { ...special, region: "changji", off: [], worked: ["2026-06-14"] };
    const calendar = defineCalendar({ ...named, over, notices: [region, place, country] });
    const days = ["2026-06-11", "2026-06-12", "2026-06-13", "2026-06-14"];
    expect(days.map((day) => calendar.isWorkingDay(plainDate(day)))).toEqual([false, false, false, true]);
  });

  it.each<[string, Partial<CalendarNotice>, string]>([
    [
      "of a year whose national notice is missing",
      { year: 2028, off: ["2028-03-10"] },
      "notices[1].year: the national notice for 2028 is missing, over which this one is laid",
    ],
    [
      "of a year before the calendar",
      { year: 2003, off: ["2003-03-10"] },
      "notices[1].year: the national notice for 2003 is missing, over which this one is laid",
    ],
    [
      "of a year that is known",
      { year: 2022, off: ["2022-03-10"] },
      'notices[1].year: the festivals of "xinjiang" of 2022 are known already: give what was changed later as single days',
    ],
    [
      "of a place that is not this one",
      { place: "guangxi" },
      'notices[1].place: the calendar "xinjiang" has no festivals of "guangxi"',
    ],
  ])("are refused: %s", (_, change, message) => {
    const notices = [notice2027, { ...xinjiang2027, ...change }];
    expect(() => defineCalendar({ ...named, over, notices })).toThrow(message);
  });

  it.each([
    ["title and day", xinjiang2027, "自治区人民政府关于2027年节假日放假的通知, 2026-12-20"],
    [
      "with its number and its address",
      { ...xinjiang2027, documentNumber: "新政办函〔2026〕30号", url: "https://example.org/2027" },
      "自治区人民政府关于2027年节假日放假的通知, 新政办函〔2026〕30号, 2026-12-20; https://example.org/2027",
    ],
  ])("are named as the source of its year: %s", (_, notice, source) => {
    const { overlays = [] } = defineCalendar({ ...named, over, notices: [notice2027, notice] }).definition;
    expect(overlays.find(({ id }) => id === "xinjiang")?.years[2027]?.source).toBe(source);
  });

  it("complete a year of which only a part was read", () => {
    const whole: CalendarNotice = {
      year: 2026,
      place: "xinjiang",
      document: "自治区人民政府2026年部分节假日放假通知",
      issuedOn: "2025-12-26",
      off: ["2026-03-20/2026-03-22", "2026-05-27/2026-05-31"],
    };
    expect(over.isWorkingDay(plainDate("2026-05-26"))).toBeUndefined();
    expect(defineCalendar({ ...named, over, notices: [whole] }).isWorkingDay(plainDate("2026-05-26"))).toBe(true);
  });
});

describe("notices that cannot be laid over a calendar are refused with their place", () => {
  it.each<[string, readonly CalendarNotice[], string]>([
    ["a year that is known", [{ ...notice2027, year: 2026 }], "notices[0].year: 2026 is known already"],
    ["a year that leaves one out", [{ ...notice2027, year: 2028 }], "notices[0].year: the notice for 2027 is missing"],
    [
      "a year without a statutory holiday",
      [{ ...notice2027, off: ["2027-02-05/2027-02-11", "2027-10-01/2027-10-07"] }],
      "notices[0].off: 2027-01-01 is a statutory holiday",
    ],
    [
      "a weekday that is worked anyway",
      [{ ...notice2027, worked: ["2027-02-19"] }],
      "notices[0].worked[0]: 2027-02-19",
    ],
    ["a day of another year", [{ ...notice2027, worked: ["2026-06-06"] }], "notices[0].worked[0]: 2026-06-06 is not"],
    ["a day that is none", [{ ...special, off: ["2026-02-30"] }], "notices[0].off[0]: expected a day"],
    [
      "a span that runs backwards",
      [{ ...special, off: ["2026-06-12/2026-06-10"] }],
      "notices[0].off[0]: expected a span",
    ],
    [
      "a span of three days",
      [{ ...special, off: ["2026-06-10/2026-06-11/2026-06-12"] }],
      "notices[0].off[0]: expected a day or a span",
    ],
    ["a span of 32 days", [{ ...special, off: ["2026-06-01/2026-07-02"] }], "expected a span of at most 31 days"],
    ["no day at all", [{ ...special, off: [] }], "notices[0]: it names no day"],
    ["a day of a year that nobody knows", [{ ...special, off: ["2027-06-10"] }], "notices[0].off[0]: 2027-06-10 lies"],
    [
      "one day off and worked",
      [special, { ...special, off: [], worked: ["2026-06-13"] }, { ...special, off: ["2026-06-13"] }],
      "notices[2].off[0]: 2026-06-13 is said to be off and to be worked",
    ],
    [
      "one day off and worked for the whole country, said so once",
      [special, { ...special, place: "national", off: [], worked: ["2026-06-10"] }],
      "notices[1].worked[0]: 2026-06-10 is said to be off and to be worked",
    ],
    ["no title", [{ ...special, document: " " }], "notices[0].document: the notice has no title: say which it is"],
    [
      "no day of issue",
      [{ ...special, issuedOn: "2026" }],
      'notices[0].issuedOn: expected the day of the notice, YYYY-MM-DD; found "2026"',
    ],
    [
      "a place without festivals",
      [{ ...special, place: "xinjiang" }],
      'notices[0].place: the calendar "national" has no festivals of "xinjiang"',
    ],
    [
      "a year of which a part is announced",
      [{ ...notice2027, partial: true }],
      "notices[0].partial: a year's national notice is given whole",
    ],
    ["a working day of a known year as a make-up day", [{ ...special, off: [], worked: ["2026-06-10"] }], "worked[0]"],
    ["a day before the calendar begins", [{ ...special, off: ["2003-06-10"] }], "notices[0].off[0]: 2003-06-10 lies"],
    [
      "a day too early to belong to the next year",
      [{ ...notice2027, off: ["2026-12-24", ...(notice2027.off ?? [])] }],
      "notices[0].off[0]: 2026-12-24 is not a day of 2027",
    ],
    [
      "a day of the year after",
      [{ ...notice2027, off: [...(notice2027.off ?? []), "2028-01-01"] }],
      "notices[0].off[5]: 2028-01-01 is not a day of 2027",
    ],
    [
      "a statutory holiday on a Sunday that is to be worked",
      [{ ...notice2027, off: ["2027-01-01", "2027-10-01/2027-10-07"], worked: ["2027-05-02"] }],
      "notices[0].off: 2027-05-02 is a statutory holiday",
    ],
  ])("%s", (_, notices, message) => {
    expect(() => defineCalendar({ ...named, notices })).toThrow(RangeError);
    expect(() => defineCalendar({ ...named, notices })).toThrow(message);
  });

  it("all that is wrong at once", () => {
    const notices = [
      { ...special, off: [] },
      { ...special, place: "tibet", document: "" },
    ];
    expect(() => defineCalendar({ ...named, notices })).toThrow(
      new RangeError(
        [
          'calendar "own":',
          "  notices[0]: it names no day",
          "  notices[1].document: the notice has no title: say which it is",
          '  notices[1].place: the calendar "national" has no festivals of "tibet"',
        ].join("\n"),
      ),
    );
  });
});
