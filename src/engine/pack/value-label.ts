import { match, P } from "ts-pattern";
import { type Label, label } from "../../codes/label.js";
import { labelOfPeriod } from "../../expression/sentence/period-label.js";
import type { Parameter } from "./parameter.js";

/** A value of a parameter as the law says it: with what it counts, as a share in per cent, with how a period ends. `isShare` says what a number without a unit is, where that is known. */
export const labelOfValue = (
  value: Parameter["values"][number]["value"],
  { unit }: Pick<Parameter, "unit">,
  isShare?: boolean,
): Label =>
  match(value)
    .with(P.string, (day) => label(day, day))
    .with(P.number, (number) => {
      // What counts nothing is a share, if it can be one; more than all is a number.
      if (unit === undefined && (isShare ?? Math.abs(number) <= 1))
        return same(`${Number((number * 100).toFixed(4))}%`);
      if (unit === undefined) return same(String(number));
      return label(`${number}${unit.zh}`, `${number} ${unit.en}`);
    })
    .with({ count: P.number }, (period) => {
      const { zh, en } = labelOfPeriod(period);
      return period.rollOver ? label(`${zh}（末日遇休息日顺延）`, `${en} (rolls over a day of rest)`) : label(zh, en);
    })
    .otherwise((texts) => label(texts.join("、"), texts.join(", ")));

const same = (text: string): Label => label(text, text);
