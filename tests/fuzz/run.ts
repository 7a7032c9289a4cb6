import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

// npm run fuzz -- --minutes 10 [--seed 42] [--target datasets]
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string" },
    target: { type: "string" },
  },
});
const { status } = spawnSync("vitest", ["run", "--project", "fuzz"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: {
    ...process.env,
    FUZZ_MINUTES: values.minutes,
    ...(values.seed === undefined ? {} : { FUZZ_SEED: values.seed }),
    ...(values.target === undefined ? {} : { FUZZ_TARGET: values.target }),
  },
});
process.exitCode = status ?? 1;
