import { frozenCopy } from "../model/dataset/frozen-copy.js";
import { Scheme } from "./scheme.js";
import { SchemeError, type SchemeProblem } from "./scheme-error.js";
import { schemeProblems } from "./scheme-problem.js";

/** Checks a scheme, written in code or read from a file, and freezes it; throws one {@link SchemeError} that lists everything that is wrong. */
export function defineScheme(definition: Scheme): Scheme {
  const parsed = Scheme.safeParse(definition);
  if (!parsed.success)
    throw new SchemeError(
      nameOf(definition),
      parsed.error.issues.map(({ path, message }): SchemeProblem => ({ place: placeOf(path), problem: message })),
    );
  const problems = schemeProblems(definition);
  if (problems.length > 0) throw new SchemeError(definition.id, problems);
  return frozenCopy(definition);
}

const nameOf = (definition: unknown): string => {
  const id = (definition as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : "?";
};

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`)).join("");
