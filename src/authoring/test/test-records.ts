import type { PlainDate } from "../../calendar/plain-date.js";
import type { Entity } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { compileReader } from "../../model/record/record-reader.js";
import { laidOnTop } from "../../testing/case-records.js";
import { filledRecord } from "../../testing/filled-record.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { expectedOther, missingField } from "../messages.js";
import type { WrittenRecord } from "./pack-test.js";
import { noKind, sameId, textWanted } from "./test-messages.js";
import type { WrittenTest } from "./written-test.js";

/** Records that were written down, by the name of their entity. */
export type LocatedRecords = ReadonlyMap<string, readonly LocatedRecord[]>;

/** A record and where it stands. */
interface LocatedRecord {
  readonly record: WrittenRecord;
  readonly path: FieldPath;
}

/** Finds each record at its place; one without an id is called by its entity and its number in the list. */
export function locatedRecords(
  written: NonNullable<WrittenTest["records"]>,
  path: FieldPath,
  entities: ReadonlyMap<string, Entity>,
  notes: AuthoringDiagnostics,
): LocatedRecords {
  const titles = new Map([...entities].map(([name, { title }]) => [name, title]));
  const located = new Map<string, readonly LocatedRecord[]>();
  for (const [name, records] of Object.entries(written)) {
    if (!entities.has(name)) notes.note([...path, name], noKind(name, titles));
    else located.set(name, recordsOfKind(name, records, [...path, name], notes));
  }
  return located;
}

function recordsOfKind(
  entity: string,
  records: readonly Readonly<Record<string, unknown>>[],
  path: FieldPath,
  notes: AuthoringDiagnostics,
): readonly LocatedRecord[] {
  const ids = new Set<string>();
  return records.flatMap((record, index) => {
    const id = Object.hasOwn(record, "id") ? record["id"] : `${entity}-${index + 1}`;
    const place = [...path, index, "id"];
    if (typeof id !== "string" || id === "") {
      notes.note(place, expectedOther(textWanted, id));
      return [];
    }
    if (ids.has(id)) notes.note(place, sameId(id));
    ids.add(id);
    return [{ record: { ...record, id }, path: [...path, index] }];
  });
}

/** Records laid on top of those of all tests; what is wrong with one of them is noted where it was written. */
export function laidRecords(
  common: LocatedRecords,
  own: LocatedRecords,
  entities: ReadonlyMap<string, Entity>,
  on: PlainDate,
  notes: AuthoringDiagnostics,
): Readonly<Record<string, readonly WrittenRecord[]>> {
  const laid: Readonly<Record<string, readonly WrittenRecord[]>> = laidOnTop(recordsIn(common), recordsIn(own));
  for (const [name, records] of Object.entries(laid)) {
    const entity = entities.get(name) as Entity;
    for (const record of records) {
      const isThis = (located: LocatedRecord): boolean => located.record.id === record.id;
      const [above, below] = [own.get(name)?.find(isThis), common.get(name)?.find(isThis)];
      const written = (field: string): LocatedRecord | undefined =>
        above !== undefined && (below === undefined || Object.hasOwn(above.record, field)) ? above : below;
      readerOf(entity).explain(filledRecord(entity, record, on), [], (path, told) => {
        const start = written(String(path[0] ?? ""))?.path ?? [];
        notes.note([...start, ...path], valueAt(record, path) === undefined ? missingField(String(path.at(-1))) : told);
      });
    }
  }
  return laid;
}

const recordsIn = (located: LocatedRecords): Readonly<Record<string, readonly WrittenRecord[]>> =>
  Object.fromEntries([...located].map(([name, own]) => [name, own.map(({ record }) => record)]));

const readers = new WeakMap<Entity, ReturnType<typeof compileReader>>();

/** Each reader is made once: to make it takes longer than to read a record. */
function readerOf(entity: Entity): ReturnType<typeof compileReader> {
  const known = readers.get(entity);
  if (known !== undefined) return known;
  const reader = compileReader(entity.schema, false, "ignore");
  readers.set(entity, reader);
  return reader;
}

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (at, step) => (at instanceof Object && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined),
    value,
  );
