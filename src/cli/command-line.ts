import { stripVTControlCharacters } from "node:util";
import { type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand } from "citty";
import { nearest } from "../codes/identifier/nearest.js";
import type { Language } from "../codes/label.js";
import { type Problem, problem } from "../problem/problem.js";
import { checkedArguments } from "./argument-check.js";
import type { CliHost } from "./host.js";
import { packageVersion } from "./package-facts.js";
import { UsageError } from "./usage-error.js";

/** 0: nothing wrong; 1: findings; 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** A command, which is loaded when it is wanted. */
interface CommandRow {
  readonly description: string;
  readonly load: () => Promise<unknown>;
}

const commands: Readonly<Record<string, CommandRow>> = {
  check: {
    description: "Judge a dataset by rule packs and show progress, findings and deadlines",
    load: async () => (await import("./command/check-command.js")).checkCommand,
  },
  due: {
    description: "List running deadlines, open measures and reviews owed, with the days left",
    load: async () => (await import("./command/due-command.js")).dueCommand,
  },
  explain: {
    description: "Show where a finding, a figure, a forecast or an indicator comes from, and why there is no finding",
    load: async () => (await import("./command/explain-command.js")).explainCommand,
  },
  compare: {
    description: "Compare two reports in JSON: of two days, packs, configurations or states of the records",
    load: async () => (await import("./command/compare-command.js")).compareCommand,
  },
  verify: {
    description: "Compute a report in JSON anew and show where it differs",
    load: async () => (await import("./command/verify-command.js")).verifyCommand,
  },
  coverage: {
    description: "Show which rule watches each obligation, and on what it rests",
    load: async () => (await import("./command/coverage-command.js")).coverageCommand,
  },
  assess: {
    description: "Score, grade and rank units by a scheme, and show which steps of supervision are due",
    load: async () => (await import("./command/assess-command.js")).assessCommand,
  },
  packs: {
    description: "Show what the packs of the configuration and those of fazhi hold",
    load: async () => (await import("./command/packs-command.js")).packsCommand,
  },
  rule: {
    description: "Say in sentences what a rule, an indicator or a parameter is",
    load: async () => (await import("./command/rule-command.js")).ruleCommand,
  },
  schema: {
    description: "Write the JSON Schema of every entity, of configurations, of packs and of their tests, a file each",
    load: async () => (await import("./command/schema-command.js")).schemaCommand,
  },
  "pack check": {
    description: "Check packs written in YAML: every problem with its line, or a summary",
    load: async () => (await import("./command/pack-check-command.js")).packCheckCommand,
  },
  "pack new": {
    description: "Begin a rule pack: a package that can be checked, tested and packed",
    load: async () => (await import("./command/pack-new-command.js")).packNewCommand,
  },
  "pack test": {
    description: "Run the tests that are written beside a pack, and show what they cover",
    load: async () => (await import("./command/pack-test-command.js")).packTestCommand,
  },
  "pack write": {
    description: "Write a pack as YAML, to read it or to begin from it",
    load: async () => (await import("./command/pack-write-command.js")).packWriteCommand,
  },
};

const metaOf = (name: string, { description }: CommandRow): NonNullable<CommandDef["meta"]> => ({
  name: `fazhi ${name}`,
  description,
});

const top = defineCommand({
  meta: {
    name: "fazhi",
    version: packageVersion,
    description: "法治: a plan for law-based government and its records, judged by rule packs",
  },
  subCommands: Object.fromEntries(Object.entries(commands).map(([name, row]) => [name, { meta: metaOf(name, row) }])),
});

/** Does what the arguments say, and gives back the exit code; errors go to the host in words, never as a stack. */
export async function runCommandLine(raw: readonly string[], host: Omit<CliHost, "language">): Promise<ExitCode> {
  const language = languageIn(raw);
  try {
    return await dispatch(raw, { ...host, language: language ?? "en" });
  } catch (error) {
    const { errorText } = await import("./error-text.js");
    host.writeError(errorText(error, language ?? "en"));
    return 2;
  }
}

async function dispatch(raw: readonly string[], host: CliHost): Promise<ExitCode> {
  const [name, ...rest] = commandIn(raw);
  if (name === undefined) {
    host.writeError(await usageOf(top));
    return 2;
  }
  if (isOneOf(name, "--version", "-v")) {
    host.write(`${packageVersion}\n`);
    return 0;
  }
  if (isOneOf(name, "--help", "-h", "help")) {
    host.write(await usageOf(top));
    return 0;
  }
  const row = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (row === undefined) throw new UsageError(unknownCommand(name));
  const command: CommandDef = { ...((await row.load()) as CommandDef), meta: metaOf(name, row) };
  const beforeTerminator = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : rest.length);
  if (beforeTerminator.some((argument) => isOneOf(argument, "--help", "-h"))) {
    host.write(await usageOf(command));
    return 0;
  }
  const rawArgs = checkedArguments(rest, command.args as ArgsDef, name);
  const { result } = await runCommand(command, { rawArgs, data: host });
  return result as ExitCode;
}

function unknownCommand(command: string): Problem {
  const near = nearest(command, Object.keys(commands));
  return near === undefined
    ? problem("command/unknown-command-help", { command })
    : problem("command/unknown-command", { command }, near);
}

/** The language that the arguments ask for, whatever else is wrong with them. */
function languageIn(raw: readonly string[]): Language | undefined {
  const written = raw.flatMap((argument, index) =>
    argument === "--language" ? [raw[index + 1]] : argument.startsWith("--language=") ? [argument.slice(11)] : [],
  );
  return written.find((one) => one === "zh" || one === "en");
}

/** The words with the first two as one where commands begin with the first, as `pack check` does. */
function commandIn([first, second, ...rest]: readonly string[]): readonly string[] {
  const isBeginning = Object.keys(commands).some((name) => name.startsWith(`${first} `));
  if (isBeginning && second !== undefined && !second.startsWith("-")) return [`${first} ${second}`, ...rest];
  return [first, second, ...rest].filter((word) => word !== undefined);
}

const isOneOf = (argument: string, ...names: readonly string[]): boolean => names.includes(argument);

const usageOf = async (command: CommandDef): Promise<string> =>
  `${stripVTControlCharacters(await renderUsage(command)).replace(/ +$/gm, "")}\n`;
