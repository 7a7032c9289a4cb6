import { describe, expect, it } from "vitest";
import { type Narrowed, narrowed } from "../../src/expression/compile/equal-items.js";
import type { ListTerm, RecordTerm, Term, Terms } from "../../src/expression/term.js";
import type { RecordOf } from "../../src/model/record/entity.js";
import { aboutThings, reader, Thing, things } from "./thing.js";

type ThingRecord = RecordOf<typeof Thing>;
type Said = (siblings: ListTerm<ThingRecord>, one: RecordTerm<ThingRecord>, terms: Terms) => Term;

// A set of things of one parent: five red, five green, four blue, and two of which nobody knows the colour.
const coloured = (colour: string | undefined, count: number, from: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `${colour ?? "unknown"}-${place}`,
    parent: "parent",
    madeOn: colour === "red" ? "2017-05-01" : "2017-06-01",
    weight: from + place,
    ...(colour === undefined ? {} : { colour }),
  }));
const siblings = [
  ...coloured("red", 5, 0),
  ...coloured("green", 5, 5),
  ...coloured(undefined, 2, 10),
  ...coloured("blue", 4, 12),
];
const dataset = things({ id: "parent" }, ...siblings);
const known = dataset.records(Thing).filter(({ id }) => id !== "parent");
const ids = (items: readonly unknown[]) => (items as readonly ThingRecord[]).map(({ id }) => id);
const named = (colour: string, count: number) => Array.from({ length: count }, (_, place) => `${colour}-${place}`);

/** What is looked at, of a list that is met again and again, for a record of this id. */
function narrowing(said: Said, isAsked = true) {
  const { record, terms } = aboutThings();
  const tree = said(terms.referring(record.parent.in(Thing), Thing, "parent"), record, terms).node;
  const { compiler, frame } = reader(dataset, tree);
  const narrow = narrowed(tree as never, isAsked, compiler);
  const lookedAt = (id: string, items: readonly unknown[] = known) =>
    (narrow as Narrowed)(items, dataset.find(Thing, id) as never, frame);
  return { narrow, lookedAt, frame };
}

const alike: Said = (others, one) => others.some((other) => other.colour.equals(one.colour));

describe("the items that an equality leaves to be looked at", () => {
  it("are all at the first time, for which no index is made, and those that are or may be equal from then on", () => {
    const { lookedAt, frame } = narrowing(alike);
    expect(lookedAt("red-0")).toBe(known);
    expect(frame.spent).toBe(0);
    expect(ids(lookedAt("red-0"))).toEqual([...named("unknown", 2), ...named("red", 5)]);
    expect(frame.spent).toBe(16);
    expect(ids(lookedAt("blue-0"))).toEqual([...named("unknown", 2), ...named("blue", 4)]);
    expect(frame.spent).toBe(16);
  });

  it("are all where it is not known what they are to equal", () => {
    const { lookedAt } = narrowing(alike);
    lookedAt("red-0");
    expect(lookedAt("unknown-0")).toBe(known);
  });

  it("are all of fewer than sixteen", () => {
    const { lookedAt } = narrowing(alike);
    const fifteen = known.slice(0, 15);
    lookedAt("red-0", fifteen);
    expect(lookedAt("red-0", fifteen)).toBe(fifteen);
  });

  it("are those that may be equal where none is, and none where each is known", () => {
    const { lookedAt } = narrowing(alike);
    const withoutBlue = Object.freeze([...known.slice(0, 12), ...known.slice(0, 4)]);
    const onlyGreen = Object.freeze(Array.from({ length: 16 }, (_, place) => known[5 + (place % 5)]));
    for (const items of [withoutBlue, onlyGreen]) lookedAt("blue-0", items);
    expect(ids(lookedAt("blue-0", withoutBlue))).toEqual(named("unknown", 2));
    expect(lookedAt("blue-0", onlyGreen)).toEqual([]);
  });

  it.each<[string, Said, boolean, readonly string[]]>([
    [
      "of a day as it is written",
      (others, one) => others.some((other) => other.madeOn.equals(one.madeOn)),
      true,
      named("red", 5),
    ],
    [
      "where the item stands on the right",
      (others, one) => others.some((other) => one.madeOn.equals(other.madeOn)),
      true,
      named("red", 5),
    ],
    [
      "among other statements all of which are asked",
      (others, one) => others.some((other) => other.big.and(other.old.and(other.madeOn.equals(one.madeOn)))),
      true,
      named("red", 5),
    ],
    [
      "that acquits all others, by a difference",
      (others, one) => others.every((other) => other.madeOn.differs(one.madeOn)),
      false,
      named("red", 5),
    ],
    [
      "that acquits all others, by a difference or something else",
      (others, one) => others.every((other) => other.big.or(other.madeOn.differs(one.madeOn))),
      false,
      named("red", 5),
    ],
    [
      "that acquits all others, where it is denied",
      (others, one) => others.every((other) => other.madeOn.equals(one.madeOn).not()),
      false,
      named("red", 5),
    ],
  ])("are the equal ones %s", (_, said, isAsked, equal) => {
    const { lookedAt } = narrowing(said, isAsked);
    lookedAt("red-0");
    expect(ids(lookedAt("red-0"))).toEqual(equal);
  });

  it.each<[string, Said, boolean]>([
    ["no equality is asked", (others) => others.some((other) => other.big), true],
    [
      "one of two is enough",
      (others, one) => others.some((other) => other.big.or(other.colour.equals(one.colour))),
      true,
    ],
    ["a difference is asked", (others, one) => others.some((other) => other.colour.differs(one.colour)), true],
    [
      "an equality has to hold of each",
      (others, one) => others.every((other) => other.colour.equals(one.colour)),
      false,
    ],
    ["numbers are compared", (others, one) => others.some((other) => other.weight.equals(one.weight)), true],
    ["the item is compared with itself", (others) => others.some((other) => other.madeOn.equals(other.soldOn)), true],
  ])("are not narrowed where %s", (_, said, isAsked) => {
    expect(narrowing(said, isAsked).narrow).toBeUndefined();
  });

  it("are not narrowed where the list is met but once", () => {
    const { record, terms } = aboutThings();
    const tree = terms.referring(record, Thing, "parent").some((other) => other.colour.equals(record.colour)).node;
    expect(narrowed(tree as never, true, reader(dataset, tree).compiler)).toBeUndefined();
  });
});
