import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { inspectTree } from "../../src/expression/inspect-tree.js";
import { type Node, walk } from "../../src/expression/node.js";
import { reachedDay, seenBy } from "../../src/expression/sentence/phrases.js";
import { sentenceOf } from "../../src/expression/sentence/sentence.js";
import type { DayTerm, RecordTerm, Term, Terms } from "../../src/expression/term.js";
import { speechAbout } from "../../src/expression/terms.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import type { RecordOf } from "../../src/model/record/entity.js";
import { handle, period, scope as scopeOf, Thing, things } from "./thing.js";

type Said = (thing: RecordTerm<RecordOf<typeof Thing>>, terms: Terms) => Term;

const either = (thing: { readonly soldOn: DayTerm; readonly madeOn: DayTerm }): DayTerm =>
  thing.soldOn.orElse(thing.madeOn);

const sentences: readonly (readonly [what: string, say: Said, zh: string, en: string])[] = [
  [
    "a day compared",
    (thing, { asOf }) => thing.madeOn.before(asOf),
    "制造日期早于统计日",
    "the day “Made on” is before the as-of day",
  ],
  ["a missing value", (thing) => thing.weight.isMissing(), "未载明重量", "the weight is not recorded"],
  ["a code by its label", (thing) => thing.colour.equals("red"), "颜色为红", "the colour is Red"],
  ["another code", (thing) => thing.colour.equals("red").not(), "颜色不是红", "the colour is not Red"],
  [
    "none of several codes",
    (thing) => thing.colour.oneOf("red", "blue").not(),
    "颜色不是红、蓝",
    "the colour is not Red or Blue",
  ],
  ["what does not apply", (thing) => thing.big.not(), "并非“大”", "“Big” does not apply"],
  ["what is denied twice", (thing) => thing.big.not().not(), "大", "“Big” applies"],
  [
    "a choice of days within a comparison",
    (thing, { asOf }) => either(thing).before(asOf),
    "（出售日期，未载明的，为制造日期）早于统计日",
    "(the day “Sold on”, or where that is not recorded the day “Made on”) is before the as-of day",
  ],
  [
    "a choice of days that is there",
    (thing) => either(thing).isPresent(),
    "已载明（出售日期，未载明的，为制造日期）",
    "(the day “Sold on”, or where that is not recorded the day “Made on”) is recorded",
  ],
  [
    "several statements denied at once",
    (thing) => thing.big.and(thing.old).not(),
    "并非（大，并且旧）",
    "it is not the case that (“Big” applies, and “Old” applies)",
  ],
  [
    "one or the other, and a third",
    (thing) => thing.big.or(thing.old).and(thing.weight.isPresent()),
    "（大，或者旧），并且已载明重量",
    "(“Big” applies, or “Old” applies), and the weight is recorded",
  ],
  [
    "in one clause what is said of one day",
    (thing, { asOf }) => seenBy(thing.soldOn, asOf).and(thing.soldOn.after(thing.madeOn)),
    "出售日期已载明且不晚于统计日且晚于制造日期",
    "the day “Sold on” is recorded and is not after the as-of day and is after the day “Made on”",
  ],
  [
    "a span whose end may be open",
    (thing, { asOf }) => thing.madeOn.notAfter(asOf).and(thing.soldOn.isMissing().or(thing.soldOn.after(asOf))),
    "统计日不早于制造日期且早于出售日期（如有）",
    "the as-of day is not before the day “Made on” and is before the day “Sold on”, if any",
  ],
  [
    "the earlier of two days",
    (thing, { asOf, choose }) => choose(thing.madeOn.notAfter(asOf), thing.madeOn, asOf),
    "制造日期与统计日中较早者",
    "the earlier of the day “Made on” and the as-of day",
  ],
  [
    "the later of two days",
    (thing, { asOf, choose }) => choose(thing.madeOn.notAfter(asOf), asOf, thing.madeOn),
    "制造日期与统计日中较晚者",
    "the later of the day “Made on” and the as-of day",
  ],
  [
    "an event that may still come",
    (thing, terms) => reachedDay(thing.soldOn, terms),
    "出售日期（尚未到来的，为统计日）",
    "the day “Sold on”, or until it comes the as-of day",
  ],
  [
    "one choice after the other",
    (thing, { choose }) => choose(thing.big, thing.weight, choose(thing.old, thing.height, thing.weight)),
    "大的，为重量；旧的，为高度；其他的，为重量",
    "the weight if “Big” applies; the height if “Old” applies; otherwise the weight",
  ],
  ["that a list has items", (thing) => thing.parts.isEmpty().not(), "有部件", "there are entries in the parts"],
  ["that a list has none", (thing) => thing.parts.isEmpty(), "没有部件", "there are no entries in the parts"],
  [
    "what holds of each item, and of the record beside it",
    (thing) => thing.parts.every((part) => part.colour.equals(thing.colour)),
    "部件中每一项都符合：其颜色为本事物的颜色",
    "for each of the parts: its colour is the colour of the thing",
  ],
  [
    "two items of one list",
    (thing) => thing.parts.some((one) => thing.parts.some((other) => other.fittedOn.after(one.fittedOn))),
    "部件中至少有一项符合：本事物的部件中至少有一项符合：其安装日期晚于前一项的安装日期",
    "for at least one of the parts: for at least one of the parts of the thing: its day “Fitted on” is after the day “Fitted on” of the former",
  ],
  [
    "what holds of no item",
    (thing) => thing.parts.some((part) => part.weight.isMissing()).not(),
    "部件中没有一项符合：未载明其重量",
    "for none of the parts: its weight is not recorded",
  ],
  [
    "one of several codes, and one alone",
    (thing) => thing.colour.oneOf("red", "blue").or(thing.colour.oneOf("green")),
    "颜色为红、蓝之一，或者颜色为绿",
    "the colour is Red or Blue, or the colour is Green",
  ],
  [
    "a code that stands in for a missing one",
    (thing) => thing.colour.orElse("green").equals("red"),
    "（颜色，未载明的，为绿）为红",
    "(the colour, or where that is not recorded Green) is Red",
  ],
  [
    "a text among those of a parameter",
    (thing, { parameter }) => thing.colour.among(parameter(handle<readonly string[]>("colours"))),
    "颜色列于参数colours",
    "the colour stands in the parameter colours",
  ],
  ["what always holds", (_, { all }) => all(), "恒成立", "always"],
  ["what never holds", (_, { any }) => any(), "恒不成立", "never"],
  [
    "the number of all items",
    (thing) => thing.parts.count().atLeast(2),
    "部件的数目不少于2",
    "the number of parts is at least 2",
  ],
  [
    "the number of some",
    (thing) =>
      thing.parts
        .where((part) => part.weight.isMissing())
        .count()
        .lessThan(2),
    "部件中符合（未载明其重量）的数目少于2",
    "the number of parts for which (its weight is not recorded) is less than 2",
  ],
  [
    "a sum over all items",
    (thing) => thing.parts.sum((part) => part.weight).moreThan(thing.weight),
    "部件中各项，其重量之和多于重量",
    "the sum of its weight over the parts is more than the weight",
  ],
  [
    "a sum over some",
    (thing) =>
      thing.parts
        .where((part) => part.colour.equals("red"))
        .sum((part) => part.weight)
        .equals(1),
    "部件中符合（其颜色为红）的各项，其重量之和等于1",
    "the sum of its weight over the parts for which (its colour is Red) equals 1",
  ],
  [
    "the only item of some",
    (thing) =>
      thing.parts
        .where((part) => part.colour.equals("red"))
        .only()
        .weight.isPresent(),
    "已载明部件中符合（其颜色为红）的唯一一项的重量",
    "the weight of the only one of the parts for which (its colour is Red) is recorded",
  ],
  [
    "the only item of all",
    (thing) => thing.parts.only().weight.isPresent(),
    "已载明部件中唯一一项的重量",
    "the weight of the only one of the parts is recorded",
  ],
  [
    "a difference of a difference",
    (thing) => thing.weight.minus(thing.height.minus(thing.weight)).equals(1),
    "重量−（高度−重量）等于1",
    "the weight − (the height − the weight) equals 1",
  ],
  [
    "a difference less a number",
    (thing) => thing.weight.minus(thing.height).minus(1).plus(thing.height.plus(2)).equals(1),
    "重量−高度−1+高度+2等于1",
    "the weight − the height − 1 + the height + 2 equals 1",
  ],
  [
    "a sum times a product",
    (thing) => thing.weight.plus(1).times(thing.height.times(2)).dividedBy(thing.weight.minus(1)).equals(1),
    "（重量+1）×高度×2÷（重量−1）等于1",
    "(the weight + 1) × the height × 2 ÷ (the weight − 1) equals 1",
  ],
  [
    "a quotient by a product and by a quotient",
    (thing) =>
      thing.weight
        .dividedBy(thing.height.times(2))
        .plus(thing.weight.dividedBy(thing.height.dividedBy(2)))
        .equals(1),
    "重量÷（高度×2）+重量÷（高度÷2）等于1",
    "the weight ÷ (the height × 2) + the weight ÷ (the height ÷ 2) equals 1",
  ],
  [
    "a product with a remainder, and a remainder by a product",
    (thing) =>
      thing.weight
        .times(thing.height.remainder(2))
        .plus(thing.weight.remainder(thing.height.times(2)))
        .equals(1),
    "重量×（高度mod2）+重量mod（高度×2）等于1",
    "the weight × (the height mod 2) + the weight mod (the height × 2) equals 1",
  ],
  [
    "a product and a remainder added",
    (thing) => thing.weight.times(2).plus(thing.height.remainder(3)).equals(1),
    "重量×2+高度mod3等于1",
    "the weight × 2 + the height mod 3 equals 1",
  ],
  [
    "the end of a period that runs from the end of another",
    (thing, { parameter }) =>
      thing.madeOn
        .plus(parameter(period("fortnight")))
        .plus(parameter(period("fortnight")))
        .before(thing.soldOn),
    "自（自制造日期起参数fortnight届满之日）起参数fortnight届满之日早于出售日期",
    "the end of the parameter fortnight from the end of the parameter fortnight from the day “Made on” is before the day “Sold on”",
  ],
  [
    "days and working days between two days",
    (thing) => thing.madeOn.daysUntil(thing.soldOn).atMost(thing.madeOn.workingDaysUntil(thing.soldOn)),
    "制造日期至出售日期的天数不超过制造日期至出售日期的工作日数",
    "the days from the day “Made on” to the day “Sold on” is at most the working days from the day “Made on” to the day “Sold on”",
  ],
  [
    "a year and a quarter",
    (thing) => thing.madeOn.year().equals(2017).and(thing.madeOn.quarter().equals("2017-Q1")),
    "制造日期所在年度等于2017，并且制造日期所在季度为“2017-Q1”",
    "the year of the day “Made on” equals 2017, and the quarter of the day “Made on” is “2017-Q1”",
  ],
  [
    "the records that refer to one, and to what it refers to",
    (thing, { referring }) =>
      referring(thing, Thing, "parent")
        .isEmpty()
        .and(referring(thing.parent.in(Thing), Thing, "parent").isEmpty()),
    "没有所属的事物，并且没有上级所属的事物",
    "there are no entries in the records “Thing” of the thing, and there are no entries in the records “Thing” of the parent",
  ],
  [
    "the lesser of two numbers",
    (thing, { choose }) => choose(thing.weight.atMost(thing.height), thing.weight, thing.height).equals(1),
    "重量与高度中较小者等于1",
    "the lesser of the weight and the height equals 1",
  ],
  [
    "the greater of two numbers",
    (thing, { choose }) => choose(thing.weight.atMost(thing.height), thing.height, thing.weight).equals(1),
    "重量与高度中较大者等于1",
    "the greater of the weight and the height equals 1",
  ],
  [
    "a flag of the record that another names",
    (thing) => thing.parent.in(Thing).big.not(),
    "并非上级“大”",
    "“Big” of the parent does not apply",
  ],
];

describe("a tree as a sentence", () => {
  it.each(sentences)("says %s", (_, say, zh, en) => {
    const { record, terms } = speechAbout(Thing);
    const tree = say(record, terms).node;
    const entities = new Map([...builtinEntities, Thing].map((entity) => [entity.name, entity]));
    const { types, problems } = inspectTree(tree, {
      subject: Thing,
      entities,
      parameters: scopeOf(things()).parameters,
    });
    expect(problems).toEqual([]);
    const lists = new Map<string, Node>();
    walk(tree, (node) => {
      if ("item" in node) lists.set(node.item, node.list);
    });
    const scope = {
      subject: Thing,
      types,
      titleOfParameter: (id: string) => label(`参数${id}`, `Parameter ${id}`),
      titleOfEntity: () => Thing.title,
      listOf: (item: string) => lists.get(item),
    };
    expect([sentenceOf(tree, scope, "zh"), sentenceOf(tree, scope, "en")]).toEqual([zh, en]);
  });
});
