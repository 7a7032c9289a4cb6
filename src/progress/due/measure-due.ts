import { type Label, label } from "../../codes/label.js";
import type { OccurrenceState, ProgressStatus } from "../../codes/progress.js";
import { isComplete } from "../figure.js";
import type { MeasureProgress, Progress, UnitProgress } from "../progress.js";
import type { DueDraft } from "./due-item.js";

/** Where somebody still has work to do on a measure, and whether it is late or behind. */
const openStatuses: Readonly<Partial<Record<ProgressStatus, DueDraft["standing"] | "by day">>> = {
  "not-started": "by day",
  "on-track": "by day",
  "not-judgeable": "by day",
  "at-risk": "behind",
  overdue: "overdue",
  "undone-again": "overdue",
};

/** The same of one period of a recurring measure. */
const openOccurrences: Readonly<Partial<Record<OccurrenceState, DueDraft["standing"] | "by day">>> = {
  "not-yet-due": "by day",
  "not-judgeable": "by day",
  missed: "overdue",
};

/** The measures, and the periods of recurring measures, that are not finished and have a last day. */
export const measuresDue = ({ measures }: Progress): readonly DueDraft[] =>
  measures.flatMap((measure) => (measure.occurrences === undefined ? wholeDue(measure) : occurrencesDue(measure)));

function wholeDue(measure: MeasureProgress): readonly DueDraft[] {
  const { asOf, dueOn, cancelledOn, pausedSince } = measure.schedule;
  const open = openStatuses[measure.status];
  // What was done and is no longer is overdue only once its last day has passed.
  const standing = open === "overdue" && dueOn !== undefined && dueOn >= asOf ? "behind" : open;
  if (standing === undefined || dueOn === undefined || cancelledOn !== undefined || pausedSince !== undefined)
    return [];
  return [
    {
      ...headOf(measure),
      id: `measure/${measure.measure}`,
      kind: "measure",
      title: both(measure.title),
      due: { earliest: dueOn, latest: dueOn },
      ...(standing === "by day" ? {} : { standing }),
      action: actionOf(measure),
    },
  ];
}

const occurrencesDue = (measure: MeasureProgress): readonly DueDraft[] =>
  (measure.occurrences ?? []).flatMap(({ period, from, dueOn, state, isClaimed }): readonly DueDraft[] => {
    const standing = openOccurrences[state];
    const hasBegun = from <= measure.schedule.asOf;
    if (standing === undefined || !hasBegun) return [];
    return [
      {
        ...headOf(measure),
        id: `occurrence/${measure.measure}/${period}`,
        kind: "occurrence",
        title: label(`${measure.title}（${period}）`, `${measure.title} (${period})`),
        due: { earliest: dueOn, latest: dueOn },
        ...(standing === "by day" ? {} : { standing }),
        action: isClaimed ? prove : finish,
      },
    ];
  });

const finish = label("完成并报送佐证材料", "Finish it, and hand in the evidence");
const prove = label("已自报，尚缺佐证，补报佐证材料", "It is claimed and not shown: hand in the evidence");
const awaitRun = label(
  "由记录自动核算，按期达到目标值",
  "It is counted from records: reach the target by the last day",
);

function actionOf({ by, claimed }: MeasureProgress): Label {
  if (by === "indicator") return awaitRun;
  return isComplete(claimed) ? prove : finish;
}

const headOf = ({ measure, leadUnit, obligation, units }: MeasureProgress) => ({
  entity: "measure",
  record: measure,
  unit: leadUnit,
  supporting: units.filter(stillOwesPart).map(({ unit }) => unit),
  obligations: [obligation],
});

const stillOwesPart = ({ role, verified, claimed }: UnitProgress): boolean =>
  role === "supporting" && !isComplete(verified) && !isComplete(claimed);

const both = (title: string): Label => label(title, title);
