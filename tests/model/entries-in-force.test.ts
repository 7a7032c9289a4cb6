import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { entriesInForce } from "../../src/model/list/entries-in-force.js";
import { unit } from "./small-dataset.js";

const dataset = loadDataset({
  unit: [unit("a")],
  list: [
    { id: "power-list", kind: "power", unit: "a" },
    { id: "other-list", kind: "power", unit: "a" },
  ],
  "list-entry": [
    { id: "open", list: "power-list", name: "许可", validFrom: "2017-04-01" },
    { id: "ended", list: "power-list", name: "审批", validFrom: "2016-01-01", validUntil: "2017-07-01" },
    { id: "elsewhere", list: "other-list", name: "处罚", validFrom: "2016-01-01" },
  ],
});

describe("a list as it stood", () => {
  it.each([
    ["the day before the first entry", "2015-12-31", []],
    ["the first day of an entry", "2016-01-01", ["ended"]],
    ["the day before the second entry", "2017-03-31", ["ended"]],
    ["the first day of the second entry", "2017-04-01", ["open", "ended"]],
    ["the last day of an entry", "2017-06-30", ["open", "ended"]],
    ["the day on which it is no longer in force", "2017-07-01", ["open"]],
  ])("on %s", (_, day, ids) => {
    expect(entriesInForce(dataset, "power-list", plainDate(day)).map(({ id }) => id)).toEqual(ids);
  });

  it("is refused for a list that the dataset does not hold", () => {
    expect(() => entriesInForce(dataset, "power-lst", plainDate("2017-04-01"))).toThrow(
      new RangeError('the dataset holds no list "power-lst"; did you mean "power-list"?'),
    );
  });
});
