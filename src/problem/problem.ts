import type { Catalogue } from "./catalogue.js";
import { type Found, foundInSource } from "./found.js";

/** The code of a kind of problem, such as `record/unknown-field`; every code has a text in each language. */
export type ProblemCode = keyof Catalogue;

type NoData = Readonly<Record<never, never>>;

/** What the texts of a code are filled with: plain data. */
export type ProblemData<Code extends ProblemCode> = Catalogue[Code] extends (data: infer Data) => unknown
  ? Data
  : NoData;

/** Something that is wrong: what, as a code with its data, never as a text. {@link problemText} says it. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly data: ProblemData<Code>;
  /** The word that was most likely meant. */
  readonly suggestion?: string;
}

/**
 * Builds a problem.
 *
 * @example
 * problem("expression/unknown-item", { name: "step" }) // => { code: "expression/unknown-item", data: { name: "step" } }
 */
export const problem = <Code extends ProblemCode>(
  code: Code,
  data: ProblemData<Code>,
  suggestion?: string,
): Problem<Code> => ({ code, data, ...(suggestion === undefined ? {} : { suggestion }) });

/** Whether a problem has a code; its data are then those of that code. */
export const hasCode = <Code extends ProblemCode, Given extends Problem>(
  given: Given,
  code: Code,
): given is Given & Problem<Code> => given?.code === code;

/** The problem alone, of something that is more: without its place. */
export const problemOnly = ({ code, data, suggestion }: Problem): Problem => problem(code, data, suggestion);

/** Whether the data of a problem name one of some things, so that it only follows from what is wrong with that. */
export const namesAny = ({ data }: Problem, names: ReadonlySet<string>): boolean =>
  Object.values(data).some((value: unknown) => typeof value === "string" && names.has(value));

/** A problem that quotes what the source writes of a number or flag, where it shows what was found. */
export function asWritten(given: Problem, source: string): Problem {
  const { found } = given.data as { readonly found?: Found };
  if (found?.kind !== "source") return problemOnly(given);
  return problemOnly({ ...given, data: { ...given.data, found: foundInSource(source) } as Problem["data"] });
}
