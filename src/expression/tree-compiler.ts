import type { EpochSecond } from "../calendar/instant.js";
import type { Period } from "../calendar/period.js";
import type { EpochDay, PlainDate } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Dataset } from "../model/dataset.js";
import type { Clock } from "./clock.js";
import type { Node } from "./node.js";
import type { Reading } from "./reading.js";
import type { ParameterValue } from "./term.js";
import type { TermType } from "./term-type.js";

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
  /** The place in {@link Attention.items} of a quantifier's item. */
  slotOf(item: string): number;
  /** Compiles what is said of each item of a list. */
  insideList<Made>(compile: () => Made): Made;
  /** Whether what is compiled now is said of each item of a list. */
  isInsideList(): boolean;
  statement(node: Node): Reading<boolean | undefined>;
  /** `earliest` gives the least number that is possible, `latest` the greatest. */
  number(node: Node, bound: Bound): Reading<number>;
  day(node: Node, bound: Bound): Reading<EpochDay>;
  /** An instant, or some instant of a day. */
  instant(node: Node, bound: Bound): Reading<EpochSecond>;
  /** A day as it is written; `undefined` where the node computes it. */
  writtenDay(node: Node): Reading<PlainDate | undefined> | undefined;
  text(node: Node): Reading<string | undefined>;
  period(node: Node): Reading<Period | undefined>;
  texts(node: Node): Reading<readonly string[] | undefined>;
  list(node: Node): Reading<readonly unknown[] | undefined>;
  /** A record or group. */
  record(node: Node): Reading<Readonly<Record<string, unknown>> | undefined>;
}
