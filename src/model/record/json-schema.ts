import * as z from "zod";
import type { Entity } from "./entity.js";
import { requireObject } from "./require-object.js";

/**
 * The JSON Schema (draft 2020-12) of what a file may hold as a record of an entity. Beside the titles it carries the
 * Chinese ones as `x-title-zh`, the entity that a reference names as `x-references`, and the labels of codes as
 * `x-labels`. Its `$id` is relative, such as `normative-document.json`.
 */
export function jsonSchemaOf(entity: Entity): Readonly<Record<string, unknown>> {
  requireObject("entity", entity, "name", "schema");
  const { name, schema } = entity;
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return { $schema, $id: `${name}.json`, ...rest };
}
