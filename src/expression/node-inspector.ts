import { fromEpochDay } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";
import { mayHoldMore, silenceOf } from "./compile/absence.js";
import type { Evaluator } from "./compile/evaluator.js";
import type { TreeCompiler } from "./compile/tree-compiler.js";
import type { Node } from "./node.js";
import type { SeenValue } from "./observation.js";
import { seenInstant } from "./seen-instant.js";
import { headingOf } from "./sentence/heading.js";
import { labelOfPeriod } from "./sentence/period-label.js";
import type { SentenceScope } from "./sentence/sentence-scope.js";
import { isStatement, isTextual } from "./term-type.js";

/** What an observer knows of the nodes of one rule. */
export interface NodeInspector {
  readonly subject: string;
  slotOf(item: string): number;
  title(node: Node): Label;
  truth(node: Node): Evaluator<boolean | undefined>;
  text(node: Node): Evaluator<string | undefined>;
  list(node: Node): Evaluator<readonly unknown[] | undefined>;
  seen(node: Node): Evaluator<SeenValue>;
  /** Why the dataset says nothing of a missing value or list. */
  silence(node: Node): Evaluator<Label | undefined>;
}

/** Compiles each node and puts it into words once, when it is first needed. */
export function nodeInspector(compiler: TreeCompiler, scope: SentenceScope): NodeInspector {
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
function seeing(node: Node, compiler: TreeCompiler): Evaluator<SeenValue> {
  const type = compiler.typeOf(node);
  if (type.kind === "date")
    return seeingBounds(compiler.day(node, "earliest"), compiler.day(node, "latest"), fromEpochDay, "/");
  if (type.kind === "instant") {
    const earliest = compiler.instant(node, "earliest");
    const latest = compiler.instant(node, "latest");
    return (record, frame) => seenInstant(earliest(record, frame), latest(record, frame));
  }
  if (type.kind === "number")
    return seeingBounds(compiler.number(node, "earliest"), compiler.number(node, "latest"), (value) => value, "–");
  if (type.kind === "choice") {
    const code = compiler.text(node);
    return (record, frame) => {
      const value = code(record, frame);
      const labels = value === undefined ? undefined : type.labels[value];
      return labels === undefined ? { value } : { value, labels };
    };
  }
  if (type.kind === "period") {
    const period = compiler.period(node);
    return (record, frame) => {
      const value = period(record, frame);
      return value === undefined ? unseen : { value: value.count, labels: labelOfPeriod(value) };
    };
  }
  if (type.kind === "list") {
    const list = compiler.list(node);
    const open = mayHoldMore(node, compiler);
    return (record, frame) => {
      const items = list(record, frame);
      return items === undefined || open?.(record, frame) === true
        ? unseen
        : { value: items.length, labels: labelOfLength(items.length) };
    };
  }
  if (type.kind === "texts") {
    const texts = compiler.texts(node);
    return (record, frame) => {
      const all = texts(record, frame);
      return all === undefined ? unseen : { value: all.join("、"), labels: label(all.join("、"), all.join(", ")) };
    };
  }
  if (isStatement(type)) return seeingAs(compiler.statement(node), (value) => value);
  if (isTextual(type)) return seeingAs(compiler.text(node), (value) => value);
  return seeingAs(compiler.record(node), (value) => (value === undefined ? undefined : true));
}

const seeingAs =
  <Value>(read: Evaluator<Value>, show: (value: Value) => SeenValue["value"]): Evaluator<SeenValue> =>
  (record, frame) => ({ value: show(read(record, frame)) });

/** Shows one value, or the two ends of what is possible. */
const seeingBounds =
  (
    earliest: Evaluator<number>,
    latest: Evaluator<number>,
    show: (value: number) => string | number,
    between: string,
  ): Evaluator<SeenValue> =>
  (record, frame) => {
    const low = earliest(record, frame);
    const high = latest(record, frame);
    if (Number.isNaN(low) || Number.isNaN(high)) return unseen;
    if (high === Number.POSITIVE_INFINITY) return { value: `≥${show(low)}` };
    return { value: low === high ? show(low) : `${show(low)}${between}${show(high)}` };
  };
