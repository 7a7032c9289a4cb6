import type { Entity } from "./entity.js";
import type { FieldPath } from "./field-path.js";
import type { FieldType, FieldTypes } from "./field-type.js";
import { isObject } from "./value-reader.js";

/** Is told of one reference: the entity it names, the id, and where it stands; the path is valid only for the call. */
export type MeetReference = (entity: string, id: string, path: FieldPath) => void;

/** Goes through the references in a value, which may be of any kind: what does not fit the schema is skipped. */
export type WalkReferences = (value: unknown, meet: MeetReference) => void;

type Walk = (value: unknown, path: (string | number)[], meet: MeetReference) => void;

/** Makes the walk through the references of an entity's records, in groups and lists too. */
export function referenceWalk({ fields }: Entity): WalkReferences {
  const walk = walkOfFields(fields);
  return (record, meet) => walk?.(record, [], meet);
}

function walkOfFields(fields: FieldTypes): Walk | undefined {
  const walks: (readonly [string, Walk])[] = [];
  for (const [name, { type }] of Object.entries(fields)) {
    const walk = walkOfType(type);
    if (walk !== undefined) walks.push([name, walk]);
  }
  if (walks.length === 0) return undefined;
  return (value, path, meet) => {
    if (!isObject(value)) return;
    for (const [name, walk] of walks) {
      if (!Object.hasOwn(value, name)) continue;
      path.push(name);
      walk(value[name], path, meet);
      path.pop();
    }
  };
}

function walkOfType(type: FieldType): Walk | undefined {
  if (type.kind === "group") return walkOfFields(type.fields);
  if (type.kind === "list") return walkOfList(type.item);
  if (type.kind !== "reference") return undefined;
  return (value, path, meet) => {
    if (typeof value === "string" && value !== "") meet(type.entity, value, path);
  };
}

function walkOfList(item: FieldType): Walk | undefined {
  const walk = walkOfType(item);
  if (walk === undefined) return undefined;
  return (value, path, meet) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      walk(value[index], path, meet);
      path.pop();
    }
  };
}

/** The entities that the fields of an entity refer to, each with the first field that does. */
export function referredEntities({ fields }: Entity): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (type: FieldType, place: string): void => {
    if (type.kind === "list") visit(type.item, place);
    else if (type.kind === "group")
      for (const [name, field] of Object.entries(type.fields)) visit(field.type, `${place}.${name}`);
    else if (type.kind === "reference" && !found.has(type.entity)) found.set(type.entity, place);
  };
  for (const [name, { type }] of Object.entries(fields)) visit(type, name);
  return found;
}
