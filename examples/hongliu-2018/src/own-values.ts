import type { Pack, PackChanges } from "fazhi";

type Values = NonNullable<PackChanges["parameters"]>[string];
type Own = Values[0];

/**
 * The values of a parameter of another pack with one of our own while its source is in force; before and after, theirs
 * go on. Changed values take the place of all others, so that whatever is to go on has to be said again.
 */
export function withOwnValue(pack: Pack, id: string, value: Own["value"], source: Own["source"]): Values {
  const parameter = pack.parameters.find((one) => one.id === id);
  if (parameter === undefined) throw new RangeError(`the pack "${pack.name}" has no parameter "${id}"`);
  const { from, until } = source.inForce;
  const theirs = parameter.values.flatMap((dated) => {
    const { inForce } = dated;
    const before = { from: inForce.from, until: earlier(inForce.until, from) };
    const after = until === undefined ? [] : [{ ...inForce, from: later(inForce.from, until) }];
    return [before, ...after]
      .filter((days) => days.until === undefined || days.from < days.until)
      .map((days) => ({ ...dated, inForce: days }));
  });
  return [{ value, source }, ...theirs];
}

type Day = Own["source"]["inForce"]["from"];

const earlier = (one: Day | undefined, other: Day): Day => (one !== undefined && one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);
