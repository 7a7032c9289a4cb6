import { suggestion } from "../codes/nearest.js";
import type { IndicatorFigure, IndicatorResult, IndicatorValue } from "../engine/indicator-result.js";
import type { AnyRecord } from "../model/entity.js";
import type { ExpectedFigure, IndicatorCase } from "./indicator-table.js";

/** Everything in which an indicator did not come to what it shall. */
export function resultProblems(
  { groups = {}, ...whole }: IndicatorCase<AnyRecord>,
  result: IndicatorResult,
): readonly string[] {
  return [
    ...figureProblems(whole, result.whole),
    ...Object.entries(groups).flatMap(([dimension, wanted]) => {
      const found = Object.hasOwn(result.groups, dimension) ? result.groups[dimension] : undefined;
      if (found === undefined)
        return [`there is no dimension "${dimension}"${suggestion(dimension, Object.keys(result.groups))}`];
      const lacking = Object.keys(wanted).filter((key) => found.every((group) => group.key !== key));
      return [
        ...lacking.map((key) => `${dimension} "${key}": there is no such group`),
        ...found.flatMap((group) => {
          const expected = Object.hasOwn(wanted, group.key) ? wanted[group.key] : undefined;
          const at = `${dimension} "${group.key}": `;
          if (expected === undefined)
            return [`${at}there is such a group, with the value ${valueInWords(group.value)}`];
          return figureProblems(expected, group).map((problem) => at + problem);
        }),
      ];
    }),
  ];
}

/** Whether anything at all is expected. */
export const expectsNothing = ({ counted, of, value, target, groups }: IndicatorCase<AnyRecord>): boolean =>
  [counted, of, value, target, groups].every((part) => part === undefined);

function figureProblems(wanted: ExpectedFigure, found: IndicatorFigure): readonly string[] {
  const { counted, uncounted, open } = found.part;
  const problems: string[] = [];
  const compare = (what: string, one: number | string | undefined, other: number | string): void => {
    if (one !== undefined && !isSame(one, other)) problems.push(`${what} shall be ${one}, but is ${other}`);
  };
  compare("the number counted", wanted.counted, counted);
  compare("the number looked at", wanted.of, counted + uncounted + open);
  if (wanted.value !== undefined && !isSameValue(asValue(wanted.value), found.value))
    problems.push(`the value shall be ${valueInWords(asValue(wanted.value))}, but is ${valueInWords(found.value)}`);
  compare("the target", wanted.target, found.target ?? "missing");
  return problems;
}

const asValue = (value: NonNullable<ExpectedFigure["value"]>): IndicatorValue => {
  if (value === "not-applicable") return { kind: value };
  return typeof value === "number" ? { kind: "known", value } : { kind: "between", ...value };
};

function isSameValue(one: IndicatorValue, other: IndicatorValue): boolean {
  if (one.kind === "known" && other.kind === "known") return isSame(one.value, other.value);
  if (one.kind === "between" && other.kind === "between")
    return isSame(one.low, other.low) && isSame(one.high, other.high);
  return one.kind === other.kind;
}

/** Whether two are the same, the last places of a computed number aside. */
const isSame = (one: number | string | undefined, other: number | string | undefined): boolean =>
  one === other ||
  (typeof one === "number" &&
    typeof other === "number" &&
    Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other)));

const valueInWords = (value: IndicatorValue): string => {
  if (value.kind === "not-applicable") return value.kind;
  return value.kind === "known" ? String(value.value) : `from ${value.low} to ${value.high ?? "no bound"}`;
};
