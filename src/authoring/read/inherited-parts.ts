import { type AdoptedParts, adoptedParts } from "../../engine/pack/adopted-rules.js";
import { originOf } from "../../engine/pack/origin.js";
import type { Adoption, Pack, Rule } from "../../engine/pack/pack.js";

/** What a pack took over from others, and how. */
export interface InheritedParts {
  readonly extended: readonly Pack[];
  readonly adoptions: readonly Adoption[];
  /** The packs that are extended, and the parts of the others, in the order in which they are taken over. */
  readonly bases: readonly AdoptedParts[];
}

/** Finds out which of some packs a pack extends, and which rules it adopted from the rest. */
export function inheritedParts(pack: Pack, packs: readonly Pack[]): InheritedParts {
  const others = packs.filter(({ name }) => name !== pack.name);
  const all = others.filter((other) => isExtended(other, pack));
  const extended = all.filter((one) => !all.some((other) => other !== one && isExtended(one, other)));
  const giverOf = (rule: Rule): Pack | undefined => {
    const origin = originOf(rule.id, pack);
    if (origin === pack.name) return undefined;
    const givers = others.filter((one) => isFrom(rule, one));
    return givers.find((one) => extended.includes(one)) ?? givers.find(({ name }) => name === origin) ?? givers[0];
  };
  const adoptions = others.flatMap((from): readonly Adoption[] => {
    const rules = pack.rules.flatMap((rule) => {
      if (giverOf(rule) !== from) return [];
      const known = extended.includes(from) ? (from.rules.find(({ id }) => id === rule.id)?.obligations ?? []) : [];
      const obligations = rule.obligations.filter((one) => !known.includes(one));
      return extended.includes(from) && obligations.length === 0 ? [] : [[rule.id, obligations] as const];
    });
    return rules.length === 0 ? [] : [{ from, rules: Object.fromEntries(rules) }];
  });
  const adopted = adoptions.map((adoption) => adoptedParts(adoption, () => () => {}));
  return { extended, adoptions, bases: [...extended, ...adopted] };
}

/** Whether a pack took over everything of another, with other severities and numbers perhaps, which can be changed. */
function isExtended(other: Pack, pack: Pack): boolean {
  const { name, rules, indicators, obligations, narratives, disabled } = pack;
  const isTakenOver = ({ id }: { readonly id: string }): boolean => originOf(id, pack) !== name;
  const isSame = (rule: Rule): boolean =>
    rules.some(
      (own) => own.versions === rule.versions && rule.obligations.every((one) => own.obligations.includes(one)),
    );
  return (
    other.rules.length + other.indicators.length > 0 &&
    other.rules.every((rule) => isTakenOver(rule) && isSame(rule)) &&
    other.indicators.every((one) => isTakenOver(one) && indicators.includes(one)) &&
    other.obligations.every((one) => obligations.includes(one)) &&
    other.narratives.every((one) => narratives.includes(one)) &&
    Object.entries(other.disabled).every(([id, reason]) => disabled[id] === reason)
  );
}

const isFrom = ({ versions }: Rule, { rules }: Pack): boolean => rules.some((rule) => rule.versions === versions);
