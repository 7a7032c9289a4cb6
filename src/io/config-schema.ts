import * as z from "zod";
import type { Label } from "../codes/label.js";
import type { Pack } from "../engine/pack/pack.js";
import type { ParameterKind } from "../expression/node.js";
import { ConfigFile } from "./config.js";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a configuration in a file. The rules and parameters of the packs stand in it by
 * id with their titles, each parameter with what it holds, so that editors complete and check them; other ids are
 * allowed, because a configuration may name other packs.
 */
export function configSchemaOf(packs: readonly Pack[]): Schema {
  const { $schema, ...rest } = z.toJSONSchema(ConfigFile, { target: "draft-2020-12", io: "input" });
  const properties = rest.properties as Readonly<Record<string, Schema>>;
  const rules = packs.flatMap((pack) => pack.rules);
  const parameters = packs.flatMap((pack) => pack.parameters);
  const refer = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
  const severities = named(rules, () => refer("severity"));
  const disabled = named(rules, () => refer("reason"));
  const values = named(parameters, ({ holds }) => ({
    allOf: [refer("values"), { items: { properties: { value: kinds[holds] } } }],
  }));
  const withIds = (field: string, own: Schema, others: Schema): Schema => ({
    ...properties[field],
    properties: own,
    additionalProperties: others,
  });
  const held = (field: string): unknown => properties[field]?.["additionalProperties"];
  return {
    $schema,
    $id: "config.json",
    ...rest,
    properties: {
      ...properties,
      severities: withIds("severities", severities, refer("severity")),
      disabled: withIds("disabled", disabled, refer("reason")),
      parameters: withIds("parameters", values, refer("values")),
    },
    $defs: { severity: held("severities"), reason: held("disabled"), values: held("parameters") },
  };
}

const kinds: Readonly<Record<ParameterKind, Schema>> = {
  number: { type: "number" },
  day: { type: "string", format: "date" },
  period: { type: "object" },
  texts: { type: "array" },
};

const named = <Item extends { readonly id: string; readonly title: Label }>(
  items: readonly Item[],
  schemaOf: (item: Item) => Schema,
): Schema =>
  Object.fromEntries(
    items.map((item) => [item.id, { title: item.title.en, "x-title-zh": item.title.zh, ...schemaOf(item) }]),
  );
