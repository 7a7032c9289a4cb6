import type { Label } from "../../codes/label.js";
import { originOf } from "../pack/origin.js";
import type { Pack, Rule } from "../pack/pack.js";
import { constraintIds } from "../procedure/constraint-outcomes.js";
import { constraintTitles } from "../procedure/constraint-title.js";
import type { Outcome, OutcomeCounts } from "./outcome.js";
import type { ConstraintSummary, PackHeading, RuleSummary, Run } from "./run.js";

/** How many records came to what by one rule. */
export interface RuleTally {
  readonly records: number;
  readonly counts: Record<Outcome, number>;
  readonly crashes: number;
  /** By each of its constraints in order, where it has any and any record was judged. */
  readonly byConstraint?: readonly OutcomeCounts[];
}

/** The counts of no records, to be counted up. */
export const noOutcomes = (): Record<Outcome, number> => ({
  pass: 0,
  fail: 0,
  pending: 0,
  undetermined: 0,
  "not-applicable": 0,
});

/** What a run says of one rule of a pack. */
export function ruleSummary(
  rule: Rule,
  pack: Pack,
  { records, counts, crashes, byConstraint }: RuleTally,
): RuleSummary {
  const { id, title, severity, obligations, about } = rule;
  const ids = constraintIds(rule);
  return Object.freeze({
    pack: originOf(id, pack),
    rule: id,
    title,
    severity,
    obligations,
    entity: about.name,
    records,
    counts: Object.freeze({ ...counts }),
    crashes,
    ...(ids.length === 0 ? {} : { constraints: constraintSummaries(rule, pack, ids, byConstraint) }),
    ...(Object.hasOwn(pack.disabled, id) ? { disabledBecause: pack.disabled[id] as string } : {}),
  });
}

function constraintSummaries(
  rule: Rule,
  pack: Pack,
  ids: readonly string[],
  counts: readonly OutcomeCounts[] = [],
): readonly ConstraintSummary[] {
  const titles = constraintTitles(rule, pack);
  return Object.freeze(
    ids.map((id, place) =>
      Object.freeze({ constraint: id, title: titles.get(id) as Label, counts: counts[place] ?? noOutcomes() }),
    ),
  );
}

/** What a run says of its packs. */
export const packHeadings = (packs: readonly Pack[]): Run["packs"] => Object.freeze(packs.map(packHeading));

const packHeading = (pack: Pack): PackHeading => {
  const { name, title, version, sources } = pack;
  const documents = sources.map(({ title: own, documentNumber }) =>
    Object.freeze({ title: own, ...(documentNumber === undefined ? {} : { documentNumber }) }),
  );
  return Object.freeze({ name, title, version, documents: Object.freeze(documents), watches: watchesOf(pack) });
};

function watchesOf(pack: Pack): NonNullable<PackHeading["watches"]> {
  const watches = new Map<string, string[]>();
  for (const { id, obligations } of pack.rules)
    for (const obligation of obligations) {
      const rule = `${originOf(id, pack)}/${id}`;
      const known = watches.get(obligation);
      if (known === undefined) watches.set(obligation, [rule]);
      else known.push(rule);
    }
  return Object.freeze(Object.fromEntries([...watches].map(([id, rules]) => [id, Object.freeze(rules)])));
}
