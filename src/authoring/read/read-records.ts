import { requireText } from "../../codes/identifier/required-text.js";
import { type LocatedYaml, readLocatedYaml } from "../../io/located-yaml.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { type DatasetSource, type LoadDatasetOptions, readDataset } from "../../model/dataset/read-dataset.js";
import { type FieldPath, writeFieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import { foundOf } from "../../problem/found.js";
import { hasCode, type Problem, problem, problemOnly } from "../../problem/problem.js";
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
  requireText("text", text);
  const reading = readLocatedYaml(text);
  if (!reading.ok) return { ok: false, problems: syntaxProblems(text, reading.flaws) };
  const { yaml } = reading;
  const notes = diagnosticsOf(text, yaml);
  const source = yaml.value ?? {};
  if (!isObject(source)) {
    notes.note([], problem("record/not-by-entity", { found: foundOf(source) }));
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
  for (const { entity, index, path, ...told } of problems)
    notes.note(paths.get(keyOf(entity, index, path)) ?? [entity], withLine(problemOnly(told), yaml));
  return { ok: false, problems: notes.problems() };
}

/** Where an id is used twice the other record is named by its line: the text has no name. */
function withLine(told: Problem, yaml: LocatedYaml): Problem {
  if (!hasCode(told, "record/duplicate-id")) return told;
  const { place: _, ...data } = told.data;
  const { entity, index = 0 } = data;
  return problem("record/duplicate-id", { ...data, line: yaml.placeOf([entity, index]).line });
}

const keyOf = (entity: string, index: number | undefined, path: string): string => `${entity} ${index} ${path}`;
