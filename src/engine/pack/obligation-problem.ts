import type { Obligation } from "./obligation.js";
import type { PackDefinition } from "./pack.js";
import type { NoteProblem } from "./pack-error.js";
import { sameId, unlistedObligation } from "./pack-messages.js";

/** Notes what a pack that lists its obligations names without having listed it; `known` are those it takes over too. */
export function noteUnlistedObligations(
  { obligations = [], rules = [], indicators = [], narratives = [] }: PackDefinition,
  known: readonly Obligation[],
  noteOf: (owner: string) => NoteProblem,
): void {
  if (obligations.length === 0) return;
  const ids = known.map(({ id }) => id);
  const check = (owner: string, named: readonly string[]): void => {
    for (const id of named) if (!ids.includes(id)) noteOf(owner)("obligations", unlistedObligation(id, ids));
  };
  for (const { id, obligations: named } of rules) check(`rule "${id}"`, named);
  for (const { id, obligations: named } of indicators) check(`indicator "${id}"`, named);
  for (const { obligation } of narratives) check(`narrative of "${obligation}"`, [obligation]);
  obligations.forEach(({ id }, place) => {
    const isRepeated = obligations.findIndex((one) => one.id === id) < place;
    if (isRepeated) noteOf(`obligation "${id}"`)("", sameId("obligation"));
  });
}
