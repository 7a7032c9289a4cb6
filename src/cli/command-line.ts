import { stripVTControlCharacters } from "node:util";
import { type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand } from "citty";
import { nearest } from "../codes/identifier/nearest.js";
import type { Language } from "../codes/label.js";
import { type Problem, problem } from "../problem/problem.js";
import { checkedArguments } from "./argument-check.js";
import { assessCommand } from "./command/assess-command.js";
import { checkCommand } from "./command/check-command.js";
import { coverageCommand } from "./command/coverage-command.js";
import { dueCommand } from "./command/due-command.js";
import { explainCommand } from "./command/explain-command.js";
import { packCheckCommand } from "./command/pack-check-command.js";
import { packNewCommand } from "./command/pack-new-command.js";
import { packTestCommand } from "./command/pack-test-command.js";
import { packWriteCommand } from "./command/pack-write-command.js";
import { packsCommand } from "./command/packs-command.js";
import { ruleCommand } from "./command/rule-command.js";
import { schemaCommand } from "./command/schema-command.js";
import { verifyCommand } from "./command/verify-command.js";
import { errorText } from "./error-text.js";
import type { CliHost } from "./host.js";
import { packageVersion } from "./package-facts.js";
import { UsageError } from "./usage-error.js";

/** 0: nothing wrong; 1: findings; 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

const commands: Readonly<Record<string, CommandDef>> = {
  check: checkCommand as unknown as CommandDef,
  due: dueCommand as unknown as CommandDef,
  explain: explainCommand as unknown as CommandDef,
  verify: verifyCommand as unknown as CommandDef,
  coverage: coverageCommand as unknown as CommandDef,
  assess: assessCommand as unknown as CommandDef,
  packs: packsCommand as unknown as CommandDef,
  rule: ruleCommand as unknown as CommandDef,
  schema: schemaCommand as unknown as CommandDef,
  "pack check": packCheckCommand as unknown as CommandDef,
  "pack new": packNewCommand as unknown as CommandDef,
  "pack test": packTestCommand as unknown as CommandDef,
  "pack write": packWriteCommand as unknown as CommandDef,
};

const top = defineCommand({
  meta: {
    name: "fazhi",
    version: packageVersion,
    description: "法治: a plan for law-based government and its records, judged by rule packs",
  },
  subCommands: commands,
});

/** Does what the arguments say, and gives back the exit code; errors go to the host in words, never as a stack. */
export async function runCommandLine(raw: readonly string[], host: Omit<CliHost, "language">): Promise<ExitCode> {
  const language = languageIn(raw);
  try {
    return await dispatch(raw, { ...host, language: language ?? "en" });
  } catch (error) {
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
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(unknownCommand(name));
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
