import { brandError } from "../../codes/branded-error.js";

/** One thing that is wrong with a dataset. */
export interface DatasetProblem {
  /** The name of the entity as it was given, known or not. */
  readonly entity: string;
  /** Which record in the order given, from 0; missing when the problem is about the entity's whole list. */
  readonly index?: number;
  /** The id of the record, when it has one. */
  readonly id?: string;
  /** The field, such as `supportingUnits[1]`; empty when the problem is about the whole record. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
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
  const lines = problems.slice(0, mostShown).map((problem) => `\n  ${problemInWords(problem)}`);
  const rest = problems.length - lines.length;
  const title = problems.length === 1 ? "1 problem in the dataset" : `${problems.length} problems in the dataset`;
  return `${title}:${lines.join("")}${rest > 0 ? `\n  and ${rest} more` : ""}`;
}

/**
 * A problem in one line.
 *
 * @example
 * problemInWords(problem) // => 'measure.yaml:12: measure "m-1", dueOn: expected a day that exists, written YYYY-MM-DD; found "2017-02-29"'
 */
export function problemInWords({ entity, index, id, path, expected, found, place }: DatasetProblem): string {
  const number = index === undefined ? "" : `[${index}]`;
  const record = id === undefined ? `${entity}${number}` : `${entity} ${JSON.stringify(id)}`;
  const where = `${place === undefined ? "" : `${place}: `}${record}${path === "" ? "" : `, ${path}`}`;
  return `${where}: expected ${expected}; found ${found}`;
}
