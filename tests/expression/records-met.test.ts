import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Condition } from "../../src/expression/term.js";
import { aboutThings, Thing, truthOf } from "./thing.js";

const { record: thing, terms } = aboutThings();
const part = (weight: number | undefined, fittedOn?: string) => ({
  colour: "red",
  ...(weight === undefined ? {} : { weight }),
  ...(fittedOn === undefined ? {} : { fittedOn }),
});

describe("the one part that was fitted before the middle of the year", () => {
  const isHeavy = () =>
    thing.parts
      .where(({ fittedOn }) => fittedOn.before(plainDate("2017-07-01")))
      .only()
      .weight.atLeast(3);
  const [spring, summer] = ["2017-04-01", "2017-08-01"];

  it.each<[string, object, boolean | undefined]>([
    ["is the only part", { parts: [part(3, spring)] }, true],
    ["is too light", { parts: [part(2, spring)] }, false],
    ["is the first, where the other came later", { parts: [part(3, spring), part(2, summer)] }, true],
    ["is the last, where the other came later", { parts: [part(2, summer), part(3, spring)] }, true],
    ["is not known where two were", { parts: [part(3, spring), part(4, spring)] }, undefined],
    ["is not known where none was", { parts: [part(3, summer)] }, undefined],
    ["is not known where there are no parts", { parts: [] }, undefined],
    ["is not known where nothing is recorded of parts", {}, undefined],
    ["is not known where a part before it may have been, too", { parts: [part(5), part(3, spring)] }, undefined],
    ["is not known where a part after it may have been, too", { parts: [part(3, spring), part(5)] }, undefined],
    ["is not known where it alone may have been", { parts: [part(3)] }, undefined],
  ])("%s", (_, stated, truth) => {
    expect(truthOf(isHeavy().node, stated)).toBe(truth);
  });
});

describe("what is read of another record", () => {
  const parent = thing.parent.in(Thing);
  const parts = thing.parts;
  const siblings = () => terms.referring(parent, Thing, "parent");
  const children = () => terms.referring(thing, Thing, "parent");
  const heavyParent = { weight: 5 };

  it.each<[string, () => Condition, readonly [object, ...object[]], boolean | undefined]>([
    ["is what the other says", () => parent.weight.atLeast(3), [{ parent: "t1" }, heavyParent], true],
    ["is unknown where the other says nothing", () => parent.weight.atLeast(3), [{ parent: "t1" }, {}], undefined],
    ["is unknown where no other is named", () => parent.weight.atLeast(3), [{}, heavyParent], undefined],
    [
      "is what another says that is named within a list",
      () => parts.some(({ maker }) => maker.in(Thing).weight.atLeast(3)),
      [{ parts: [{ colour: "red", maker: "t1" }] }, heavyParent],
      true,
    ],
    [
      "is unknown of those that refer to a record which is not named",
      () => siblings().some(({ big }) => big),
      [{}, { parent: "t1", big: true }],
      undefined,
    ],
    [
      "is what those say that refer to the same",
      () => siblings().some(({ big }) => big),
      [{ parent: "t2", big: false }, { parent: "t2", big: true }, {}],
      true,
    ],
    [
      "is what those say that refer to one which refers to it",
      () => children().some((child) => terms.referring(child, Thing, "parent").some(({ big }) => big)),
      [{ big: false }, { parent: "t0", big: false }, { parent: "t1", big: true }],
      true,
    ],
    [
      "is not what others say that refer elsewhere",
      () => children().some((child) => terms.referring(child, Thing, "parent").some(({ big }) => big)),
      [{ big: false }, { parent: "t0", big: false }, { parent: "t3", big: true }, { big: false }],
      false,
    ],
  ])("%s", (_, said, records, truth) => {
    expect(truthOf(said().node, ...records)).toBe(truth);
  });
});
