import { recordRefusal } from "../../engine/pack/record-messages.js";
import { readLocatedYaml } from "../../io/located-yaml.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { type DatasetSource, type LoadDatasetOptions, readDataset } from "../../model/dataset/read-dataset.js";
import { type FieldPath, writeFieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import type { AuthoringProblem } from "../authoring-problem.js";
import { diagnosticsOf } from "../diagnostics.js";
import { syntaxProblems } from "./yaml-syntax-problem.js";

/** A dataset, or everything for which the text holds none. */
export type ReadRecords =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly AuthoringProblem[] };

/**
 * Reads a YAML text that holds records under the names of their entities, as tests of packs hold theirs; an empty text
 * holds none. `entities` are kinds of records that a pack brings along.
 *
 * @example
 * readRecordsText("region:\n  - { id: cj, title: 昌吉市, kind: division, level: county }").ok // => true
 */
export function readRecordsText(text: string, options: Pick<LoadDatasetOptions, "entities"> = {}): ReadRecords {
  const reading = readLocatedYaml(text);
  if (!reading.ok) return { ok: false, problems: syntaxProblems(text, reading.flaws) };
  const { yaml } = reading;
  const notes = diagnosticsOf(text, yaml);
  const source = yaml.value ?? {};
  if (!isObject(source)) {
    notes.note(
      [],
      recordRefusal("records under the names of their entities", Array.isArray(source) ? "a list" : "a text"),
    );
    return { ok: false, problems: notes.problems() };
  }
  const paths = new Map<string, FieldPath>();
  const placeOf = (entity: string, index: number, path: FieldPath): string => {
    const whole = [entity, index, ...path];
    paths.set(keyOf(entity, index, writeFieldPath(path)), whole);
    return `line ${yaml.placeOf(whole).line}`;
  };
  const { dataset, problems } = readDataset(source as DatasetSource, { ...options, placeOf });
  if (dataset !== undefined) return { ok: true, dataset };
  for (const { entity, index, path, expected, found } of problems)
    notes.note(paths.get(keyOf(entity, index, path)) ?? [entity], recordRefusal(expected, found));
  return { ok: false, problems: notes.problems() };
}

const keyOf = (entity: string, index: number | undefined, path: string): string => `${entity} ${index} ${path}`;
