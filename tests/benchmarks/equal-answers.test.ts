import { type DatasetSource, loadDataset } from "fazhi";
import { describe, expect, it } from "vitest";
import { contenderNames, contenders } from "../../benchmarks/contender.js";
import { dayNumber, dayWritten } from "../../benchmarks/day-number.js";
import { type Failing, fiveRules, madeToFail } from "../../benchmarks/five-rules.js";
import { generateRecords } from "../../benchmarks/generate-records.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";

/** What all contenders find, after it was the same with each. */
async function commonAnswer(raw: DatasetSource): Promise<Failing> {
  const dataset = loadDataset(raw);
  const expected = contenders["hand-written"](dataset)();
  for (const name of contenderNames) expect(await contenders[name](dataset)(), name).toEqual(expected);
  return expected;
}

const countOf = (failing: Failing): number => Object.values(failing).flat().length;

const inEveryRecord = new Set(["id", "unit", "title", "kind"]);

/** Leaves out about one value in four, of other fields in each record. */
const withGaps = (records: readonly object[]): readonly object[] =>
  records.map((record, index) =>
    Object.fromEntries(
      Object.entries(record).filter(([key], place) => inEveryRecord.has(key) || (place * 7 + index * 5) % 11 > 2),
    ),
  );

describe("the engines that are compared", () => {
  it("find the same records, those that were made to fail, with some for each rule", async () => {
    const made = generateRecords({ records: 500, share: 0.1 });
    expect(await commonAnswer(made.source)).toEqual(madeToFail(made));
    for (const id of fiveRules) expect(madeToFail(made)[id], id).not.toHaveLength(0);
  });

  it("find nothing where nothing was made to fail", async () => {
    expect(countOf(await commonAnswer(generateRecords({ records: 500 }).source))).toBe(0);
  });

  it("find the same records where values are missing", async () => {
    const { source } = generateRecords({ records: 500, share: 0.5 });
    const failing = await commonAnswer({
      ...source,
      "normative-document": withGaps(source["normative-document"] ?? []),
      "major-decision": withGaps(source["major-decision"] ?? []),
    });
    for (const id of fiveRules) expect(failing[id], id).not.toHaveLength(0);
  });
});

describe("generated records", () => {
  it("are the same every time", () => {
    const mix = { records: 100, share: 0.1 };
    expect(generateRecords(mix)).toEqual(generateRecords(mix));
  });
});

describe("the days of the hand-written loop", () => {
  it.each(["1999-12-31", "2000-02-29", "2016-02-29", "2017-01-01", "2017-03-01", "2017-12-31"])(
    "count %s as fazhi does",
    (day) => {
      expect(dayNumber(day)).toBe(epochDay(plainDate(day)));
      expect(dayWritten(dayNumber(day))).toBe(fromEpochDay(dayNumber(day)));
    },
  );
});
