const digits = "零一二三四五六七八九";
const belowThousand =
  /^(?:(?<hundreds>[一二三四五六七八九])百)?[零〇]?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/;

/**
 * The value of a Chinese numeral below 1000; `NaN` for what is none.
 *
 * @example
 * chineseNumeral("一百零七") // => 107
 */
export function chineseNumeral(text: string): number {
  const parts = belowThousand.exec(text)?.groups;
  if (text === "" || parts === undefined) return Number.NaN;
  const { hundreds = "零", tens, ten, ones = "零" } = parts;
  const tensDigit = ten === undefined ? "零" : (tens ?? "一");
  return digits.indexOf(hundreds) * 100 + digits.indexOf(tensDigit) * 10 + digits.indexOf(ones);
}
