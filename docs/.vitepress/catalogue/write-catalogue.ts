import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "./load-catalogue.js";

/** The folder of the site's pages, with a separator at its end. */
const site = fileURLToPath(new URL("../../", import.meta.url));

const pages = await loadCatalogue();
for (const folder of ["catalogue", "zh/catalogue"]) rmSync(`${site}${folder}`, { recursive: true, force: true });
for (const [path, text] of pages) {
  mkdirSync(dirname(`${site}${path}`), { recursive: true });
  writeFileSync(`${site}${path}`, text);
}
console.log(`${pages.size} files of the catalogue in docs/catalogue and docs/zh/catalogue`);
