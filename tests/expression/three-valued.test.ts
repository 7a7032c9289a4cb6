import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../src/expression/node.js";
import { plainValue } from "./plain-oracle.js";
import { type RandomThing, randomStatement, randomThing } from "./random-tree.js";
import { asOf, reader, Thing, things } from "./thing.js";

const truthIn = (tree: Node, thing: RandomThing): boolean | undefined => {
  const dataset = things({ id: "t", ...thing });
  const { compiler, frame } = reader(dataset, tree);
  return compiler.statement(tree)(dataset.records(Thing)[0]!, frame);
};

/** Every value that could be missing, filled in: a few ways to complete a record. */
const completion = fc.record({
  flags: fc.tuple(fc.boolean(), fc.boolean()),
  numbers: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
  days: fc.array(fc.constantFrom("2017-09-28", "2017-09-29", "2017-09-30", "2017-10-01"), {
    minLength: 4,
    maxLength: 4,
  }),
  colour: fc.constantFrom("red", "green", "blue"),
  parts: fc.array(fc.constantFrom("red", "green", "blue"), { maxLength: 2 }),
});
type Completion = typeof completion extends fc.Arbitrary<infer Value> ? Value : never;

const complete = (thing: RandomThing, filling: Completion): Record<string, unknown> => {
  const { flags, numbers, days, colour, parts } = filling;
  return {
    big: flags[0],
    old: flags[1],
    weight: numbers[0],
    height: numbers[1],
    madeOn: days[0],
    soldOn: days[1],
    colour,
    ...thing,
    parts: (thing.parts ?? parts.map((one) => ({ colour: one }))).map((part, index) => ({
      fittedOn: days[2 + (index % 2)],
      weight: numbers[2],
      ...part,
    })),
  };
};

describe("three-valued logic", () => {
  it("says of a record without gaps what plain logic says", () => {
    fc.assert(
      fc.property(randomStatement, randomThing, completion, (tree, thing, filling) => {
        const whole = complete(thing, filling);
        // Where a division by zero leaves a part open, the rest may decide all the same.
        const truth = plainValue(tree, whole, asOf);
        if (truth !== null) expect(truthIn(tree, whole)).toBe(truth);
      }),
      { numRuns: 1500 },
    );
  });

  // "orElse" and "isPresent" ask whether a value is there: what they say may change when it is filled in.
  const asksForPresence = (tree: Node): boolean => JSON.stringify(tree).includes('"first-present"');

  it("never says true or false of a record with gaps when filling them could say otherwise", () => {
    fc.assert(
      fc.property(
        randomStatement.filter((tree) => !asksForPresence(tree)),
        randomThing,
        completion,
        (tree, thing, filling) => {
          const known = truthIn(tree, thing);
          const whole = plainValue(tree, complete(thing, filling), asOf);
          if (known !== undefined && whole !== null) expect(whole).toBe(known);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("knows no less when more is known", () => {
    fc.assert(
      fc.property(
        randomStatement.filter((tree) => !asksForPresence(tree)),
        randomThing,
        completion,
        fc.constantFrom("big", "old", "weight", "height", "madeOn", "soldOn", "colour", "parts"),
        (tree, thing, filling, name) => {
          const known = truthIn(tree, thing);
          const more = { [name]: complete(thing, filling)[name], ...thing };
          if (known !== undefined) {
            const then = truthIn(tree, more);
            // A value filled in may be a zero that something is divided by, and only then is less known.
            if (then !== undefined || !JSON.stringify(tree).includes('"/"')) expect(then).toBe(known);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
