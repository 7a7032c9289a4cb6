import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { judged, notJudgeable } from "../../src/progress/figure.js";
import { figureText, fineText, percentText } from "../../src/report/wording/share-text.js";

describe("a share as text", () => {
  it.each([
    [0, "0%"],
    [0.001, "1%"],
    [0.5, "50%"],
    [0.999, "99%"],
    [1, "100%"],
    [1.25, "125%"],
  ])("%d is %s: not nothing is never 0, not all is never 100", (share, text) => {
    expect(percentText(share)).toBe(text);
  });

  it.each([
    ["a known figure", judged(0.42), "42%"],
    ["a figure between two bounds", judged(0.3, 0.45), "30–45%"],
    ["bounds that look the same are written once", judged(0.421, 0.422), "42%"],
    ["a figure that cannot be judged is a dash, not 0", notJudgeable(label("无", "none")), "—"],
  ])("%s", (_, figure, text) => {
    expect(figureText(figure)).toBe(text);
  });

  it("is fine enough in an explanation to be added up", () => {
    expect(fineText({ low: 0.125, high: 0.125 })).toBe("12.5%");
    expect(fineText({ low: 0.9999, high: 1 })).toBe("99.9–100%");
  });
});
