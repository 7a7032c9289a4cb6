import { describe, expect, it } from "vitest";
import { renderFigure, renderIndicatorValue } from "../../src/report/render-value.js";

describe("figures and values alone, as reports write them", () => {
  it.each([
    ["what is not all is not 100 %", 0.996, 0.996, "99%"],
    ["what is not nothing is not 0 %", 0.001, 0.001, "1%"],
    ["two bounds", 0.25, 0.5, "25–50%"],
  ])("%s", (_, low, high, text) => {
    expect(renderFigure({ kind: "judged", low, high })).toBe(text);
  });

  it.each([
    ["a ratio of nearly all", { kind: "known", value: 0.9996 }, { form: "ratio" }, "zh", "99%"],
    ["two days", { kind: "known", value: 2 }, { form: "duration", unit: "day" }, "en", "2 days"],
    ["two days in Chinese", { kind: "known", value: 2 }, { form: "duration", unit: "day" }, "zh", "2日"],
    ["nothing counted", { kind: "not-applicable" }, { form: "ratio" }, "en", "—"],
  ] as const)("%s", (_, value, heading, language, text) => {
    expect(renderIndicatorValue(value, heading, language)).toBe(text);
  });
});
