import type { DueBand, ProgressStatus } from "../codes/progress.js";
import type { TargetState } from "../engine/indicator/indicator-result.js";
import type { Outcome, Severity } from "../engine/run/outcome.js";
import type { Tone } from "../render/span.js";

/** A sign that can be read without its colour. */
export interface Mark {
  readonly sign: string;
  readonly tone: Tone;
}

/** How findings are marked. */
export const severityMarks: Readonly<Record<Severity, Mark>> = {
  error: { sign: "✗", tone: "error" },
  warning: { sign: "!", tone: "warning" },
  notice: { sign: "i", tone: "notice" },
};

/** How outcomes are marked. */
export const outcomeMarks: Readonly<Record<Outcome, Mark>> = {
  pass: { sign: "✓", tone: "good" },
  fail: { sign: "✗", tone: "error" },
  pending: { sign: "▸", tone: "quiet" },
  undetermined: { sign: "?", tone: "notice" },
  "not-applicable": { sign: "–", tone: "quiet" },
};

/** How statuses are marked. */
export const statusMarks: Readonly<Record<ProgressStatus, Mark>> = {
  overdue: { sign: "✗", tone: "error" },
  "undone-again": { sign: "✗", tone: "error" },
  violated: { sign: "✗", tone: "error" },
  "awaiting-review": { sign: "◇", tone: "notice" },
  "at-risk": { sign: "!", tone: "warning" },
  "not-started": { sign: "○", tone: "quiet" },
  "on-track": { sign: "▸", tone: "good" },
  "done-in-time": { sign: "✓", tone: "good" },
  "done-late": { sign: "✓", tone: "warning" },
  suspended: { sign: "=", tone: "quiet" },
  cancelled: { sign: "–", tone: "quiet" },
  "not-judgeable": { sign: "?", tone: "notice" },
};

/** Statuses from the worst to the best. */
export const worstFirst: readonly ProgressStatus[] = [
  "overdue",
  "undone-again",
  "violated",
  "at-risk",
  "not-judgeable",
  "not-started",
  "suspended",
  "awaiting-review",
  "on-track",
  "done-late",
  "done-in-time",
  "cancelled",
];

/** How indicators are marked. */
export const targetMarks: Readonly<Record<TargetState, Mark>> = {
  met: { sign: "✓", tone: "good" },
  missed: { sign: "✗", tone: "error" },
  "not-due": { sign: "○", tone: "quiet" },
  undetermined: { sign: "?", tone: "notice" },
  "not-applicable": { sign: "–", tone: "quiet" },
};

/** How bands of what is due are marked. */
export const bandMarks: Readonly<Record<DueBand, Mark>> = {
  overdue: { sign: "✗", tone: "error" },
  behind: { sign: "!", tone: "warning" },
  near: { sign: "›", tone: "notice" },
  later: { sign: "○", tone: "quiet" },
};
