import { secondAfter } from "../calendar/due-instant.js";
import {
  type EpochSecond,
  earliestSecond,
  firstSecond,
  type Instant,
  lastSecond,
  latestSecond,
} from "../calendar/instant.js";
import { choosing, firstPresent } from "./choosing.js";
import type { Node } from "./node.js";
import { readField } from "./read-record.js";
import type { Reading } from "./reading.js";
import type { Bound, TreeCompiler } from "./tree-compiler.js";

/**
 * Reads an instant as its second; where only its day is known, the first or the last second of it. A day is some instant
 * of it, the as-of day the instant as of which the question is asked.
 */
export function readInstant(node: Node, bound: Bound, compiler: TreeCompiler): Reading<EpochSecond> {
  if (node.kind === "as-of") {
    const { clock } = compiler.binding;
    return () => clock.asOfSecond;
  }
  if (compiler.typeOf(node).kind === "date") {
    const day = compiler.day(node, bound);
    const secondOf = bound === "earliest" ? firstSecond : lastSecond;
    return (record, attention) => secondOf(day(record, attention));
  }
  switch (node.kind) {
    case "shift": {
      const start = compiler.instant(node.day, bound);
      const period = compiler.period(node.by);
      const { calendar } = compiler.binding;
      return (record, attention) => {
        const from = start(record, attention);
        const by = period(record, attention);
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
      return (record, attention) => {
        const at = written(record, attention);
        return at === undefined ? Number.NaN : secondOf(at);
      };
    }
  }
}

function readWritten(node: Node, compiler: TreeCompiler): Reading<Instant | undefined> {
  switch (node.kind) {
    case "instant": {
      const value = node.value as Instant;
      return () => value;
    }
    case "field":
      return readField(node, compiler) as Reading<Instant | undefined>;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, attention) => attention.items[slot] as Instant;
    }
    default:
      throw new TypeError(`a node "${node.kind}" is no instant`);
  }
}
