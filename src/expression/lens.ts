import { fromEpochDay } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";
import { mayHoldMore, silenceOf } from "./absence.js";
import { headingOf } from "./heading.js";
import type { Node } from "./node.js";
import type { SeenValue } from "./observation.js";
import { labelOfPeriod } from "./period-label.js";
import type { Reading } from "./reading.js";
import { seenInstant } from "./seen-instant.js";
import type { SentenceScope } from "./sentence-scope.js";
import { isStatement, isTextual } from "./term-type.js";
import type { TreeCompiler } from "./tree-compiler.js";

/** What an observer knows of the nodes of one rule. */
export interface Lens {
  readonly subject: string;
  slotOf(item: string): number;
  title(node: Node): Label;
  truth(node: Node): Reading<boolean | undefined>;
  text(node: Node): Reading<string | undefined>;
  list(node: Node): Reading<readonly unknown[] | undefined>;
  seen(node: Node): Reading<SeenValue>;
  /** Why the dataset says nothing of a missing value or list. */
  silence(node: Node): Reading<Label | undefined>;
}

/** Compiles each node and puts it into words once, when it is first needed. */
export function lensOf(compiler: TreeCompiler, scope: SentenceScope): Lens {
  const truth = onceForEach((node) => compiler.statement(node));
  const text = onceForEach((node) => compiler.text(node));
  const list = onceForEach((node) => compiler.list(node));
  const title = onceForEach((node) => label(headingOf(node, scope, "zh"), headingOf(node, scope, "en")));
  return {
    subject: scope.subject.name,
    slotOf: (item) => compiler.slotOf(item),
    title,
    truth,
    text,
    list,
    seen: onceForEach((node) => seeing(node, compiler)),
    silence: onceForEach((node) =>
      node.kind === "field" || node.kind === "referring" ? silenceOf(node, title(node), compiler) : () => undefined,
    ),
  };
}

/** Keeps what is made of each node. */
function onceForEach<Made>(make: (node: Node) => Made): (node: Node) => Made {
  const made = new Map<Node, Made>();
  return (node) => {
    const known = made.get(node);
    if (known !== undefined) return known;
    const fresh = make(node);
    made.set(node, fresh);
    return fresh;
  };
}

const labelOfLength = (length: number): Label => label(`${length}项`, length === 1 ? "1 item" : `${length} items`);

const unseen: SeenValue = Object.freeze({ value: undefined });

/** Reads any node's value as evidence shows it. */
function seeing(node: Node, compiler: TreeCompiler): Reading<SeenValue> {
  const type = compiler.typeOf(node);
  if (type.kind === "date")
    return seeingBounds(compiler.day(node, "earliest"), compiler.day(node, "latest"), fromEpochDay, "/");
  if (type.kind === "instant") {
    const earliest = compiler.instant(node, "earliest");
    const latest = compiler.instant(node, "latest");
    return (record, attention) => seenInstant(earliest(record, attention), latest(record, attention));
  }
  if (type.kind === "number")
    return seeingBounds(compiler.number(node, "earliest"), compiler.number(node, "latest"), (value) => value, "–");
  if (type.kind === "choice") {
    const code = compiler.text(node);
    return (record, attention) => {
      const value = code(record, attention);
      const labels = value === undefined ? undefined : type.labels[value];
      return labels === undefined ? { value } : { value, labels };
    };
  }
  if (type.kind === "period") {
    const period = compiler.period(node);
    return (record, attention) => {
      const value = period(record, attention);
      return value === undefined ? unseen : { value: value.count, labels: labelOfPeriod(value) };
    };
  }
  if (type.kind === "list") {
    const list = compiler.list(node);
    const open = mayHoldMore(node, compiler);
    return (record, attention) => {
      const items = list(record, attention);
      return items === undefined || open?.(record, attention) === true
        ? unseen
        : { value: items.length, labels: labelOfLength(items.length) };
    };
  }
  if (type.kind === "texts") {
    const texts = compiler.texts(node);
    return (record, attention) => {
      const all = texts(record, attention);
      return all === undefined ? unseen : { value: all.join("、"), labels: label(all.join("、"), all.join(", ")) };
    };
  }
  if (isStatement(type)) return seeingAs(compiler.statement(node), (value) => value);
  if (isTextual(type)) return seeingAs(compiler.text(node), (value) => value);
  return seeingAs(compiler.record(node), (value) => (value === undefined ? undefined : true));
}

const seeingAs =
  <Value>(read: Reading<Value>, show: (value: Value) => SeenValue["value"]): Reading<SeenValue> =>
  (record, attention) => ({ value: show(read(record, attention)) });

/** Shows one value, or the two ends of what is possible. */
const seeingBounds =
  (
    earliest: Reading<number>,
    latest: Reading<number>,
    show: (value: number) => string | number,
    between: string,
  ): Reading<SeenValue> =>
  (record, attention) => {
    const low = earliest(record, attention);
    const high = latest(record, attention);
    if (Number.isNaN(low) || Number.isNaN(high)) return unseen;
    if (high === Number.POSITIVE_INFINITY) return { value: `≥${show(low)}` };
    return { value: low === high ? show(low) : `${show(low)}${between}${show(high)}` };
  };
