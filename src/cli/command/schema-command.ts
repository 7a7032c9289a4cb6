import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { defineCommand } from "citty";
import { packSchema } from "../../authoring/read/pack-schema.js";
import { packTestsSchema } from "../../authoring/test/pack-tests-schema.js";
import { configSchemaOf } from "../../io/config-schema.js";
import { withSharedParts } from "../../io/shared-schema.js";
import { knownEntities } from "../../model/dataset/known-entities.js";
import { jsonSchemaOf } from "../../model/record/json-schema.js";
import { problem } from "../../problem/problem.js";
import { errorLabel } from "../error-text.js";
import type { CliHost } from "../host.js";
import { judgingArguments } from "../judging.js";
import { loadPacks } from "../pack-loading.js";
import { builtinPackNames } from "../package-facts.js";
import { settingsFor } from "../settings.js";
import { UsageError } from "../usage-error.js";
import { writeWholeFiles } from "../whole-file.js";

/** Writes a JSON Schema for each entity of the library and of the packs that are used, for configurations and for tests. */
export const schemaCommand = defineCommand({
  args: {
    out: { type: "string", required: true, valueHint: "DIR", description: "the folder to write to; made when missing" },
    pack: {
      ...judgingArguments.pack,
      description: "packs with kinds of records, rules and parameters of their own, beside those of fazhi; repeatable",
    },
    code: judgingArguments.code,
    config: judgingArguments.config,
  },
  run: async ({ args, data }) => {
    const { packs: used } = await settingsFor(args, data as CliHost, builtinPackNames);
    const packs = [...(await loadPacks(builtinPackNames.join(","))), ...used];
    const entities = knownEntities([...new Set(packs.flatMap((pack) => pack.entities))]);
    const schemas = new Map([...entities.values()].map((entity) => [entity.name, jsonSchemaOf(entity)]));
    schemas.set("config", configSchemaOf(packs));
    schemas.set("pack", packSchema(packs));
    schemas.set("pack-tests", packTestsSchema([...entities.values()]));
    try {
      mkdirSync(args.out, { recursive: true });
      writeWholeFiles(
        [...schemas].map(([name, schema]) => [
          join(args.out, `${name}.json`),
          `${JSON.stringify(withSharedParts(schema as Readonly<Record<string, unknown>>))}\n`,
        ]),
      );
    } catch (error) {
      throw new UsageError(
        problem("command/cannot-write", { what: "schemas", path: args.out, reason: errorLabel(error) }),
        { cause: error },
      );
    }
    (data as CliHost).write(`${schemas.size} schemas are in ${args.out}\n`);
    return 0;
  },
});
