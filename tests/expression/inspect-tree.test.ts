import { describe, expect, it } from "vitest";
import { inspectTree } from "../../src/expression/inspect-tree.js";
import type { Node } from "../../src/expression/node.js";
import { problemText } from "../../src/problem/problem-text.js";
import { scope, things } from "./thing.js";

const subject: Node = { kind: "subject" };
const field = (name: string, of: Node = subject): Node => ({ kind: "field", of, name });
const text = (value: string): Node => ({ kind: "text", value });
const number: Node = { kind: "number", value: 1 };
const compare = (left: Node, operator: "==" | "<", right: Node): Node => ({ kind: "compare", operator, left, right });

describe("a tree that comes from elsewhere", () => {
  it.each<[string, Node, string]>([
    ["a misspelt field", field("wieght"), 'thing" has no field "wieght"; did you mean "weight"?'],
    [
      "a field of what has none",
      field("length", field("weight")),
      '"length" is asked of a number, which has no fields',
    ],
    [
      "a misspelt code",
      compare(field("colour"), "==", text("rad")),
      '"rad" is not one of "red", "green", "blue"; did you mean "red"?',
    ],
    [
      "a misspelt code among several",
      { kind: "one-of", of: field("colour"), codes: ["red", "bleu"] },
      '"bleu" is not one of',
    ],
    ["no code at all", { kind: "one-of", of: field("colour"), codes: [] }, "no code is named"],
    ["a text with an order", compare(field("name"), "<", text("a")), 'texts have no order: "<"'],
    ["a day against a number", compare(field("madeOn"), "<", number), "a day cannot be compared with a number"],
    ["a number as a statement", { kind: "not", of: field("weight") }, "a statement is needed, not a number"],
    ["a code as a statement", { kind: "and", parts: [field("colour")] }, "a statement is needed, not one of"],
    [
      "a quantifier over no list",
      { kind: "every", list: field("weight"), item: "i", body: { kind: "truth", value: true } },
      "a list is needed, not a number",
    ],
    ["an item that nothing names", field("weight", { kind: "item", name: "part" }), 'no quantifier names "part"'],
    [
      "an item after its quantifier",
      {
        kind: "and",
        parts: [
          {
            kind: "some",
            list: field("parts"),
            item: "part",
            body: compare(field("weight", { kind: "item", name: "part" }), "==", number),
          },
          compare(field("weight", { kind: "item", name: "part" }), "==", number),
        ],
      },
      'no quantifier names "part"',
    ],
    [
      "a reference followed elsewhere",
      { kind: "follow", of: field("parent"), entity: "unit" },
      'cannot be followed in "unit"',
    ],
    [
      "records that do not refer",
      { kind: "referring", to: subject, entity: "thing", field: "colour" },
      '"thing.colour" does not refer to a record of "thing"',
    ],
    [
      "an entity that is not there",
      { kind: "referring", to: subject, entity: "thingg", field: "parent" },
      'there is no entity "thingg"; did you mean "thing"?',
    ],
    [
      "a parameter that is not listed",
      { kind: "parameter", id: "forthnight", holds: "period" },
      'the pack lists no parameter "forthnight"; did you mean "fortnight"?',
    ],
    [
      "a parameter that holds something else",
      { kind: "parameter", id: "three", holds: "period" },
      'the parameter "three" holds a number, not a period',
    ],
    [
      "a day moved by a number",
      { kind: "shift", day: field("madeOn"), by: number },
      "a period is needed, not a number",
    ],
    [
      "a choice between unlike values",
      { kind: "choose", condition: field("big"), yes: field("madeOn"), no: number },
      "a day is needed, not a number",
    ],
    [
      "a default of another kind",
      { kind: "first-present", parts: [field("weight"), field("name")] },
      "a number cannot be replaced by a text",
    ],
    ["the year of a number", { kind: "year", of: number }, "a day is needed, not a number"],
    [
      "a sum of days",
      {
        kind: "sum",
        list: field("parts"),
        item: "p",
        body: { kind: "truth", value: true },
        value: field("fittedOn", { kind: "item", name: "p" }),
      },
      "a number is needed, not a day",
    ],
  ])("%s is refused", (_, tree, problem) => {
    expect(
      inspectTree(tree, scope(things()))
        .problems.map((one) => problemText(one, "en"))
        .join("\n"),
    ).toContain(problem);
  });

  it("is refused for everything that is wrong with it, not only the first", () => {
    const tree: Node = {
      kind: "and",
      parts: [field("bigg"), compare(field("colour"), "==", text("rad")), field("ald")],
    };
    expect(inspectTree(tree, scope(things())).problems).toHaveLength(3);
  });

  it("is accepted when everything in it can be", () => {
    const tree: Node = {
      kind: "some",
      list: field("parts"),
      item: "part",
      body: compare(field("colour", { kind: "item", name: "part" }), "==", field("colour")),
    };
    expect(inspectTree(tree, scope(things())).problems).toEqual([]);
  });
});
