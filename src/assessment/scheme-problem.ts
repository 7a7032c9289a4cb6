import { match } from "ts-pattern";
import { isKebabCase } from "../codes/kebab-case.js";
import { assessmentGrades } from "../codes/review.js";
import { isWhole } from "./points.js";
import type { Scheme } from "./scheme.js";
import type { SchemeProblem } from "./scheme-error.js";
import type { SchemeItem } from "./scheme-item.js";

type Note = (place: string, problem: string) => void;

const mostPoints = 10_000;

/** Everything for which a scheme of the right shape cannot be used. */
export function schemeProblems(scheme: Scheme): readonly SchemeProblem[] {
  const problems: SchemeProblem[] = [];
  const note: Note = (place, problem) => problems.push({ place, problem });
  if (!isKebabCase(scheme.id)) note("id", `"${scheme.id}" is not kebab-case`);
  noteTwice(scheme.groups, "groups", note);
  noteTwice(scheme.items, "items", note);
  noteUnits(scheme, note);
  for (const [index, item] of scheme.items.entries()) noteItem(item, `items[${index}]`, scheme, note);
  noteGrades(scheme, note);
  return problems;
}

function noteTwice(list: readonly { readonly id: string }[], place: string, note: Note): void {
  list.forEach(({ id }, index) => {
    if (!isKebabCase(id)) note(`${place}[${index}].id`, `"${id}" is not kebab-case`);
    if (list.findIndex((other) => other.id === id) < index) note(`${place}[${index}].id`, `"${id}" stands twice`);
  });
}

/** A unit that stands in two groups would have two ranks. */
function noteUnits({ groups }: Scheme, note: Note): void {
  const seen = new Map<string, string>();
  for (const [group, { units }] of groups.entries())
    for (const [index, unit] of units.entries()) {
      const place = `groups[${group}].units[${index}]`;
      const earlier = seen.get(unit);
      if (earlier !== undefined) note(place, `the unit "${unit}" already stands at ${earlier}`);
      seen.set(unit, place);
    }
}

function noteItem(item: SchemeItem, place: string, scheme: Scheme, note: Note): void {
  const points = (at: string, value: number | undefined): void => {
    if (value === undefined) return;
    const weight = "weight" in item ? (item.weight ?? 1) : 1;
    if (Math.abs(value * weight) > mostPoints) note(`${place}.${at}`, `more than ${mostPoints} points`);
    else if (!isWhole(value * weight))
      note(
        `${place}.${at}`,
        weight === 1
          ? `${value} points are not whole hundredths`
          : `${value} points times the weight ${weight} are not whole hundredths`,
      );
  };
  match(item)
    .with({ kind: "proportional" }, ({ zero = 0, full = 1, ...own }) => {
      points("points", own.points);
      if (zero === full) note(`${place}.full`, `no points and all points are both at ${full}`);
    })
    .with({ kind: "stepped" }, ({ bands, otherwise }) => {
      bands.forEach(({ points: own, atLeast }, index) => {
        points(`bands[${index}].points`, own);
        const before = bands[index - 1];
        if (before !== undefined && before.atLeast <= atLeast)
          note(
            `${place}.bands[${index}].atLeast`,
            `bands go from the highest down, and ${atLeast} follows ${before.atLeast}`,
          );
      });
      points("otherwise", otherwise);
      if (Math.max(otherwise, ...bands.map((band) => band.points)) <= 0)
        note(`${place}.bands`, "no band gives points; a deduction or a veto takes them");
    })
    .with({ kind: "deduction" }, ({ points: own, each, floor }) => {
      points("points", own);
      points("floor", floor);
      for (const [severity, value] of Object.entries(each)) points(`each.${severity}`, value);
      if (Object.values(each).every((value) => value === undefined))
        note(`${place}.each`, "no severity costs anything");
      if (floor > own) note(`${place}.floor`, `the floor ${floor} lies above the points ${own}`);
    })
    .with({ kind: "bonus" }, ({ each, cap }) => {
      points("each", each);
      points("cap", cap);
    })
    .with({ kind: "veto" }, ({ effect }) => {
      if (effect.kind === "cap" && !scheme.grades.some(({ grade }) => grade === effect.grade))
        note(`${place}.effect.grade`, `the scheme gives no grade "${effect.grade}"`);
    })
    .exhaustive();
}

function noteGrades({ grades }: Scheme, note: Note): void {
  const rank = (index: number): number =>
    assessmentGrades.codes.indexOf(grades[index]?.grade as (typeof assessmentGrades.codes)[number]);
  grades.forEach(({ grade, atLeast }, index) => {
    const place = `grades[${index}]`;
    const before = grades[index - 1];
    const isLast = index === grades.length - 1;
    if (before !== undefined && rank(index - 1) >= rank(index))
      note(`${place}.grade`, `grades go from the best down, and "${grade}" follows "${before.grade}"`);
    if (isLast && atLeast !== undefined) note(`${place}.atLeast`, "the last grade takes whatever is left");
    if (!isLast && atLeast === undefined) note(`${place}.atLeast`, "only the last grade does without");
    if (atLeast !== undefined && !isWhole(atLeast))
      note(`${place}.atLeast`, `${atLeast} points are not whole hundredths`);
    if (atLeast !== undefined && before?.atLeast !== undefined && before.atLeast <= atLeast)
      note(`${place}.atLeast`, `grades go from the highest down, and ${atLeast} follows ${before.atLeast}`);
  });
}
