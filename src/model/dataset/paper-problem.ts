import { match } from "ts-pattern";
import { periodNamed, sampleName } from "../../calendar/calendar-period-name.js";
import type { Evidence } from "../plan/evidence.js";
import type { Measure } from "../plan/measure.js";
import type { ProgressReport } from "../plan/progress-report.js";
import type { FieldPath } from "../record/field-path.js";
import { valueInWords } from "../record/value-in-words.js";

/** What a report or a piece of evidence says that its measure has no use for. */
export interface PaperProblem {
  readonly path: FieldPath;
  readonly expected: string;
  readonly found: string;
}

type Paper = Pick<Evidence & ProgressReport, "quantity" | "milestone" | "period">;

/**
 * What a paper says in another form than its measure's completion: a quantity where nothing is counted, a milestone or a
 * period that the measure does not have. It would count for nothing without a word.
 */
export function paperProblems({ quantity, milestone, period }: Paper, measure: Measure): readonly PaperProblem[] {
  const problems: PaperProblem[] = [];
  const note = (field: keyof Paper, expected: string, found: string | number): void => {
    problems.push({ path: [field], expected, found: valueInWords(found) });
  };
  const instead = quantity === undefined ? undefined : insteadOfQuantity(measure);
  if (quantity !== undefined && instead !== undefined) note("quantity", instead, quantity);
  if (milestone !== undefined && !(measure.milestones ?? []).some(({ id }) => id === milestone))
    note("milestone", `the id of a milestone of measure "${measure.id}"`, milestone);
  const named = period === undefined ? undefined : wantedPeriod(measure, period);
  if (period !== undefined && named !== undefined) note("period", named, period);
  return problems;
}

/** What is to be stated in place of a quantity; `undefined` where a quantity is right. */
function insteadOfQuantity({ id, completion, target }: Measure): string | undefined {
  const none = (instead: string): string =>
    `no quantity: measure "${id}" is complete by "${completion.by}", ${instead}`;
  const withoutTarget = (instead: string): string | undefined =>
    target === undefined ? none(`without a target; ${instead}, or give the measure a target`) : undefined;
  return match(completion)
    .with({ by: "done" }, () => none("so that a report says whether it is done"))
    .with({ by: "milestones" }, () => none("so that the milestone is named"))
    .with({ by: "standing" }, () => none("which the findings decide"))
    .with({ by: "report" }, () => withoutTarget("state the share"))
    .with({ by: "recurring" }, ({ indicator }) =>
      indicator === undefined ? withoutTarget("say that the period's part is done") : undefined,
    )
    .with({ by: "quantity" }, { by: "indicator" }, () => undefined)
    .exhaustive();
}

/** How the periods of a measure are written, where a period is written otherwise. */
function wantedPeriod({ id, completion }: Measure, period: string): string | undefined {
  if (completion.by !== "recurring") return `no period: measure "${id}" does not recur`;
  return periodNamed(period)?.cycle === completion.every
    ? undefined
    : `a period of measure "${id}", written such as "${sampleName(completion.every)}"`;
}
