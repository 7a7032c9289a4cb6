import { label } from "../codes/label.js";
import { holdsDay, type Interval } from "../engine/pack/source.js";
import type { GradeCondition } from "./ladder-condition.js";
import type { Occasion } from "./occasion.js";
import type { SupervisedFacts } from "./supervised-facts.js";

/** The units whose grade is among those that are named, or may be. */
export function gradeOccasions(
  { grades }: GradeCondition,
  inForce: Interval,
  { run, assessment }: SupervisedFacts,
): readonly Occasion[] {
  if (assessment === undefined || !holdsDay(inForce, run.asOf)) return [];
  const { scheme, groups, asOf } = assessment;
  const order = scheme.grades.map(({ grade }) => grade);
  return groups.flatMap(({ accounts }) =>
    accounts.flatMap(({ unit, grade: { best, worst } }): readonly Occasion[] => {
      const possible = order.slice(order.indexOf(best), order.indexOf(worst) + 1);
      const among = possible.filter((grade) => grades.includes(grade));
      if (among.length === 0) return [];
      const isCertain = among.length === possible.length;
      return [
        {
          unit,
          isCertain,
          ...(isCertain ? { heldSince: { earliest: asOf, latest: asOf } } : { reason: stillOpen }),
          facts: [{ entity: "assessment", id: `${scheme.id}/${unit}`, on: asOf }],
          answered: [],
          authority: [],
          missing: [],
        },
      ];
    }),
  );
}

const stillOpen = label("因缺少数据，等次尚不能确定", "values are missing, and the grade is still open");
