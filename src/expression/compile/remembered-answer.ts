import type { AnyRecord } from "../../model/record/entity.js";
import type { Node } from "../node.js";
import { isClosedOver, type Quantified, restsOn, saidOf } from "../rests-on.js";
import type { EvaluationFrame } from "./evaluator.js";
import type { TreeCompiler } from "./tree-compiler.js";

/** What a quantifier makes of the items of its list. */
export type OfItems<Value> = (items: readonly unknown[], record: AnyRecord, frame: EvaluationFrame) => Value;

interface Answer<Value> {
  readonly value: Value;
  /** The judgement in which it was given, where it holds in no other. */
  readonly turn: number;
  readonly lawDay: number;
}

/** Shorter lists are looked through faster than an answer is looked up. */
const shortList = 8;

/**
 * Remembers what a quantifier makes of a list that is met again: what it says of an item rests on no other item, so that
 * three lists inside each other cost as much as three lists beside each other. Gives back the same function where no list
 * is met twice.
 *
 * An answer holds in all judgements, but in its own only where it rests on the judged record, or where records change.
 */
export function remembered<Value>(node: Quantified, compiler: TreeCompiler, ofItems: OfItems<Value>): OfItems<Value> {
  const said = saidOf(node);
  if (!isMetAgain(node.list, compiler) || !isClosedOver(node.item, ...said)) return ofItems;
  const rests = said.map(restsOn);
  const isLive = compiler.binding.clock.watch !== undefined;
  // What takes the as-of day has to tell a clock that moves each time.
  if (isLive && rests.some(({ asOf }) => asOf)) return ofItems;
  const isOfOneJudgement = isLive || rests.some(({ subject }) => subject);
  if (isOfOneJudgement && !compiler.isInsideList()) return ofItems;
  const dependsOnLaw = rests.some(({ lawDay }) => lawDay);
  const answers = new WeakMap<readonly unknown[], Answer<Value>>();
  return (items, record, frame) => {
    if (items.length < shortList) return ofItems(items, record, frame);
    const turn = isOfOneJudgement ? frame.turn : 0;
    const lawDay = dependsOnLaw ? frame.relevantDay : 0;
    const answer = answers.get(items);
    if (answer !== undefined && answer.turn === turn && Object.is(answer.lawDay, lawDay)) {
      frame.spent += 1;
      return answer.value;
    }
    const value = ofItems(items, record, frame);
    answers.set(items, { value, turn, lawDay });
    return value;
  };
}

/** Whether the same list is met again: inside another list, or because several records lead to it. */
export const isMetAgain = (list: Node, compiler: TreeCompiler): boolean =>
  compiler.isInsideList() || (list.kind === "referring" ? list.to.kind !== "subject" : leadsAway(list));

const leadsAway = (node: Node): boolean =>
  node.kind === "field" ? leadsAway(node.of) : node.kind === "follow" || node.kind === "only";
