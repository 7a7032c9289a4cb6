import type { House, HouseFile } from "./house.js";

/** One breach of a law: where, and what is wrong there. */
export interface Breach {
  readonly place: string;
  readonly problem: string;
}

/** A rule that the sources keep, with the function that looks for breaches of it. */
export interface Law {
  readonly name: string;
  readonly breaches: (house: House) => readonly Breach[];
}

/** A law that looks at one file of `src` or `rules` at a time. */
export function lawOfEachFile(
  name: string,
  problemsIn: (file: HouseFile) => Iterable<readonly [line: number, problem: string]>,
): Law {
  return {
    name,
    breaches: (house) =>
      sourcesOf(house).flatMap((file) =>
        [...problemsIn(file)].map(([line, problem]) => ({ place: `${file.path}:${line}`, problem })),
      ),
  };
}

/** The files that are shipped: the library and its packs, without the tests. */
export const sourcesOf = (house: House): HouseFile[] =>
  [...house.values()].filter(({ path }) => path.startsWith("src/") || path.startsWith("rules/"));
