import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.js";
import type { Assessment, RankedAccount } from "../../src/assessment/assessment.js";
import type { AssessedFacts } from "../../src/assessment/read-item.js";
import type { SchemeItem } from "../../src/assessment/scheme-item.js";
import { verifyAssessment } from "../../src/assessment/verify-assessment.js";
import { label } from "../../src/codes/label.js";
import { assessmentGrades } from "../../src/codes/review.js";
import { anyFacts, anyItems, units } from "./any-facts.js";
import { schemeOf } from "./sample-scheme.js";

const assessed = (items: readonly SchemeItem[], { run, progress }: AssessedFacts, order: readonly string[] = units) =>
  assess(schemeOf(items, { groups: [{ id: "all", title: label("全部", "All"), units: [...order] }] }), run, progress);

const accountsOf = ({ groups }: Assessment): readonly RankedAccount[] => groups.flatMap(({ accounts }) => accounts);

const place = (grade: string): number => (assessmentGrades.codes as readonly string[]).indexOf(grade);

describe("whatever the scheme and the facts", () => {
  it("the lines add up to the score, whole hundredths all, and no score lies below 0", () => {
    fc.assert(
      fc.property(anyItems, anyFacts, (items, { open }) => {
        for (const { lines, score } of accountsOf(assessed(items, open))) {
          for (const end of ["low", "high"] as const) {
            expect(lines.reduce((sum, line) => sum + line[end], 0)).toBe(score[end]);
            for (const line of lines) expect(Number.isInteger(line[end])).toBe(true);
          }
          expect(score.low).toBeGreaterThanOrEqual(0);
          expect(score.low).toBeLessThanOrEqual(score.high);
        }
      }),
    );
  });

  it("the bounds hold whatever the missing values turn out to be", () => {
    fc.assert(
      fc.property(anyItems, anyFacts, (items, { open, known }) => {
        const settled = new Map(accountsOf(assessed(items, known)).map((account) => [account.unit, account]));
        for (const { unit, score, grade, rank } of accountsOf(assessed(items, open))) {
          const later = settled.get(unit) as RankedAccount;
          expect(score.low).toBeLessThanOrEqual(later.score.low);
          expect(score.high).toBeGreaterThanOrEqual(later.score.high);
          expect(place(grade.worst)).toBeGreaterThanOrEqual(place(later.grade.worst));
          expect(place(grade.best)).toBeLessThanOrEqual(place(later.grade.best));
          expect(rank.best).toBeLessThanOrEqual(later.rank.best);
          expect(rank.worst).toBeGreaterThanOrEqual(later.rank.worst);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("the order of units, findings, measures and groups changes nothing", () => {
    fc.assert(
      fc.property(
        anyItems,
        anyFacts,
        fc.shuffledSubarray([...units], { minLength: units.length }),
        (items, { open }, order) => {
          const { run, progress } = open;
          const turned: AssessedFacts = {
            run: {
              ...run,
              findings: [...run.findings].reverse(),
              gaps: [...run.gaps].reverse(),
              indicators: [...run.indicators].reverse(),
            },
            progress: progress === undefined ? undefined : { ...progress, measures: [...progress.measures].reverse() },
          };
          expect(assessed(items, turned, order).groups).toEqual(assessed(items, open).groups);
        },
      ),
    );
  });

  it("the document alone is enough to compute it again", () => {
    fc.assert(
      fc.property(anyItems, anyFacts, (items, { open }) => {
        expect(verifyAssessment(JSON.parse(JSON.stringify(assessed(items, open))) as Assessment)).toEqual([]);
      }),
    );
  });
});
