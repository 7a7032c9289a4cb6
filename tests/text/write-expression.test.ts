import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import type { Node } from "../../src/expression/node.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { flag, group, list, text } from "../../src/model/record/field.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import { readExpression } from "../../src/text/read-expression.js";
import { writeExpression } from "../../src/text/write-expression.js";
import { Thing } from "../expression/thing.js";
import { withItemsRenamed } from "./same-tree.js";

/** An invented kind of record whose fields have names that mean something else in a text. */
const Odd = defineEntity({
  name: "odd",
  title: label("怪事", "Odd"),
  family: "register",
  meaning: "An invented kind of record.",
  fields: {
    in: flag("在内", "In").optional(),
    asOf: flag("截至", "As of").optional(),
    this: flag("本", "This").optional(),
    year: flag("年度", "Year").optional(),
    size: flag("大小", "Size").optional(),
    "two-words": flag("两词", "Two words").optional(),
    依据: flag("依据", "Basis in Chinese").optional(),
    part: flag("部件", "Part").optional(),
    parts: list(group({ part: flag("部件", "Part"), this: flag("本", "This") }, "部件", "Part"), "部件", "Parts"),
    basis: list(text("依据", "Basis"), "依据", "Bases"),
    each: list(text("各项", "Each"), "各项", "Each"),
    policies: list(text("政策", "Policy"), "政策", "Policies"),
  },
});

const subject: Node = { kind: "subject" };
const field = (name: string, of: Node = subject): Node => ({ kind: "field", of, name });
const item: Node = { kind: "item", name: "i" };
const yes: Node = { kind: "truth", value: true };
const some = (name: string, body: Node): Node => ({ kind: "some", list: field(name), item: "i", body });
const minus = (left: Node, right: Node): Node => ({ kind: "arithmetic", operator: "-", left, right });
const number = (value: number): Node => ({ kind: "number", value });
const is = (left: Node): Node => ({ kind: "compare", operator: "==", left, right: number(0) });

describe("a tree as text", () => {
  it.each<[string, Node, string]>([
    ["a field with a word's name", field("in"), 'this["in"]'],
    ["a field with the as-of day's name", field("asOf"), 'this["asOf"]'],
    ["a field with the record's name", field("this"), 'this["this"]'],
    ["a field with a function's name", field("year"), "year"],
    ["a field of two words", field("two-words"), 'this["two-words"]'],
    ["a field with a Chinese name", field("依据"), "依据"],
    ["an item whose name a field has", some("parts", field("part", item)), "parts.exists(eachPart, eachPart.part)"],
    ["an item with an odd field", some("parts", field("this", item)), 'parts.exists(eachPart, eachPart["this"])'],
    [
      "items of two lists of one name",
      some("parts", { kind: "some", list: field("parts"), item: "j", body: field("part", item) }),
      "parts.exists(eachPart, parts.exists(item, eachPart.part))",
    ],
    ["the item of a list in the singular", some("basis", yes), "basis.exists(eachBasis, true)"],
    ["the item of policies", some("policies", yes), "policies.exists(policy, true)"],
    [
      "a value in a list",
      some("policies", { kind: "compare", operator: "==", left: item, right: { kind: "text", value: "甲" } }),
      '"甲" in policies',
    ],
    [
      "a value in a list that depends on the item",
      some("policies", { kind: "compare", operator: "==", left: item, right: item }),
      "policies.exists(policy, policy == policy)",
    ],
    ["no items", { kind: "not", of: some("basis", yes) }, "basis.isEmpty()"],
    ["what is missing", { kind: "not", of: { kind: "present", of: field("year") } }, "year == null"],
    [
      "what is not missing",
      { kind: "not", of: { kind: "not", of: { kind: "present", of: field("year") } } },
      "!(year == null)",
    ],
    ["no statement at all", { kind: "and", parts: [] }, "all()"],
    ["a single statement of any", { kind: "or", parts: [field("year")] }, "any(year)"],
    [
      "and inside or",
      { kind: "or", parts: [{ kind: "and", parts: [field("year"), field("size")] }, field("part")] },
      "year && size || part",
    ],
    [
      "or inside and",
      { kind: "and", parts: [{ kind: "or", parts: [field("year"), field("size")] }, field("part")] },
      "(year || size) && part",
    ],
    [
      "or inside or",
      { kind: "or", parts: [{ kind: "or", parts: [field("year"), field("size")] }, field("part")] },
      "(year || size) || part",
    ],
    ["a difference of a difference", is(minus(number(3), minus(number(2), number(1)))), "3 - (2 - 1) == 0"],
    ["a difference from a difference", is(minus(minus(number(3), number(2)), number(1))), "3 - 2 - 1 == 0"],
    ["a number less a negative one", is(minus(number(3), number(-2))), "3 - -2 == 0"],
    [
      "a negative number and its replacement",
      is({ kind: "first-present", parts: [number(-1), number(1e21)] }),
      "(-1).orElse(1e+21) == 0",
    ],
    ["a small number", is(number(1.5e-7)), "1.5e-7 == 0"],
    [
      "a choice inside a choice",
      { kind: "choose", condition: { kind: "choose", condition: yes, yes, no: yes }, yes: field("year"), no: yes },
      "(true ? true : true) ? year : true",
    ],
    [
      "a text with marks and line ends",
      { kind: "one-of", of: { kind: "text", value: "a" }, codes: ['"“\\\n\u2028\ud800'] },
      '"a" in ["\\"“\\\\\\n\u2028\\ud800"]',
    ],
  ])("%s", (_, tree, written) => {
    expect(writeExpression(tree, { subject: Odd })).toBe(written);
    const read = readExpression(written, { subject: Odd, expect: "statement", figures: "in-text" });
    if (!read.ok) throw new Error(read.problems.map((one) => problemMessage(one).en).join("\n"));
    expect(withItemsRenamed(read.tree)).toEqual(withItemsRenamed(tree));
  });

  it.each<[string, Node, string]>([
    ["a number that is none", number(Number.NaN), "the number NaN cannot be written"],
    ["a value that nothing replaces", { kind: "first-present", parts: [yes] }, "nothing that replaces it"],
    ["an item of no list", item, 'names the item "i"'],
  ])("cannot be %s", (_, tree, problem) => {
    expect(() => writeExpression(tree, { subject: Thing })).toThrow(problem);
  });
});
