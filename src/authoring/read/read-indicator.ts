import {
  type Dimension,
  defineIndicator,
  type Indicator,
  type IndicatorDefinition,
  keysOf,
} from "../../engine/indicator/indicator.js";
import { clausesOfForms, commonClauses } from "../../engine/indicator/indicator-clauses.js";
import type { Condition } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import type { WrittenIndicator } from "../written/written-indicator.js";
import { entityNamed, type ItemReader, itemReader } from "./item-reader.js";
import type { PackScope } from "./pack-scope.js";
import { readClauses } from "./read-clauses.js";
import { atLeastOne } from "./read-version.js";

/** Reads the indicator that a file lists under an id; nothing when it cannot be read, for reasons that are noted. */
export function readIndicator(
  id: string,
  written: WrittenIndicator,
  scope: PackScope,
  notes: AuthoringDiagnostics,
): Indicator | undefined {
  const path = ["indicators", id];
  const about = entityNamed(written.about, [...path, "about"], scope, notes);
  if (about === undefined) return undefined;
  const reader = itemReader(about, scope, notes);
  const { title, source, basis, obligations, notCovered, target, fewBelow } = written;
  const facts = {
    id,
    title,
    about,
    source: reader.authority([...path, "source"], source),
    ...(obligations === undefined ? {} : { obligations }),
    ...(basis === undefined ? {} : { basis }),
    ...readClauses(commonClauses, written, path, reader),
    ...groupings(written, path, reader, scope, notes),
    ...(target === undefined
      ? {}
      : {
          target: {
            direction: target.direction,
            value: reader.parameter<number>([...path, "target", "value"], target.value, "number"),
            ...(target.per === undefined ? {} : { per: target.per }),
            ...(target.dueOn === undefined ? {} : { dueOn: target.dueOn }),
          },
        }),
    ...(fewBelow === undefined
      ? {}
      : { fewBelow: reader.parameter<number>([...path, "fewBelow"], fewBelow, "number") }),
    ...(notCovered === undefined ? {} : { notCovered }),
  };
  // The schema of the form and the kinds of its expressions were checked instead of its types.
  const indicator = defineIndicator({
    ...facts,
    form: written.form,
    ...readClauses(clausesOfForms[written.form], written, path, reader),
    ...(written.form === "duration" ? { unit: written.unit, percentiles: atLeastOne(written.percentiles) } : {}),
  } as IndicatorDefinition<AnyRecord>);
  return reader.isWhole() && notes.isSound(path) ? indicator : undefined;
}

type Facts = IndicatorDefinition<AnyRecord>;

/** What groups the records of an indicator, and the groups that are always shown. */
function groupings(
  { by, keys }: WrittenIndicator,
  path: FieldPath,
  reader: ItemReader,
  scope: PackScope,
  notes: AuthoringDiagnostics,
): Pick<Facts, "by" | "keys"> {
  const dimensions = Object.entries(by ?? {}).map(([name, text]) => [
    name,
    reader.saying<ReturnType<Dimension<AnyRecord>>>([...path, "by", name], text, "value"),
  ]);
  const shown = Object.entries(keys ?? {}).flatMap(([name, { entity: entityName, when }]) => {
    const at = [...path, "keys", name];
    const entity = entityNamed(entityName, [...at, "entity"], scope, notes);
    if (entity === undefined) return [];
    const condition =
      when === undefined ? undefined : reader.again(entity).saying<Condition>([...at, "when"], when, "statement");
    return [[name, keysOf(entity, condition)]];
  });
  return {
    ...(by === undefined ? {} : { by: Object.fromEntries(dimensions) }),
    ...(keys === undefined ? {} : { keys: Object.fromEntries(shown) }),
  };
}
