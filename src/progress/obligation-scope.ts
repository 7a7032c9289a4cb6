import { packOfPlan } from "../engine/pack/plan-pack.js";
import type { Run } from "../engine/run/run.js";
import type { Plan } from "../model/plan/plan.js";

/** A finding, gap or rule of a run, as far as it says what it watches. */
export interface Watching {
  readonly pack: string;
  readonly rule: string;
  readonly obligations: readonly string[];
}

/** Whether something of a run is about an obligation of one plan. */
export type ObligationScope = (watching: Watching, obligation: string) => boolean;

/**
 * Which rules of a run watch the obligations of a plan: those of the plan's own pack alone, since another plan may number
 * another obligation likewise. The pack is the one that the plan names, else one of whose sources the plan is, by its
 * document number or title. A run that does not say which rules its packs hold is not told apart.
 */
export function obligationScope(plan: Plan | undefined, { packs }: Run): ObligationScope {
  if (packs.every(({ watches }) => watches === undefined)) return (one, id) => one.obligations.includes(id);
  const own = plan === undefined ? undefined : packOfPlan(plan, packs);
  const watched = new Map(Object.entries(own?.watches ?? {}).map(([id, rules]) => [id, new Set(rules)]));
  return ({ pack, rule }, id) => watched.get(id)?.has(`${pack}/${rule}`) === true;
}
