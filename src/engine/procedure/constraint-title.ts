import { type Label, label } from "../../codes/label.js";
import type { Pack, Rule } from "../pack/pack.js";
import { formOf } from "../rule/rule-forms.js";
import { stepsOfRule, treesOfRule } from "../rule/rule-tree.js";
import { treeSentences } from "../rule/tree-sentence.js";
import { constraintSentence } from "./constraint-sentence.js";
import type { BuiltConstraint } from "./procedure.js";

const known = new WeakMap<Pack, WeakMap<Rule, ReadonlyMap<string, Label>>>();

/**
 * What each constraint of a rule demands, in words by its id; of one that several versions have, as the last one says.
 * When it applies is said only where that alone tells two of them apart.
 */
export function constraintTitles(rule: Rule, pack: Pack): ReadonlyMap<string, Label> {
  const ofPack = known.get(pack) ?? new WeakMap<Rule, ReadonlyMap<string, Label>>();
  known.set(pack, ofPack);
  const found = ofPack.get(rule) ?? titlesOf(rule, pack);
  ofPack.set(rule, found);
  return found;
}

function titlesOf(rule: Rule, pack: Pack): ReadonlyMap<string, Label> {
  const { beyond } = formOf(rule);
  const steps = stepsOfRule(rule);
  if (steps === undefined) return new Map();
  const words = treeSentences(treesOfRule(rule), rule.about, pack);
  const titleOf = (parameter: string): Label =>
    pack.parameters.find(({ id }) => id === parameter)?.title ?? label(parameter, parameter);
  const say = (constraint: BuiltConstraint): Label => constraintSentence(constraint, steps, words, titleOf);
  const inOrder = [...rule.versions].sort((one, other) => (one.inForce.from < other.inForce.from ? -1 : 1));
  const last = new Map(inOrder.flatMap((version) => beyond.constraints(version).map((one) => [one.id, one] as const)));
  const demands = [...last].map(([id, one]) => ({ id, one, demand: say(withoutCondition(one)) }));
  return new Map(
    demands.map(({ id, one, demand }) => {
      const isAlone = demands.every((other) => other.id === id || other.demand.zh !== demand.zh);
      return [id, isAlone ? demand : say(one)];
    }),
  );
}

const withoutCondition = ({ when: _, ...constraint }: BuiltConstraint): BuiltConstraint => constraint;
