import { type PackPlan, packageNameOf } from "./pack-plan.js";

/** The package.json of a new pack; nothing in it says from where packages come. */
export function newPackManifest(plan: PackPlan): object {
  const { library, writtenIn } = plan;
  return {
    name: packageNameOf(plan),
    version: "0.1.0",
    description: `${plan.name}: rules for fazhi`,
    keywords: ["fazhi", "fazhi-pack", "law", "rules", "法治政府"],
    type: "module",
    sideEffects: false,
    engines: { node: library.node },
    ...(writtenIn === "typescript" ? builtParts(plan) : plainParts),
    peerDependencies: { fazhi: `^${library.version}` },
  };
}

/** A pack that is compiled: both kinds of modules, each with its types. */
function builtParts({ library: { tools } }: PackPlan): object {
  const pinned = ["tsup", "typescript", "vitest"].map((tool) => [tool, tools[tool] ?? "*"] as const);
  return {
    files: ["dist"],
    main: "./dist/pack.cjs",
    module: "./dist/pack.js",
    types: "./dist/pack.d.cts",
    exports: {
      ".": {
        import: { types: "./dist/pack.d.ts", default: "./dist/pack.js" },
        require: { types: "./dist/pack.d.cts", default: "./dist/pack.cjs" },
      },
      "./package.json": "./package.json",
    },
    scripts: {
      build: "tsup",
      check: "tsc -p . && fazhi coverage --pack ./src/pack.ts",
      test: "vitest run",
      prepack: "npm run build",
    },
    devDependencies: Object.fromEntries(pinned),
  };
}

/** A pack that is read as it is written. */
const plainParts = {
  files: ["pack.yaml", "pack.tests.yaml"],
  exports: { ".": "./pack.yaml", "./package.json": "./package.json" },
  scripts: {
    check: "fazhi pack check pack.yaml",
    test: "fazhi pack test pack.yaml",
    prepack: "npm run check && npm test",
  },
};
