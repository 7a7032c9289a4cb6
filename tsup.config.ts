import { defineConfig, type Options } from "tsup";

const core = {
  index: "src/index.ts",
  node: "src/io/node.ts",
  rows: "src/io/rows.ts",
  testing: "src/testing/rule-tester.ts",
  authoring: "src/authoring/pack-authoring.ts",
};
const packs = {
  "rules/changji-2017": "rules/changji-2017/pack.ts",
  "rules/national-law": "rules/national-law/pack.ts",
  "rules/demonstration-indicators": "rules/demonstration-indicators/pack.ts",
};
const entries = { ...core, ...packs };

// "fazhi" stays a name in the packs: a pack, its user and the command line share one engine.
const bothFormats: Options = {
  external: [/^fazhi(\/|$)/],
  // They exist as ECMAScript modules alone, and CommonJS users need them too.
  noExternal: ["get-east-asian-width", /^@noble\/hashes\//],
  target: "node20",
  removeNodeProtocol: false,
  sourcemap: true,
  splitting: true,
  treeshake: true,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...bothFormats, format: "esm", entry: { ...entries, cli: "src/cli/main.ts" } },
  { ...bothFormats, format: "cjs", entry: entries },
]);
