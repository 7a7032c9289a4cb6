import { readdirSync, readFileSync } from "node:fs";
import type { Pack } from "fazhi";
import { type House, readHouse } from "../../architecture/house.js";

const rules = new URL("../../../rules/", import.meta.url);
const folders = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const isPack = (value: unknown): value is Pack =>
  typeof value === "object" && value !== null && "rules" in value && "origins" in value;

/** The pack of every folder under rules/, found in its pack.ts. */
export const everyPack: readonly Pack[] = await Promise.all(
  folders.map(async (folder) => {
    const exported: object = await import(new URL(`${folder}/pack.ts`, rules).href);
    const [pack, ...others] = Object.values(exported).filter(isPack);
    if (pack === undefined || others.length > 0) throw new Error(`rules/${folder}/pack.ts exports no one pack`);
    return pack;
  }),
);

/** The texts of all packs, read but not run. */
export const packSources: House = readHouse(
  new Map(
    folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, rules))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => [`rules/${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, rules), "utf8")] as const),
    ),
  ),
);
