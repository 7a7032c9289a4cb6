import { match } from "ts-pattern";
import { type Label, label } from "../../codes/label.js";
import { type ProgressFigure, progressStatuses } from "../../codes/progress.js";
import { type Bounds, bareFigure, judged } from "../figure.js";
import type { MeasureProgress, UnitProgress } from "../progress.js";
import type { DueChange } from "../recurrence/schedule.js";
import type { Contribution, RecordReference } from "../roll-up/contribution.js";
import { figureWeight } from "../roll-up/roll-up.js";
import type { TargetChange } from "../target-on.js";
import { awaitedPaperText } from "./awaited-review-text.js";
import { type Draft, sideBySide } from "./explanation.js";

/** The figure of a measure or of a unit's part in it. */
export function draftOfPart(
  scope: string,
  title: Label,
  part: MeasureProgress | UnitProgress,
  name: ProgressFigure,
  weight: number,
): Draft {
  const draft = {
    id: `${scope}/${name}`,
    title,
    figure: bareFigure(part[name]),
    givenWeight: figureWeight(name, weight, part),
  };
  const { claimed, verified, planned } = part;
  return match(name)
    .with("claimed", "verified", "planned", (own) => {
      const parts = sideBySide(part[own].contributions.map(contributionDraft));
      const notes = notesOn(own, part);
      return { ...draft, records: [], parts, ...(notes.length === 0 ? {} : { notes }) };
    })
    .with("gap", () => ({
      ...draft,
      records: recordsOf([...claimed.contributions, ...verified.contributions]),
      ...(claimed.kind === "judged" && verified.kind === "judged"
        ? { computation: { kind: "difference" as const, claimed: boundsOf(claimed), verified: boundsOf(verified) } }
        : {}),
      parts: [],
    }))
    .with("performance", () => ({
      ...draft,
      records: recordsOf(verified.contributions),
      ...(verified.kind === "judged" && planned.kind === "judged" && planned.low > 0
        ? { computation: { kind: "quotient" as const, verified: boundsOf(verified), planned: planned.low } }
        : {}),
      parts: [],
    }))
    .exhaustive();
}

/** Why a figure is what it is, beside the numbers: of a verified one what is missing, and where the measure stands. */
function notesOn(name: "claimed" | "verified" | "planned", part: MeasureProgress | UnitProgress): readonly Label[] {
  const changes = "targetChanges" in part ? (part.targetChanges ?? []).map(targetChangeNote) : [];
  if (name === "planned") return changes;
  const figure = part[name];
  if (name === "claimed") {
    const nothing = label("没有进展报告", "nothing was reported");
    return figure.kind === "judged" && figure.contributions.length === 0 ? [nothing] : [];
  }
  const status = "because" in part ? [statusNote(part)] : [];
  const isSaid = "status" in part && part.status === "awaiting-review";
  const missing = part.shortfall
    .filter(({ record }) => !(isSaid && part.awaitedReviews.some(({ evidence }) => evidence === record?.id)))
    .map(({ title, record }) => noteOfMissing(title, record, part));
  return [...status, ...missing, ...changes];
}

const statusNote = ({ status, because }: MeasureProgress): Label =>
  label(`${progressStatuses.labels[status].zh}：${because.zh}`, `${progressStatuses.labels[status].en}: ${because.en}`);

/** What is missing; of a paper that awaits review with the day on which it was handed in and the reviewer. */
function noteOfMissing(title: Label, record: RecordReference | undefined, part: MeasureProgress | UnitProgress): Label {
  const awaited = part.awaitedReviews.find(({ evidence }) => record?.entity === "evidence" && evidence === record.id);
  return awaited === undefined ? title : awaitedPaperText(awaited);
}

/** Why the target is what it is. */
export const targetChangeNote = ({ from, to, changedOn, reason }: TargetChange): Label =>
  label(
    `目标${from}于${changedOn}调整为${to}：${reason}`,
    `the target ${from} was changed to ${to} on ${changedOn}: ${reason}`,
  );

/** Why the due day is what it is. */
export const dueChangeNote = ({ from, to, changedOn, reason }: DueChange): Label =>
  label(
    `期限${from}于${changedOn}${to === undefined ? "取消" : `改为${to}`}：${reason}`,
    `the due day ${from} was ${to === undefined ? "dropped" : `changed to ${to}`} on ${changedOn}: ${reason}`,
  );

const contributionDraft = ({ title, weight, low, high, records, computation }: Contribution): Draft => ({
  title,
  figure: judged(low, high),
  givenWeight: weight,
  records: [...records],
  ...(computation === undefined ? {} : { computation }),
  parts: [],
});

const boundsOf = ({ low, high }: Bounds): Bounds => ({ low, high });

const recordsOf = (contributions: readonly Contribution[]): readonly RecordReference[] => [
  ...new Map(
    contributions.flatMap(({ records }) => records).map((record) => [`${record.entity}/${record.id}`, record]),
  ).values(),
];
