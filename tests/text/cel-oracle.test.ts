import { run } from "@bufbuild/cel";
import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemMessage } from "../../src/problem/problem-text.js";
import { type ExpressionScope, readExpression } from "../../src/text/read-expression.js";
import { randomThing } from "../expression/random-tree.js";
import { scope, things, truthOf } from "../expression/thing.js";
import { randomText } from "./random-text.js";

const about: ExpressionScope = { ...scope(things()), expect: "statement", figures: "in-text" };

/** What this library says of a thing; `undefined` where a missing value leaves it open. */
function answer(text: string, thing: object): boolean | undefined {
  const read = readExpression(text, about);
  if (!read.ok) throw new Error(`${text}\n${read.problems.map((one) => problemMessage(one).en).join("\n")}`);
  return truthOf(read.tree, thing);
}

const celJs = new Environment({ unlistedVariablesAreDyn: true });

type Bindings = NonNullable<Parameters<typeof run>[1]>;

/** What each implementation of CEL says; `undefined` for an error, which is what a missing value comes to there. */
const oracles: Readonly<Record<string, (text: string, thing: object) => boolean | undefined>> = {
  "@marcbachmann/cel-js": (text, thing) => {
    try {
      return truthIn(celJs.evaluate(text, { this: thing }));
    } catch {
      return undefined;
    }
  },
  "@bufbuild/cel": (text, thing) => truthIn(run(text, { this: thing } as Bindings)),
};

const truthIn = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);

describe.each(Object.entries(oracles))("a text that CEL knows too, as %s reads it", (_, oracle) => {
  it("means the same of any record, and is unknown here where it is an error there", () => {
    fc.assert(
      fc.property(randomText, randomThing, (text, thing) => {
        const theirs = oracle(text, thing);
        const ours = answer(text, thing);
        // A count is known here where no item in doubt can change what is said of it; in CEL it is an error.
        const mayKnowMore = theirs === undefined && /exists_one|filter/.test(text);
        if (!mayKnowMore) expect(ours).toBe(theirs);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it.each([
    ["this.big || this.old && false", { big: true, old: true }, true],
    ["this.weight - 1.0 - 1.0 == 1.0", { weight: 3 }, true],
    ["-this.weight * 2.0 + 1.0 < -4.0", { weight: 3 }, true],
    ["this.big ? false : this.old ? true : false", { big: false, old: true }, true],
    ["this.old && false", {}, false],
    ["this.old || true", {}, true],
    ["this.old", {}, undefined],
  ])("%s", (text, thing, truth) => {
    expect([oracle(text, thing), answer(text, thing)]).toEqual([truth, truth]);
  });
});
