import { dayOfSecond } from "../../calendar/instant.js";
import type { Period } from "../../calendar/period.js";
import { endsNoEarlier, endsNoLater, lastDay } from "../../calendar/period.js";
import { type EpochDay, epochDay, type PlainDate } from "../../calendar/plain-date.js";
import type { Node } from "../node.js";
import { choosing, firstPresent } from "./choosing.js";
import { compileField } from "./compile-record.js";
import type { Evaluator } from "./evaluator.js";
import type { Bound, TreeCompiler } from "./tree-compiler.js";

/** Reads a day as its number; where a calendar is uncertain, one end of what is possible. */
export function compileDay(node: Node, bound: Bound, compiler: TreeCompiler): Evaluator<EpochDay> {
  if (node.kind !== "as-of" && node.kind !== "day" && compiler.typeOf(node).kind === "instant")
    return dayOfInstant(node, bound, compiler);
  switch (node.kind) {
    case "day-of":
      return dayOfInstant(node.of, bound, compiler);
    case "shift": {
      const start = compiler.day(node.day, bound);
      const period = compiler.period(node.by);
      const { calendar } = compiler.binding;
      // What reaches a year without a notice is bounded by what any notice can bring.
      return (record, frame) => {
        const from = start(record, frame);
        const by = period(record, frame);
        if (by === undefined || Number.isNaN(from)) return Number.NaN;
        if (bound === "earliest") return endsNoEarlier(from, by, calendar);
        const last = lastDay(from, by, calendar, "latest");
        return Number.isNaN(last) ? endsNoLater(from, by, calendar) : last;
      };
    }
    case "parameter": {
      const valueOn = compiler.binding.parameter(node.id);
      return (_, frame) => {
        const value = valueOn(frame.relevantDay);
        return value === undefined ? Number.NaN : epochDay(value as PlainDate);
      };
    }
    case "choose":
      return choosing(node, compiler, (part) => compiler.day(part, bound), Number.NaN);
    case "first-present": {
      return firstPresent(node, compiler, (part) => compiler.day(part, bound), Number.NaN);
    }
    default: {
      const written = compileWrittenDay(node, compiler);
      if (written === undefined) throw new TypeError(`a node "${node.kind}" is no day`);
      return (record, frame) => {
        const day = written(record, frame);
        return day === undefined ? Number.NaN : epochDay(day);
      };
    }
  }
}

function dayOfInstant(node: Node, bound: Bound, compiler: TreeCompiler): Evaluator<EpochDay> {
  const second = compiler.instant(node, bound);
  return (record, frame) => dayOfSecond(second(record, frame));
}

/** Reads a day as it is written, which is cheaper to compare; `undefined` when the node computes it. */
export function compileWrittenDay(node: Node, compiler: TreeCompiler): Evaluator<PlainDate | undefined> | undefined {
  switch (node.kind) {
    case "day": {
      const value = node.value as PlainDate;
      return () => value;
    }
    case "as-of": {
      const { clock } = compiler.binding;
      return () => clock.asOf;
    }
    case "field":
      return compileField(node, compiler) as Evaluator<PlainDate | undefined>;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, frame) => frame.items[slot] as PlainDate;
    }
    default:
      return undefined;
  }
}

/** Reads a legal period. */
export function compilePeriod(node: Node, compiler: TreeCompiler): Evaluator<Period | undefined> {
  if (node.kind === "choose")
    return choosing<Period | undefined>(node, compiler, (part) => compiler.period(part), undefined);
  if (node.kind !== "parameter") throw new TypeError(`a node "${node.kind}" is no period`);
  const valueOn = compiler.binding.parameter(node.id);
  return (_, frame) => valueOn(frame.relevantDay) as Period | undefined;
}
