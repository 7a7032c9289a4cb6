import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineCommand } from "citty";
import { configSchemaOf } from "../io/config-schema.js";
import { builtinEntities } from "../model/builtin-entities.js";
import { jsonSchemaOf } from "../model/json-schema.js";
import { loadPacks } from "./pack-loading.js";
import { builtinPackNames } from "./package-facts.js";
import type { Street } from "./street.js";
import { UsageError } from "./usage-error.js";

/** Writes a JSON Schema for each entity of the library, and one for configurations. */
export const schemaCommand = defineCommand({
  meta: {
    name: "fazhi schema",
    description: "Write the JSON Schema of every entity and of configurations, a file each",
  },
  args: {
    out: { type: "string", required: true, valueHint: "DIR", description: "the folder to write to; made when missing" },
  },
  run: async ({ args, data }) => {
    const schemas = new Map(builtinEntities.map((entity) => [entity.name, jsonSchemaOf(entity)]));
    schemas.set("config", configSchemaOf(await loadPacks(builtinPackNames.join(","))));
    try {
      mkdirSync(args.out, { recursive: true });
      for (const [name, schema] of schemas)
        writeFileSync(join(args.out, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
    } catch (error) {
      throw new UsageError(`the schemas could not be written to "${args.out}": ${(error as Error).message}`, {
        cause: error,
      });
    }
    (data as Street).write(`${schemas.size} schemas are in ${args.out}\n`);
    return 0;
  },
});
