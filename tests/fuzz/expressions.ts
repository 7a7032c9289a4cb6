import assert from "node:assert/strict";
import fc from "fast-check";
import { type ExpressionScope, readExpression } from "../../src/text/read-expression.js";
import { writeExpression } from "../../src/text/write-expression.js";
import { randomThing } from "../expression/random-tree.js";
import { scope, Thing, things, truthOf } from "../expression/thing.js";
import { pickerFrom } from "../monitor/altered-record.js";
import { randomText } from "../text/random-text.js";
import { withItemsRenamed } from "../text/same-tree.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { mutatedText } from "./mutated-value.js";

const about: ExpressionScope = { ...scope(things()), figures: "in-text", expect: "statement" };

/** Expressions, half of them with changed characters: refused at a place inside, or read, written, read again and evaluated. */
export const mutatedExpressions: FuzzTarget = {
  name: "expressions",
  run: (seed) => {
    const pick = pickerFrom(seed);
    let [text] = fc.sample(randomText, { seed, numRuns: 1 }) as [string];
    for (let change = pick(4); change > 1; change -= 1) text = mutatedText(text, pick);
    const read = readExpression(text, about);
    if (!read.ok) {
      for (const { offset, length, excerpt } of read.problems) {
        assert.ok(offset >= 0 && offset + length <= text.length, "a problem stands inside the text");
        assert.match(excerpt, /\^/);
      }
      return;
    }
    const again = readExpression(writeExpression(read.tree, { subject: Thing }), about);
    assert.ok(again.ok, "a written expression can be read");
    assert.deepEqual(withItemsRenamed(again.tree), withItemsRenamed(read.tree));
    const [thing] = fc.sample(randomThing, { seed, numRuns: 1 }) as [object];
    assert.ok([true, false, undefined].includes(truthOf(read.tree, thing)));
  },
};
