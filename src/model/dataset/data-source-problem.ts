import { foundOf } from "../../problem/found.js";
import { type Problem, problem } from "../../problem/problem.js";
import type { Entity } from "../record/entity.js";
import type { FieldPath } from "../record/field-path.js";
import { guessName } from "../record/name-guess.js";
import type { DataSource } from "../register/data-source.js";

/** A kind or field that a source names and that there is not. */
export interface SourceProblem {
  readonly id: string;
  readonly path: FieldPath;
  readonly problem: Problem;
}

/** The kinds and fields that sources name and that there are not. */
export const sourceProblems = (
  sources: readonly DataSource[],
  entities: ReadonlyMap<string, Entity>,
): readonly SourceProblem[] =>
  sources.flatMap(({ id, provides = [] }) =>
    provides.flatMap(({ kind, fields = [], without = [] }, index): readonly SourceProblem[] => {
      const entity = entities.get(kind);
      if (entity === undefined) {
        const titles = new Map([...entities].map(([name, { title }]) => [name, title]));
        return [{ id, path: ["provides", index, "kind"], problem: unknownEntity(kind, titles) }];
      }
      const known = new Map(Object.entries(entity.fields).map(([name, { zh, en }]) => [name, { zh, en }]));
      const unknownIn = (list: "fields" | "without", names: readonly string[]): readonly SourceProblem[] =>
        names.flatMap((name, place) =>
          known.has(name)
            ? []
            : [
                {
                  id,
                  path: ["provides", index, list, place],
                  problem: problem(
                    "record/unknown-field-of",
                    { entity: kind, found: foundOf(name) },
                    guessName(name, known),
                  ),
                },
              ],
        );
      return [...unknownIn("fields", fields), ...unknownIn("without", without)];
    }),
  );

import { unknownEntity } from "./unknown-entity.js";
