import { suggestion } from "../codes/identifier/nearest.js";
import { emptyPart, mergeParts } from "../engine/indicator/indicator-part.js";
import type { IndicatorPart, IndicatorResult, IndicatorValue } from "../engine/indicator/indicator-result.js";
import { indicatorValue } from "../engine/indicator/indicator-value.js";
import type { Run } from "../engine/run/run.js";
import type { Reading } from "./reading.js";
import type { SchemeBasis } from "./scheme-basis.js";

type IndicatorBasis = Extract<SchemeBasis, { readonly from: "indicator" }>;

/** The result that an item names; throws a `RangeError` when the run has none, several, or none by that dimension. */
export function requireIndicator(
  { indicator, pack, dimension = "unit" }: IndicatorBasis,
  run: Run,
  place: string,
): IndicatorResult {
  const found = run.indicators.filter(
    (one) => one.indicator === indicator && (pack === undefined || one.pack === pack),
  );
  const [result] = found;
  if (result === undefined) {
    const ids = run.indicators.map((one) => one.indicator);
    throw new RangeError(`${place}: the run has no indicator "${indicator}"${suggestion(indicator, ids)}`);
  }
  if (found.length > 1) {
    const packs = found.map((one) => one.pack).join(", ");
    throw new RangeError(`${place}: several packs have an indicator "${indicator}", ${packs}: say which is meant`);
  }
  if (!Object.hasOwn(result.groups, dimension))
    throw new RangeError(`${place}: the indicator "${indicator}" is not grouped by "${dimension}"`);
  return result;
}

/**
 * The value of a unit's group. A record whose key is missing may belong to any unit, and a record of which it is
 * unknown whether it is in the population may leave the unit with nothing to count.
 */
export function indicatorReading(basis: IndicatorBasis, unit: string, run: Run, place: string): Reading {
  const { dimension = "unit" } = basis;
  const result = requireIndicator(basis, run, place);
  const groups = result.groups[dimension] ?? [];
  const own = groups.find(({ key }) => key === unit)?.part ?? withoutRecords(result);
  const part = mergeParts(own, doubtful(groups.find(({ key }) => key === "")?.part ?? emptyPart));
  const value = indicatorValue(result, part);
  const bounds = result.form === "sum" && isDoubtful(part, own) ? {} : boundsOf(value);
  const record = { entity: "indicator", id: `${result.pack}/${result.indicator}/${dimension}/${unit}` };
  return {
    applies: value.kind === "not-applicable" ? "no" : mayBeNothing(result, part) ? "unknown" : "yes",
    ...bounds,
    parts: [{ record, title: result.title, weight: 1, ...bounds }],
    cases: [],
  };
}

/** The part of a unit of which no record is known: where the records are incomplete it may have some all the same. */
const withoutRecords = ({ whole }: IndicatorResult): IndicatorPart =>
  whole.part.incomplete === true ? { ...emptyPart, incomplete: true } : emptyPart;

const boundsOf = (value: IndicatorValue): Pick<Reading, "low" | "high"> => {
  if (value.kind === "not-applicable") return {};
  if (value.kind === "known") return { low: value.value, high: value.value };
  return { low: value.low, ...(value.high === undefined ? {} : { high: value.high }) };
};

/** Whether nothing is left of the population when no doubtful record is in it; nothing counted is still a count. */
const mayBeNothing = ({ form }: IndicatorResult, { counted, uncounted, open }: IndicatorPart): boolean =>
  (form === "ratio" || form === "duration") && counted + uncounted + open === 0;

/** A part as one of which it is not known whether its records belong to the unit. */
const doubtful = (strays: IndicatorPart): IndicatorPart => {
  const { lengths = [], maybeLengths = [] } = strays;
  return {
    ...emptyPart,
    maybeCounted: strays.counted + strays.maybeCounted,
    maybeUncounted: strays.uncounted + strays.maybeUncounted,
    maybeOpen: strays.open + strays.maybeOpen,
    ...(lengths.length + maybeLengths.length === 0 ? {} : { maybeLengths: [...lengths, ...maybeLengths] }),
  };
};

/** Whether others' records may belong to the unit: a sum of some of them can then be anything. */
const isDoubtful = (part: IndicatorPart, own: IndicatorPart): boolean =>
  part.maybeCounted + part.maybeOpen > own.maybeCounted + own.maybeOpen;
