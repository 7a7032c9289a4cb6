import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineIndicator, usuallyFew } from "../../src/engine/indicator/indicator.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { answered, answering, compute, heading, number } from "./notice-figures.js";
import { Notice, Office, packOf } from "./notice-register.js";

describe("what an indicator says beside its figures", () => {
  it.each([
    ["a share", answered, usuallyFew],
    ["a length of time", answering, usuallyFew],
    ["a count", number, undefined],
  ])("is below how many records %s says little", (_, indicator, few) => {
    expect(compute(indicator, []).fewBelow).toBe(few);
  });

  it("is which of its groups are periods of the calendar", () => {
    const grouped = defineIndicator({
      ...heading,
      form: "count",
      by: {
        office: (notice) => notice.office,
        year: (notice) => notice.begunOn.year(),
        month: (notice) => notice.begunOn.month(),
      },
    });
    expect(compute(grouped, []).periods).toEqual(["year", "month"]);
  });
});

describe("an indicator over records of which some may be missing", () => {
  const figureOf = (provided: object, asOf = "2017-06-30") => {
    const source = {
      office: [{ id: "a", title: "甲科" }],
      notice: [{ id: "n", office: "a" }],
      "data-source": [{ id: "s", title: "台账", provides: [{ kind: "notice", ...provided }] }],
    };
    const dataset = loadDataset(source, { entities: [Notice, Office] });
    const run = evaluate(dataset, packOf({ rules: [], indicators: [number] }), { asOf: plainDate(asOf) });
    return run.indicators[0]?.whole.part.incomplete;
  };

  it.each<[string, object, true | undefined]>([
    ["is complete where all are provided", {}, undefined],
    ["is complete where only fields are missing", { without: ["pages"] }, undefined],
    ["is complete on the last day that is recorded", { recordedUntil: "2017-06-30" }, undefined],
    ["is incomplete the day after", { recordedUntil: "2017-06-29" }, true],
    ["is incomplete where those of some units are not provided", { units: [] }, true],
  ])("%s", (_, provided, incomplete) => {
    expect(figureOf(provided)).toBe(incomplete);
  });
});
