import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Run } from "../../src/engine/run/run.js";
import { comparisonDocument } from "../../src/report/compare/compare-document.js";
import { compareReports } from "../../src/report/compare/compare-reports.js";
import { type JsonReport, renderReportJson } from "../../src/report/json.js";
import { documentText } from "../../src/report/text-options.js";
import { clock, finding, gap, progressWith, runWith, summary } from "./sample-run.js";

const day = (due: string) => ({ earliest: plainDate(due), latest: plainDate(due) });
const reportOf = (stated: Partial<Run>): JsonReport => {
  const run = runWith(stated);
  return JSON.parse(renderReportJson(run, progressWith(run)));
};

/** How many of each kind of difference there are. */
function told(before: Partial<Run>, after: Partial<Run>) {
  const { before: _, after: __, ...lists } = compareReports(reportOf(before), reportOf(after));
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? [] : [[name, list.length]])),
  );
}

describe("two reports compared", () => {
  it.each<[name: string, before: Partial<Run>, after: Partial<Run>, expected: object]>([
    ["the same", { findings: [finding()] }, { findings: [finding()] }, {}],
    ["a finding that is new", {}, { findings: [finding()] }, { opened: 1 }],
    ["one that was remedied", { findings: [finding()] }, {}, { closed: 1 }],
    ["one whose record can no longer be judged", { findings: [finding()] }, { gaps: [gap()] }, { unjudged: 1 }],
    [
      "one whose rule was switched off",
      { findings: [finding()] },
      { rules: [summary({ disabledBecause: "试点" })] },
      { unjudged: 1 },
    ],
    ["one whose rule is not in the other packs", { findings: [finding()] }, { rules: [] }, { unjudged: 1 }],
    ["another severity", { findings: [finding()] }, { findings: [finding({ severity: "warning" })] }, { changed: 1 }],
    [
      "another last day of a finding",
      { findings: [finding()] },
      { findings: [finding({ due: day("2017-05-09") })] },
      { changed: 1 },
    ],
    [
      "only another number of days late",
      { findings: [finding()] },
      { findings: [{ ...finding(), message: { ...finding().message, data: {} } }] },
      {},
    ],
    [
      "a clock that was lengthened",
      { pending: [clock({ due: day("2017-10-10") })] },
      { pending: [clock({ due: day("2017-10-20") })] },
      { moved: 1 },
    ],
    ["a clock that was halted", { pending: [clock({ due: day("2017-10-10") })] }, { pending: [clock()] }, { moved: 1 }],
    [
      "a measure that became late",
      { asOf: plainDate("2017-06-30") },
      { asOf: plainDate("2017-07-01") },
      { measures: 1 },
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it("turned around, what was new is gone", () => {
    const [one, other] = [reportOf({ findings: [finding()] }), reportOf({})];
    expect(compareReports(one, other).closed).toEqual(compareReports(other, one).opened);
  });

  it("refuses what is no report", () => {
    expect(() => compareReports({} as JsonReport, reportOf({}))).toThrow(/before/);
  });

  it("is told clause by clause, in the order of their numbers", () => {
    const after = reportOf({
      findings: [
        finding({ id: "a", obligations: ["2.12d"] }),
        finding({ id: "b", obligations: ["2.6c"] }),
        finding({ id: "c", obligations: [] }),
      ],
    });
    const text = documentText(comparisonDocument(compareReports(reportOf({}), after)), {});
    expect(text).toContain("新增 3，消除 0，不再判断 0，变动 0");
    expect(text.match(/■ .*/g)).toEqual(["■ 2.6c（1 项）", "■ 2.12d（1 项）", "■ 未对应工作要点条款（1 项）"]);
  });
});
