import { type EpochDay, epochDay, type PlainDate } from "../../calendar/plain-date.js";
import { type Label, label } from "../../codes/label.js";
import { unitOfRecord } from "../../model/dataset/completeness.js";
import { isAnyInDoubt, isInDoubt } from "../../model/record/doubtful-field.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { type Node, partsOf } from "../node.js";
import type { EvaluationFrame, Evaluator } from "./evaluator.js";
import type { TreeCompiler } from "./tree-compiler.js";

type FieldNode = Extract<Node, { kind: "field" }>;
type ReferringNode = Extract<Node, { kind: "referring" }>;
type Until = Evaluator<EpochDay>;

/** Nothing is known of what is missing. */
const never = Number.NEGATIVE_INFINITY;
/** What is missing is not there. */
const always = Number.POSITIVE_INFINITY;

/**
 * Reads the last day up to which a missing value is known not to be there: infinity where the dataset is complete, minus
 * infinity where it does not provide the value at all. `undefined` where nothing in the node can be incomplete, so that
 * nobody has to ask.
 */
export function absenceKnownUntil(node: Node, compiler: TreeCompiler): Until | undefined {
  switch (node.kind) {
    case "field":
      return earliestOf([
        doubtKnownUntil(node, compiler),
        ownKnownUntil(node, compiler),
        absenceKnownUntil(node.of, compiler),
      ]);
    case "referring":
      return earliestOf([listKnownUntil(node, compiler), absenceKnownUntil(node.to, compiler)]);
    case "choose": {
      const parts = [node.yes, node.no].map((part) => absenceKnownUntil(part, compiler));
      const asked = absenceKnownUntil(node.condition, compiler);
      if (asked === undefined && parts.every((part) => part === undefined)) return undefined;
      const test = compiler.statement(node.condition);
      return (record, frame) => {
        const holds = test(record, frame);
        if (holds === undefined) return asked?.(record, frame) ?? always;
        return parts[holds ? 0 : 1]?.(record, frame) ?? always;
      };
    }
    case "every":
    case "some":
    case "count":
    case "sum":
    case "only":
      // What items lack is for the body to say, which is asked while an item is looked at.
      return absenceKnownUntil(node.list, compiler);
    default:
      return earliestOf(partsOf(node).map((part) => absenceKnownUntil(part, compiler)));
  }
}

function earliestOf(all: readonly (Until | undefined)[]): Until | undefined {
  const [first, ...others] = all.filter((one) => one !== undefined);
  if (first === undefined || others.length === 0) return first;
  return (record, frame) => others.reduce((day, other) => Math.min(day, other(record, frame)), first(record, frame));
}

/** The record in which a field lies, and its path there. */
function placeOf(node: FieldNode, compiler: TreeCompiler) {
  let root = node;
  let path = root.name;
  for (;;) {
    const owner = compiler.typeOf(root.of);
    if (owner.kind === "record") return { owner: root.of, kind: owner.entity.name, path };
    if (owner.kind !== "group" || root.of.kind !== "field") return undefined;
    root = root.of;
    path = `${root.name}.${path}`;
  }
}

/** What a record's own dataset says of one of its fields. */
function ownKnownUntil(node: FieldNode, compiler: TreeCompiler): Until | undefined {
  const place = placeOf(node, compiler);
  const { completeness } = compiler.binding.dataset;
  if (place === undefined || completeness === undefined || completeness.isWhole(place.kind, place.path))
    return undefined;
  const { kind, path } = place;
  const owner = compiler.record(place.owner);
  return (record, frame) => {
    const found = owner(record, frame);
    if (found === undefined) return always;
    const unit = unitOfRecord(kind, found as unknown as AnyRecord);
    if (!completeness.providesField(kind, path, unit)) return never;
    return dayOf(completeness.recordedUntil(kind, unit));
  };
}

/** What the contradiction of two days says of one of them. */
function doubtKnownUntil({ of, name }: FieldNode, compiler: TreeCompiler): Until | undefined {
  if (!isAnyInDoubt()) return undefined;
  const owner = compiler.record(of);
  return (record, frame) => {
    const holder = owner(record, frame);
    return holder !== undefined && isInDoubt(holder, name) ? never : always;
  };
}

const dayOf = (day: PlainDate | undefined): EpochDay => (day === undefined ? always : epochDay(day));

/** The last day up to which a list is known to hold everything that belongs into it; `undefined` where nobody has to ask. */
export function listKnownUntil(list: Node, compiler: TreeCompiler): Until | undefined {
  if (list.kind === "field") return ownKnownUntil(list, compiler);
  if (list.kind !== "referring") return undefined;
  const { entity, field, to } = list;
  const { completeness } = compiler.binding.dataset;
  if (completeness === undefined || completeness.isWhole(entity, field)) return undefined;
  if (!completeness.provides(entity)) return () => never;
  const target = compiler.typeOf(to);
  const kind = target.kind === "record" ? target.entity.name : "";
  const owner = compiler.record(to);
  return (record, frame) => {
    const found = owner(record, frame) as AnyRecord | undefined;
    const unit = found === undefined ? undefined : unitOfRecord(kind, found);
    if (!completeness.providesRecords(entity, unit) || !completeness.providesField(entity, field, unit)) return never;
    return dayOf(completeness.recordedUntil(entity, unit));
  };
}

/** Whether a list may hold more than is recorded, as of the as-of day; `undefined` where it never does. */
export function mayHoldMore(list: Node, compiler: TreeCompiler): Evaluator<boolean> | undefined {
  return isPast(listKnownUntil(list, compiler), compiler);
}

/** Whether a missing value may be there all the same, as of the as-of day; `undefined` where it never is. */
export function mayBeThere(node: Node, compiler: TreeCompiler): Evaluator<boolean> | undefined {
  return isPast(absenceKnownUntil(node, compiler), compiler);
}

function isPast(until: Until | undefined, { binding: { clock } }: TreeCompiler): Evaluator<boolean> | undefined {
  return until === undefined ? undefined : (record, frame) => clock.isAfter(until(record, frame));
}

/** Says why nothing is known of a missing value or list; nothing where it is known not to be there. */
export function silenceOf(
  node: FieldNode | ReferringNode,
  title: Label,
  compiler: TreeCompiler,
): (record: AnyRecord, frame: EvaluationFrame) => Label | undefined {
  const doubt = node.kind === "field" ? doubtKnownUntil(node, compiler) : undefined;
  if (doubt !== undefined) {
    const contradicted = label(`“${title.zh}”与另一日期矛盾`, `“${title.en}” contradicts another day`);
    const otherwise = ownSilence(node, title, compiler);
    return (record, frame) => (doubt(record, frame) === never ? contradicted : otherwise(record, frame));
  }
  return ownSilence(node, title, compiler);
}

function ownSilence(
  node: FieldNode | ReferringNode,
  title: Label,
  compiler: TreeCompiler,
): (record: AnyRecord, frame: EvaluationFrame) => Label | undefined {
  const until = node.kind === "field" ? ownKnownUntil(node, compiler) : listKnownUntil(node, compiler);
  if (until === undefined) return () => undefined;
  const isField = node.kind === "field";
  return (record, frame) => {
    const day = until(record, frame);
    const { clock } = compiler.binding;
    if (!clock.isAfter(day)) return undefined;
    if (day !== never) {
      const written = clock.written(day);
      return label(`数据只记录至${written}`, `the data are recorded only until ${written}`);
    }
    return isField
      ? label(`数据未提供“${title.zh}”`, `the data do not provide “${title.en}”`)
      : label(
          `数据未包含${isComplete(node, compiler) ? "有关单位的" : ""}“${title.zh}”记录`,
          `the data do not hold the records “${title.en}”`,
        );
  };
}

const isComplete = (node: FieldNode | ReferringNode, { binding: { dataset } }: TreeCompiler): boolean =>
  node.kind === "referring" && dataset.completeness?.provides(node.entity) === true;
