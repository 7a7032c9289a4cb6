import type { PlainDate } from "../calendar/plain-date.js";
import type { Entity } from "../model/entity.js";
import type { FieldDescription, FieldType } from "../model/field-type.js";

/** A record on its way into a dataset. */
export type RawRecord = Readonly<Record<string, unknown>>;

/**
 * A record with what its entity demands and it leaves out: a text is filled in by the field's Chinese name, a code by
 * the first that fits, a number by 0, a day by the given one, a list by none, a reference by {@link standInId}.
 */
export function filledRecord(entity: Entity, given: RawRecord, on: PlainDate): RawRecord {
  const record = withoutGaps(given);
  for (const name of lackingIn(entity, record)) {
    const field = Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined;
    if (field === undefined) continue;
    const choices = leastValues(field, on);
    record[name] = choices.find((value) => !flawsOf(entity, { ...record, [name]: value }).includes(name)) ?? choices[0];
  }
  return record;
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

/** What can be said where nothing was said, the first choice first. */
function leastValues({ type, zh }: Pick<FieldDescription, "type" | "zh">, on: PlainDate): readonly unknown[] {
  switch (type.kind) {
    case "date":
      return [on];
    case "boolean":
      return [false];
    case "number":
      return [0, 1, Number(on.slice(0, 4))];
    case "text":
      return [zh];
    case "choice":
      return type.codes;
    case "reference":
      return [standInId(type.entity)];
    case "list":
      return [[], ...leastValues({ type: type.item, zh }, on).map((item) => [item])];
    case "group":
      return leastGroups(type, on);
  }
}

/** Groups of required fields only: one for each code where a code decides which fields there are. */
function leastGroups({ fields }: Extract<FieldType, { kind: "group" }>, on: PlainDate): readonly RawRecord[] {
  const demanded = Object.entries(fields).filter(([, { optional }]) => !optional);
  const least = Object.fromEntries(demanded.map(([name, field]) => [name, leastValues(field, on)[0]]));
  const variants = demanded.flatMap(([name, field]) =>
    field.type.kind === "choice" ? field.type.codes.map((code) => ({ ...least, [name]: code })) : [],
  );
  return variants.length === 0 ? [least] : variants;
}
