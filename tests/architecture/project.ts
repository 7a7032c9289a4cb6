import { readdirSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type House, readHouse } from "./house.js";

/** The folder that holds package.json, with a separator at its end. */
export const top = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the project as text. */
export const readText = (path: string): string => readFileSync(`${top}${path}`, "utf8");

/** The TypeScript files of the project: the library, the packs and the tests. */
export function readProject(): House {
  const texts = new Map<string, string>();
  for (const folder of ["src", "rules", "tests"])
    for (const entry of readdirSync(`${top}${folder}`, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
      const path = relative(top, `${entry.parentPath}${sep}${entry.name}`).split(sep).join("/");
      texts.set(path, readText(path));
    }
  return readHouse(texts);
}
