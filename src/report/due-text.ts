import type { DueSpan } from "../engine/finding.js";
import type { Reader } from "./reader.js";

/** The last day in time: one day, or the two it lies between. */
export const dueText = ({ earliest, latest }: DueSpan, { say }: Reader): string =>
  earliest === latest ? latest : say(`${earliest}至${latest}之间`, `between ${earliest} and ${latest}`);
