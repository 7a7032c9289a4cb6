import type { Pack } from "../engine/pack.js";
import { type Exports, exportsOf, namesIn } from "./module-loading.js";
import { UsageError } from "./usage-error.js";

/** Loads packs by the name of one that comes with the package, or by the path of a file that exports one. */
export async function loadPacks(names: string): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const name of namesIn(names)) packs.push(await loadPack(name));
  return packs;
}

/** Loads one pack. */
export const loadPack = async (name: string): Promise<Pack> => onlyPackOf(await exportsOf(name, "pack"), name);

/** The one pack that a module exports. */
function onlyPackOf(exports: Exports, name: string): Pack {
  const packs = [...new Set(Object.values(exports).filter(isPack))];
  const [pack] = packs;
  if (pack === undefined) throw new UsageError(`"${name}" exports no pack; export what definePack gives back`);
  if (packs.length > 1)
    throw new UsageError(
      `"${name}" exports ${packs.length} packs, ${packs.map((one) => `"${one.name}"`).join(", ")}: export the one to run`,
    );
  return pack;
}

function isPack(value: unknown): value is Pack {
  if (typeof value !== "object" || value === null) return false;
  const { name, rules, indicators, origins } = value as Partial<Pack>;
  return typeof name === "string" && Array.isArray(rules) && Array.isArray(indicators) && origins !== undefined;
}
