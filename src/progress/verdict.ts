import type { PlainDate } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";
import type { ProgressStatus } from "../codes/progress.js";
import type { Schedule } from "./recurrence/schedule.js";

/** A status and why it is that. */
export interface Verdict {
  readonly status: ProgressStatus;
  readonly because: Label;
}

/** Makes a verdict. */
export const verdict = (status: ProgressStatus, zh: string, en: string): Verdict => ({
  status,
  because: label(zh, en),
});

/** What stands still. */
export const suspended = (since: PlainDate): Verdict =>
  verdict("suspended", `自${since}起暂停`, `suspended since ${since}`);

/** What is to begin on a later day. */
export const startsLater = ({ startsOn }: Schedule): Verdict =>
  verdict("not-started", `计划${startsOn}启动`, `it is to start on ${startsOn}`);
