import { readFileSync } from "node:fs";
import { defineScheme } from "../assessment/define-scheme.js";
import type { Scheme } from "../assessment/scheme.js";
import { requiredJson } from "../io/required-json.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { Unit } from "../model/register/unit.js";
import { problem } from "../problem/problem.js";
import { errorLabel } from "./error-text.js";
import { exportsOf } from "./module-loading.js";
import { UsageError } from "./usage-error.js";

/** Loads a scheme from a JSON file, or from the path of a module that exports one; it is checked as `defineScheme` checks it. */
export async function loadScheme(path: string): Promise<Scheme> {
  if (path.endsWith(".json")) return defineScheme(jsonOf(path) as Scheme);
  const name = /[\\/]/.test(path) ? path : `./${path}`;
  const schemes = [...new Set(Object.values(await exportsOf(name, "scheme")).filter(isScheme))];
  const [scheme] = schemes;
  if (scheme === undefined) throw new UsageError(problem("command/exports-none", { what: "scheme", path: path }));
  if (schemes.length > 1)
    throw new UsageError(
      problem("command/exports-several", { what: "scheme", path: path, names: schemes.map(({ id }) => id) }),
    );
  return defineScheme(scheme);
}

/** Throws a `UsageError` when a scheme names units that the dataset does not hold: each would stand there without a record. */
export function requireUnits({ id, groups }: Scheme, dataset: Dataset): void {
  const unknown = groups.flatMap(({ units }) => units.filter((unit) => dataset.find(Unit, unit) === undefined));
  if (unknown.length > 0)
    throw new UsageError(problem("command/units-outside-dataset", { scheme: id, units: unknown }));
}

function jsonOf(path: string): unknown {
  try {
    return requiredJson(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(problem("command/cannot-load", { what: "scheme", path, reason: errorLabel(error) }), {
      cause: error,
    });
  }
}

function isScheme(value: unknown): value is Scheme {
  if (typeof value !== "object" || value === null) return false;
  const { groups, items, grades } = value as Partial<Scheme>;
  return Array.isArray(groups) && Array.isArray(items) && Array.isArray(grades);
}
