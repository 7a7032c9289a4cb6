import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { type Figure, judged, notJudgeable } from "../../src/progress/figure.js";
import { painted, unpainted } from "../../src/render/span.js";
import { barSpans } from "../../src/render/terminal/bar.js";
import { lineWidth } from "../../src/render/terminal/line-width.js";
import { barOf } from "../../src/report/progress-bar.js";

const unknown = notJudgeable(label("缺数据", "missing"));

const drawn = (verified: Figure, claimed: Figure, planned: Figure) =>
  painted(barSpans(barOf({ verified, claimed, planned }), 10), unpainted);

describe("a bar", () => {
  it.each([
    ["verified, claimed and where the plan should be", judged(0.3), judged(0.6), judged(0.8), "███▒▒▒░┃░░"],
    ["what is not nothing is seen", judged(0.01), judged(0.01), unknown, "█░░░░░░░░░"],
    ["what is not all is not full", judged(0.99), judged(0.99), unknown, "█████████░"],
    ["all of it is full", judged(1), judged(1), unknown, "██████████"],
    ["of a verified figure with bounds only the lower is drawn", judged(0.2, 0.7), judged(0.2), unknown, "██░░░░░░░░"],
    ["a claim below what is verified does not show", judged(0.5), judged(0.2), unknown, "█████░░░░░"],
    ["nothing judgeable is dashes, not an empty bar", unknown, unknown, judged(0.5), "----------"],
    ["nothing planned yet has no mark", judged(0), judged(0), judged(0), "░░░░░░░░░░"],
  ])("%s", (_, verified, claimed, planned, bar) => {
    expect(drawn(verified, claimed, planned)).toBe(bar);
  });

  it("is always as long as it shall be", () => {
    const share = fc.double({ min: 0, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.integer({ min: 2, max: 40 }), (verified, claimed, planned, length) => {
        const figures = { verified: judged(verified), claimed: judged(claimed), planned: judged(planned) };
        expect(lineWidth(barSpans(barOf(figures), length))).toBe(length);
      }),
    );
  });
});
