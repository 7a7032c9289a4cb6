import { type Label, label } from "../../codes/label.js";
import { foundLabel } from "../found.js";
import { type Instead, instead, insteadOf } from "./instead.js";

/** What is said of tables of rows: of their columns and cells. */
export const rowTexts = {
  "row/not-a-row": insteadOf("一行：各列取值的一组字段", "a row: an object with a value for each column"),
  "row/second-column": ({ field, other, found }: { field: string; other: string } & Instead) =>
    instead(
      `字段${field}只对应一列，“${other}”已与之对应`,
      `one column for ${field}, which "${other}" stands for`,
      found,
    ),
  "row/missing-mapped-column": label(
    "对照中写明的列在各行中都没有",
    "expected a column of this name, which the mapping names, in some row; found none",
  ),
  "row/ambiguous-column": ({ fields }: { fields: readonly string[] }) =>
    label(
      `应写明此列对应${fields.join("、")}中的哪一字段`,
      `expected a mapping to one of ${fields.join(", ")}; found none`,
    ),
  "row/unknown-column": insteadOf(
    "字段的名称，或者`columns`、`ignore`写明的列",
    "the name of a field, or a column that `columns` or `ignore` names",
  ),
  "row/missing-column": ({ title }: { title: string }) =>
    label(`缺少此字段（${title}）的列`, `expected a column for this field (${title}); found none`),
  "cell/not-a-text": ({ isNumber, found }: { isNumber: boolean } & Instead) =>
    isNumber ? instead("文本或者整数", "a text, or a whole number", found) : instead("文本", "a text", found),
  "cell/not-a-number": insteadOf("数", "a number"),
  "cell/too-many-digits": ({ most, found }: { most: number } & Instead) =>
    instead(`不超过${most}位的数`, `a number of no more than ${most} digits`, found),
  "cell/not-a-flag": insteadOf("是或否：true或false、1或0、是或否", "yes or no: true or false, 1 or 0, 是 or 否"),
  "cell/unknown-code": ({
    codes,
    found,
  }: { codes: readonly (readonly [code: string, title?: string])[] } & Instead) => {
    const zh = codes.map(([code, title]) => (title === undefined ? code : `${code}（${title}）`)).join("、");
    const en = codes.map(([code, title]) => (title === undefined ? code : `${code} (${title})`)).join(", ");
    return codes.length === 1 ? instead(zh, en, found) : instead(`${zh}之一`, `one of ${en}`, found);
  },
  "cell/not-midnight": ({ shown, found }: { shown?: ShownTime } & Instead) => {
    const { zh, en } = foundLabel(found);
    const at = shown === undefined ? undefined : `${shown.day} ${shown.time}`;
    return label(
      `应为日期或者某日零时，而不是${zh}${at === undefined ? "" : `（${shown?.zone}时间${at}）`}`,
      `expected a day, or midnight of one; found ${en}${at === undefined ? "" : `, which is ${at} in ${shown?.zone}`}`,
    );
  },
  "cell/not-a-day": ({ found, isNumber }: { isNumber: boolean } & Instead) =>
    instead(`日期，写法如2024-04-28${hint(isNumber).zh}`, `a day, such as 2024-04-28${hint(isNumber).en}`, found),
  "cell/not-an-instant": ({ found, isNumber }: { isNumber: boolean } & Instead) =>
    instead(
      `日期和时间，写法如2024-04-28T10:00，或者只写日期${hint(isNumber).zh}`,
      `a day and time, such as 2024-04-28T10:00, or a day alone${hint(isNumber).en}`,
      found,
    ),
  "cell/instant-out-of-range": insteadOf("1900年至2199年的日期和时间", "a day and time in the years 1900 to 2199"),
} as const;

/** What a clock in a zone shows. */
export interface ShownTime {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** What to do where a number is no day because nothing says how it counts. */
const hint = (isNumber: boolean): Label =>
  isNumber
    ? label("；数字须以`days.numbers`写明如何计日", "; a number is one where `days.numbers` says how")
    : label("", "");
