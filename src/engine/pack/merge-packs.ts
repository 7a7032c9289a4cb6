import type { Indicator } from "../indicator/indicator.js";
import { forBoth, saysTheSame } from "./adopted-rules.js";
import { originOf } from "./origin.js";
import type { Pack, Rule } from "./pack.js";
import { parametersOfIndicator, parametersOfRule } from "./parameters-of.js";

/** A rule or an indicator, and the pack by whose numbers and calendar it is judged. */
export interface Placed<Item> {
  readonly item: Item;
  readonly pack: Pack;
}

/**
 * The rules of several packs, each once and in order: one that a pack took over from another is judged by the numbers
 * and in the calendar of the pack that took it over, for the obligations of both. Throws a `RangeError` when two packs
 * differ in a rule that they share, because one record cannot be under both.
 */
export const rulesOfAll = (packs: readonly Pack[]): readonly Placed<Rule>[] =>
  eachOnce(
    "rule",
    packs,
    ({ rules }) => rules,
    (one, other) => {
      const isSame =
        saysTheSame(one.item, other.item) &&
        one.pack.disabled[one.item.id] === other.pack.disabled[other.item.id] &&
        haveSameNumbers(parametersOfRule(one.item), one.pack, other.pack);
      return isSame ? forBoth(one.item, other.item) : undefined;
    },
  );

/** The indicators of several packs, each once and in order; as {@link rulesOfAll} does with rules. */
export const indicatorsOfAll = (packs: readonly Pack[]): readonly Placed<Indicator>[] =>
  eachOnce(
    "indicator",
    packs,
    ({ indicators }) => indicators,
    (one, other) =>
      one.item === other.item && haveSameNumbers(parametersOfIndicator(one.item), one.pack, other.pack)
        ? one.item
        : undefined,
  );

function eachOnce<Item extends { readonly id: string }>(
  what: string,
  packs: readonly Pack[],
  itemsOf: (pack: Pack) => readonly Item[],
  together: (one: Placed<Item>, other: Placed<Item>) => Item | undefined,
): readonly Placed<Item>[] {
  const placed = new Map<string, Placed<Item>>();
  for (const pack of packs)
    for (const item of itemsOf(pack)) {
      const origin = originOf(item.id, pack);
      const key = `${origin}/${item.id}`;
      const other = placed.get(key);
      if (other === undefined) {
        placed.set(key, { item, pack });
        continue;
      }
      const both = together(other, { item, pack });
      if (both === undefined)
        throw new RangeError(
          `the packs "${other.pack.name}" and "${pack.name}" both have the ${what} "${item.id}" and differ in it: judge by one of them`,
        );
      placed.set(key, { item: both, pack: other.pack.name === origin ? pack : other.pack });
    }
  return [...placed.values()];
}

const haveSameNumbers = (ids: readonly string[], one: Pack, other: Pack): boolean =>
  ids.every((id) => {
    const [ours, theirs] = [numberIn(one, id), numberIn(other, id)];
    return ours === theirs || JSON.stringify(ours?.values) === JSON.stringify(theirs?.values);
  });

const numberIn = ({ parameters }: Pack, id: string) => parameters.find((parameter) => parameter.id === id);
