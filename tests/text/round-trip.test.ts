import fc from "fast-check";
import type { Pack } from "fazhi";
import { describe, expect, it } from "vitest";
import { treesOfDuration } from "../../src/engine/indicator/duration.js";
import { treesOfRule } from "../../src/engine/rule/rule-tree.js";
import type { Node } from "../../src/expression/node.js";
import { knownEntities } from "../../src/model/dataset/known-entities.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import { readExpression } from "../../src/text/read-expression.js";
import { writeExpression } from "../../src/text/write-expression.js";
import { randomStatement } from "../expression/random-tree.js";
import { scope, Thing, things } from "../expression/thing.js";
import { everyPack } from "../rules/lint/every-pack.js";
import { withItemsRenamed } from "./same-tree.js";

/** Every tree of a pack, with the entity it is about and where it stands. */
const treesOf = (pack: Pack) => [
  ...pack.rules.flatMap((rule) => treesOfRule(rule).map((tree) => ({ place: rule.id, about: rule.about, tree }))),
  ...pack.indicators.flatMap(({ id, about, among, value, counts, duration, by, keys }) => [
    ...[among, value, counts, ...treesOfDuration(duration), ...Object.values(by)]
      .filter((tree) => tree !== undefined)
      .map((tree) => ({ place: id, about, tree })),
    ...Object.values(keys).flatMap(({ entity, when }) =>
      when === undefined ? [] : [{ place: id, about: entity, tree: when }],
    ),
  ]),
];

describe.each(everyPack.map((pack) => [pack.name, pack] as const))("a tree of the pack %s", (_, pack) => {
  const trees = treesOf(pack);
  const parameters = new Map(pack.parameters.map(({ id, holds }) => [id, holds]));

  it("is one of many", () => {
    expect(trees.length).toBeGreaterThan(50);
  });

  it("written as a text reads as itself", () => {
    for (const { place, about, tree } of trees) {
      const text = writeExpression(tree, { subject: about });
      const read = readExpression(text, {
        subject: about,
        entities: knownEntities(pack.entities),
        parameters,
        expect: "value",
      });
      if (!read.ok)
        throw new Error(`${place}: ${text}\n${read.problems.map((one) => problemMessage(one).en).join("\n")}`);
      expect(withItemsRenamed(read.tree), `${place}: ${text}`).toEqual(withItemsRenamed(tree));
    }
  });

  it("is written the same way when it is read and written again", () => {
    for (const { about, tree } of trees) {
      const text = writeExpression(tree, { subject: about });
      const read = readExpression(text, {
        subject: about,
        entities: knownEntities(pack.entities),
        parameters,
        expect: "value",
      });
      if (read.ok) expect(writeExpression(read.tree, { subject: about })).toBe(text);
    }
  });
});

describe("any tree", () => {
  const about = { ...scope(things()), figures: "in-text", expect: "statement" } as const;

  it("written as a text reads as itself", () => {
    fc.assert(
      fc.property(randomStatement, (tree: Node) => {
        const text = writeExpression(tree, { subject: Thing });
        const read = readExpression(text, about);
        if (!read.ok) throw new Error(`${text}\n${read.problems.map((one) => problemMessage(one).en).join("\n")}`);
        expect(withItemsRenamed(read.tree)).toEqual(withItemsRenamed(tree));
      }),
      { numRuns: 300 },
    );
  });
});
