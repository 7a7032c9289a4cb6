import { label } from "../../codes/label.js";

/** What is said of a text that is no day. */
export const dayTexts = {
  "day/invalid": ({ argument, shown, flaw }: { argument?: string; shown: string; flaw: DayFlaw }) => {
    const reason = flawLabel(flaw);
    const place = argument === undefined ? label("", "") : label(`${argument}：`, `${argument}: `);
    return label(`${place.zh}${shown}不是日期：${reason.zh}`, `${place.en}${shown} is not a day: ${reason.en}`);
  },
} as const;

/** Why a text is no day. */
export type DayFlaw =
  | { readonly kind: "not-a-text" | "form" | "month" }
  | { readonly kind: "year"; readonly first: number; readonly last: number }
  | { readonly kind: "day"; readonly month: string; readonly length: number };

function flawLabel(flaw: DayFlaw) {
  switch (flaw.kind) {
    case "not-a-text":
      return label("应为文本，写法如2017-04-01", "expected a text, such as 2017-04-01");
    case "form":
      return label("写法应如2017-04-01", "expected YYYY-MM-DD, such as 2017-04-01");
    case "year":
      return label(`年份须在${flaw.first}至${flaw.last}之间`, `the year must lie in ${flaw.first}-${flaw.last}`);
    case "month":
      return label("月份须在01至12之间", "the month must lie in 01-12");
    case "day":
      return label(`${flaw.month}只有01日至${flaw.length}日`, `month ${flaw.month} has the days 01-${flaw.length}`);
  }
}
