import { dayOfSecond } from "../../calendar/instant.js";
import { fromEpochDay } from "../../calendar/plain-date.js";
import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Observation, SeenValue } from "../../expression/observation.js";
import { seenInstant } from "../../expression/seen-instant.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { FieldTypes } from "../../model/record/field-type.js";
import type { CompilationUnit } from "../run/run-context.js";
import type { AnyStep } from "./constraint.js";
import type { BuiltPattern, Procedure } from "./procedure.js";
import type { TraceStep } from "./procedure-trace.js";
import type { TimeSpan } from "./procedure-verdict.js";

/** What findings and gaps show of the steps of a procedure. */
export interface StepEvidence {
  /** The path of the list of steps. */
  readonly path: string;
  /** What some fields of a step of a record hold; nothing for fields that its steps do not have. */
  observed(record: AnyRecord, step: AnyStep, index: number, names: readonly string[]): readonly Observation[];
  /** The kind and the day of a step for a message, or the kind that is meant where the step is missing. */
  dataOf(
    name: "first" | "second",
    step: TraceStep | undefined,
    pattern: BuiltPattern | undefined,
  ): Readonly<Record<string, SeenValue>>;
}

/** Prepares what is shown of the steps that a rule is about. */
export function stepEvidence({ about, steps }: Procedure, compiler: CompilationUnit["compiler"]): StepEvidence {
  const fields = fieldsOfSteps(steps, compiler);
  const path = pathOf(steps);
  const labelOfKind = (kind: string): Label => {
    const type = fields["kind"]?.type;
    return (type?.kind === "choice" ? type.labels[kind] : undefined) ?? label(kind, kind);
  };
  return {
    path,
    observed: ({ id }, step, index, names) =>
      names.flatMap((name) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (field === undefined) return [];
        const value = (step as unknown as Readonly<Record<string, SeenValue["value"]>>)[name];
        const kind = labelOfKind(step.kind);
        return {
          entity: about.name,
          id,
          path: `${path}[${index}].${name}`,
          title: label(`${kind.zh}：${field.zh}`, `${kind.en}: ${field.en}`),
          seen: seenIn(field.type.kind === "choice" ? field.type.labels : {}, value),
        };
      }),
    dataOf(name, step, pattern) {
      const kind = step?.kind ?? pattern?.kinds[0];
      return {
        [name]: kind === undefined ? { value: undefined } : { value: kind, labels: labelOfKind(kind) },
        [`${name}On`]: step === undefined ? unseen : seenInstant(step.from, step.until),
      };
    },
  };
}

const unseen: SeenValue = Object.freeze({ value: undefined });

/** One end of a period as messages show it: a day or, of hours, an instant. */
export function seenEnd(span: TimeSpan | undefined, bound: "earliest" | "latest"): SeenValue {
  if (span === undefined) return unseen;
  const end = span[bound];
  return span.isTimed ? seenInstant(end, end) : { value: fromEpochDay(dayOfSecond(end)) };
}

function seenIn(labels: Readonly<Record<string, Label>>, value: SeenValue["value"]): SeenValue {
  const own = typeof value === "string" && Object.hasOwn(labels, value) ? labels[value] : undefined;
  return own === undefined ? { value } : { value, labels: own };
}

function fieldsOfSteps(steps: Node, compiler: CompilationUnit["compiler"]): FieldTypes {
  const type = compiler.typeOf(steps);
  return type.kind === "list" && type.item.kind === "group" ? type.item.fields : {};
}

/** The path of a field as evidence writes it. */
function pathOf(node: Node): string {
  if (node.kind !== "field") return "";
  const owner = pathOf(node.of);
  return owner === "" ? node.name : `${owner}.${node.name}`;
}
