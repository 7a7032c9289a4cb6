import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

// npm run stories -- --seeds 1000 [--from 1] [--era "2019 to 2021"] [--scenario "a penalty"] [--share 0.4] [--cases 150]
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "10" },
    from: { type: "string", default: "1" },
    cases: { type: "string", default: "150" },
    share: { type: "string", default: "0.4" },
    era: { type: "string" },
    scenario: { type: "string" },
  },
});
const { status } = spawnSync("vitest", ["run", "--project", "stories"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: {
    ...process.env,
    ...Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [[`STORIES_${name.toUpperCase()}`, value]],
      ),
    ),
  },
});
process.exitCode = status ?? 1;
