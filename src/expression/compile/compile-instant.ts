import { secondAfter } from "../../calendar/due-instant.js";
import {
  type EpochSecond,
  earliestSecond,
  firstSecond,
  type Instant,
  lastSecond,
  latestSecond,
} from "../../calendar/instant.js";
import type { Node } from "../node.js";
import { choosing, firstPresent } from "./choosing.js";
import { compileField } from "./compile-record.js";
import type { Evaluator } from "./evaluator.js";
import type { Bound, TreeCompiler } from "./tree-compiler.js";

/**
 * Reads an instant as its second; where only its day is known, the first or the last second of it. A day is some instant
 * of it, the as-of day the instant as of which the question is asked.
 */
export function readInstant(node: Node, bound: Bound, compiler: TreeCompiler): Evaluator<EpochSecond> {
  if (node.kind === "as-of") {
    const { clock } = compiler.binding;
    return () => clock.asOfSecond;
  }
  if (compiler.typeOf(node).kind === "date") {
    const day = compiler.day(node, bound);
    const secondOf = bound === "earliest" ? firstSecond : lastSecond;
    return (record, frame) => secondOf(day(record, frame));
  }
  switch (node.kind) {
    case "shift": {
      const start = compiler.instant(node.day, bound);
      const period = compiler.period(node.by);
      const { calendar } = compiler.binding;
      return (record, frame) => {
        const from = start(record, frame);
        const by = period(record, frame);
        return by === undefined || Number.isNaN(from) ? Number.NaN : secondAfter(from, by, calendar, bound);
      };
    }
    case "choose":
      return choosing(node, compiler, (part) => compiler.instant(part, bound), Number.NaN);
    case "first-present":
      return firstPresent(node, compiler, (part) => compiler.instant(part, bound), Number.NaN);
    default: {
      const written = readWritten(node, compiler);
      const secondOf = bound === "earliest" ? earliestSecond : latestSecond;
      return (record, frame) => {
        const at = written(record, frame);
        return at === undefined ? Number.NaN : secondOf(at);
      };
    }
  }
}

function readWritten(node: Node, compiler: TreeCompiler): Evaluator<Instant | undefined> {
  switch (node.kind) {
    case "instant": {
      const value = node.value as Instant;
      return () => value;
    }
    case "field":
      return compileField(node, compiler) as Evaluator<Instant | undefined>;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, frame) => frame.items[slot] as Instant;
    }
    default:
      throw new TypeError(`a node "${node.kind}" is no instant`);
  }
}
