import type { AnyRecord, Entity } from "../record/entity.js";
import type { FieldType } from "../record/field-type.js";
import { isObject } from "../record/value-reader.js";

/** The records of an entity by the ids that one of its fields names. */
export type ReferringIndex = ReadonlyMap<string, readonly AnyRecord[]>;

type Collect = (value: unknown, ids: Set<string>) => void;

/**
 * Makes the index of a reference or text field, which may lie inside groups and lists (`objects.subject`); throws a
 * `RangeError` when the entity has no such field or the field holds neither. A record that names an id twice is in the
 * index once.
 */
export function referringIndex(entity: Entity, field: string, records: readonly AnyRecord[]): ReferringIndex {
  const idsIn = referredIds(entity, field);
  const index = new Map<string, AnyRecord[]>();
  for (const record of records) {
    for (const id of idsIn(record)) {
      const known = index.get(id);
      if (known === undefined) index.set(id, [record]);
      else known.push(record);
    }
  }
  for (const list of index.values()) Object.freeze(list);
  return index;
}

/** Makes the reading of the ids that a field names, each once; throws where {@link referringIndex} does. */
export function referredIds(entity: Entity, field: string): (record: AnyRecord) => ReadonlySet<string> {
  const collect = collectorOf({ kind: "group", fields: entity.fields }, field.split("."), `${entity.name}.${field}`);
  return (record) => {
    const ids = new Set<string>();
    collect(record, ids);
    return ids;
  };
}

function collectorOf(type: FieldType, steps: readonly string[], place: string): Collect {
  if (type.kind === "list") {
    const collect = collectorOf(type.item, steps, place);
    return (value, ids) => {
      if (Array.isArray(value)) for (const item of value) collect(item, ids);
    };
  }
  const [name, ...rest] = steps;
  if (name === undefined) {
    if (type.kind !== "reference" && type.kind !== "text")
      throw new RangeError(`${place} holds neither a reference nor a text`);
    return (value, ids) => {
      if (typeof value === "string") ids.add(value);
    };
  }
  const field = type.kind === "group" && Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
  if (field === undefined) throw new RangeError(`${place}: there is no field "${name}"`);
  const collect = collectorOf(field.type, rest, place);
  return (value, ids) => {
    if (isObject(value)) collect(value[name], ids);
  };
}
