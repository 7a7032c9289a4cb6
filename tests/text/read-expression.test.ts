import { describe, expect, it } from "vitest";
import type { Node } from "../../src/expression/node.js";
import type { RecordTerm, Term, Terms } from "../../src/expression/term.js";
import type { RecordOf } from "../../src/model/record/entity.js";
import { renderExpressionProblem } from "../../src/text/expression-problem.js";
import { type ExpressionScope, readExpression } from "../../src/text/read-expression.js";
import { aboutThings, handle, period, scope, Thing, things, truthOf } from "../expression/thing.js";
import { withItemsRenamed } from "./same-tree.js";

const about: ExpressionScope = { ...scope(things()), expect: "value", figures: "in-text" };

const treeOf = (text: string, more: Partial<ExpressionScope> = {}): Node => {
  const read = readExpression(text, { ...about, ...more });
  if (!read.ok) throw new Error(read.problems.map((problem) => renderExpressionProblem(problem, "en")).join("\n"));
  return read.tree;
};

type AThing = RecordTerm<RecordOf<typeof Thing>>;

/** A text and the typed term that says the same. */
type Row = readonly [text: string, say: (thing: AThing, terms: Terms) => Term];

const three = handle<number>("three");

const rows: readonly Row[] = [
  ["big", (thing) => thing.big],
  ["this.big", (thing) => thing.big],
  ['this["big"]', (thing) => thing.big],
  ["!big", (thing) => thing.big.not()],
  ["big && old && !big", (thing) => thing.big.and(thing.old, thing.big.not())],
  ["big || old && big", (thing) => thing.big.or(thing.old.and(thing.big))],
  ["(big || old) && big", (thing) => thing.big.or(thing.old).and(thing.big)],
  ["!big || old", (thing) => thing.big.implies(thing.old)],
  ["all(big, old)", (thing, { all }) => all(thing.big, thing.old)],
  ["any()", (_, { any }) => any()],
  ["has(weight)", (thing) => thing.weight.isPresent()],
  ["weight != null", (thing) => thing.weight.isPresent()],
  ["weight == null", (thing) => thing.weight.isMissing()],
  ["null == weight", (thing) => thing.weight.isMissing()],
  ["!has(weight)", (thing) => thing.weight.isMissing()],
  ['name == "甲"', (thing) => thing.name.equals("甲")],
  ["name == '甲\\u4e59\\n'", (thing) => thing.name.equals("甲乙\n")],
  ['colour != "red"', (thing) => thing.colour.differs("red")],
  ['colour in ["red", "blue"]', (thing) => thing.colour.oneOf("red", "blue")],
  ['name in parameter("colours")', (thing, { parameter }) => thing.name.among(parameter(handle<string[]>("colours")))],
  ["weight <= 2.5e1", (thing) => thing.weight.atMost(25)],
  ["weight >= -1", (thing) => thing.weight.atLeast(-1)],
  ["weight + height * 2 > 3", (thing) => thing.weight.plus(thing.height.times(2)).moreThan(3)],
  ["(weight - height) / 2 < 3", (thing) => thing.weight.minus(thing.height).dividedBy(2).lessThan(3)],
  ["weight - height - 1 == 0", (thing) => thing.weight.minus(thing.height).minus(1).equals(0)],
  ["weight % 2 == 0", (thing) => thing.weight.remainder(2).equals(0)],
  ['weight > parameter("three")', (thing, { parameter }) => thing.weight.moreThan(parameter(three))],
  ["madeOn < soldOn", (thing) => thing.madeOn.before(thing.soldOn)],
  ['madeOn >= date("2017-05-03")', (thing) => thing.madeOn.notBefore("2017-05-03" as never)],
  [
    'deadline(madeOn, parameter("fortnight")) < asOf',
    (thing, { parameter, asOf }) => thing.madeOn.plus(parameter(period("fortnight"))).before(asOf),
  ],
  ["daysBetween(madeOn, soldOn) > 1", (thing) => thing.madeOn.daysUntil(thing.soldOn).moreThan(1)],
  ["workingDaysBetween(madeOn, asOf) > 1", (thing, { asOf }) => thing.madeOn.workingDaysUntil(asOf).moreThan(1)],
  ["year(madeOn) == 2017", (thing) => thing.madeOn.year().equals(2017)],
  ['quarter(madeOn) == "2017-Q2"', (thing) => thing.madeOn.quarter().equals("2017-Q2")],
  ["halfYear(madeOn) == halfYear(soldOn)", (thing) => thing.madeOn.halfYear().equals(thing.soldOn.halfYear())],
  ["month(madeOn) != month(asOf)", (thing, { asOf }) => thing.madeOn.month().differs(asOf.month())],
  ["soldOn.orElse(madeOn)", (thing) => thing.soldOn.orElse(thing.madeOn)],
  ["big ? madeOn : soldOn", (thing, { choose }) => choose(thing.big, thing.madeOn, thing.soldOn)],
  [
    "big ? madeOn : old ? soldOn : asOf",
    (thing, { choose, asOf }) => choose(thing.big, thing.madeOn, choose(thing.old, thing.soldOn, asOf)),
  ],
  ["parent.weight > 1", (thing) => thing.parent.in(Thing).weight.moreThan(1)],
  ["parent.parent.big", (thing) => thing.parent.in(Thing).parent.in(Thing).big],
  ["parent == parent.parent", (thing) => thing.parent.equals(thing.parent.in(Thing).parent)],
  ["has(parent.follow())", (thing) => thing.parent.in(Thing).isPresent()],
  ["parts.all(part, part.weight > 0)", (thing) => thing.parts.every((part) => part.weight.moreThan(0))],
  ["parts.exists(part, part.maker.big)", (thing) => thing.parts.some((part) => part.maker.in(Thing).big)],
  ["!parts.exists(part, part.weight > 0)", (thing) => thing.parts.none((part) => part.weight.moreThan(0))],
  ["parts.isEmpty()", (thing) => thing.parts.isEmpty()],
  ["size(parts) == 0", (thing) => thing.parts.count().equals(0)],
  [
    "parts.exists_one(part, has(part.fittedOn))",
    (thing) =>
      thing.parts
        .where((part) => part.fittedOn.isPresent())
        .count()
        .equals(1),
  ],
  ["parts.sum(part, part.weight) > 2", (thing) => thing.parts.sum((part) => part.weight).moreThan(2)],
  [
    "parts.filter(p, p.weight > 0).filter(q, has(q.maker)).size() > 2",
    (thing) =>
      thing.parts
        .where((part) => part.weight.moreThan(0))
        .where((part) => part.maker.isPresent())
        .count()
        .moreThan(2),
  ],
  [
    "size(parts.filter(p, p.weight > 0)) > 2",
    (thing) =>
      thing.parts
        .where((part) => part.weight.moreThan(0))
        .count()
        .moreThan(2),
  ],
  [
    "parts.filter(p, p.weight > 0).all(q, has(q.maker))",
    (thing) => thing.parts.where((part) => part.weight.moreThan(0)).every((part) => part.maker.isPresent()),
  ],
  [
    "parts.filter(p, p.weight > 0).exists(p, has(p.maker) && has(p.fittedOn))",
    (thing) =>
      thing.parts
        .where((part) => part.weight.moreThan(0))
        .some((part) => part.maker.isPresent().and(part.fittedOn.isPresent())),
  ],
  [
    "parts.filter(p, has(p.maker)).sum(p, p.weight) > 2",
    (thing) =>
      thing.parts
        .where((part) => part.maker.isPresent())
        .sum((part) => part.weight)
        .moreThan(2),
  ],
  ["parts.filter(p, has(p.maker)).isEmpty()", (thing) => thing.parts.where((part) => part.maker.isPresent()).isEmpty()],
  [
    'referring("thing", "parent").exists(child, child.big)',
    (thing, { referring }) => referring(thing as never, Thing, "parent").some((child) => child.big),
  ],
  [
    'parent.referring("thing", "parent").size() > 1',
    (thing, { referring }) =>
      referring(thing.parent.in(Thing) as never, Thing, "parent")
        .count()
        .moreThan(1),
  ],
  [
    'referring("thing", "name").filter(other, other.big).only().weight > 1',
    (thing, { referring }) =>
      referring(thing as never, Thing, "name")
        .where((other) => other.big)
        .only()
        .weight.moreThan(1),
  ],
  [
    'referring("thing", "name").exists(other, !other.referring("thing", "parent").isEmpty())',
    (thing, { referring }) =>
      referring(thing as never, Thing, "name").some((other) => referring(other, Thing, "parent").isEmpty().not()),
  ],
  [
    "parts.exists(weight, weight.weight > height)",
    (thing) => thing.parts.some((part) => part.weight.moreThan(thing.height)),
  ],
];

describe("a text builds the tree of the typed term", () => {
  it.each(rows)("%s", (text, say) => {
    const { record, terms } = aboutThings();
    expect(withItemsRenamed(treeOf(text))).toEqual(withItemsRenamed(say(record, terms).node));
  });

  it("over several lines, with remarks", () => {
    expect(treeOf("big // 大\n  &&\r\n\told")).toEqual(treeOf("big && old"));
  });

  it("of the opposite of a number as nought less the number", () => {
    expect(treeOf("-weight")).toEqual(treeOf("0 - weight"));
    expect(treeOf("-(-3)")).toEqual({ kind: "number", value: 3 });
  });

  it("with the names for items that the rule gives", () => {
    const names = ["first", "second"];
    const nameItem = () => names.shift() as string;
    const tree = treeOf("parts.exists(a, parts.exists(b, a.weight > b.weight))", { nameItem });
    expect(tree).toMatchObject({ item: "first", body: { item: "second" } });
  });
});

describe("a value that is an item of a list", () => {
  const inParts = treeOf('"red" in parameter("colours") || colour in parameter(\'colours\')');

  it("of a parameter reads as such", () => {
    expect(inParts).toMatchObject({ kind: "or", parts: [{ kind: "among" }, { kind: "among" }] });
  });
});

describe("a missing value in a text", () => {
  const heavy = treeOf("weight > 1");

  it("makes what is said of it unknown", () => {
    expect(truthOf(heavy, {})).toBeUndefined();
    expect(truthOf(treeOf("weight > 1 || true"), {})).toBe(true);
    expect(truthOf(treeOf("weight > 1 && false"), {})).toBe(false);
  });

  it("is asked about first by whoever wants a definite answer", () => {
    expect(truthOf(treeOf("weight != null && weight > 1"), {})).toBe(false);
    expect(truthOf(treeOf("weight == null || weight > 1"), {})).toBe(true);
  });
});
