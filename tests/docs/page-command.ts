import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { top } from "../architecture/project.js";
import { runWithHost } from "../cli/recording-host.js";

/** Where the commands of a page are given, and how the last of them ended. */
export interface Terminal {
  folder: string;
  code: number;
}

/** Commands that a page shows and no test runs, each with the reason. */
export const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm ci\b/, "the packages are installed before any test runs"],
  [/^npm install( [a-z-]+| \S+\.tgz)*$/, "asks a registry; tests/package installs packed packages in empty folders"],
  [/^npm (pack|publish)\b/, "tests/package packs, and installs what comes of it"],
  [/^npm run (build|bundle|docs)/, "minutes long, and part of npm test where the package is concerned"],
  [/^(npx )?(vitest|tsc|tsup)\b/, "programs of others; what they would read is run or checked here"],
];

/** Runs the commands of a block, one a line, and gives what they write, results and complaints alike. */
export async function printedByCommands(text: string, terminal: Terminal): Promise<string> {
  const commands = text
    .replaceAll("\\\n", " ")
    .split(/\n|&&/)
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
  let printed = "";
  for (const command of commands) printed += await printedByCommand(command, terminal);
  return printed;
}

async function printedByCommand(command: string, terminal: Terminal): Promise<string> {
  if (notRun.some(([known]) => known.test(command))) return "";
  const [program = "", ...args] = wordsOf(command.replaceAll("$?", String(terminal.code)));
  if (program === "npx" && args[0] === "fazhi") return runIn(terminal.folder, args.slice(1), terminal);
  if (program === "fazhi") return runIn(terminal.folder, args, terminal);
  if (program === "npm" && args[0] === "install") return installFolder(args[1] ?? "", terminal);
  if (program === "npm") {
    const [name = "", ...more] = args[0] === "run" ? args.slice(1) : args;
    return runScript(name, more.slice(more.indexOf("--") + 1), terminal);
  }
  if (program === "echo") return `${args.join(" ")}\n`;
  if (program === "mkdir") mkdirSync(join(terminal.folder, args.at(-1) ?? ""), { recursive: true });
  else if (program === "cd") terminal.folder = join(terminal.folder, args[0] ?? "");
  else if (program === "ls") return `${listed(join(terminal.folder, args[0] ?? "")).join("\n")}\n`;
  else throw new Error(`no test knows how to run "${command}", nor why not to`);
  return "";
}

/** Links a folder as an installed package, as npm does. */
function installFolder(path: string, { folder }: Terminal): string {
  const source = join(folder, path);
  const { name } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { readonly name: string };
  symlinkSync(source, join(folder, "node_modules", name));
  return "";
}

/** Runs a script of the package that lies in the folder, else of this one. */
async function runScript(name: string, more: readonly string[], terminal: Terminal): Promise<string> {
  const own = join(terminal.folder, "package.json");
  if (existsSync(own)) {
    const { scripts } = JSON.parse(readFileSync(own, "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
    return printedByCommands([scripts[name], ...more].join(" "), terminal);
  }
  // It runs this very test.
  if (name === "test") return "";
  const [node, file, ...args] = wordsOf((packageJson.scripts as Readonly<Record<string, string>>)[name] ?? "");
  if (node !== "node" || file !== "dist/cli.js") throw new Error(`"npm run ${name}" does not run the command line`);
  return runIn(top, args, terminal);
}

async function runIn(folder: string, args: readonly string[], terminal: Terminal): Promise<string> {
  const { code, written, complained } = await within(folder, () => runWithHost(args, { folder }));
  terminal.code = code;
  return `${written}${complained}`;
}

/** Does something in a folder, and comes back. */
export async function within<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

const listed = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\//, ""))
    .sort();

const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
