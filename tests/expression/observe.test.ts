import { describe, expect, it } from "vitest";
import { renderSeen } from "../../src/engine/finding.js";
import type { Node } from "../../src/expression/node.js";
import { aboutThings, period, reader, Thing, things } from "./thing.js";

/** What a statement rests on, one line for each value. */
function reasons(tree: Node, ...records: readonly object[]): readonly string[] {
  const dataset = things(...records.map((record, index) => ({ id: `t${index}`, ...record })));
  const { observer, attention } = reader(dataset, tree);
  return observer
    .reasons(tree, dataset.records(Thing)[0]!, attention)
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
});
