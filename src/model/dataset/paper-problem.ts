import { match } from "ts-pattern";
import { periodNamed, sampleName } from "../../calendar/calendar-period-name.js";
import { foundOf } from "../../problem/found.js";
import { type Problem, problem } from "../../problem/problem.js";
import type { QuantityRemedy } from "../../problem/texts/record-texts.js";
import type { Evidence } from "../plan/evidence.js";
import type { Measure } from "../plan/measure.js";
import type { ProgressReport } from "../plan/progress-report.js";
import type { FieldPath } from "../record/field-path.js";

/** What a report or a piece of evidence says that its measure has no use for. */
export interface PaperProblem {
  readonly path: FieldPath;
  readonly problem: Problem;
}

type Paper = Pick<Evidence & ProgressReport, "quantity" | "milestone" | "period">;

/**
 * What a paper says in another form than its measure's completion: a quantity where nothing is counted, a milestone or a
 * period that the measure does not have. It would count for nothing without a word.
 */
export function paperProblems({ quantity, milestone, period }: Paper, measure: Measure): readonly PaperProblem[] {
  const problems: PaperProblem[] = [];
  const note = (field: keyof Paper, problem: Problem): void => {
    problems.push({ path: [field], problem });
  };
  const { id, completion } = measure;
  const remedy = quantity === undefined ? undefined : remedyOfQuantity(measure);
  if (quantity !== undefined && remedy !== undefined)
    note(
      "quantity",
      problem("record/quantity-not-counted", { measure: id, by: completion.by, remedy, found: foundOf(quantity) }),
    );
  if (milestone !== undefined && !(measure.milestones ?? []).some(({ id }) => id === milestone))
    note("milestone", problem("record/unknown-milestone", { measure: id, found: foundOf(milestone) }));
  const named = period === undefined ? undefined : wantedPeriod(measure, period);
  if (named !== undefined) note("period", named);
  return problems;
}

/** What is to be stated in place of a quantity; `undefined` where a quantity is right. */
const remedyOfQuantity = ({ completion, target }: Measure): QuantityRemedy | undefined =>
  match(completion)
    .returnType<QuantityRemedy | undefined>()
    .with({ by: "done" }, () => "say-done")
    .with({ by: "milestones" }, () => "name-milestone")
    .with({ by: "standing" }, () => "none")
    .with({ by: "report" }, () => (target === undefined ? "state-share" : undefined))
    .with({ by: "recurring" }, ({ indicator }) =>
      indicator === undefined && target === undefined ? "say-part-done" : undefined,
    )
    .with({ by: "quantity" }, { by: "indicator" }, () => undefined)
    .exhaustive();

/** What is wrong with a period that is not written as those of its measure are. */
function wantedPeriod({ id, completion }: Measure, period: string): Problem | undefined {
  const found = foundOf(period);
  if (completion.by !== "recurring") return problem("record/period-of-single-measure", { measure: id, found });
  return periodNamed(period)?.cycle === completion.every
    ? undefined
    : problem("record/period-form", { measure: id, sample: sampleName(completion.every), found });
}
