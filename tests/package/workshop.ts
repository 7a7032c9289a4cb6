import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { top } from "../architecture/project.js";

/** A folder outside of the project in which packs are written, with the built package and the tools for it at hand. */
export interface Workshop {
  readonly folder: string;
  /** Copies a pack of the project into a folder of the workshop. */
  readonly copy: (pack: string, name: string) => void;
  /** Runs the command of the built package. */
  readonly fazhi: (...args: readonly string[]) => Promise<string>;
  /** Checks a pack, tests it and makes its package, each by its own script. */
  readonly finish: (name: string) => Promise<FinishedPack>;
}

/** A pack that was checked, tested and packed, and what its scripts printed. */
export interface FinishedPack {
  readonly checked: string;
  readonly tested: string;
  readonly tarball: string;
}

/** Opens a workshop. Nothing is downloaded: packages and commands are links to those of the project. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-workshop-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  const link = (target: string, path: string): void => symlinkSync(join(top, target), join(modules, path));
  link("", "fazhi");
  link("dist/cli.js", ".bin/fazhi");
  for (const name of ["tsup", "typescript", "vitest"]) link(`node_modules/${name}`, name);
  for (const name of ["tsup", "tsc", "vitest"]) link(`node_modules/.bin/${name}`, `.bin/${name}`);
  const npm = (name: string, ...args: readonly string[]): Promise<string> => execute("npm", args, join(folder, name));
  return {
    folder,
    copy: (pack, name) => cpSync(join(top, pack), join(folder, name), { recursive: true }),
    fazhi: (...args) => execute(process.execPath, [join(modules, ".bin/fazhi"), ...args], folder),
    finish: async (name) => {
      const checked = await npm(name, "run", "check");
      const tested = await npm(name, "test");
      await npm(name, "pack");
      return { checked, tested, tarball: tarballIn(join(folder, name)) };
    },
  };
}

function tarballIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  return join(folder, `${name}-${version}.tgz`);
}

const run = promisify(execFile);

/** Runs a command as one would at a desk, and gives back what it printed; throws with both outputs when it fails. */
async function execute(command: string, args: readonly string[], cwd: string): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV|NODE_OPTIONS|FORCE_COLOR)/.test(name)),
  );
  try {
    const { stdout } = await run(command, args, { cwd, env: { ...env, NO_COLOR: "1" }, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}
