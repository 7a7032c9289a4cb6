import type * as z from "zod";
import { isKebabCase } from "../../codes/kebab-case.js";
import type { Label } from "../../codes/label.js";
import { defineVocabulary, type Vocabulary } from "../../codes/vocabulary.js";
import { noEntity } from "../../expression/tree-problem.js";
import { defineEntity, type Entity, isReservedName } from "../../model/record/entity.js";
import {
  choice,
  count,
  day,
  flag,
  group,
  instant,
  list,
  quantity,
  reference,
  share,
  text,
} from "../../model/record/field.js";
import type { FieldOrder } from "../../model/record/field-order.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { FieldTypes } from "../../model/record/field-type.js";
import { orderProblem } from "../../model/record/order-problem.js";
import type { Problem } from "../../problem/problem.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { emptyList, namedTwice, noList, noOrder, noPair, notKebabCase, reservedField } from "../messages.js";
import type {
  plainTypes,
  WrittenContent,
  WrittenEntity,
  WrittenField,
  WrittenList,
} from "../written/written-entity.js";

/** What the fields of a pack's own entities can name. */
export interface EntityScope {
  readonly lists: ReadonlyMap<string, Vocabulary>;
  /** The entities that are there already. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The names of the file's own entities. */
  readonly own: readonly string[];
  readonly flawed: ReadonlySet<string>;
}

/** Reads a closed list of values; nothing when it has none. */
export function readList(
  name: string,
  { title, values }: WrittenList,
  notes: AuthoringDiagnostics,
): Vocabulary | undefined {
  if (Object.keys(values).length > 0) return defineVocabulary(name, title, values);
  notes.note(["lists", name, "values"], emptyList);
  return undefined;
}

/** Reads a kind of records of the pack's own; nothing when one of its fields cannot be read. */
export function readEntity(
  name: string,
  { title, family = "register", meaning = `${title.en}.`, fields, inOrder = [] }: WrittenEntity,
  scope: EntityScope,
  notes: AuthoringDiagnostics,
): Entity | undefined {
  const path = ["entities", name];
  if (!isKebabCase(name)) notes.note(path, notKebabCase(name));
  if (scope.entities.has(name)) notes.note(path, namedTwice(name));
  const shape = shapeOf(fields, [...path, "fields"], scope, notes);
  if (shape === undefined || !notes.isSound(path)) return undefined;
  const described = defineEntity({ name, title, family, meaning, fields: shape }).fields;
  inOrder.forEach((pair, index) => {
    const [first = "", second = ""] = pair;
    const flaw = pair.length === 2 ? orderFlaw([first, second], described) : noPair;
    if (flaw !== undefined) notes.note([...path, "inOrder", index], flaw);
  });
  if (!notes.isSound(path)) return undefined;
  return defineEntity({
    name,
    title,
    family,
    meaning,
    fields: shape,
    inOrder: inOrder.map(([first = "", second = ""]) => [first, second] as const),
  });
}

/** Why two fields cannot stand in an order. */
function orderFlaw(pair: FieldOrder, fields: FieldTypes): Problem | undefined {
  const problem = orderProblem(pair, fields);
  return problem === undefined ? undefined : noOrder(pair, problem);
}

/** The schemas of fields by name; nothing when one of them cannot be read. */
function shapeOf(
  fields: Readonly<Record<string, WrittenField>>,
  path: FieldPath,
  scope: EntityScope,
  notes: AuthoringDiagnostics,
): z.ZodRawShape | undefined {
  const schemas = Object.entries(fields).map(([name, field]) => {
    if (isReservedName(name)) notes.note([...path, name], reservedField(name));
    const schema = schemaOf(field, field, [...path, name], scope, notes);
    return [name, field.optional === true ? schema?.optional() : schema] as const;
  });
  return schemas.some(([, schema]) => schema === undefined) ? undefined : Object.fromEntries(schemas as never);
}

const plainFields = { day, instant, text, flag, count, quantity, share } satisfies Readonly<
  Record<(typeof plainTypes)[number], (zh: string, en: string, meaning?: string) => z.ZodType>
>;

/** The schema of what a field or the items of a list hold. */
function schemaOf(
  content: WrittenContent,
  { zh, en, meaning }: Label & { readonly meaning?: string | undefined },
  path: FieldPath,
  scope: EntityScope,
  notes: AuthoringDiagnostics,
): z.ZodType | undefined {
  switch (content.type) {
    case "reference": {
      const names = [...scope.entities.keys(), ...scope.own];
      if (names.includes(content.of)) return reference(content.of, zh, en, meaning);
      notes.note([...path, "of"], noEntity(content.of, names));
      return undefined;
    }
    case "choice": {
      const words = scope.lists.get(content.of);
      if (words !== undefined) return choice(words, zh, en, meaning);
      if (!scope.flawed.has(content.of)) notes.note([...path, "of"], noList(content.of, [...scope.lists.keys()]));
      return undefined;
    }
    case "list": {
      const { of } = content;
      const item = schemaOf(
        of,
        { zh: of.zh ?? zh, en: of.en ?? en, meaning: of.meaning },
        [...path, "of"],
        scope,
        notes,
      );
      return item && list(item, zh, en, meaning);
    }
    case "group": {
      const shape = shapeOf(content.fields, [...path, "fields"], scope, notes);
      return shape && group(shape, zh, en, meaning);
    }
    default:
      return plainFields[content.type](zh, en, meaning);
  }
}
