import { label } from "../codes/label.js";
import { progressFigures } from "../codes/progress.js";
import { inUnitOrder } from "../model/dataset/unit-order.js";
import type { MeasureProgress, Progress, UnitProgress } from "../progress/progress.js";
import { figureWeight } from "../progress/roll-up/roll-up.js";
import type { Reading, ReadingPart } from "./reading.js";
import type { SchemeBasis } from "./scheme-basis.js";

type FigureBasis = Extract<SchemeBasis, { readonly from: "progress" }>;
type DelayBasis = Extract<SchemeBasis, { readonly from: "delays" }>;

interface OwnMeasure {
  readonly measure: MeasureProgress;
  readonly own: UnitProgress;
}

/** The unit's figure for each of its measures; one that could not be judged may be anything that it can be. */
export function figureParts(basis: FigureBasis, unit: string, progress: Progress): readonly ReadingPart[] {
  const { figure: name, measures, obligations } = basis;
  return measuresOf(unit, basis.role, progress)
    .filter(
      ({ measure }) =>
        (measures === undefined || measures.includes(measure.measure)) &&
        (obligations === undefined || obligations.includes(measure.obligation)),
    )
    .filter(({ own }) => !(name === "performance" && nothingPlanned(own)))
    .map(({ measure, own }): ReadingPart => {
      const figure = own[name];
      const words = `${measure.obligation} ${measure.title}`;
      return {
        record: { entity: "figure", id: `measure:${measure.measure}:unit:${unit}/${name}` },
        title: label(`${words} ${progressFigures.labels[name].zh}`, `${words}, ${progressFigures.labels[name].en}`),
        weight: figureWeight(name, measure.planWeight, own),
        ...(figure.kind === "judged"
          ? { low: figure.low, high: figure.high }
          : { low: 0, ...(name === "performance" ? {} : { high: 1 }), reason: figure.reason }),
      };
    });
}

/** One part for each measure for which the unit owes it: 1 where it is late, 0 where not, both ends where nobody knows. */
export function delayParts({ what, role }: DelayBasis, unit: string, progress: Progress): readonly ReadingPart[] {
  return measuresOf(unit, role, progress).flatMap(({ measure, own }): readonly ReadingPart[] => {
    const isLate = own.overdue[what];
    if (isLate === undefined) return [];
    const words = `${measure.obligation} ${measure.title}`;
    return [
      {
        record: { entity: "figure", id: `measure:${measure.measure}:unit:${unit}/verified` },
        title: label(words, words),
        weight: 1,
        low: Number(isLate === true),
        high: Number(isLate !== false),
        ...(isLate === "unknown" ? { reason: label("无法判断是否逾期", "whether it is late cannot be judged") } : {}),
      },
    ];
  });
}

/** What a count of delays comes to: the parts added up. */
export const delayCount = (parts: readonly ReadingPart[]): Pick<Reading, "low" | "high"> => ({
  low: parts.reduce((sum, { low = 0 }) => sum + low, 0),
  high: parts.reduce((sum, { high = 1 }) => sum + high, 0),
});

/** By the ids of the measures, so that a sum does not depend on the order of the records. */
const measuresOf = (unit: string, role: UnitProgress["role"], { measures }: Progress): readonly OwnMeasure[] =>
  measures
    .filter(({ status }) => status !== "cancelled")
    .flatMap((measure) =>
      measure.units.filter((own) => own.unit === unit && own.role === role).map((own) => ({ measure, own })),
    )
    .sort((one, other) => inUnitOrder(one.measure.measure, other.measure.measure));

const nothingPlanned = ({ planned }: UnitProgress): boolean => planned.kind === "judged" && planned.low === 0;
