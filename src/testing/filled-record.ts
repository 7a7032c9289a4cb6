import type { PlainDate } from "../calendar/plain-date.js";
import type { Entity } from "../model/record/entity.js";
import type { FieldDescription, FieldType } from "../model/record/field-type.js";

/** A record on its way into a dataset. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** What a text is called that nobody stated. */
export type Wording = (field: Pick<FieldDescription, "zh" | "en">, entity: Entity) => string;

/** A text that nobody stated, called by the Chinese name of its field. */
export const chineseName: Wording = ({ zh }) => zh;

/**
 * A record with what its entity demands and it leaves out: a text is filled in by the wording, a code by the first that
 * fits, a number by 0, a day by the given one, a list by none, a reference by {@link standInId}. Without its key day it
 * is open.
 */
export function filledRecord(
  entity: Entity,
  given: RawRecord,
  on: PlainDate,
  wording: Wording = chineseName,
): RawRecord {
  const record = saidToBeOpen(entity, withoutGaps(given));
  for (const name of lackingIn(entity, record)) {
    const field = Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined;
    if (field === undefined) continue;
    const choices = leastValues(field, on, (one) => wording(one, entity));
    record[name] = choices.find((value) => !flawsOf(entity, { ...record, [name]: value }).includes(name)) ?? choices[0];
  }
  return record;
}

/** A record that says that it is open where it has no key day: what nobody tells has not happened. */
export function saidToBeOpen({ keyDay }: Pick<Entity, "keyDay">, record: RawRecord): Record<string, unknown> {
  if (keyDay === undefined || Object.hasOwn(record, keyDay) || Object.hasOwn(record, "open")) return { ...record };
  return { ...record, open: true };
}

/** The id of the record that is referred to where a filled-in field refers to one. */
export const standInId = (entity: string): string => `any-${entity}`;

/** A record without fields whose value is `undefined`. */
export const withoutGaps = (record: RawRecord): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** The fields that the entity demands and a record does not have. */
const lackingIn = (entity: Entity, record: RawRecord): readonly string[] =>
  [...new Set(flawsOf(entity, record))].filter((name) => !Object.hasOwn(record, name));

/** The fields in which something is wrong. */
const flawsOf = ({ schema }: Entity, record: RawRecord): readonly string[] =>
  (schema.safeParse(record).error?.issues ?? []).map(({ path }) => String(path[0]));

type NamedType = Pick<FieldDescription, "type" | "zh" | "en">;

/** What can be said where nothing was said, the first choice first. */
function leastValues(
  { type, zh, en }: NamedType,
  on: PlainDate,
  textOf: (field: Pick<FieldDescription, "zh" | "en">) => string,
): readonly unknown[] {
  switch (type.kind) {
    case "date":
    case "instant":
      return [on];
    case "boolean":
      return [false];
    case "number":
      return [0, 1, Number(on.slice(0, 4))];
    case "text":
      return [textOf({ zh, en })];
    case "choice":
      return type.codes;
    case "reference":
      return [standInId(type.entity)];
    case "list":
      return [[], ...leastValues({ type: type.item, zh, en }, on, textOf).map((item) => [item])];
    case "group":
      return leastGroups(type, (field) => leastValues(field, on, textOf));
  }
}

/** Groups of required fields only: one for each code where a code decides which fields there are. */
function leastGroups(
  { fields }: Extract<FieldType, { kind: "group" }>,
  valuesOf: (field: NamedType) => readonly unknown[],
): readonly RawRecord[] {
  const demanded = Object.entries(fields).filter(([, { optional }]) => !optional);
  const least = Object.fromEntries(demanded.map(([name, field]) => [name, valuesOf(field)[0]]));
  const variants = demanded.flatMap(([name, field]) =>
    field.type.kind === "choice" ? field.type.codes.map((code) => ({ ...least, [name]: code })) : [],
  );
  return variants.length === 0 ? [least] : variants;
}
