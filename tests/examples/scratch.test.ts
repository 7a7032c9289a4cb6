import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { it } from "vitest";
import { printedBy } from "./printed.js";
const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
it.each(readdirSync(folder).filter((n) => n.endsWith(".ts")))("%s", async (n) => {
  const lines = await printedBy(folder + n);
  process.stdout.write(`\n### ${n}\n${lines.map((l) => `// => ${l}`).join("\n")}\n`);
}, 60000);
