import { requireList, requireObject } from "../../model/record/require-object.js";
import { indicatorFigures } from "./indicator-figures.js";
import { emptyPart, mergeParts } from "./indicator-part.js";
import type { IndicatorHeading, IndicatorPart, IndicatorResult } from "./indicator-result.js";

/**
 * The result over all records of which some results were computed apart: by other threads, machines or offices, each
 * record in one of them. Neither order nor grouping matters. Throws a `RangeError` for results of several indicators,
 * as of several days or towards several targets.
 */
export function mergeIndicators(results: readonly [IndicatorResult, ...IndicatorResult[]]): IndicatorResult {
  requireList("results", results, 1);
  for (const result of results) requireObject("results", result, "whole", "groups");
  const [first] = results;
  const heading = withDueDay(headingOf(first), results);
  const whole = results.map((result) => result.whole.part).reduce(mergeParts, emptyPart);
  for (const result of results) {
    const place = differing(heading, headingOf(result));
    if (place !== undefined)
      throw new RangeError(
        `results of "${first.pack}/${first.indicator}" and "${result.pack}/${result.indicator}" cannot be merged: they differ in "${place}"`,
      );
  }
  const groups = Object.keys(first.groups).map((dimension) => {
    const parts = new Map<string, IndicatorPart>();
    for (const { groups: own } of results)
      for (const { key, part } of own[dimension] ?? []) parts.set(key, mergeParts(parts.get(key) ?? emptyPart, part));
    return [dimension, parts] as const;
  });
  return indicatorFigures(heading, whole, groups);
}

/** With the due day of the target that any of the results knows: the others were computed without the plan. */
function withDueDay(heading: IndicatorHeading, results: readonly IndicatorResult[]): IndicatorHeading {
  const days = results.flatMap(({ target }) => target?.dueOn ?? []).sort();
  const dueOn = days.at(-1);
  return heading.target === undefined || dueOn === undefined
    ? heading
    : { ...heading, target: { ...heading.target, dueOn } };
}

function headingOf({ whole: _, groups: __, ...heading }: IndicatorResult): IndicatorHeading {
  return heading;
}

/** The first member in which two headings differ. */
const differing = (one: IndicatorHeading, other: IndicatorHeading): string | undefined =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].find(
    (key) =>
      JSON.stringify(comparable(one[key as keyof IndicatorHeading])) !==
      JSON.stringify(comparable(other[key as keyof IndicatorHeading])),
  );

/** A member of a heading without the due day of a target, which only results computed with the plan know. */
function comparable(member: IndicatorHeading[keyof IndicatorHeading]): unknown {
  if (typeof member !== "object" || !("dueOn" in member)) return member;
  const { dueOn: _known, ...rest } = member;
  return rest;
}
