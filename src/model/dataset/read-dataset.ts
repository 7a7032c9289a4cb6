import { foundOf } from "../../problem/found.js";
import { asWritten, type Problem, problem, problemOnly } from "../../problem/problem.js";
import { Evidence } from "../plan/evidence.js";
import { Measure } from "../plan/measure.js";
import { ProgressReport } from "../plan/progress-report.js";
import { borneIn } from "../record/column-apart.js";
import type { AnyRecord, Entity } from "../record/entity.js";
import { type FieldPath, writeFieldPath } from "../record/field-path.js";
import { compileReader } from "../record/record-reader.js";
import { referenceWalk } from "../record/record-reference.js";
import { valueInWords } from "../record/value-in-words.js";
import { isObject, refused } from "../record/value-reader.js";
import { DataSource } from "../register/data-source.js";
import { completenessOf } from "./completeness.js";
import { sourceProblems } from "./data-source-problem.js";
import type { Dataset } from "./dataset.js";
import type { DatasetProblem } from "./dataset-error.js";
import { indexedDataset, type RecordTable } from "./indexed-dataset.js";
import { knownEntities } from "./known-entities.js";
import { paperProblems } from "./paper-problem.js";
import { unknownEntity } from "./unknown-entity.js";

/** Records by the name of their entity, in any shape: they are judged when they are read. */
export type DatasetSource = Readonly<Record<string, readonly unknown[]>>;

/** Where a record, or a field in it, was read, such as `measure.yaml:12`; the empty path stands for the record. */
export type PlaceOf = (entity: string, index: number, path: FieldPath) => string | undefined;

/** How a dataset is read. */
export interface LoadDatasetOptions {
  /** Kinds of records beside those of the library, such as a rule pack brings along. */
  readonly entities?: readonly Entity[];
  /** Whether fields that an entity does not know are left out, rather than problems. */
  readonly allowUnknownKeys?: boolean;
  /** Records that others may refer to though the dataset does not hold them, such as a rule pack brings along. */
  readonly known?: Readonly<Record<string, readonly AnyRecord[]>>;
  /**
   * Whether every kind of record is provided, so that what is not given does not exist. Otherwise nothing is known of
   * kinds that are not given, unless a `data-source` says that they are provided.
   */
  readonly everything?: boolean;
  /**
   * What becomes of a record whose days stand in an impossible order, such as an answer before the request came: it is
   * refused unless this says "unknown", which keeps the record, takes both days as unknown and lists them in
   * {@link Dataset.contradictions}, for old data, or "ignore", which takes them as they are, for the tests of rules.
   */
  readonly contradictoryDays?: "refuse" | "unknown" | "ignore";
  readonly placeOf?: PlaceOf;
  /** What the source of a value writes, such as `2.10`, which problems then quote instead of the number 2.1. */
  readonly sourceOf?: PlaceOf;
}

type Places = Pick<LoadDatasetOptions, "placeOf" | "sourceOf">;

/** What came of reading: everything that is wrong, and the dataset when nothing is. */
export interface DatasetReading {
  readonly problems: readonly DatasetProblem[];
  readonly dataset: Dataset | undefined;
}

/** A list of records on its way into a dataset. */
interface Intake {
  readonly name: string;
  readonly entity: Entity;
  readonly given: readonly unknown[];
  readonly table: RecordTable;
}

/**
 * Reads a dataset; references to an entity in `incomplete` are not judged, since some of its records are not known, nor
 * with `"own"` those to entities that the source does not name.
 */
export function readDataset(
  source: DatasetSource,
  options: LoadDatasetOptions = {},
  incomplete: ReadonlySet<string> | "own" = new Set(),
): DatasetReading {
  requireOptions(source, options);
  const { entities: more, known = {}, everything = false, placeOf } = options;
  const entities = knownEntities(more);
  const titles = new Map([...entities].map(([name, { title }]) => [name, title]));
  const problems: DatasetProblem[] = [];
  const contradictions: DatasetProblem[] = [];
  const unjudged = new Set(incomplete === "own" ? [] : incomplete);
  const intakes: Intake[] = [];
  for (const [name, given] of Object.entries(source)) {
    const entity = entities.get(name);
    if (entity === undefined) problems.push({ entity: name, path: "", ...unknownEntity(name, titles) });
    else if (!Array.isArray(given)) {
      unjudged.add(name);
      problems.push({ entity: name, path: "", ...problem("record/not-records", { found: foundOf(given) }) });
    } else {
      intakes.push(takeIn(entity, given, options, problems, contradictions));
      // Whatever refers to a record that lost its id would be reported as well.
      if (given.some((raw) => isObject(raw) && idOf(raw) === undefined)) unjudged.add(name);
    }
  }
  const ids = new Map<string, ReadonlySet<string>>(
    intakes.map(({ name, table }) => [name, new Set([...table.indexOf.keys(), ...knownIds(known, name)])]),
  );
  for (const name of entities.keys()) {
    if (ids.has(name)) continue;
    ids.set(name, knownIds(known, name));
    if (incomplete === "own" && !Object.hasOwn(known, name)) unjudged.add(name);
  }
  for (const intake of intakes) problems.push(...danglingReferences(intake, ids, unjudged, options));
  const tables = new Map(intakes.map(({ name, table }) => [name, table]));
  const sources = (tables.get(DataSource.name)?.records ?? []) as readonly DataSource[];
  for (const { id, path, problem } of sourceProblems(sources, entities)) {
    const index = tables.get(DataSource.name)?.indexOf.get(id) ?? 0;
    problems.push(problemOf(DataSource.name, index, { id }, path, problem, options));
  }
  problems.push(...problemsOfPapers(tables, options));
  if (problems.length > 0) return { problems: inOrder(problems, Object.keys(source)), dataset: undefined };
  const isBorne = borneIn((name) => tables.get(name)?.records ?? []);
  const completeness = completenessOf(everything ? "all" : new Set(tables.keys()), sources, entities, isBorne);
  const place = (name: string, index: number): string | undefined => placeOf?.(name, index, []);
  return { problems, dataset: indexedDataset(entities, tables, place, completeness, contradictions) };
}

/** What reports and evidence say in another form than the completion of their measures. */
function problemsOfPapers(tables: ReadonlyMap<string, RecordTable>, places: Places): readonly DatasetProblem[] {
  const measures = new Map(tables.get(Measure.name)?.records.map((measure) => [measure.id, measure as Measure]));
  return [ProgressReport.name, Evidence.name].flatMap((name) => {
    const { records, indexOf } = tables.get(name) ?? { records: [], indexOf: new Map<string, number>() };
    return (records as readonly (ProgressReport | Evidence)[]).flatMap((paper) => {
      const measure = measures.get(paper.measure);
      if (measure === undefined) return [];
      return paperProblems(paper, measure).map(({ path, problem }) =>
        problemOf(name, indexOf.get(paper.id) ?? 0, paper, path, problem, places),
      );
    });
  });
}

const knownIds = (known: NonNullable<LoadDatasetOptions["known"]>, name: string): ReadonlySet<string> =>
  new Set((Object.hasOwn(known, name) ? known[name] : undefined)?.map(({ id }) => id));

function takeIn(
  entity: Entity,
  given: readonly unknown[],
  options: LoadDatasetOptions,
  problems: DatasetProblem[],
  contradictions: DatasetProblem[],
): Intake {
  const { allowUnknownKeys = false, contradictoryDays, placeOf } = options;
  const { name } = entity;
  const reader = compileReader(entity.schema, allowUnknownKeys, contradictoryDays === "ignore" ? "ignore" : "refuse");
  const tolerant =
    contradictoryDays === "unknown" ? compileReader(entity.schema, allowUnknownKeys, "unknown") : undefined;
  const records: AnyRecord[] = [];
  const indexOf = new Map<string, number>();
  for (let index = 0; index < given.length; index++) {
    const raw = given[index];
    const strict = reader.read(raw) as AnyRecord | typeof refused;
    const record = strict === refused && tolerant !== undefined ? (tolerant.read(raw) as typeof strict) : strict;
    if (record !== refused) records.push(record);
    if (strict === refused) {
      const told = record === refused ? problems : contradictions;
      const before = told.length;
      reader.explain(raw, [], (path, problem) => told.push(problemOf(name, index, raw, path, problem, options)));
      // No record is left out without a word, whatever a reader forgot to explain.
      if (told.length === before) throw new TypeError(`${name}[${index}] was refused, and nothing explains why`);
    }
    const id = record === refused ? idOf(raw) : record.id;
    if (id === undefined) continue;
    const earlier = indexOf.get(id);
    if (earlier === undefined) indexOf.set(id, index);
    else {
      const place = placeOf?.(name, earlier, []);
      const other = { index: earlier, ...(place === undefined ? {} : { place }) };
      problems.push(
        problemOf(name, index, raw, ["id"], problem("record/duplicate-id", { entity: name, id, ...other }), options),
      );
    }
  }
  return { name, entity, given, table: { records: Object.freeze(records), indexOf } };
}

function danglingReferences(
  { name, entity, given }: Intake,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  unjudged: ReadonlySet<string>,
  places: Places,
): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const walk = referenceWalk(entity);
  for (let index = 0; index < given.length; index++)
    walk(given[index], (target, id, path) => {
      if (ids.get(target)?.has(id) || unjudged.has(target)) return;
      const dangling = problem("record/unknown-reference", { entity: target, found: foundOf(id) });
      problems.push(problemOf(name, index, given[index], path, dangling, places));
    });
  return problems;
}

/** What is wrong in one place of a record that was given. */
export function problemOf(
  entity: string,
  index: number,
  raw: unknown,
  path: FieldPath,
  problem: Problem,
  { placeOf, sourceOf }: Places = {},
): DatasetProblem {
  const id = idOf(raw);
  const place = placeOf?.(entity, index, path);
  const source = sourceOf?.(entity, index, path);
  return {
    entity,
    index,
    ...(id === undefined ? {} : { id }),
    path: writeFieldPath(path),
    ...(source === undefined ? problemOnly(problem) : asWritten(problem, source)),
    ...(place === undefined ? {} : { place }),
  };
}

/** The id that a record gives itself, if it gives one. */
export const idOf = (raw: unknown): string | undefined =>
  isObject(raw) && Object.hasOwn(raw, "id") && typeof raw["id"] === "string" && raw["id"] !== ""
    ? raw["id"]
    : undefined;

/** Entity by entity as given, and record by record; what is wrong with one record keeps the order of its fields. */
function inOrder(problems: readonly DatasetProblem[], names: readonly string[]): readonly DatasetProblem[] {
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = ({ entity }: DatasetProblem): number => ranks.get(entity) ?? names.length;
  return [...problems].sort((one, other) => rankOf(one) - rankOf(other) || (one.index ?? -1) - (other.index ?? -1));
}

function requireOptions(source: unknown, { contradictoryDays }: LoadDatasetOptions): void {
  if (!isObject(source))
    throw new RangeError(`source: expected records by the name of their entity; found ${valueInWords(source)}`);
  if (contradictoryDays !== undefined && !["refuse", "unknown", "ignore"].includes(contradictoryDays))
    throw new RangeError(
      `contradictoryDays: expected "refuse", "unknown" or "ignore"; found ${valueInWords(contradictoryDays)}`,
    );
}
