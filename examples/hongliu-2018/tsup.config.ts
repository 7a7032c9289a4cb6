import { defineConfig } from "tsup";

// fazhi is a peer dependency and stays a name: a pack, its user and the command line share one engine.
export default defineConfig({
  entry: ["src/pack.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
