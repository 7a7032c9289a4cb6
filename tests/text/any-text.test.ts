import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemMessage } from "../../src/problem/problem-text.js";
import { type ExpressionScope, readExpression } from "../../src/text/read-expression.js";
import { scope, things } from "../expression/thing.js";

const about: ExpressionScope = { ...scope(things()), expect: "value", figures: "in-text" };

const words = [
  ..."big weight madeOn colour parent parts part this asOf null true in name 重量 __proto__ constructor".split(" "),
  ...'&& || ! == != < >= + - * % ? : . , ( ) [ ] "red" \'red\' " 1 0.5 1e400 // = （ \n \\ 🚀'.split(" "),
  ...".exists(part, .all(part, .filter(part, .size() .sum(part, .orElse( .follow() referring( parameter( date( has(".split(
    " ",
  ),
];

describe("any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join(" ")),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join("")),
  );

  it("is read or refused at a place inside it, and never thrown at the reader", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = readExpression(text, about);
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const problem of read.problems) {
          const { offset, length, line, column, excerpt } = problem;
          const message = problemMessage(problem);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message.zh).not.toBe("");
          expect(excerpt).toContain("^");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is refused however it is blown up", () => {
    for (const part of [
      "(",
      "[",
      "!",
      "-",
      "big ? ",
      "parts.exists(p, ",
      "a.",
      "weight + ",
      "all(",
      '"a" in ',
      "big && (",
    ])
      expect(readExpression(part.repeat(10_000 / part.length), about).ok).toBe(false);
  });
});
