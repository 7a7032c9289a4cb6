import type { EpochSecond } from "../../calendar/instant.js";
import type { Period } from "../../calendar/period.js";
import type { EpochDay, PlainDate } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { Clock } from "../clock.js";
import type { Node } from "../node.js";
import type { ParameterValue } from "../term.js";
import type { TermType } from "../term-type.js";
import type { Evaluator } from "./evaluator.js";

/** What a tree is bound to before it can be evaluated. */
export interface Binding {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  /** Reads a parameter on a day: `undefined` when no value is in force or the day is `NaN`. */
  parameter(id: string): (day: EpochDay) => ParameterValue | undefined;
}

/** Which end of what is possible; both ends are the same reading where nothing is uncertain. */
export type Bound = "earliest" | "latest";

/** Compiles the nodes of one tree; each member takes the nodes of the types it can read. */
export interface TreeCompiler {
  readonly binding: Binding;
  typeOf(node: Node): TermType;
  /** The place in {@link EvaluationFrame.items} of a quantifier's item. */
  slotOf(item: string): number;
  /** Compiles what is said of each item of a list. */
  insideList<Made>(compile: () => Made): Made;
  /** Whether what is compiled now is said of each item of a list. */
  isInsideList(): boolean;
  statement(node: Node): Evaluator<boolean | undefined>;
  /** `earliest` gives the least number that is possible, `latest` the greatest. */
  number(node: Node, bound: Bound): Evaluator<number>;
  day(node: Node, bound: Bound): Evaluator<EpochDay>;
  /** An instant, or some instant of a day. */
  instant(node: Node, bound: Bound): Evaluator<EpochSecond>;
  /** A day as it is written; `undefined` where the node computes it. */
  writtenDay(node: Node): Evaluator<PlainDate | undefined> | undefined;
  text(node: Node): Evaluator<string | undefined>;
  period(node: Node): Evaluator<Period | undefined>;
  texts(node: Node): Evaluator<readonly string[] | undefined>;
  list(node: Node): Evaluator<readonly unknown[] | undefined>;
  /** A record or group. */
  record(node: Node): Evaluator<Readonly<Record<string, unknown>> | undefined>;
}
