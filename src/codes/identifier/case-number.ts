import { chineseNumeral } from "./chinese-numeral.js";
import { type MeantText, readConfusables } from "./confusable-characters.js";
import { accepted, type Parsed, type ParseProblem, refused } from "./parsed.js";
import { requireText } from "./required-text.js";

/**
 * How a case is numbered: by an organ (its code, the year, a serial), by a court since 2016 (year, court, kind, serial), by a
 * court until 2015 (with 字第), or by a register that counts without a year and an organ.
 */
export type CaseNumberForm = "organ" | "court" | "former-court" | "register";

/** The number of a case (案号, 文书编号), such as （杭临）市监处罚〔2024〕131号 or （2021）新01行初12号. */
export interface CaseNumber {
  readonly form: CaseNumberForm;
  /** The organ's or court's code; empty in a register's number. */
  readonly organ: string;
  /** What stands between year and serial, or the kind of a court's case: 行初, 行终. */
  readonly series: string;
  readonly year?: number;
  /** Digits without leading zeros; some registers count with more digits than a number holds. */
  readonly serial: string;
  /** The count of a further paper in the case: 2 for 之二 or -2. */
  readonly supplement?: number;
  /** The one spelling by which numbers are compared. */
  readonly normalized: string;
}

const year = "(?<year>(?:19|20)\\d{2})";
const more = "(?:之(?<counted>[一二三四五六七八九十]+|\\d+)|[-－—](?<dashed>\\d{1,2}))?";
const ending = `(?<serial>\\d+)${more}号(?:之(?<after>[一二三四五六七八九十]+|\\d+))?`;
// An organ's code has Chinese characters, and may have letters, figures and parts in brackets.
const organ =
  "(?<organ>(?=[^号第]*?(?![号第])[\\u4e00-\\u9fff])(?:[\\u4e00-\\u9fffA-Za-z0-9·、.-]|〔(?!(?:19|20)\\d{2}〕)[^〔〕]+〕)+?)";
const series = "(?<series>[\\u4e00-\\u9fffA-Za-z0-9/.-]*?)";
const courts = "最高法|(?:[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云滇藏陕甘青宁新兵军]\\d{0,4})";

const patterns: readonly (readonly [CaseNumberForm, RegExp])[] = [
  ["court", new RegExp(`^〔${year}〕(?<organ>${courts})(?<series>[\\u4e00-\\u9fff]{1,4})${ending}$`, "u")],
  [
    "former-court",
    new RegExp(
      `^〔${year}〕(?<organ>[\\u4e00-\\u9fff]+?)(?<series>(?:非诉)?[行民刑商知赔执]+[初终再申提监审]?)字第?${ending}$`,
      "u",
    ),
  ],
  ["organ", new RegExp(`^${organ}(?:〔${year}〕|${year.replace("year", "plainYear")}年)${series}${ending}$`, "u")],
  ["organ", new RegExp(`^〔${year}〕${organ}第?${ending}$`, "u")],
  ["organ", new RegExp(`^${organ}(?<series>第[A-Za-z0-9/.-]*?)${ending}$`, "u")],
  ["register", /^第?(?<series>[A-Z]{0,4})(?<serial>\d{6,}(?:-\d+)?)号?$/u],
];

// No number is as long; longer texts are not searched.
const longest = 80;

/**
 * Reads the number of a case whatever brackets, figures and spaces it is written with; says where a text that is no such
 * number departs from one.
 *
 * @example
 * parseCaseNumber("(2021)新01行初12号之一") // => court "新01", series "行初", serial "12", supplement 1
 */
export function parseCaseNumber(text: string): Parsed<CaseNumber> {
  requireText("text", text);
  const meant = readConfusables(text);
  if (meant.plain.length > longest) return { ok: false, problem: flawOf(meant) };
  for (const [form, pattern] of patterns) {
    const parts = pattern.exec(meant.plain)?.groups;
    if (parts !== undefined) return accepted(Object.freeze(caseNumberOf(form, parts)));
  }
  return { ok: false, problem: flawOf(meant) };
}

/** Whether two texts name the same case, whatever brackets and figures they are written with. */
export function sameCaseNumber(one: string, other: string): boolean {
  requireText("one", one);
  requireText("other", other);
  const first = parseCaseNumber(one);
  const second = parseCaseNumber(other);
  if (!first.ok || !second.ok) return one === other;
  return first.value.normalized === second.value.normalized;
}

function caseNumberOf(form: CaseNumberForm, parts: Readonly<Record<string, string | undefined>>): CaseNumber {
  const { plainYear, year: bracketed = plainYear, organ: code = "" } = parts;
  const written = bracketed === undefined ? undefined : Number(bracketed);
  // 字 and 第 say nothing: 沪府复字〔2023〕第12号 is 沪府复〔2023〕12号.
  const ofOrgan = form === "organ" ? code.replace(/字?第?$/u, "") : code;
  const between = (parts["series"] ?? "").replace(/^第$/u, "");
  const serial = (parts["serial"] ?? "").replace(/^0+(?=\d)/u, "");
  const count = parts["counted"] ?? parts["after"] ?? parts["dashed"];
  const supplement = count === undefined ? undefined : /^\d/.test(count) ? Number(count) : chineseNumeral(count);
  const organText = ofOrgan.replaceAll("〔", "（").replaceAll("〕", "）");
  const last = `${between}${serial}号${supplement === undefined ? "" : `之${supplement}`}`;
  const isOfCourt = form === "court" || form === "former-court";
  return {
    form,
    organ: organText,
    series: between,
    ...(written === undefined ? {} : { year: written }),
    serial,
    ...(supplement === undefined ? {} : { supplement }),
    normalized: isOfCourt
      ? `（${written}）${organText}${last}`
      : `${organText}${written === undefined ? "" : `〔${written}〕`}${last}`,
  };
}

function flawOf({ written, plain }: MeantText): ParseProblem {
  const flaw = (id: string, zh: string, en: string): ParseProblem =>
    (refused(id, zh, en) as { readonly problem: ParseProblem }).problem;
  if (plain === "") return flaw("case-number-empty", "案号为空", "the case number is empty");
  if (!/号(?:之[一二三四五六七八九十\d]+)?$/u.test(plain)) {
    return flaw("case-number-ending", `案号“${written}”末尾缺少“号”`, `"${written}" does not end with 号`);
  }
  if (!/\d(?:之[一二三四五六七八九十]+)?号/u.test(plain)) {
    return flaw("case-number-serial", `案号“${written}”缺少顺序号`, `"${written}" has no serial before 号`);
  }
  return flaw(
    "case-number-year",
    `案号“${written}”缺少机关代字，或者年份不是括号内的四位数字`,
    `"${written}" lacks the organ's code, or its year is not of four digits in brackets`,
  );
}
