import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.js";
import type { Assessment } from "../../src/assessment/assessment.js";
import { verifyAssessment } from "../../src/assessment/verify-assessment.js";
import { label } from "../../src/codes/label.js";
import { accepted, progressOn } from "../progress/sample-plan.js";
import { deduction, errorOn, rateOf, runWith, schemeOf, share, steps } from "./sample-scheme.js";

const run = runWith({
  findings: [errorOn("a")],
  indicators: [rateOf({ county: { counted: 4, uncounted: 1 }, lead: { counted: 1 } })],
});
const papers = {
  measures: [{ leadUnit: "county" }, { leadUnit: "county" }],
  evidence: [accepted("2017-06-01", { unit: "county" })],
};
const scheme = schemeOf([share(), steps(), deduction()], {
  groups: [{ id: "counties", title: label("县市", "Counties"), units: ["county", "lead"] }],
});
const published = () => JSON.parse(JSON.stringify(assess(scheme, run, progressOn("2017-09-30", papers)))) as Assessment;

type Loose = { [key: string]: Loose } & Loose[] & number;

/** The document with something in it that was written over. */
function forged(write: (accounts: Loose, document: Loose) => void): Assessment {
  const document = published();
  write((document.groups[0] as unknown as { accounts: Loose }).accounts, document as unknown as Loose);
  return document;
}

const flawsOf = (document: Assessment) => verifyAssessment(document).map(({ unit, at }) => [unit, at]);
const indexOf = (accounts: Loose, unit: string): Loose =>
  (accounts as unknown as { unit: string }[]).find((one) => one.unit === unit) as unknown as Loose;

describe("an assessment", () => {
  it("is in order as it was published", () => {
    expect(verifyAssessment(published())).toEqual([]);
  });

  it("gives itself away when a score was raised", () => {
    const document = forged((accounts) => {
      (indexOf(accounts, "county") as unknown as { score: object }).score = { low: 9999, high: 9999 };
    });
    expect(verifyAssessment(document)).toEqual([
      {
        group: "counties",
        unit: "county",
        at: "score",
        stated: { low: 9999, high: 9999 },
        computed: { low: 2300, high: 2300 },
      },
    ]);
  });

  it("gives itself away when a finding was left out of a deduction", () => {
    const document = forged((accounts) => {
      const line = (
        indexOf(accounts, "county") as unknown as { lines: { item: string; reading: { cases: unknown[] } }[] }
      ).lines.find(({ item }) => item === "deduction");
      line?.reading.cases.pop();
    });
    expect(flawsOf(document)).toContainEqual(["county", "deduction"]);
    expect(flawsOf(document)).toContainEqual(["county", "score"]);
  });

  it("gives itself away when a part of a mean was changed", () => {
    const document = forged((accounts) => {
      const { lines } = indexOf(accounts, "county") as unknown as {
        lines: { reading: { parts: { low: number }[] } }[];
      };
      const part = lines[0]?.reading.parts[1];
      if (part !== undefined) part.low = 1;
    });
    expect(flawsOf(document)).toContainEqual(["county", "share"]);
  });

  it("gives itself away when a grade, a rank or the order was changed", () => {
    const document = forged((accounts) => {
      const [first] = accounts as unknown as { grade: object; rank: object }[];
      if (first === undefined) return;
      first.grade = { worst: "inadequate", best: "inadequate" };
      first.rank = { best: 2, worst: 2 };
      (accounts as unknown as unknown[]).reverse();
    });
    expect(flawsOf(document)).toEqual([
      [undefined, "order"],
      [expect.any(String), "grade"],
      [expect.any(String), "rank"],
    ]);
  });

  it("gives itself away when a unit or a line is missing", () => {
    const without = forged((accounts) => {
      (accounts as unknown as unknown[]).pop();
    });
    expect(flawsOf(without)).toEqual([[undefined, "units"]]);
    const shorter = forged((accounts) => {
      (indexOf(accounts, "county") as unknown as { lines: unknown[] }).lines.pop();
    });
    expect(flawsOf(shorter)).toContainEqual(["county", "lines"]);
  });
});
