import { match } from "ts-pattern";
import { type Label, label } from "../codes/label.js";
import type { ProgressFigure } from "../codes/progress.js";
import type { Contribution, RecordReference } from "./contribution.js";
import { type Draft, sideBySide } from "./explanation.js";
import { type Bounds, bareFigure, judged } from "./figure.js";
import type { MeasureProgress, UnitProgress } from "./progress.js";
import { figureWeight } from "./roll-up.js";
import type { DueChange } from "./schedule.js";

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
      return { ...draft, records: [], parts };
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
