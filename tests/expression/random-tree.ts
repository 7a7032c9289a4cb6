import fc from "fast-check";
import type { Node } from "../../src/expression/node.js";

/** A thing in which any value may be missing; days lie in a week so that they often meet. */
export interface RandomThing {
  readonly big?: boolean;
  readonly old?: boolean;
  readonly weight?: number;
  readonly height?: number;
  readonly madeOn?: string;
  readonly soldOn?: string;
  readonly colour?: string;
  readonly parts?: readonly { readonly colour: string; readonly fittedOn?: string; readonly weight?: number }[];
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
export const someDay = fc.constantFrom("2017-09-28", "2017-09-29", "2017-09-30", "2017-10-01");
export const someNumber = fc.integer({ min: 0, max: 2 });
export const someColour = fc.constantFrom("red", "green", "blue");

const cleaned = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Value;

export const randomThing: fc.Arbitrary<RandomThing> = fc
  .record({
    big: maybe(fc.boolean()),
    old: maybe(fc.boolean()),
    weight: maybe(someNumber),
    height: maybe(someNumber),
    madeOn: maybe(someDay),
    soldOn: maybe(someDay),
    colour: maybe(someColour),
    parts: maybe(
      fc.array(fc.record({ colour: someColour, fittedOn: maybe(someDay), weight: maybe(someNumber) }).map(cleaned), {
        maxLength: 2,
      }),
    ),
  })
  .map(cleaned) as fc.Arbitrary<RandomThing>;

const subject: Node = { kind: "subject" };
const field = (name: string, of: Node = subject): Node => ({ kind: "field", of, name });
const operator = fc.constantFrom("==", "!=", "<", "<=", ">", ">=") as fc.Arbitrary<"==">;
const equality = fc.constantFrom("==", "!=") as fc.Arbitrary<"==">;

let items = 0;
const freshItem = (): string => {
  items += 1;
  return `item${items}`;
};

/** Any statement about a thing; inside a quantifier also about the part that it is at. */
export const randomStatement: fc.Arbitrary<Node> = treesWithin([]).statement;

/** Trees in which the parts with these names are in scope. */
function treesWithin(names: readonly string[]): { readonly statement: fc.Arbitrary<Node> } {
  const parts = names.map((name): Node => ({ kind: "item", name }));
  const leaf = (...fields: readonly Node[]) => fc.constantFrom(...fields);
  const { statement } = fc.letrec((loosely) => {
    const tie = loosely as (kind: "day" | "number" | "statement") => fc.Arbitrary<Node>;
    return {
      day: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        leaf(field("madeOn"), field("soldOn"), { kind: "as-of" }, ...parts.map((part) => field("fittedOn", part))),
        someDay.map((value): Node => ({ kind: "day", value })),
        fc.tuple(tie("day"), tie("day")).map(([one, other]): Node => ({ kind: "first-present", parts: [one, other] })),
        fc
          .tuple(tie("statement"), tie("day"), tie("day"))
          .map(([condition, yes, no]): Node => ({ kind: "choose", condition, yes, no })),
        tie("day").map(
          (day): Node => ({ kind: "shift", day, by: { kind: "parameter", id: "three-working-days", holds: "period" } }),
        ),
      ),
      number: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        leaf(field("weight"), field("height"), ...parts.map((part) => field("weight", part))),
        someNumber.map((value): Node => ({ kind: "number", value })),
        fc
          .tuple(fc.constantFrom("+", "-", "*", "/", "%") as fc.Arbitrary<"+">, tie("number"), tie("number"))
          .map(([sign, left, right]): Node => ({ kind: "arithmetic", operator: sign, left, right })),
        fc
          .tuple(tie("day"), tie("day"), fc.constantFrom("day", "working-day") as fc.Arbitrary<"day">)
          .map(([from, to, unit]): Node => ({ kind: "between", from, to, unit })),
        quantified("count"),
      ),
      statement: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf(field("big"), field("old")),
        fc
          .tuple(operator, tie("number"), tie("number"))
          .map(([sign, left, right]): Node => ({ kind: "compare", operator: sign, left, right })),
        fc
          .tuple(operator, tie("day"), tie("day"))
          .map(([sign, left, right]): Node => ({ kind: "compare", operator: sign, left, right })),
        fc
          .tuple(equality, someColour, leaf(field("colour"), ...parts.map((part) => field("colour", part))))
          .map(
            ([sign, value, left]): Node => ({ kind: "compare", operator: sign, left, right: { kind: "text", value } }),
          ),
        fc.array(tie("statement"), { maxLength: 3 }).map((all): Node => ({ kind: "and", parts: all })),
        fc.array(tie("statement"), { maxLength: 3 }).map((all): Node => ({ kind: "or", parts: all })),
        tie("statement").map((of): Node => ({ kind: "not", of })),
        fc
          .tuple(tie("statement"), tie("statement"), tie("statement"))
          .map(([condition, yes, no]): Node => ({ kind: "choose", condition, yes, no })),
        quantified("every"),
        quantified("some"),
      ),
    };
  });
  return { statement: statement as fc.Arbitrary<Node> };

  function quantified(kind: "every" | "some" | "count"): fc.Arbitrary<Node> {
    if (names.length > 0) return fc.constant<Node>(kind === "count" ? field("weight") : field("big"));
    return fc.constant(undefined).chain(() => {
      const item = freshItem();
      return treesWithin([item]).statement.map((body): Node => ({ kind, list: field("parts"), item, body }));
    });
  }
}
