import { shownInstant } from "../../calendar/instant.js";
import type { DueSpan, InstantSpan } from "../../engine/run/finding.js";
import type { Run } from "../../engine/run/run.js";
import type { Reader } from "../reader.js";

/** The last day or instant in time: one, or the two it lies between. */
export function dueText(clock: DueTimes, { say }: Reader): string {
  const [earliest, latest] = dueEnds(clock);
  return earliest === latest ? latest : say(`${earliest}至${latest}之间`, `between ${earliest} and ${latest}`);
}

/** When something is due: by the day and, where it runs in hours, by the instant. */
export interface DueTimes {
  readonly due: DueSpan;
  readonly dueAt?: InstantSpan | undefined;
}

/** Both ends of a last day or instant as they are shown. */
export const dueEnds = ({ due, dueAt }: DueTimes): readonly [string, string] =>
  dueAt === undefined ? [due.earliest, due.latest] : [shownInstant(dueAt.earliest), shownInstant(dueAt.latest)];

/** The day or instant as of which a run judged. */
export const momentText = ({ asOf, asOfTime }: Pick<Run, "asOf" | "asOfTime">): string =>
  asOfTime === undefined ? asOf : shownInstant(asOfTime);
