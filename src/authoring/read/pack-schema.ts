import * as z from "zod";
import type { Pack } from "../../engine/pack/pack.js";
import { knownEntities } from "../../model/dataset/known-entities.js";
import { requireList } from "../../model/record/require-object.js";
import { WrittenPack } from "../written/written-pack.js";
import { WrittenRule, writtenForms } from "../written/written-rule.js";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a pack that is written as text, with titles in Chinese and English. Editors
 * complete by it; the entities are the library's and those of the packs, and a pack may have others of its own.
 */
export function packSchema(packs: readonly Pack[] = []): Schema {
  requireList("packs", packs);
  const entities = [...knownEntities(packs.flatMap((pack) => pack.entities)).keys()];
  const { $schema, $defs, ...rest } = schemaOf(WrittenPack);
  const entity = { anyOf: [{ enum: entities }, { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }] };
  const properties = rest["properties"] as Readonly<Record<string, Schema>>;
  const tests = { ...properties["tests"], $ref: "pack-tests.json#/properties/tests" };
  return {
    $schema,
    $id: "pack.json",
    ...rest,
    properties: { ...properties, tests },
    $defs: { ...($defs as Schema), entity },
  };
}

const schemaOf = (schema: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const made = jsonSchema as Record<string, unknown>;
      // A rule's form comes first: an editor then completes and checks by that form alone.
      if (Object.is(zodSchema, WrittenRule)) {
        delete made["anyOf"];
        made["oneOf"] = writtenForms.map(({ either }) => withoutDialect(schemaOf(either)));
      }
      if (made["x-entity"] === true) made["$ref"] = "#/$defs/entity";
      const { title, "x-title-zh": zh } = made;
      if (typeof title === "string" && typeof zh === "string" && !title.startsWith(zh))
        made["title"] = `${zh} ${title}`;
    },
  }) as Record<string, unknown>;

const withoutDialect = ({ $schema: _, ...schema }: Schema): Schema => schema;
