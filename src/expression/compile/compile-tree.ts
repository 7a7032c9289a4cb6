import { countsWorkingDays } from "../../calendar/unit/unit-role.js";
import type { Node } from "../node.js";
import type { TermType } from "../term-type.js";
import { choosing, firstPresent } from "./choosing.js";
import { compileCalendarPeriod } from "./compile-calendar-period.js";
import { compileCondition } from "./compile-condition.js";
import { compileDay, compilePeriod, compileWrittenDay } from "./compile-day.js";
import { readInstant } from "./compile-instant.js";
import { compileNumber } from "./compile-number.js";
import { compileField, compileList, compileRecord } from "./compile-record.js";
import type { EvaluationFrame, Evaluator } from "./evaluator.js";
import type { Binding, Bound, TreeCompiler } from "./tree-compiler.js";
import { usualWorkLimits, type WorkLimits } from "./work-limits.js";

/** Makes a compiler for the trees of one rule, whose nodes have been inspected; no code is made from strings. */
export function treeCompiler(binding: Binding, types: ReadonlyMap<Node, TermType>): TreeCompiler {
  const slots = new Map<string, number>();
  let lists = 0;
  const bounded = () => ({ earliest: new Map<Node, Evaluator<number>>(), latest: new Map<Node, Evaluator<number>>() });
  const statements = new Map<Node, Evaluator<boolean | undefined>>();
  const numbers = bounded();
  const days = bounded();
  const instants = bounded();

  /** One reading for both bounds wherever nothing below is uncertain, so that comparing can tell. */
  const sharing = (
    known: Record<Bound, Map<Node, Evaluator<number>>>,
    read: (node: Node, bound: Bound) => Evaluator<number>,
  ) =>
    function compile(node: Node, bound: Bound): Evaluator<number> {
      const side = isCertain(node) ? "earliest" : bound;
      let reading = known[side].get(node);
      if (reading === undefined) {
        reading = read(node, side);
        known[side].set(node, reading);
      }
      return reading;
    };

  const compiler: TreeCompiler = {
    binding,
    typeOf(node) {
      const type = types.get(node);
      if (type === undefined) throw new TypeError(`a node "${node.kind}" was not inspected before it was compiled`);
      return type;
    },
    slotOf(item) {
      const slot = slots.get(item) ?? slots.size;
      slots.set(item, slot);
      return slot;
    },
    insideList(compile) {
      lists += 1;
      try {
        return compile();
      } finally {
        lists -= 1;
      }
    },
    isInsideList: () => lists > 0,
    statement(node) {
      const known = statements.get(node);
      if (known !== undefined) return known;
      const reading = compileCondition(node, compiler);
      statements.set(node, reading);
      return reading;
    },
    number: sharing(numbers, (node, bound) => compileNumber(node, bound, compiler)),
    day: sharing(days, (node, bound) => compileDay(node, bound, compiler)),
    instant(node, bound) {
      const known = instants[bound].get(node);
      if (known !== undefined) return known;
      const reading = readInstant(node, bound, compiler);
      instants[bound].set(node, reading);
      return reading;
    },
    writtenDay: (node) => compileWrittenDay(node, compiler),
    text: (node) => readText(node, compiler),
    period: (node) => compilePeriod(node, compiler),
    texts(node) {
      if (node.kind === "choose") return choosing(node, compiler, (part) => compiler.texts(part), undefined);
      if (node.kind !== "parameter") throw new TypeError(`a node "${node.kind}" is no list of texts`);
      const valueOn = binding.parameter(node.id);
      return (_, frame) => valueOn(frame.relevantDay) as readonly string[] | undefined;
    },
    list: (node) => compileList(node, compiler),
    record: (node) => compileRecord(node, compiler),
  };
  return compiler;
}

/** A fresh {@link EvaluationFrame}, looking at nothing. */
export const frame = (limits: WorkLimits = usualWorkLimits): EvaluationFrame => ({
  relevantDay: Number.NaN,
  items: [],
  turn: 0,
  spent: 0,
  limits,
});

/** Whether a number or day cannot have two ends: nothing in it counts, or asks the calendar. */
function isCertain(node: Node): boolean {
  switch (node.kind) {
    case "count":
    case "shift":
      return false;
    case "between":
      return !countsWorkingDays(node.unit) && isCertain(node.from) && isCertain(node.to);
    case "arithmetic":
      // A product is known only where both numbers are.
      return ["*", "/", "%"].includes(node.operator) || (isCertain(node.left) && isCertain(node.right));
    case "year":
    case "day-of":
      return isCertain(node.of);
    case "choose":
      return isCertain(node.yes) && isCertain(node.no);
    case "first-present":
      return node.parts.every(isCertain);
    default:
      return true;
  }
}

/** Reads a text, code or id. */
function readText(node: Node, compiler: TreeCompiler): Evaluator<string | undefined> {
  switch (node.kind) {
    case "text": {
      const { value } = node;
      return () => value;
    }
    case "field":
      return compileField(node, compiler) as Evaluator<string | undefined>;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, frame) => frame.items[slot] as string;
    }
    case "calendar-period":
      return compileCalendarPeriod(node, compiler);
    case "choose":
      return choosing<string | undefined>(node, compiler, (part) => compiler.text(part), undefined);
    case "first-present": {
      return firstPresent<string | undefined>(node, compiler, (part) => compiler.text(part), undefined);
    }
    default:
      throw new TypeError(`a node "${node.kind}" is no text`);
  }
}
