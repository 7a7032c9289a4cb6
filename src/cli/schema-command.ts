import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineCommand } from "citty";
import { builtinEntities } from "../model/builtin-entities.js";
import { jsonSchemaOf } from "../model/json-schema.js";
import type { Street } from "./street.js";
import { UsageError } from "./usage-error.js";

/** Writes a JSON Schema for each entity of the library. */
export const schemaCommand = defineCommand({
  meta: { name: "fazhi schema", description: "Write the JSON Schema of every entity, one file each" },
  args: {
    out: { type: "string", required: true, valueHint: "DIR", description: "the folder to write to; made when missing" },
  },
  run: ({ args, data }) => {
    try {
      mkdirSync(args.out, { recursive: true });
      for (const entity of builtinEntities)
        writeFileSync(join(args.out, `${entity.name}.json`), `${JSON.stringify(jsonSchemaOf(entity), null, 2)}\n`);
    } catch (error) {
      throw new UsageError(`the schemas could not be written to "${args.out}": ${(error as Error).message}`, {
        cause: error,
      });
    }
    (data as Street).write(`${builtinEntities.length} schemas are in ${args.out}\n`);
    return 0;
  },
});
