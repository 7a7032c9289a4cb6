import { describe, expect, it } from "vitest";
import { guangxiFestivals } from "../../src/calendar/guangxi-festivals.js";
import { eidAlAdha, eidAlFitr } from "../../src/calendar/hijri-festivals.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { ningxiaFestivals } from "../../src/calendar/ningxia-festivals.js";
import { type PlaceName, placeCalendars, placeNames, placeOfDivision } from "../../src/calendar/place-calendars.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import { tibetFestivals } from "../../src/calendar/tibet-festivals.js";

describe("festivals of the autonomous regions", () => {
  it.each<[string, PlaceName, string, boolean | undefined]>([
    ["Guangxi 2013, before its decree", "guangxi", "2013-04-12", true],
    ["Guangxi 2017, the third of the third month", "guangxi", "2017-03-30", false],
    ["Guangxi 2017, a Saturday that is worked elsewhere", "guangxi", "2017-04-01", false],
    ["Guangxi 2017, the Saturday worked for it", "guangxi", "2017-04-08", true],
    ["Guangxi 2018, whose notice was not read, near the festival", "guangxi", "2018-04-19", undefined],
    ["Guangxi 2018, far from the festival", "guangxi", "2018-06-04", true],
    ["Guangxi 2021, the Sunday worked for the third day", "guangxi", "2021-04-18", true],
    ["Guangxi 2024", "guangxi", "2024-04-12", false],
    ["Ningxia 2019, Eid al-Fitr", "ningxia", "2019-06-06", false],
    ["Ningxia 2021, Eid al-Adha and its eve", "ningxia", "2021-07-19", false],
    ["Ningxia 2022, a day that is a festival in Xinjiang", "ningxia", "2022-07-13", true],
    ["Xinjiang 2022, the same day", "xinjiang", "2022-07-13", false],
    ["Ningxia 2018, whose notice was not read, near Eid al-Fitr", "ningxia", "2018-06-15", undefined],
    ["Tibet 2025, Losar", "tibet", "2025-02-28", false],
    ["Tibet 2024, in the season of Losar", "tibet", "2024-02-20", undefined],
    ["Tibet 2024, in the season of Shoton", "tibet", "2024-08-06", undefined],
    ["Tibet 2024, in no season of a festival", "tibet", "2024-11-05", true],
    ["a national holiday in Tibet", "tibet", "2024-10-02", false],
  ])("%s", (_, place, day, expected) => {
    expect(placeCalendars[place].isWorkingDay(plainDate(day))).toBe(expected);
  });

  it("are days on which the rest of the country works, and each year tells where it was read", () => {
    for (const { years } of [guangxiFestivals, ningxiaFestivals, tibetFestivals])
      for (const { off, source } of Object.values(years)) {
        expect(source).toMatch(/https?:\/\/|自治区人民政府令/);
        if (off.length > 0) expect(off.some((day) => nationalCalendar.isWorkingDay(plainDate(day)))).toBe(true);
      }
  });

  it.each([
    ["Eid al-Fitr", "islamic-umalqura", "10/1", eidAlFitr],
    ["Eid al-Adha", "islamic-umalqura", "12/10", eidAlAdha],
    ["the third of the third month", "chinese", "3/3", guangxiFestivals.festivals?.[0]?.days ?? {}],
  ])("%s is expected where its calendar has it", (_, calendar, monthDay, days) => {
    const written = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: "UTC",
      month: "numeric",
      day: "numeric",
    });
    const first = Math.min(...Object.keys(days).map(Number));
    const found: string[] = [];
    for (let day = epochDay(plainDate(`${first}-01-01`)); day < epochDay(plainDate("2031-01-01")); day += 1)
      if (written.format(day * 86_400_000).replace(/ .*/, "") === monthDay) found.push(fromEpochDay(day));
    expect(Object.values(days)).toEqual(found);
  });
});

describe("the calendar of a place follows from its division code", () => {
  it.each<[string, string, PlaceName]>([
    ["Changji in Xinjiang", "652300", "xinjiang"],
    ["Nanning in Guangxi", "450100", "guangxi"],
    ["Lhasa in Tibet", "540100", "tibet"],
    ["Yinchuan in Ningxia", "640100", "ningxia"],
    ["Hohhot in Inner Mongolia, which has no days of its own", "150100", "national"],
    ["Beijing", "110000", "national"],
  ])("%s", (_, code, place) => {
    expect(placeOfDivision(code)).toBe(place);
  });

  it("every place has a calendar by its name", () => {
    expect(Object.keys(placeCalendars)).toEqual(placeNames);
  });
});
