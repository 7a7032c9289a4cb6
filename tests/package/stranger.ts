import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { top } from "../architecture/project.js";

/** A folder outside of the project, in which the packed package is installed. */
export interface Stranger {
  readonly folder: string;
  /** The folder of the installed package. */
  readonly installed: string;
  /** Writes files by their path under the folder. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs Node in the folder and returns what it printed; throws with both outputs when it fails. */
  readonly node: (...args: readonly string[]) => string;
}

/** Packs the built package and installs the tarball into an empty project, as a user would; other tarballs beside it. */
export function installAsStranger(...others: readonly string[]): Stranger {
  if (!existsSync(`${top}dist/index.js`)) throw new Error("there is no dist/index.js: run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), "fazhi-stranger-"));
  const packed = execute("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], top);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const write: Stranger["write"] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write({ "package.json": JSON.stringify({ name: "stranger", private: true }) });
  execute("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${filename}`, ...others], folder);
  return {
    folder,
    installed: join(folder, "node_modules", "fazhi"),
    write,
    node: (...args) => execute(process.execPath, args, folder),
  };
}

function execute(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}
