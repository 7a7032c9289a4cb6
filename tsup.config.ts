import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";

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

const lines = { charset: "utf8", lineLimit: 160 } as const;

// A comment would not outlive the removal of blanks, so that a name stands for it until the file is written.
const mark = "__droppable";

// What a module computes when it loads stands in a call that bundlers may drop with what nobody imports. Marking the
// calls alone would not do: a read property or a spread counts as an effect, too.
const droppable: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "droppable",
  setup: (build) =>
    // What the command line computes when it loads is done for its effects.
    build.onLoad({ filter: /[\\/](src|rules)[\\/].*\.ts$/ }, ({ path }) =>
      /[\\/]src[\\/]cli[\\/]/.test(path)
        ? undefined
        : { contents: droppableText(path, readFileSync(path, "utf8")), loader: "ts" },
    ),
};

function droppableText(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const insertions: [at: number, text: string][] = [];
  for (const statement of file.statements) {
    if (ts.isClassDeclaration(statement) && statement.members.some(ts.isClassStaticBlockDeclaration)) {
      const at = statement
        .getChildren()
        .find(({ kind }) => kind === ts.SyntaxKind.ClassKeyword)
        ?.getStart();
      insertions.push([at ?? 0, `const ${statement.name?.text} = (${mark}, () => `], [statement.end, ")();"]);
    }
    for (const { initializer } of ts.isVariableStatement(statement) ? statement.declarationList.declarations : [])
      if (initializer !== undefined && computes(initializer))
        insertions.push([initializer.getStart(), `(${mark}, () => (`], [initializer.end, "))()"]);
  }
  let at = 0;
  const parts = insertions.map(([place, added]) => {
    const part = `${text.slice(at, place)}${added}`;
    at = place;
    return part;
  });
  return `${parts.join("")}${text.slice(at)}`;
}

/** Whether an expression does more than to name, to write down or to define. */
function computes(expression: ts.Node): boolean {
  if (ts.isFunctionLike(expression) || ts.isTypeNode(expression)) return false;
  return (
    ts.isCallExpression(expression) ||
    ts.isNewExpression(expression) ||
    ts.isPropertyAccessExpression(expression) ||
    ts.isElementAccessExpression(expression) ||
    ts.isSpreadElement(expression) ||
    ts.isSpreadAssignment(expression) ||
    (ts.forEachChild(expression, computes) ?? false)
  );
}

// Both formats are minified, since neither maps nor sources are shipped; lines stay short, so that a stack names a place.
// CommonJS is the same files in other words, one for one, so that both split alike.
const commonJs: NonNullable<Options["plugins"]>[number] = {
  name: "common-js",
  buildEnd: async ({ writtenFiles }) => {
    const wanted = new Set(Object.keys(entries).map((entry) => `dist/${entry}.js`));
    for (const name of wanted)
      for (const [, chunk] of readFileSync(name, "utf8").matchAll(/from"\.\.?\/(chunk-\w+)\.js"/g))
        wanted.add(`dist/${chunk}.js`);
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith(".js"))) {
      // A chunk that is imported for its effects alone has none.
      const bare = readFileSync(name, "utf8").replaceAll(/(?<=^|;|\n)import"\.\.?\/chunk-\w+\.js";/g, "");
      const { code: text } = await transform(bare, { ...lines, minify: true, target: "node20" });
      writeFileSync(name, text.replaceAll(`(${mark},`, "/* @__PURE__ */("));
      if (!wanted.has(name)) continue;
      const required = text.replaceAll(`(${mark},`, "(").replaceAll(/(from"\.\.?\/chunk-\w+)\.js"/g, '$1.cjs"');
      const { code } = await transform(required, { format: "cjs", charset: "utf8", minify: true, target: "node20" });
      writeFileSync(name.replace(/\.js$/, ".cjs"), code);
    }
  },
};

// "fazhi" stays a name in the packs: a pack, its user and the command line share one engine.
const common: Options = { external: [/^fazhi(\/|$)/], target: "node20", removeNodeProtocol: false };
const types: Options["dts"] = { entry: entries, only: true, compilerOptions: { ignoreDeprecations: "6.0" } };
const both: Options["format"] = ["esm", "cjs"];

export default defineConfig([
  {
    ...common,
    format: "esm",
    entry: { ...entries, cli: "src/cli/main.ts" },
    // They exist as ECMAScript modules alone, and CommonJS users need them too.
    noExternal: ["get-east-asian-width", /^@noble\/hashes\//],
    splitting: true,
    esbuildPlugins: [droppable],
    esbuildOptions: (options) => {
      Object.assign(options, { ...lines, minifyWhitespace: true, minifySyntax: true });
    },
    plugins: [commonJs],
  },
  // The declarations of both formats, in one pass.
  ...(process.argv.includes("--no-dts") ? [] : [{ ...common, format: both, entry: entries, dts: types }]),
]);
