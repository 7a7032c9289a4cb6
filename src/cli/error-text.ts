import { DatasetError, type DatasetProblem, renderDatasetProblem } from "../model/dataset/dataset-error.js";
import { displayWidth } from "../render/terminal/display-width.js";

/** An error in words, as it is shown to whoever typed the command. */
export function errorText(error: unknown): string {
  if (error instanceof DatasetError) return datasetErrorText(error.problems);
  const message = error instanceof Error ? error.message : String(error);
  return `fazhi: ${message}\n`;
}

/** Every problem on a line of its own, what is wrong beginning in one column behind file and line. */
function datasetErrorText(problems: readonly DatasetProblem[]): string {
  const width = problems.reduce((widest, { place = "" }) => Math.max(widest, displayWidth(place)), 0);
  const lines = problems.map(({ place = "", ...rest }) => {
    const blanks = " ".repeat(width - displayWidth(place));
    return `  ${place}${blanks}${width === 0 ? "" : "  "}${renderDatasetProblem(rest, "en")}\n`;
  });
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `fazhi: the dataset has ${count}:\n${lines.join("")}`;
}
