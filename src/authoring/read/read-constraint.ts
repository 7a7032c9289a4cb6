import type { AnyStep, Constraint, StepPattern } from "../../engine/procedure/constraint.js";
import { condition } from "../../expression/condition.js";
import { listTerm } from "../../expression/record-term.js";
import type { Condition, TermOf } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { FieldType } from "../../model/record/field-type.js";
import type { WrittenConstraint, WrittenPattern } from "../written/written-procedure.js";
import type { ItemReader } from "./item-reader.js";
import { atLeastOne, type PlacedVersion } from "./read-version.js";

/** The steps that a rule is about, and the reading of the constraints of each version on them. */
export function readSteps(path: FieldPath, text: string, reader: ItemReader) {
  const { node, item } = reader.list(path, text);
  return {
    steps: () => listTerm<AnyStep>(node, item ?? unknownStep, "steps", reader.nameItem),
    constraintsOf: ({ version, at }: PlacedVersion) =>
      atLeastOne(
        Object.entries(version["constraints"] as Readonly<Record<string, WrittenConstraint>>).map(([id, constraint]) =>
          readConstraint(id, constraint, [...at, "constraints", id], item, reader),
        ),
      ),
  };
}

const unknownStep: FieldType = { kind: "group", fields: {} };

type AnyConstraint = Constraint<AnyRecord, AnyStep>;

function readConstraint(
  id: string,
  written: WrittenConstraint,
  path: FieldPath,
  step: FieldType | undefined,
  reader: ItemReader,
): AnyConstraint {
  const { message } = written;
  const facts = { id, message, ...reader.sayings<{ when: () => Condition }>(path, written, { when: "statement" }) };
  const pattern = (name: string, of: WrittenPattern) => readPattern(of, [...path, name], step, reader);
  const bound = <Name extends string>(name: Name, holds: "number" | "period") => {
    const named = (written as Readonly<Record<string, unknown>>)[name];
    return typeof named === "string" ? { [name]: reader.parameter([...path, name], named, holds) } : {};
  };
  switch (written.template) {
    case "existence":
      return { ...facts, template: "existence", step: pattern("step", written.step), ...bound("atLeast", "number") };
    case "absence":
      return { ...facts, template: "absence", step: pattern("step", written.step), ...bound("atMost", "number") };
    case "init":
      return { ...facts, template: "init", step: pattern("step", written.step) };
    default:
      return {
        ...facts,
        template: written.template,
        first: pattern("first", written.first),
        second: pattern("second", written.second),
        ...bound("within", "period"),
        ...bound("notSooner", "period"),
        ...bound("onlyAfter", "period"),
        ...(written.actors === undefined ? {} : { actors: written.actors }),
      };
  }
}

function readPattern(
  written: WrittenPattern,
  path: FieldPath,
  type: FieldType | undefined,
  reader: ItemReader,
): StepPattern<AnyStep> {
  if (typeof written === "string" || !("that" in written)) return written as string | readonly string[];
  const { kind, that } = written;
  if (type === undefined) return kind;
  return {
    kind,
    that: (step: TermOf<AnyStep>) => {
      const { node } = step as { readonly node: { readonly name?: string } };
      const items = new Map([["step", { name: node.name ?? "", type }]]);
      return condition(reader.tree([...path, "that"], that, "statement", items));
    },
  };
}
