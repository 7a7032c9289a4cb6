import { parseArgs } from "node:util";
import type { ArgDef, ArgsDef } from "citty";
import { nearest } from "../codes/identifier/nearest.js";
import { problem } from "../problem/problem.js";
import { outputSeparator } from "./output/output-separator.js";
import { UsageError } from "./usage-error.js";

/** The arguments that may be given more than once, and what joins their values. */
const joints: Readonly<Record<string, string>> = {
  pack: ",",
  code: ",",
  ladder: ",",
  format: ",",
  output: outputSeparator,
};

/** Several formats, each with its output, go only where a format may also be a file of the caller's own. */
function jointOf(name: string, flags: ReadonlyMap<string, ArgDef>): string | undefined {
  const takesSeveral = flags.get("format")?.type === "string";
  return (name === "format" || name === "output") && !takesSeveral ? undefined : joints[name];
}

/** The positional argument that takes all that follow. */
const severalOf = "files";

/**
 * Checks arguments against what a command takes, and gives them back in the one form that leaves nothing to guess:
 * `--name=value`, then `--` and the positional ones. Throws a `UsageError` for one that is unknown, twice, surplus,
 * missing, or lacks its value.
 */
export function checkedArguments(raw: readonly string[], definitions: ArgsDef, command: string): string[] {
  const flags = new Map(Object.entries(definitions).filter(([, { type }]) => type !== "positional"));
  const positionals = Object.entries(definitions).filter(([, { type }]) => type === "positional");
  const values = new Map<string, string>();
  const placed: string[] = [];
  const options = Object.fromEntries(
    [...flags.keys()].map((name) => [name, { type: "string", multiple: true } as const]),
  );
  const { tokens } = parseArgs({ args: [...raw], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") placed.push(token.value);
    if (token.kind !== "option") continue;
    const definition = flags.get(token.name);
    if (definition === undefined) {
      const near = nearest(
        token.rawName,
        [...flags.keys()].map((name) => `--${name}`),
      );
      const help = near === undefined ? { help: command } : {};
      throw new UsageError(problem("command/unknown-option", { option: token.rawName, ...help }, near));
    }
    const { value } = token;
    if (value === undefined || value === "" || (token.inlineValue === false && value.startsWith("-")))
      throw new UsageError(
        problem("command/missing-value", { option: token.name, hint: hintOf(token.name, definition) }),
      );
    const earlier = values.get(token.name);
    const joint = jointOf(token.name, flags);
    if (earlier !== undefined && joint === undefined)
      throw new UsageError(
        problem("command/option-given-twice", { option: token.name, first: earlier, second: value }),
      );
    values.set(token.name, earlier === undefined ? value : `${earlier}${joint}${value}`);
  }
  for (const [name, value] of values) requireChoice(name, value, flags.get(name));
  const takesMore = positionals.at(-1)?.[0] === severalOf;
  const [surplus] = takesMore ? [] : placed.slice(positionals.length);
  if (surplus !== undefined)
    throw new UsageError(problem("command/surplus-argument", { command, argument: surplus, help: command }));
  for (const [name] of positionals.slice(placed.length).filter(([, { required }]) => required !== false))
    throw new UsageError(problem("command/missing-argument", { command, argument: name.toUpperCase(), help: command }));
  for (const [name, definition] of flags)
    if (definition.required === true && !values.has(name))
      throw new UsageError(
        problem("command/missing-argument", {
          command,
          argument: `--${name}=${hintOf(name, definition)}`,
          help: command,
        }),
      );
  return [...[...values].map(([name, value]) => `--${name}=${value}`), "--", ...placed];
}

function requireChoice(name: string, value: string, definition: ArgDef | undefined): void {
  if (definition?.type !== "enum") return;
  const { options = [] } = definition;
  if (!options.includes(value))
    throw new UsageError(problem("command/other-value", { option: name, options, value }, nearest(value, options)));
}

const hintOf = (name: string, definition: ArgDef): string =>
  definition.type === "enum"
    ? (definition.options ?? []).join("|")
    : ((definition as { readonly valueHint?: string }).valueHint ?? name.toUpperCase());
