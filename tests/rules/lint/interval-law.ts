import type { Pack, Rule } from "fazhi";
import { parametersOfRule } from "../../../src/engine/pack/parameters-of.js";
import { lawOfEachPack } from "./pack-law.js";
import { timelines } from "./resting.js";

/** One version of a rule taken for itself. */
const versionsOf = (rule: Rule): readonly Rule[] =>
  rule.versions.map((version) => ({ ...rule, versions: [version] }) as unknown as Rule);

/** Versions and values follow one another; what ends without a successor ends with its document: the law has lapsed. */
export const intervalLaw = lawOfEachPack(
  "versions and values leave no gap, do not overlap, and end only when their document does",
  function* (pack) {
    for (const line of timelines(pack)) {
      for (const [index, { place, source, inForce }] of line.entries()) {
        const next = line[index + 1];
        if (next === undefined) {
          if (inForce.until !== undefined && inForce.until !== source.inForce.until)
            yield `${place} ends on ${inForce.until}, its document does not`;
        } else if (inForce.until === undefined || inForce.until > next.inForce.from)
          yield `${place} overlaps the next, which begins on ${next.inForce.from}`;
        else if (inForce.until < next.inForce.from)
          yield `${place} ends on ${inForce.until}, the next begins on ${next.inForce.from}`;
      }
    }
  },
);

/** While a version of a rule is in force, so is a value of every number it names. */
export const coveredParameterLaw = lawOfEachPack(
  "a rule in force has its numbers in force",
  function* ({ rules, parameters }: Pack) {
    const values = new Map(parameters.map((parameter) => [parameter.id, parameter.values]));
    for (const rule of rules.flatMap(versionsOf)) {
      const [version] = rule.versions;
      for (const id of parametersOfRule(rule)) {
        const own = values.get(id) ?? [];
        const from = own[0]?.inForce.from;
        const until = own.at(-1)?.inForce.until;
        if (version === undefined || from === undefined)
          yield `rule ${rule.id} names the parameter ${id}, which is not there`;
        else if (from > version.inForce.from)
          yield `rule ${rule.id} applies from ${version.inForce.from}, its parameter ${id} only from ${from}`;
        else if (until !== undefined && (version.inForce.until ?? "open") > until)
          yield `rule ${rule.id} goes on after ${until}, when its parameter ${id} ends`;
      }
    }
  },
);
