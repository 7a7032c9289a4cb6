import type { UnitRole } from "../../codes/progress.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { Unit } from "../../model/register/unit.js";
import { compare } from "../plans/compare.js";
import type { MeasureProgress, UnitDelay, UnitProgress, UnitRollUp } from "../progress.js";
import { rollUp } from "./roll-up.js";
import { unitItem } from "./roll-up-item.js";

interface Share {
  readonly measure: MeasureProgress;
  readonly own: UnitProgress;
}

/** What each unit leads, supports and is to review, in the order of the register of units; only units that do any of it. */
export function unitRollUps(dataset: Dataset, measures: readonly MeasureProgress[]): readonly UnitRollUp[] {
  const shares = new Map<string, Share[]>();
  for (const measure of measures)
    for (const own of measure.units) {
      if (own.role === "unassigned") continue;
      const known = shares.get(own.unit);
      if (known === undefined) shares.set(own.unit, [{ measure, own }]);
      else known.push({ measure, own });
    }
  const owed = reviewsOwed(measures);
  for (const reviewer of owed.keys()) if (!shares.has(reviewer)) shares.set(reviewer, []);
  const registered = dataset.records(Unit).filter(({ id }) => shares.has(id));
  const unregistered = [...shares.keys()].filter((id) => dataset.find(Unit, id) === undefined).sort(compare);
  return [...registered.map(({ id }) => id), ...unregistered].map((unit) =>
    unitRollUp(unit, dataset.find(Unit, unit)?.title ?? unit, shares.get(unit) ?? [], owed.get(unit)),
  );
}

/** The measures of which papers await the review of a unit, and those of them of which the period for it is over. */
interface ReviewsOwed {
  readonly all: Set<string>;
  readonly late: Set<string>;
}

/** What each reviewer owes, in the order of the measures. */
function reviewsOwed(measures: readonly MeasureProgress[]): ReadonlyMap<string, ReviewsOwed> {
  const owed = new Map<string, ReviewsOwed>();
  for (const { measure, units } of measures)
    for (const { awaitedReviews } of units)
      for (const { reviewer, isOverdue } of awaitedReviews) {
        if (reviewer === undefined) continue;
        const own = owed.get(reviewer) ?? { all: new Set(), late: new Set() };
        owed.set(reviewer, own);
        own.all.add(measure);
        if (isOverdue === true) own.late.add(measure);
      }
  return owed;
}

function unitRollUp(unit: string, title: string, shares: readonly Share[], owed: ReviewsOwed | undefined): UnitRollUp {
  const as = (role: UnitRole) =>
    shares.filter(({ own }) => own.role === role).map(({ measure, own }) => unitItem(measure, own));
  const lateWith = (what: keyof UnitDelay) => idsOf(shares.filter(({ own }) => own.overdue[what] === true));
  return {
    unit,
    title,
    asLead: rollUp({ scope: `unit:${unit}:lead`, title }, as("lead")),
    asSupporter: rollUp({ scope: `unit:${unit}:supporting`, title }, as("supporting")),
    silentOn: idsOf(shares.filter(({ own }) => own.isSilent)),
    awaitingReview: idsOf(shares.filter(({ own }) => own.awaitedReviews.length > 0)),
    toReview: [...(owed?.all ?? [])],
    overdue: {
      toAcknowledge: lateWith("toAcknowledge"),
      toReport: lateWith("toReport"),
      toFinish: lateWith("toFinish"),
      toReview: [...(owed?.late ?? [])],
    },
  };
}

const idsOf = (shares: readonly Share[]): readonly string[] => shares.map(({ measure }) => measure.measure);
