import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { xinjiangCalendar } from "../../src/calendar/xinjiang-calendar.js";
import { changePacks } from "../../src/engine/pack/change-packs.js";
import { overlaidValues } from "../../src/engine/pack/overlaid-values.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { answerInTime, fifteenDays, law, packOf } from "./notice-register.js";

const value = (count: number, from: string, until?: string) => ({
  value: days(count),
  source: law.clause("第九条"),
  inForce: { from: plainDate(from), ...(until === undefined ? {} : { until: plainDate(until) }) },
});
const spans = (values: ReturnType<typeof overlaidValues>) =>
  values.map(({ value: held, inForce }) => [(held as { count: number }).count, inForce?.from, inForce?.until]);

describe("a new value of a parameter", () => {
  it.each([
    [
      "from a day on leaves the days before as they were",
      [value(20, "2008-05-01")],
      [value(10, "2026-01-01")],
      [
        [20, "2008-05-01", "2026-01-01"],
        [10, "2026-01-01", undefined],
      ],
    ],
    [
      "for some days stands between those of the present one",
      [value(20, "2008-05-01")],
      [value(10, "2020-01-01", "2021-01-01")],
      [
        [20, "2008-05-01", "2020-01-01"],
        [10, "2020-01-01", "2021-01-01"],
        [20, "2021-01-01", undefined],
      ],
    ],
    [
      "from the same day on replaces the present one",
      [value(20, "2008-05-01")],
      [value(10, "2008-05-01")],
      [[10, "2008-05-01", undefined]],
    ],
    [
      "from an earlier day on replaces all later ones",
      [value(20, "2008-05-01", "2015-01-01"), value(15, "2015-01-01")],
      [value(10, "2000-01-01")],
      [[10, "2000-01-01", undefined]],
    ],
  ] as const)("%s", (_, present, added, expected) => {
    expect(spans(overlaidValues(present, added))).toEqual(expected);
  });

  it("after the end of the present one leaves a gap, which is refused", () => {
    const closed = { ...fifteenDays, values: [value(15, "2015-01-01", "2016-01-01")] as const };
    const pack = packOf({ rules: [answerInTime], parameters: [closed as never] });
    expect(() => changePacks([pack], { parameters: { [fifteenDays.id]: [value(10, "2017-01-01")] } })).toThrow(
      /2016-01-01/,
    );
  });
});

describe("a run lists its changes", () => {
  const pack = packOf({ rules: [answerInTime] });
  const asOf = plainDate("2017-09-30");
  const dataset = loadDataset({}, { entities: pack.entities });

  it("none where nothing was changed", () => {
    expect(evaluate(dataset, pack, { asOf }).changes).toEqual([]);
  });

  it("with what was before, what is now, and by whom", () => {
    const changed = changePacks([pack], {
      severities: { [answerInTime.id]: "notice" },
      disabled: { [answerInTime.id]: "试行" },
      parameters: { [fifteenDays.id]: [value(10, "2017-01-01")] },
    });
    const { changes } = evaluate(dataset, changed, { asOf, calendar: xinjiangCalendar });
    expect(changes).toMatchObject([
      { kind: "parameter", id: fifteenDays.id, by: "configuration", from: fifteenDays.values },
      { kind: "severity", id: answerInTime.id, by: "configuration", from: answerInTime.severity, to: "notice" },
      { kind: "disabled", id: answerInTime.id, by: "configuration", reason: "试行" },
      { kind: "calendar", pack: pack.name, from: { id: pack.calendar.id }, to: { id: xinjiangCalendar.id } },
    ]);
  });
});
