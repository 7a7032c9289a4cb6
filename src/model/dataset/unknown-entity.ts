import { foundOf } from "../../problem/found.js";
import { type Problem, problem } from "../../problem/problem.js";
import { guessName, type KnownNames } from "../record/name-guess.js";

/** What is wrong with a name that no entity has. */
export const unknownEntity = (name: string, titles: KnownNames): Problem =>
  problem("record/unknown-entity", { found: foundOf(name) }, guessName(name, titles));
