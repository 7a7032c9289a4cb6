import { match, P } from "ts-pattern";
import { type Label, label } from "../codes/label.js";
import { labelOfPeriod } from "../expression/period-label.js";
import type { Parameter } from "./parameter.js";

/** A value of a parameter as the law says it: with what it counts, as a share in per cent, with how a period ends. */
export const labelOfValue = (value: Parameter["values"][number]["value"], { unit }: Pick<Parameter, "unit">): Label =>
  match(value)
    .with(P.string, (day) => label(day, day))
    .with(P.number, (number) => {
      // What counts nothing is a share.
      if (unit === undefined) return same(`${Number((number * 100).toFixed(4))}%`);
      return label(`${number}${unit.zh}`, `${number} ${unit.en}`);
    })
    .with({ count: P.number }, (period) => {
      const { zh, en } = labelOfPeriod(period);
      return period.rollOver ? label(`${zh}（末日遇休息日顺延）`, `${en} (rolls over a day of rest)`) : label(zh, en);
    })
    .otherwise((texts) => label(texts.join("、"), texts.join(", ")));

const same = (text: string): Label => label(text, text);
