import { severities } from "../engine/run/outcome.js";
import type { Run } from "../engine/run/run.js";
import { groupedBy } from "../model/dataset/grouped-by.js";
import type { Progress, UnitRollUp } from "../progress/progress.js";

/** A unit's part in the plan, with what was found of the records that it answers for. */
export interface UnitStanding {
  /** Empty for the findings for which no unit answers. */
  readonly unit: string;
  /** Missing for a unit that has no part in the plan. */
  readonly rollUp: UnitRollUp | undefined;
  /** How many findings, from the gravest severity to the lightest. */
  readonly findings: readonly number[];
}

/** Where each unit stands that has a part in the plan or a finding: the most behind first. */
export function unitStandings(progress: Progress | undefined, { findings }: Run): readonly UnitStanding[] {
  const units = new Map<string, UnitRollUp | undefined>(progress?.units.map((rollUp) => [rollUp.unit, rollUp]));
  const found = groupedBy(findings, ({ where }) => where.unit ?? "");
  for (const unit of found.keys()) if (!units.has(unit)) units.set(unit, undefined);
  const standings = [...units].map(([unit, rollUp]): UnitStanding => {
    const own = found.get(unit) ?? [];
    const counts = severities.codes.map((code) => own.filter(({ severity }) => severity === code).length);
    return { unit, rollUp, findings: counts };
  });
  return standings.sort((one, other) => compareKeys(keysOf(one), keysOf(other)));
}

/** What a unit is late with, in how many measures. */
export const lateOf = ({ rollUp }: UnitStanding): number => rollUp?.overdue.toFinish.length ?? 0;

/** How many measures that it leads are behind the plan, violated or were lost again. */
export const behindOf = ({ rollUp }: UnitStanding): number =>
  rollUp === undefined
    ? 0
    : rollUp.asLead.counts["at-risk"] + rollUp.asLead.counts["undone-again"] + rollUp.asLead.counts.violated;

/** The greater, the worse; what comes first counts most. */
const keysOf = (standing: UnitStanding): readonly number[] => [
  lateOf(standing),
  standing.rollUp?.overdue.toReport.length ?? 0,
  standing.rollUp?.overdue.toReview.length ?? 0,
  behindOf(standing),
  ...standing.findings,
  standing.rollUp?.silentOn.length ?? 0,
];

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((key, index) => key !== other[index]);
  return place === -1 ? 0 : (other[place] as number) - (one[place] as number);
}
