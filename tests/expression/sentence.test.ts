import { describe, expect, it } from "vitest";
import { inspectTree } from "../../src/expression/inspect-tree.js";
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
    "Made on is before the as-of day",
  ],
  ["a missing value", (thing) => thing.weight.isMissing(), "未载明重量", "Weight is missing"],
  [
    "a choice of days within a comparison",
    (thing, { asOf }) => either(thing).before(asOf),
    "(出售日期；无则制造日期)早于统计日",
    "(Sold on, or where missing Made on) is before the as-of day",
  ],
  [
    "a choice of days that is there",
    (thing) => either(thing).isPresent(),
    "已载明(出售日期；无则制造日期)",
    "(Sold on, or where missing Made on) is there",
  ],
  [
    "several statements denied at once",
    (thing) => thing.big.and(thing.old).not(),
    "并非：(大，并且旧)",
    "not: (Big, and Old)",
  ],
  [
    "one or the other, and a third",
    (thing) => thing.big.or(thing.old).and(thing.weight.isPresent()),
    "(大，或者旧)，并且已载明重量",
    "(Big, or Old), and Weight is there",
  ],
];

describe("a tree as a sentence", () => {
  it.each(sentences)("says %s", (_, say, zh, en) => {
    const { record, terms } = speechAbout(Thing);
    const tree = say(record, terms).node;
    const entities = new Map([...builtinEntities, Thing].map((entity) => [entity.name, entity]));
    const { types, problems } = inspectTree(tree, { subject: Thing, entities, parameters: new Map() });
    expect(problems).toEqual([]);
    const scope = {
      subject: Thing,
      types,
      titleOfParameter: () => Thing.title,
      titleOfEntity: () => Thing.title,
      listOf: () => undefined,
    };
    expect([sentenceOf(tree, scope, "zh"), sentenceOf(tree, scope, "en")]).toEqual([zh, en]);
  });
});
