import { type Label, label } from "../codes/label.js";
import type { IndicatorFigure, IndicatorResult, IndicatorValue } from "../engine/indicator/indicator-result.js";
import type { ExpectedFigure, ExpectedResult } from "./indicator-table.js";
import { mismatch, missing, problemOfPart, unknownName } from "./mismatch.js";

/** Everything in which an indicator did not come to what it shall. */
export function resultProblems({ groups = {}, ...whole }: ExpectedResult, result: IndicatorResult): readonly Label[] {
  return [
    ...figureProblems(whole, result.whole),
    ...Object.entries(groups).flatMap(([dimension, wanted]) => {
      const found = Object.hasOwn(result.groups, dimension) ? result.groups[dimension] : undefined;
      if (found === undefined) {
        const said = label(`没有分组"${dimension}"`, `there is no dimension "${dimension}"`);
        return [unknownName(said, dimension, Object.keys(result.groups))];
      }
      const lacking = Object.keys(wanted).filter((key) => found.every((group) => group.key !== key));
      const nameOf = (key: string): string => `${dimension} "${key}"`;
      return [
        ...lacking.map((key) => problemOfPart(nameOf(key), label("没有这一组", "there is no such group"))),
        ...found.flatMap((group) => {
          const expected = Object.hasOwn(wanted, group.key) ? wanted[group.key] : undefined;
          const problems = expected === undefined ? [surplusGroup(group)] : figureProblems(expected, group);
          return problems.map((problem) => problemOfPart(nameOf(group.key), problem));
        }),
      ];
    }),
  ];
}

function surplusGroup({ value }: IndicatorFigure): Label {
  const { zh, en } = valueInWords(value);
  return label(`有这一组，数值为 ${zh}`, `there is such a group, with the value ${en}`);
}

/** Whether anything at all is expected. */
export const expectsNothing = ({ counted, of, value, target, groups }: ExpectedResult): boolean =>
  [counted, of, value, target, groups].every((part) => part === undefined);

function figureProblems(wanted: ExpectedFigure, found: IndicatorFigure): readonly Label[] {
  const { counted, uncounted, open } = found.part;
  const problems: Label[] = [];
  const compare = (what: Label, one: number | string | undefined, other: number | string | undefined): void => {
    if (one !== undefined && !isSame(one, other))
      problems.push(mismatch(what, String(one), other === undefined ? missing : String(other)));
  };
  compare(label("计入数", "the number counted"), wanted.counted, counted);
  compare(label("统计总数", "the number looked at"), wanted.of, counted + uncounted + open);
  if (wanted.value !== undefined && !isSameValue(asValue(wanted.value), found.value))
    problems.push(mismatch(label("数值", "the value"), valueInWords(asValue(wanted.value)), valueInWords(found.value)));
  compare(label("达标情况", "the target"), wanted.target, found.target);
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

/** The value of a figure as a test writes it. */
export function valueInWords(value: IndicatorValue): Label {
  if (value.kind === "not-applicable") return label("不适用", value.kind);
  if (value.kind === "known") return label(String(value.value), String(value.value));
  const { low, high } = value;
  return label(`${low} 至 ${high ?? "无上限"}`, `from ${low} to ${high ?? "no bound"}`);
}
