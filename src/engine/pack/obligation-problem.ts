import type { Obligation } from "./obligation.js";
import type { PackDefinition } from "./pack.js";
import type { NoteProblem } from "./pack-error.js";
import { sameId, unlistedObligation } from "./pack-messages.js";
import type { PackPart } from "./pack-part.js";

/** Notes what a pack that lists its obligations names without having listed it; `known` are those it takes over too. */
export function noteUnlistedObligations(
  { obligations = [], rules = [], indicators = [], narratives = [] }: PackDefinition,
  known: readonly Obligation[],
  noteOf: (part: PackPart) => NoteProblem,
): void {
  if (obligations.length === 0) return;
  const ids = known.map(({ id }) => id);
  const check = (part: PackPart, named: readonly string[]): void => {
    for (const id of named) if (!ids.includes(id)) noteOf(part)("obligations", unlistedObligation(id, ids));
  };
  for (const { id, obligations: named } of rules) check({ kind: "rule", id }, named);
  for (const { id, obligations: named } of indicators) check({ kind: "indicator", id }, named);
  for (const { obligation } of narratives) check({ kind: "narrative", id: obligation }, [obligation]);
  obligations.forEach(({ id }, place) => {
    const isRepeated = obligations.findIndex((one) => one.id === id) < place;
    if (isRepeated) noteOf({ kind: "obligation", id })("", sameId("obligation"));
  });
}
