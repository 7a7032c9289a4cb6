import type { Dataset } from "../model/dataset/dataset.js";
import { DatasetError, type DatasetProblem } from "../model/dataset/dataset-error.js";
import { knownEntities } from "../model/dataset/known-entities.js";
import { type LoadDatasetOptions, type PlaceOf, readDataset } from "../model/dataset/read-dataset.js";
import { unknownEntity } from "../model/dataset/unknown-entity.js";
import type { Entity } from "../model/record/entity.js";
import { foundOf } from "../problem/found.js";
import { problem } from "../problem/problem.js";
import { readJsonRecords } from "./json-records.js";
import { readNdjsonRecords } from "./ndjson-records.js";
import { type RecordText, type TextFlaw, unreadableText } from "./record-text.js";
import { readUtf8 } from "./utf8.js";
import { readYamlRecords } from "./yaml-records.js";

/** How the files of a dataset are read; the places of records are those in the files. */
export type LoadFilesOptions = Omit<LoadDatasetOptions, "placeOf">;

/** A file of a dataset: records of one entity. */
export interface DatasetFile {
  /** The path as problems show it. */
  readonly path: string;
  /** The name of the entity: the name of the file up to its first dot. */
  readonly entity: string;
  readonly text: RecordText;
}

const readers: Readonly<Record<string, (text: string) => RecordText>> = {
  yaml: readYamlRecords,
  yml: readYamlRecords,
  json: readJsonRecords,
  ndjson: readNdjsonRecords,
  jsonl: readNdjsonRecords,
};

const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** Whether a file is of a kind that holds records, going by the end of its name. */
export const holdsRecords = (path: string): boolean => Object.hasOwn(readers, extensionOf(path));

/** The endings of files that hold records, as a sentence names them. */
export const readableEndings = ".yaml, .yml, .json, .ndjson or .jsonl";

/** The name of the entity whose records a file holds by its own name: what stands before the first dot. */
export const entityOfFile = (path: string): string => path.slice(path.lastIndexOf("/") + 1).split(".", 1)[0] ?? "";

/** The endings of files that hold tables or data which nobody here reads. */
const tableEndings = ["csv", "tsv", "xls", "xlsx", "xlsm", "xlsb", "ods", "et", "json5", "jsonc", "toml", "xml"];

/**
 * Whether a file that cannot be read is meant to hold records of an entity: it has the entity's name or Chinese title, in
 * any case and with hyphens or underscores, or holds a table and its name begins so, as `unit-2016.csv` does.
 */
export function isMeantFor({ name, title }: Pick<Entity, "name" | "title">, path: string): boolean {
  const written = entityOfFile(path).toLowerCase().replaceAll(/[_\s]/g, "-");
  if (written === name || written === title.zh) return true;
  if (!tableEndings.includes(extensionOf(path))) return false;
  const rest = written.startsWith(name) ? written.slice(name.length) : undefined;
  return (rest !== undefined && !/^[a-rt-z]|^s[a-z]/.test(rest)) || written.startsWith(title.zh);
}

/** A file that is named after an entity and whose ending nobody can read: told as such when the dataset is loaded. */
export function unreadableFile(path: string, entity: string): DatasetFile {
  const ending = extensionOf(path);
  const flaw = problem("file/other-ending", { endings: readableEndings, ending });
  return { path, entity, text: unreadableText([{ line: 1, ...flaw }]) };
}

const megabyte = 1_000_000;

/**
 * The most bytes of a file that are read when nobody says otherwise: YAML takes some 100 bytes of memory for each of its
 * own, JSON some ten, so that either takes less than 1.6 GB.
 */
const usualMostBytes = (path: string): number => (/^ya?ml$/.test(extensionOf(path)) ? 16 : 128) * megabyte;

/** A file that is too large to be read, told as such when the dataset is loaded; nothing when it is not. */
export function tooLargeFile(
  path: string,
  bytes: number,
  mostBytes: number = usualMostBytes(path),
): DatasetFile | undefined {
  if (bytes <= mostBytes) return undefined;
  const flaw = problem("file/too-large", { most: mostBytes, bytes });
  return { path, entity: entityOfFile(path), text: unreadableText([{ line: 1, ...flaw }]) };
}

/** Reads the records of one file; what is wrong in it is told when the dataset is loaded. */
export function readDatasetFile(path: string, bytes: Uint8Array): DatasetFile {
  const entity = entityOfFile(path);
  const text = readUtf8(bytes);
  if (typeof text !== "string") return { path, entity, text: unreadableText([text]) };
  const read = readers[extensionOf(path)];
  if (read === undefined) throw new RangeError(`"${path}" is no file of records`);
  return { path, entity, text: read(text) };
}

/** Makes a dataset of files, whose records are taken in the order given; throws one {@link DatasetError} for all that is wrong. */
export function loadDatasetFiles(files: readonly DatasetFile[], options: LoadFilesOptions = {}): Dataset {
  const titles = new Map([...knownEntities(options.entities)].map(([name, { title }]) => [name, title]));
  const problems: DatasetProblem[] = [];
  const incomplete = new Set<string>();
  const parts = new Map<string, Part[]>();
  const locators: Locators = new Map();
  const lists = new Map<string, unknown[]>();
  for (const { path, entity, text } of files) {
    const { content, flaws, lines } = text;
    const refuse = ({ line, column: _, ...flaw }: TextFlaw): void => {
      problems.push({ entity, path: "", ...flaw, place: `${path}:${line}` });
    };
    if (!titles.has(entity)) {
      problems.push({ entity, path: "", ...unknownEntity(entity, titles), place: path });
    }
    for (const flaw of flaws) refuse(flaw);
    if (flaws.length === 0 && !Array.isArray(content))
      refuse({ line: 1, ...problem("record/not-records", { found: foundOf(content) }) });
    if (!titles.has(entity)) continue;
    if (!Array.isArray(content)) {
      incomplete.add(entity);
      continue;
    }
    const records = lists.get(entity) ?? [];
    lists.set(entity, records);
    const part: Part = { path, lines, start: records.length };
    parts.set(entity, [...(parts.get(entity) ?? []), part]);
    locators.set(part, text);
    for (const record of content) records.push(record);
  }
  const { placeOf, sourceOf } = placesIn(parts, locators);
  const source = Object.fromEntries(lists);
  const { dataset, problems: further } = readDataset(source, { ...options, placeOf, sourceOf }, incomplete);
  // The dataset goes on asking where records are, for which the texts of the files need not stay in memory.
  locators.clear();
  if (dataset === undefined || problems.length > 0) throw new DatasetError([...problems, ...further]);
  return dataset;
}

/** The records of an entity that came from one file. */
interface Part {
  readonly path: string;
  readonly start: number;
  readonly lines: readonly number[];
}

type Locators = Map<Part, RecordText>;

function placesIn(
  parts: ReadonlyMap<string, readonly Part[]>,
  locators: Locators,
): Required<Pick<LoadDatasetOptions, "placeOf" | "sourceOf">> {
  const partOf = (entity: string, index: number): Part | undefined =>
    parts.get(entity)?.findLast(({ start }) => start <= index);
  const placeOf: PlaceOf = (entity, index, path) => {
    const part = partOf(entity, index);
    if (part === undefined) return undefined;
    const inFile = index - part.start;
    const line = path.length === 0 ? undefined : locators.get(part)?.lineOf(inFile, path);
    return `${part.path}:${line ?? part.lines[inFile]}`;
  };
  const sourceOf: PlaceOf = (entity, index, path) => {
    const part = partOf(entity, index);
    return part === undefined ? undefined : locators.get(part)?.sourceOf?.(index - part.start, path);
  };
  return { placeOf, sourceOf };
}
