import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.js";
import type { Assessment } from "../../src/assessment/assessment.js";
import type { Scheme } from "../../src/assessment/scheme.js";
import type { SchemeItem } from "../../src/assessment/scheme-item.js";
import { verifyAssessment } from "../../src/assessment/verify-assessment.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { MarkedFinding } from "../../src/waiver/marked-run.js";
import { deduction, errorOn, runWith, schemeOf, steps, veto } from "./sample-scheme.js";

const waived = (record: string, stated: Parameters<typeof errorOn>[1] = {}): MarkedFinding => ({
  ...errorOn(record, stated),
  waiver: {
    rule: "rule",
    record,
    owner: "司法局",
    reason: "历史遗留",
    basis: { document: "会议纪要", article: "二" },
    from: plainDate("2017-01-01"),
    expiresOn: plainDate("2017-12-31"),
  } as unknown as NonNullable<MarkedFinding["waiver"]>,
});

const onFindings = steps({
  of: { from: "findings" },
  bands: [{ atLeast: 2, points: 1 }],
  otherwise: 10,
});

function account(
  items: readonly SchemeItem[],
  findings: readonly MarkedFinding[],
  waivedFindings?: Scheme["waivedFindings"],
) {
  const scheme = schemeOf(items, waivedFindings === undefined ? {} : { waivedFindings });
  const assessment = assess(scheme, { ...runWith({}), findings });
  expect(verifyAssessment(JSON.parse(JSON.stringify(assessment)) as Assessment)).toEqual([]);
  const [own] = assessment.groups.flatMap(({ accounts }) => accounts);
  if (own === undefined) throw new Error("no account");
  const { score, withWaived } = own;
  return [score.high / 100, ...(withWaived === undefined ? [] : [withWaived.score.high / 100])];
}

describe("waived findings in a score", () => {
  const one = [errorOn("a"), waived("b")];

  it.each<
    [name: string, items: readonly SchemeItem[], findings: readonly MarkedFinding[], counted: number, leftOut: number]
  >([
    ["cost nothing where the scheme leaves them out", [deduction()], one, 4, 7],
    ["are not among the cases of a band", [onFindings], one, 1, 10],
    ["raise no veto", [deduction({ points: 20 }), veto()], one, 0, 17],
    [
      "leave the lighter finding on the same record",
      [deduction()],
      [waived("a"), errorOn("a", { id: "second", severity: "warning" })],
      7,
      9,
    ],
    [
      "leave the graver finding on the same record",
      [deduction()],
      [errorOn("a"), waived("a", { id: "second", severity: "warning" })],
      7,
      7,
    ],
    [
      "leave a notice where notices cost",
      [deduction({ each: { error: 3, notice: 1 } })],
      [waived("a"), errorOn("a", { id: "second", severity: "notice" })],
      7,
      9,
    ],
    [
      "leave the one of three that is not waived",
      [deduction()],
      [waived("a"), waived("a", { id: "second" }), errorOn("a", { id: "third", severity: "warning" })],
      7,
      9,
    ],
  ])("%s", (_, items, findings, counted, leftOut) => {
    expect(account(items, findings)).toEqual([counted]);
    expect(account(items, findings, "counted")).toEqual([counted]);
    expect(account(items, findings, "left-out")).toEqual([leftOut, counted]);
    expect(account(items, [...findings].reverse(), "left-out")).toEqual([leftOut, counted]);
  });

  it("cannot be written over in the document", () => {
    const assessment = assess(schemeOf([deduction()], { waivedFindings: "left-out" }), {
      ...runWith({}),
      findings: one,
    });
    const document = JSON.parse(JSON.stringify(assessment)) as { groups: { accounts: { withWaived: unknown }[] }[] };
    const [first] = document.groups[0]?.accounts ?? [];
    if (first !== undefined)
      first.withWaived = { score: { low: 700, high: 700 }, grade: { worst: "adequate", best: "adequate" } };
    expect(verifyAssessment(document as unknown as Assessment).map(({ at }) => at)).toEqual(["withWaived"]);
  });
});
