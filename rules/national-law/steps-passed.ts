import type { Condition, DayTerm } from "fazhi";

/**
 * True where the day of a step is recorded, and where no later step is, so that a missing day is a missing step. Where a later
 * step shows that it was taken on a day that nobody recorded, it is unknown and nothing is said of its time.
 */
export const isRecordedUnlessPassed = (step: DayTerm, later: DayTerm, ...others: readonly DayTerm[]): Condition =>
  step.isPresent().or(
    others.reduce((missing, other) => missing.and(other.isMissing()), later.isMissing()),
    step.notAfter(step),
  );
