import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSome, numberStream } from "../../src/model/draw/number-stream.js";

const keyOf = (number: number): Uint8Array => Uint8Array.from([number >> 8, number & 255]);
const words = 2 ** 32;

describe("a stream of numbers", () => {
  it.each([1, 2, 3, 7, 1000, 3 * 2 ** 30, words])("below %s stays below it and is whole", (limit) => {
    const below = numberStream(keyOf(1), ["test"]);
    for (let index = 0; index < 100; index++) {
      const number = below(limit);
      expect(Number.isInteger(number) && number >= 0 && number < limit).toBe(true);
    }
  });

  it("is the same for one key and purpose, and another for any other", () => {
    const start = (key: number, ...purpose: string[]) => {
      const below = numberStream(keyOf(key), purpose);
      return Array.from({ length: 20 }, () => below(words));
    };
    expect(start(1, "objects", "high")).toEqual(start(1, "objects", "high"));
    const others = [start(1, "objects", "high"), start(2, "objects", "high"), start(1, "objects", "low")];
    others.push(start(1, "objectshigh"), start(1, "team", "high"));
    expect(new Set(others.map(String)).size).toBe(others.length);
    // Twenty numbers take three blocks, none of which is the same as another.
    expect(new Set(start(1, "objects", "high")).size).toBe(20);
  });

  it("throws away the numbers by which a remainder would favour the lowest", () => {
    // Three quarters of all words: with a plain remainder the first third would come up twice as often.
    const limit = 3 * 2 ** 30;
    const below = numberStream(keyOf(7), ["thirds"]);
    const counts = [0, 0, 0];
    for (let index = 0; index < 6000; index++) {
      const third = Math.floor((3 * below(limit)) / limit);
      counts[third] = (counts[third] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it.each([0, -1, 1.5, words + 1, Number.NaN])("refuses the limit %s", (limit) => {
    expect(() => numberStream(keyOf(1), ["test"])(limit)).toThrow(/^limit: expected a whole number from 1 to/);
  });
});

describe("drawing some", () => {
  it("takes so many different ones, and all of them when asked for all", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 30 }), fc.nat(65_535), fc.nat(30), (things, key, wanted) => {
        const count = Math.min(wanted, things.length);
        const drawn = drawSome(things, count, numberStream(keyOf(key), ["some"]));
        expect(drawn).toHaveLength(count);
        expect(new Set(drawn).size).toBe(count);
        expect(things).toEqual(expect.arrayContaining([...drawn]));
      }),
    );
  });

  it("gives every order the same chance", () => {
    const counts = new Map<string, number>();
    const seeds = 6000;
    for (let key = 0; key < seeds; key++) {
      const order = drawSome(["a", "b", "c"], 3, numberStream(keyOf(key), ["orders"])).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const expected = seeds / 6;
    expect(counts.size).toBe(6);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // Five degrees of freedom: 30 is passed by chance once in some sixty thousand.
    expect(chiSquare).toBeLessThan(30);
  });
});
