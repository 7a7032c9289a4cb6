import type { AnyRecord } from "../../model/record/entity.js";
import type { Node } from "../node.js";
import { type Quantified, restsOn } from "../rests-on.js";
import { isTextual } from "../term-type.js";
import type { EvaluationFrame, Evaluator } from "./evaluator.js";
import { isMetAgain } from "./remembered-answer.js";
import type { TreeCompiler } from "./tree-compiler.js";

/** The items of a list that a quantifier has to look at. */
export type Narrowed = (items: readonly unknown[], record: AnyRecord, frame: EvaluationFrame) => readonly unknown[];

/** Shorter lists are looked through faster than an index is made. */
const shortList = 16;

/** An equality of something that an item holds with something that rests on no item of the list. */
interface Join {
  readonly held: Node;
  readonly wanted: Node;
}

/**
 * Narrows a list by an equality that the body asks of each item, such as `case.unit == unit.id`: of all other items it is
 * known what the body says. `undefined` where the body asks none, or where no list is met twice.
 *
 * `isAsked` says whether items of which the equality is false count for nothing (`some`, counts, sums) or those of which
 * the body follows from its being false (`every`).
 */
export function narrowed(node: Quantified, isAsked: boolean, compiler: TreeCompiler): Narrowed | undefined {
  // Lists of a live evaluation change in place.
  if (compiler.binding.clock.watch !== undefined || !isMetAgain(node.list, compiler)) return undefined;
  const join = (isAsked ? asked(node.body) : spared(node.body)).flatMap((one) => joinOf(one, node.item))[0];
  if (join === undefined) return undefined;
  const held = comparedReading(join.held, compiler);
  const wanted = comparedReading(join.wanted, compiler);
  if (held === undefined || wanted === undefined) return undefined;
  const slot = compiler.slotOf(node.item);
  const indexes = new WeakMap<readonly unknown[], ItemIndex | "met">();
  return (items, record, frame) => {
    if (items.length < shortList) return items;
    const known = indexes.get(items);
    // A list that is met but once needs no index.
    if (known === undefined) {
      indexes.set(items, "met");
      return items;
    }
    const key = wanted(record, frame);
    if (key === undefined) return items;
    const index = known === "met" ? indexOf(items, held, slot, record, frame) : known;
    if (known === "met") indexes.set(items, index);
    return index.get(key) ?? index.get(undefined) ?? none;
  };
}

/** The items by what they hold, those that may hold it among them; under `undefined` the latter alone. */
type ItemIndex = ReadonlyMap<string | undefined, readonly unknown[]>;

const none: readonly unknown[] = Object.freeze([]);

function indexOf(
  items: readonly unknown[],
  held: Evaluator<string | undefined>,
  slot: number,
  record: AnyRecord,
  frame: EvaluationFrame,
): ItemIndex {
  const index = new Map<string | undefined, unknown[]>();
  const unknown: unknown[] = [];
  for (const item of items) {
    frame.items[slot] = item;
    const key = held(record, frame);
    if (key === undefined) unknown.push(item);
    else {
      const others = index.get(key);
      if (others === undefined) index.set(key, [item]);
      else others.push(item);
    }
  }
  frame.spent += items.length;
  if (unknown.length > 0) {
    // Unknown ones come first, which no sum feels: where they count, it is unknown.
    for (const [key, own] of index) index.set(key, [...unknown, ...own]);
    index.set(undefined, unknown);
  }
  return index;
}

/** The statements all of which a statement asks. */
function asked(body: Node): readonly Node[] {
  return body.kind === "and" ? body.parts.flatMap(asked) : [body];
}

/** The equalities each of which makes a statement true where it is false. */
function spared(body: Node): readonly Node[] {
  if (body.kind === "or") return body.parts.flatMap(spared);
  if (body.kind === "not") return asked(body.of);
  return body.kind === "compare" && body.operator === "!=" ? [{ ...body, operator: "==" }] : [];
}

function joinOf(node: Node, item: string): readonly Join[] {
  if (node.kind !== "compare" || node.operator !== "==") return [];
  const { left, right } = node;
  if (isHeld(left, item) && !restsOn(right).items.has(item)) return [{ held: left, wanted: right }];
  if (isHeld(right, item) && !restsOn(left).items.has(item)) return [{ held: right, wanted: left }];
  return [];
}

/** Whether a value lies in the item itself, so that it is the same whenever it is read. */
const isHeld = (node: Node, item: string): boolean =>
  node.kind === "item" ? node.name === item : node.kind === "field" && isHeld(node.of, item);

/** Reads a text, or a day as it is written. */
function comparedReading(node: Node, compiler: TreeCompiler): Evaluator<string | undefined> | undefined {
  const type = compiler.typeOf(node);
  if (isTextual(type)) return compiler.text(node);
  return type.kind === "date" ? compiler.writtenDay(node) : undefined;
}
