import { describe, expect, it } from "vitest";
import { renderSeen } from "../../src/engine/run/finding.js";
import type { Node } from "../../src/expression/node.js";
import type { Condition } from "../../src/expression/term.js";
import { aboutThings, handle, period, reader, Thing, things } from "./thing.js";

/** What a statement rests on, one line for each value. */
function reasons(tree: Node, ...records: readonly object[]): readonly string[] {
  const dataset = things(...records.map((record, index) => ({ id: `t${index}`, ...record })));
  const { observer, frame } = reader(dataset, tree);
  return observer
    .reasons(tree, dataset.records(Thing)[0]!, frame)
    .map(
      ({ entity, id, path, seen }) =>
        `${entity === undefined ? "" : `${entity} ${id} `}${path} = ${renderSeen(seen, "en")}`,
    );
}

const { record, terms } = aboutThings();

describe("the values that a statement rests on", () => {
  it("are those of the part that is false, not of the part that holds", () => {
    expect(reasons(record.big.and(record.colour.equals("red")).node, { big: true, colour: "blue" })).toEqual([
      "thing t0 colour = Blue",
    ]);
  });

  it("are all parts when each could have saved it", () => {
    expect(reasons(record.big.or(record.old).node, { big: false, old: false })).toEqual([
      "thing t0 big = no",
      "thing t0 old = no",
    ]);
  });

  it("are what is missing when it is unknown", () => {
    expect(reasons(record.big.and(record.old).node, { big: true })).toEqual(["thing t0 old = —"]);
  });

  it("name the item of a list that breaks it, by its place", () => {
    const tree = record.parts.every((part) => part.fittedOn.notAfter(record.soldOn)).node;
    const parts = [
      { colour: "red", fittedOn: "2017-01-01" },
      { colour: "red", fittedOn: "2017-03-01" },
    ];
    expect(reasons(tree, { soldOn: "2017-02-01", parts })).toEqual([
      "thing t0 parts[1].fittedOn = 2017-03-01",
      "thing t0 soldOn = 2017-02-01",
    ]);
  });

  it("lie in the other record where a reference was followed", () => {
    expect(reasons(record.parent.in(Thing).big.node, { parent: "t1" }, { big: false })).toEqual(["thing t1 big = no"]);
  });

  it("name the missing reference, not what lies behind it", () => {
    expect(reasons(record.parent.in(Thing).big.node, {})).toEqual(["thing t0 parent = —"]);
  });

  it("show the parameter and the last day that was computed from it", () => {
    const tree = record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("fortnight")))).node;
    expect(reasons(tree, { madeOn: "2017-05-10", soldOn: "2017-05-26" })).toEqual([
      "thing t0 soldOn = 2017-05-26",
      "thing t0 madeOn = 2017-05-10",
      "fortnight = 15 days",
      "the end of the parameter fortnight from the day “Made on” = 2017-05-25",
    ]);
  });

  it("show how many records there were", () => {
    const tree = terms.referring(record, Thing, "parent").isEmpty().node;
    expect(reasons(tree, {}, { parent: "t0" }, { parent: "t0" })).toEqual(["thing.parent = 2 items"]);
    expect(reasons(terms.referring(record, Thing, "parent").count().equals(0).node, {}, { parent: "t0" })).toEqual([
      "the number of records “Thing” of the thing = 1",
    ]);
  });

  it.each<[string, Condition, object, readonly string[]]>([
    [
      "both sides of a comparison that was computed",
      record.weight.plus(record.height).equals(3),
      { weight: 1, height: 1 },
      ["thing t0 weight = 1", "thing t0 height = 1", "the weight + the height = 2"],
    ],
    [
      "the days between two days",
      record.madeOn.daysUntil(record.soldOn).atMost(1),
      { madeOn: "2017-05-01", soldOn: "2017-05-03" },
      [
        "thing t0 madeOn = 2017-05-01",
        "thing t0 soldOn = 2017-05-03",
        "the days from the day “Made on” to the day “Sold on” = 2",
      ],
    ],
    [
      "the as-of day beside a day",
      record.madeOn.after(terms.asOf),
      { madeOn: "2017-05-01" },
      ["thing t0 madeOn = 2017-05-01", "as-of = 2017-09-30"],
    ],
    [
      "the day of which the year counts",
      record.madeOn.year().equals(2018),
      { madeOn: "2017-05-01" },
      ["thing t0 madeOn = 2017-05-01"],
    ],
    [
      "the condition of a choice, and what was chosen",
      terms.choose(record.big, record.weight, record.height).equals(3),
      { big: false, weight: 3, height: 1 },
      ["thing t0 big = no", "thing t0 height = 1"],
    ],
    [
      "the condition alone where nothing could be chosen",
      terms.choose(record.big, record.weight, record.height).equals(3),
      { weight: 3, height: 1 },
      ["thing t0 big = —"],
    ],
    [
      "the first of two values that is there, and those before it",
      record.soldOn.orElse(record.madeOn).after(terms.asOf),
      { madeOn: "2017-05-01" },
      ["thing t0 soldOn = —", "thing t0 madeOn = 2017-05-01", "as-of = 2017-09-30"],
    ],
    [
      "the first of two values, and not the second",
      record.soldOn.orElse(record.madeOn).after(terms.asOf),
      { soldOn: "2017-05-02", madeOn: "2017-05-01" },
      ["thing t0 soldOn = 2017-05-02", "as-of = 2017-09-30"],
    ],
    [
      "the items that count, and their number",
      record.parts
        .where((part) => part.colour.equals("red"))
        .count()
        .atMost(1),
      { parts: [{ colour: "red" }, { colour: "blue" }, { colour: "red" }] },
      [
        "thing t0 parts[0].colour = Red",
        "thing t0 parts[2].colour = Red",
        "the number of parts for which (its colour is Red) = 2",
      ],
    ],
    [
      "the list of items where it is missing",
      record.parts
        .where((part) => part.colour.equals("red"))
        .count()
        .atMost(1),
      {},
      ["thing t0 parts = —"],
    ],
    [
      "what the items of a sum hold, and the sum",
      record.parts.sum((part) => part.weight).atMost(1),
      {
        parts: [
          { colour: "red", weight: 1 },
          { colour: "red", weight: 2 },
        ],
      },
      ["thing t0 parts[0].weight = 1", "thing t0 parts[1].weight = 2", "the sum of its weight over the parts = 3"],
    ],
    [
      "the item that is the only one",
      record.parts
        .where((part) => part.colour.equals("red"))
        .only()
        .weight.atMost(1),
      {
        parts: [
          { colour: "blue", weight: 1 },
          { colour: "red", weight: 2 },
        ],
      },
      ["thing t0 parts[1].weight = 2"],
    ],
    [
      "the list in which there is not one alone",
      record.parts
        .where((part) => part.colour.equals("red"))
        .only()
        .weight.atMost(1),
      {
        parts: [
          { colour: "red", weight: 1 },
          { colour: "red", weight: 2 },
        ],
      },
      ["Parts = —"],
    ],
    [
      "a text and those among which it is not",
      record.colour.among(terms.parameter(handle<readonly string[]>("colours"))),
      { colour: "green" },
      ["thing t0 colour = Green", "colours = red, blue"],
    ],
    [
      "an empty list",
      record.parts.some((part) => part.colour.equals("red")),
      { parts: [] },
      ["thing t0 parts = 0 items"],
    ],
  ])("are %s", (_, tree, thing, expected) => {
    expect(reasons(tree.node, thing)).toEqual(expected);
  });
});
