import type { Rule } from "../pack/pack.js";
import { formOf } from "../rule/rule-forms.js";
import { type Outcome, type OutcomeCounts, outcomes } from "../run/outcome.js";

/** What each constraint of a rule came to on the record that was judged last. */
export interface ConstraintOutcomes {
  /** The ids of the constraints, each once, in the order of the versions. */
  readonly ids: readonly string[];
  /** Begins a record: every constraint came to one outcome so far. */
  fill(outcome: Outcome): void;
  /** Notes an outcome of a constraint under one version; the gravest of several is kept. */
  note(id: string, outcome: Outcome): void;
  of(id: string): Outcome;
  /** Those that came to an outcome. */
  withOutcome(outcome: Outcome): readonly string[];
  /** The outcomes as codes in the order of the ids, to be counted; the array is used again for the next record. */
  readonly codes: Uint8Array;
}

/** The outcomes from the lightest to the gravest; a violation outweighs what is unknown, that what waits, that a pass. */
const byGravity = ["not-applicable", "pass", "pending", "undetermined", "fail"] as const satisfies readonly Outcome[];
const gravityOf: Readonly<Record<Outcome, number>> = {
  "not-applicable": 0,
  pass: 1,
  pending: 2,
  undetermined: 3,
  fail: 4,
};

/** The ids of the constraints of a rule, each once, in the order of its versions; none where its form has none. */
export const constraintIds = (rule: Rule): readonly string[] => [
  ...new Set(
    rule.versions.flatMap((version) =>
      formOf(rule)
        .beyond.constraints(version)
        .map(({ id }) => id),
    ),
  ),
];

/** Makes the outcomes of a rule's constraints; nothing where its form has none. */
export function constraintOutcomes(rule: Rule): ConstraintOutcomes | undefined {
  const ids = constraintIds(rule);
  if (ids.length === 0) return undefined;
  const places = new Map(ids.map((id, place) => [id, place]));
  const codes = new Uint8Array(ids.length);
  return {
    ids,
    codes,
    fill(outcome) {
      codes.fill(gravityOf[outcome]);
    },
    note(id, outcome) {
      const place = places.get(id) as number;
      if (gravityOf[outcome] > (codes[place] as number)) codes[place] = gravityOf[outcome];
    },
    of: (id) => byGravity[codes[places.get(id) as number] as number] as Outcome,
    withOutcome: (outcome) => ids.filter((_, place) => codes[place] === gravityOf[outcome]),
  };
}

/** How many records came to what by each constraint of a rule. */
export interface ConstraintTally {
  /** Counts a record by the codes of its outcomes, or with -1 takes it back. */
  count(codes: ArrayLike<number>, sign?: 1 | -1): void;
  /** The counts in the order of the constraints. */
  counts(): readonly OutcomeCounts[];
}

/** Makes the tally of no records over so many constraints. */
export function constraintTally(constraints: number): ConstraintTally {
  const { length } = byGravity;
  const numbers = new Float64Array(constraints * length);
  return {
    count(codes, sign = 1) {
      for (let place = 0; place < constraints; place += 1) {
        const at = place * length + (codes[place] as number);
        numbers[at] = (numbers[at] as number) + sign;
      }
    },
    counts: () =>
      Array.from({ length: constraints }, (_, place) => {
        const counted = (outcome: Outcome): number => numbers[place * length + gravityOf[outcome]] as number;
        return Object.freeze(
          Object.fromEntries(outcomes.codes.map((outcome) => [outcome, counted(outcome)])) as Record<Outcome, number>,
        );
      }),
  };
}
