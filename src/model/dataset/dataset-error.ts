import { brandError } from "../../codes/branded-error.js";
import type { Language } from "../../codes/label.js";
import { labelIn } from "../../problem/part-text.js";
import type { Problem } from "../../problem/problem.js";

import { fileTexts } from "../../problem/texts/file-texts.js";
import { recordTexts } from "../../problem/texts/record-texts.js";
import { rowTexts } from "../../problem/texts/row-texts.js";

import { requireObject } from "../record/require-object.js";

/** What can be said of a dataset: not the whole catalogue, so that whoever only loads one bundles no more. */
const datasetTexts = { ...recordTexts, ...fileTexts, ...rowTexts };

/** One thing that is wrong with a dataset. */
export interface DatasetProblem extends Problem {
  /** The name of the entity as it was given, known or not. */
  readonly entity: string;
  /** Which record in the order given, from 0; missing when the problem is about the entity's whole list. */
  readonly index?: number;
  /** The id of the record, when it has one. */
  readonly id?: string;
  /** The field, such as `supportingUnits[1]`; empty when the problem is about the whole record. */
  readonly path: string;
  /** Where it stands, such as `measure.yaml:12`; missing when the records did not come from a file. */
  readonly place?: string;
}

const mostShown = 50;

/** Says what is wrong with a dataset: the message shows the first fifty problems, `problems` holds them all. */
export class DatasetError extends Error {
  static {
    brandError(DatasetError, "DatasetError");
  }

  override readonly name = "DatasetError";
  readonly problems: readonly DatasetProblem[];

  constructor(problems: readonly DatasetProblem[]) {
    super(messageOf(problems));
    this.problems = Object.freeze([...problems]);
  }
}

function messageOf(problems: readonly DatasetProblem[]): string {
  const lines = problems.slice(0, mostShown).map((problem) => `\n  ${renderDatasetProblem(problem, "en")}`);
  const rest = problems.length - lines.length;
  const title = problems.length === 1 ? "1 problem in the dataset" : `${problems.length} problems in the dataset`;
  return `${title}:${lines.join("")}${rest > 0 ? `\n  and ${rest} more` : ""}`;
}

/**
 * A problem in one line.
 *
 * @example
 * renderDatasetProblem(problem, "en") // => 'measure.yaml:12: measure "m-1", dueOn: expected a day that exists, written YYYY-MM-DD; found "2017-02-29"'
 */
export function renderDatasetProblem(problem: DatasetProblem, language: Language): string {
  requireObject("problem", problem, "code", "entity");
  const { entity, index, id, path, place } = problem;
  const [comma, colon] = language === "zh" ? ["，", "："] : [", ", ": "];
  const number = index === undefined ? "" : `[${index}]`;
  const shownId = language === "zh" ? `“${id}”` : ` ${JSON.stringify(id)}`;
  const record = id === undefined ? `${entity}${number}` : `${entity}${shownId}`;
  const where = `${place === undefined ? "" : `${place}: `}${record}${path === "" ? "" : `${comma}${path}`}`;
  return `${where}${colon}${labelIn(datasetTexts, problem)[language]}`;
}
