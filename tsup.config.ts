import { defineConfig, type Options } from "tsup";

const doors = {
  index: "src/index.ts",
  assessment: "src/doors/assessment.ts",
  authoring: "src/doors/authoring.ts",
  calendar: "src/doors/calendar.ts",
  codes: "src/doors/codes.ts",
  config: "src/doors/config.ts",
  draw: "src/doors/draw.ts",
  engine: "src/doors/engine.ts",
  escalation: "src/doors/escalation.ts",
  expression: "src/doors/expression.ts",
  model: "src/doors/model.ts",
  monitor: "src/doors/monitor.ts",
  node: "src/doors/node.ts",
  progress: "src/doors/progress.ts",
  report: "src/doors/report.ts",
  rows: "src/doors/rows.ts",
  testing: "src/doors/testing.ts",
  waiver: "src/doors/waiver.ts",
};
const packs = {
  "rules/changji-2017": "rules/changji-2017/pack.ts",
  "rules/national-law": "rules/national-law/pack.ts",
  "rules/demonstration-indicators": "rules/demonstration-indicators/pack.ts",
};
const entries = { ...doors, ...packs };

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
