import { type PlainDate, plainDate } from "../../calendar/plain-date.js";
import { requireText } from "../../codes/identifier/required-text.js";
import { label } from "../../codes/label.js";
import type { Pack } from "../../engine/pack/pack.js";
import { type LocatedYaml, readLocatedYaml } from "../../io/located-yaml.js";
import { DatasetError, renderDatasetProblem } from "../../model/dataset/dataset-error.js";
import { knownEntities } from "../../model/dataset/known-entities.js";
import type { Entity } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import { caseDataset } from "../../testing/case-records.js";
import type { AuthoringProblem } from "../authoring-problem.js";
import { type AuthoringDiagnostics, diagnosticsOf } from "../diagnostics.js";
import { nothingWritten } from "../messages.js";
import { explainStructure } from "../read/structure-problem.js";
import { syntaxProblems } from "../read/yaml-syntax-problem.js";
import { expectedFigures } from "./expected-figures.js";
import { expectedJudgements } from "./expected-judgement.js";
import type { PackTest } from "./pack-test.js";
import { expectsNothing, nothingCalled, sameName, switchedOff, unfitRecord, withoutDay } from "./test-messages.js";
import { type LocatedRecords, laidRecords, locatedRecords } from "./test-records.js";
import { type WrittenTest, WrittenTests } from "./written-test.js";

/** The tests of a pack, or everything that is wrong with their text. */
export type ReadPackTests =
  | { readonly ok: true; readonly tests: readonly PackTest[] }
  | { readonly ok: false; readonly problems: readonly AuthoringProblem[] };

/**
 * Reads tests of a pack in YAML or JSON: from a file of their own, in which `tests` may follow what holds for all of
 * them, or from the file of the pack. Every problem is reported with its place, all at once.
 *
 * @example
 * const read = readPackTests(text, pack);
 * if (read.ok) runPackTests(pack, read.tests).totals.failed // => 0
 */
export function readPackTests(text: string, pack: Pack): ReadPackTests {
  requireText("text", text);
  const read = readLocatedYaml(text);
  if (!read.ok) return { ok: false, problems: syntaxProblems(text, read.flaws) };
  const notes = diagnosticsOf(text, read.yaml);
  const { value } = read.yaml;
  const isPack = isObject(value) && Object.hasOwn(value, "pack");
  const tests = isPack ? testsOfPack(pack, value, read.yaml, notes) : testsOfFile(pack, read.yaml, notes);
  const problems = notes.problems();
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tests };
}

/** What is read of the tests of one text. */
interface Scope {
  readonly pack: Pack;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly yaml: LocatedYaml;
  readonly notes: AuthoringDiagnostics;
}

/** What is said once for all tests of a text. */
interface Common extends Pick<WrittenTest, "asOf" | "calendar"> {
  /** Whether a day is written, sound or not. */
  readonly hasDay: boolean;
  readonly records: LocatedRecords;
}

/** Reads the tests in the file of a pack; those of a pack that cannot be used are looked at as far as they need none. */
export function testsOfPack(
  pack: Pack | undefined,
  { tests = [] }: { readonly tests?: unknown },
  yaml: LocatedYaml,
  notes: AuthoringDiagnostics,
): readonly PackTest[] {
  explainStructure(WrittenTests.shape.tests, tests, ["tests"], notes.note);
  if (pack === undefined) return [];
  const scope = { pack, entities: knownEntities(pack.entities), yaml, notes };
  return testsIn(["tests"], tests, { hasDay: false, records: new Map() }, scope);
}

function testsOfFile(pack: Pack, yaml: LocatedYaml, notes: AuthoringDiagnostics): readonly PackTest[] {
  const { value } = yaml;
  if (value === undefined || value === null) notes.note([], nothingWritten);
  else explainStructure(WrittenTests, value, [], notes.note);
  if (!isObject(value)) return [];
  const scope = { pack, entities: knownEntities(pack.entities), yaml, notes };
  const { asOf, calendar, records } = soundParts<WrittenTests>(value, [], notes);
  const located = locatedRecords(records ?? {}, ["records"], scope.entities, notes);
  laidRecords(located, new Map(), scope.entities, asOf ?? anyDay, notes);
  const common: Common = { hasDay: Object.hasOwn(value, "asOf"), asOf, calendar, records: located };
  return testsIn(["tests"], value["tests"], common, scope);
}

/** The fields of a group with which nothing is wrong. */
const soundParts = <Written>(
  value: Readonly<Record<string, unknown>>,
  path: FieldPath,
  notes: AuthoringDiagnostics,
): Partial<Written> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => notes.isSound([...path, name]))) as Partial<Written>;

/** Filled into records where a day is missing, which is noted. */
const anyDay = plainDate("2000-01-01");

function testsIn(path: FieldPath, written: unknown, common: Common, scope: Scope): readonly PackTest[] {
  const { notes, yaml } = scope;
  const lines = new Map<string, number>();
  return (Array.isArray(written) ? written : []).flatMap((one: unknown, index) => {
    if (!isObject(one)) return [];
    const place = [...path, index];
    const { line } = yaml.placeOf(place);
    const parts = soundParts<WrittenTest>(one, place, notes);
    const name = parts.name?.trim() ?? "";
    const other = lines.get(name);
    if (name !== "" && other !== undefined) notes.note([...place, "name"], sameName(name, other));
    else lines.set(name, line);
    return [{ name, line, ...contentOf(parts, one, place, common, scope) }];
  });
}

function contentOf(
  parts: Partial<WrittenTest>,
  written: Readonly<Record<string, unknown>>,
  path: FieldPath,
  common: Common,
  scope: Scope,
): Omit<PackTest, "name" | "line"> {
  const { entities, notes } = scope;
  const asOf = parts.asOf ?? common.asOf;
  if (!common.hasDay && !Object.hasOwn(written, "asOf")) notes.note(path, withoutDay);
  const calendar = parts.calendar ?? common.calendar;
  const own = locatedRecords(parts.records ?? {}, [...path, "records"], entities, notes);
  const records = laidRecords(common.records, own, entities, asOf ?? anyDay, notes);
  const areSound = [["records"], [...path, "records"]].every((place) => notes.isSound(place));
  if (areSound) noteUnfitRecords(records, path, asOf ?? anyDay, scope);
  return {
    asOf: asOf ?? anyDay,
    ...(calendar === undefined ? {} : { calendar }),
    records,
    expected: expectedIn(parts.expect, path, { records, areSound }, scope),
  };
}

/** Notes what is wrong with records that had to be made up. */
function noteUnfitRecords(records: PackTest["records"], path: FieldPath, on: PlainDate, { pack, notes }: Scope): void {
  try {
    caseDataset(pack, records, on);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const problem of error.problems)
      notes.note(path, unfitRecord(label(renderDatasetProblem(problem, "zh"), renderDatasetProblem(problem, "en"))));
  }
}

function expectedIn(
  written: WrittenTest["expect"] | undefined,
  test: FieldPath,
  { records, areSound }: { readonly records: PackTest["records"]; readonly areSound: boolean },
  { pack, yaml, notes }: Scope,
): PackTest["expected"] {
  if (written === undefined) return [];
  const path = [...test, "expect"];
  const entries = Object.entries(written);
  if (entries.length === 0) notes.note(path, expectsNothing);
  const lineOf = (place: FieldPath): number => yaml.placeOf(place).line;
  return entries.flatMap(([id, one]): PackTest["expected"] => {
    const place = [...path, id];
    const rule = pack.rules.find((own) => own.id === id);
    const indicator = pack.indicators.find((own) => own.id === id);
    const reason = Object.hasOwn(pack.disabled, id) ? pack.disabled[id] : undefined;
    if (reason !== undefined) notes.note(place, switchedOff(id, reason));
    else if (indicator !== undefined) return expectedFigures(one, place, indicator, lineOf(place), notes);
    else if (rule === undefined) {
      const known = new Map([...pack.rules, ...pack.indicators].map((own) => [own.id, own.title]));
      notes.note(place, nothingCalled(id, known));
    } else {
      const { name } = rule.about;
      const ids = Object.hasOwn(records, name) ? (records[name] ?? []).map((record) => record.id) : [];
      return expectedJudgements(one, place, { rule, ids, areAll: areSound, notes, lineOf });
    }
    return [];
  });
}
