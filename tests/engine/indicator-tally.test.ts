import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { indicatorTally } from "../../src/engine/indicator/compute-indicator.js";
import { contributionReader } from "../../src/engine/indicator/indicator-contribution.js";
import { runContext } from "../../src/engine/run/run-context.js";
import { anyNotices, offices } from "./any-notice.js";
import { answered, answering, compute, number, pages } from "./notice-figures.js";
import { Notice, packOf, register } from "./notice-register.js";

describe("a tally from which contributions are taken again", () => {
  it.each([
    ["a ratio", answered],
    ["a count", number],
    ["a sum", pages],
    ["durations", answering],
  ] as const)("is as if they had never been there: %s", (_, indicator) => {
    fc.assert(
      fc.property(anyNotices, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (notices, isKept) => {
        const pack = packOf({ indicators: [indicator] });
        const dataset = register(notices, offices);
        const context = runContext(pack, dataset, plainDate("2017-09-30"));
        const contributionOf = contributionReader(indicator, context);
        const tally = indicatorTally(indicator, context);
        const contributions = dataset.records(Notice).map((notice) => contributionOf(notice));
        for (const contribution of contributions) if (contribution !== undefined) tally.add(contribution);
        contributions.forEach((contribution, place) => {
          if (contribution !== undefined && !isKept[place]) tally.remove(contribution);
        });
        expect(tally.result()).toEqual(
          compute(
            indicator,
            notices.filter((__, place) => isKept[place]),
          ),
        );
      }),
    );
  });
});
