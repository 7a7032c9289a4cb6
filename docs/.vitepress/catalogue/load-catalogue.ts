import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createViteServer } from "vitest/node";

/** The folder that holds package.json, with a separator at its end. */
const top = fileURLToPath(new URL("../../../", import.meta.url));

/** While the tests are read, these stand in for what they import: their tables are kept, nothing is run. */
const standIns: Readonly<Record<string, string>> = {
  "fazhi/testing": `${top}docs/.vitepress/catalogue/recording-tester.ts`,
  vitest: `${top}docs/.vitepress/catalogue/silent-runner.ts`,
};

/** The pages of the catalogue by their paths below the site's folder, made of the packs and of their tests as they are. */
export async function loadCatalogue(): Promise<ReadonlyMap<string, string>> {
  // "fazhi" and its entries resolve to the sources, by the same condition that TypeScript follows.
  const conditions = ["@fazhi/source", "module", "node", "development|production"];
  const server = await createViteServer({
    root: top,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { conditions },
    ssr: { resolve: { conditions }, noExternal: ["vitest"] },
    plugins: [
      {
        name: "stand-ins",
        enforce: "pre",
        resolveId: (name, importer) => (importer?.includes("/tests/rules/") ? standIns[name] : undefined),
      },
    ],
  });
  try {
    for (const test of ruleTests()) await server.ssrLoadModule(test);
    const { makeCatalogue } = await server.ssrLoadModule(`${top}docs/.vitepress/catalogue/make-catalogue.ts`);
    return makeCatalogue();
  } finally {
    await server.close();
  }
}

/** The files that test the rules and indicators of each pack. */
const ruleTests = (): readonly string[] =>
  readdirSync(`${top}tests/rules`, { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name.endsWith(".test.ts") && !/(lint|seeded)$/.test(parentPath))
    .map(({ name, parentPath }) => `${parentPath}/${name}`)
    .sort();
