import { describe, expect, it } from "vitest";
import { inspectTree } from "../../src/expression/inspect-tree.js";
import { type Node, walk } from "../../src/expression/node.js";
import { reachedDay, seenBy } from "../../src/expression/phrases.js";
import { sentenceOf } from "../../src/expression/sentence.js";
import type { DayTerm, RecordTerm, Term, Terms } from "../../src/expression/term.js";
import { speechAbout } from "../../src/expression/terms.js";
import { builtinEntities } from "../../src/model/builtin-entities.js";
import type { RecordOf } from "../../src/model/entity.js";
import { Thing } from "./thing.js";

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
    "in one breath what is said of one day",
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
];

describe("a tree as a sentence", () => {
  it.each(sentences)("says %s", (_, say, zh, en) => {
    const { record, terms } = speechAbout(Thing);
    const tree = say(record, terms).node;
    const entities = new Map([...builtinEntities, Thing].map((entity) => [entity.name, entity]));
    const { types, problems } = inspectTree(tree, { subject: Thing, entities, parameters: new Map() });
    expect(problems).toEqual([]);
    const lists = new Map<string, Node>();
    walk(tree, (node) => {
      if ("item" in node) lists.set(node.item, node.list);
    });
    const scope = {
      subject: Thing,
      types,
      titleOfParameter: () => Thing.title,
      titleOfEntity: () => Thing.title,
      listOf: (item: string) => lists.get(item),
    };
    expect([sentenceOf(tree, scope, "zh"), sentenceOf(tree, scope, "en")]).toEqual([zh, en]);
  });
});
