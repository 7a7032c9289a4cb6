import type { PackLaw } from "./pack-law.js";

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** How an id begins that says what went wrong, or that something must be, instead of what to do. */
const noOrder =
  /^(?:no|not|non|unpublished|unfiled|late|overdue|missing|lack|without|invalid|must|shall|should|is|are|has|was|the|a|an)-/;
/** How an id ends that says what went wrong. */
const wentWrong = /-(?:missing|late|overdue|violated|exceeded|absent|invalid|wrong)$/;

/** Ids are kebab-case, those of rules orders, and over all packs each names one thing. */
export const nameLaw: PackLaw = {
  name: "an id is in kebab-case, a rule's is an order, and no two packs use one",
  flaws: (packs) => {
    const flaws: string[] = [];
    const owners = new Map<string, string>();
    for (const { name, rules, indicators, parameters, origins } of packs) {
      const named = { rule: rules, indicator: indicators, parameter: parameters };
      for (const [what, items] of Object.entries(named))
        for (const { id } of items) {
          // What a pack takes over from another is the other's.
          const origin = origins.get(id) ?? name;
          const owner = owners.get(`${what} ${id}`) ?? origin;
          if (owner !== origin) flaws.push(`${name}: the ${what} ${id} is also one of ${owner}`);
          owners.set(`${what} ${id}`, owner);
          if (!kebabCase.test(id)) flaws.push(`${name}: the ${what} ${id} is not in kebab-case`);
        }
      for (const { id } of rules)
        if (!id.includes("-") || noOrder.test(id) || wentWrong.test(id))
          flaws.push(`${name}: the rule ${id} does not say what to do`);
    }
    return flaws;
  },
};
