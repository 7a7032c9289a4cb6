import { nationalLaw } from "fazhi/rules/national-law";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { evaluate } from "../../src/engine/evaluate.js";
import { evaluateStream } from "../../src/engine/evaluate-stream.js";
import { loadDataset } from "../../src/model/load-dataset.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";
import { historyDays } from "../../src/progress/history-days.js";

const dataset = loadDataset({ unit: [{ id: "a", title: "局", kind: "office", level: "county" }] });
const notDays: readonly unknown[] = [
  "2024-9-30",
  "2024/09/30",
  "20240930",
  "",
  "2017-09-31",
  new Date(0),
  undefined,
  null,
  ["2024-09-30"],
  45410,
];
const named = (argument: string) =>
  expect.objectContaining({ name: "RangeError", message: expect.stringMatching(`^${argument}: `) });
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe("a day that is none is refused, and the argument named", () => {
  it.each(notDays)("%j", async (given) => {
    const options = { asOf: given as never, passing: [] };
    expect(thrownBy(() => evaluate(dataset, nationalLaw, options))).toEqual(named("asOf"));
    expect(thrownBy(() => openMonitor(dataset, nationalLaw, options))).toEqual(named("asOf"));
    await expect(evaluateStream(dataset, nationalLaw, [], options).next()).rejects.toEqual(named("asOf"));
    const until = plainDate("2024-09-30");
    expect(thrownBy(() => historyDays({ from: given as never, until, every: "month" }))).toEqual(named("from"));
    expect(thrownBy(() => historyDays([until, given as never]))).toEqual(named("days"));
  });
});

it.each<[string, unknown]>([
  ["options", undefined],
  ["options", null],
  ["calendar", { asOf: "2024-09-30", calendar: "xinjiang" }],
  ["calendar", { asOf: "2024-09-30", calendar: { regions: { a: "xinjiang" } } }],
])("refuses other %s, by name: %j", (argument, options) => {
  expect(thrownBy(() => evaluate(dataset, nationalLaw, options as never))).toEqual(named(argument));
});
