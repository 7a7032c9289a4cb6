import { type Label, label } from "../label.js";
import { chineseNumeral } from "./chinese-numeral.js";
import { type MeantText, readConfusables } from "./confusable-characters.js";
import { documentNumberFlaw } from "./document-number-flaw.js";
import { accepted, type Parsed, refused } from "./parsed.js";
import { requireText } from "./required-text.js";

/** Ordinary documents, telegrams (…电), decrees (令), announcements (公告、通告) and minutes (纪要) are numbered in different forms. */
export type DocumentNumberForm = "document" | "telegram" | "decree" | "announcement" | "minutes";

/** A document number (发文字号, GB/T 9704-2012), such as 昌州政发〔2009〕23号, 国务院令第713号 or 国家税务总局公告2017年第16号. */
export interface DocumentNumber {
  readonly form: DocumentNumberForm;
  /** The organ's code before the year, or the organ before 令. */
  readonly organ: string;
  /** Every document, telegram and announcement has a year; of decrees and minutes only a few do. */
  readonly year?: number;
  readonly serial: number;
  /** The one spelling by which numbers are compared. */
  readonly normalized: string;
  /** Where the printed form departs from the standard; empty when it does not. */
  readonly warnings: readonly Label[];
}

// Until the standard of 1988 years were written with two digits.
const documentPattern =
  /^(?<organ>[\u4e00-\u9fff]+)〔(?<year>(?:19|20)\d{2}|[4-9]\d)〕(?<ordinal>第?)(?<serial>\d+)号$/;
const announcementPattern =
  /^(?<organ>[\u4e00-\u9fff]+(?:公告|通告))(?<year>(?:19|20)\d{2})年(?<ordinal>第?)(?<serial>\d+)号$/;
const minutesPattern =
  /^(?<organ>[\u4e00-\u9fff]+纪要)(?:〔(?<bracketed>(?:19|20)\d{2})〕|(?<year>(?:19|20)\d{2})年)?第?(?<serial>\d+|[一二三四五六七八九十百零〇]+)(?<counted>次|期|号)$/;
/** A decree may name its number before 令, as on its first page. */
const turnedDecreePattern =
  /^(?<organ>[\u4e00-\u9fff]+?)(?<ordinal>第)(?<serial>\d+|[一二三四五六七八九十百零〇]+)号令$/;
const decreePattern =
  /^(?<organ>[\u4e00-\u9fff]+)令(?:(?<year>(?:19|20)\d{2})年)?(?<open>〔?)(?<ordinal>第?)(?<serial>\d+|[一二三四五六七八九十百零〇]+)号(?<close>〕?)$/;
const telegramEnding = /(?:明电|密电|发电|传电)$/;

/**
 * Reads a document number: look-alike signs are read as meant and reported as warnings, other faults are
 * refused with their place. A decree's serial may be a Chinese numeral, as on presidential decrees.
 *
 * @example
 * parseDocumentNumber("国发[2015]27号") // => normalized "国发〔2015〕27号", one warning
 */
export function parseDocumentNumber(text: string): Parsed<DocumentNumber> {
  requireText("text", text);
  const meant = readConfusables(text);
  const groupsOf = (pattern: RegExp): Groups | undefined => pattern.exec(meant.plain)?.groups;
  const number =
    decreeOf(groupsOf(decreePattern) ?? groupsOf(turnedDecreePattern), meant) ??
    documentOf(groupsOf(documentPattern), meant) ??
    announcementOf(groupsOf(announcementPattern), meant) ??
    minutesOf(groupsOf(minutesPattern), meant);
  return number === undefined ? documentNumberFlaw(meant) : number;
}

/** Whether two texts name the same document, whatever brackets and figures they are written with. */
export function sameDocumentNumber(one: string, other: string): boolean {
  const first = parseDocumentNumber(one);
  const second = parseDocumentNumber(other);
  if (!first.ok || !second.ok) return one === other;
  return first.value.normalized === second.value.normalized;
}

type Groups = Readonly<Record<string, string | undefined>>;

function documentOf(parts: Groups | undefined, meant: MeantText): Parsed<DocumentNumber> | undefined {
  if (parts === undefined) return undefined;
  const { organ = "", year = "", ordinal = "", serial = "" } = parts;
  if (Number(serial) < 1) return notCounted;
  const warnings = signWarnings(meant);
  if (meant.hasOtherBracket) {
    warnings.push(label("年份应用六角括号“〔〕”括入", "the year stands in six-corner brackets 〔〕"));
  }
  if (ordinal !== "") {
    warnings.push(label("发文顺序号前不加“第”字", "a document's serial is written without 第"));
  }
  if (year.length === 2) warnings.push(label("年份应标全称，不缩写为两位", "the year is written with four digits"));
  const whole = year.length === 2 ? `19${year}` : year;
  return numbered({
    form: telegramEnding.test(organ) ? "telegram" : "document",
    organ,
    year: Number(whole),
    serial: Number(serial),
    normalized: `${organ}〔${whole}〕${Number(serial)}号`,
    warnings: [...warnings, ...leadingZero(serial)],
  });
}

/** The standard for documents sets no form for the numbers of announcements and minutes: nothing in them is irregular but a space inside. */
function announcementOf(parts: Groups | undefined, meant: MeantText): Parsed<DocumentNumber> | undefined {
  if (parts === undefined) return undefined;
  const { organ = "", year = "", serial = "" } = parts;
  if (Number(serial) < 1) return notCounted;
  return numbered({
    form: "announcement",
    organ,
    year: Number(year),
    serial: Number(serial),
    normalized: `${organ}${year}年第${Number(serial)}号`,
    warnings: [...signWarnings(meant), ...leadingZero(serial)],
  });
}

function minutesOf(parts: Groups | undefined, meant: MeantText): Parsed<DocumentNumber> | undefined {
  if (parts === undefined) return undefined;
  const { organ = "", bracketed, year = bracketed, serial = "", counted = "" } = parts;
  const value = serialOf(serial);
  if (Number.isNaN(value)) return undefined;
  if (value < 1) return notCounted;
  return numbered({
    form: "minutes",
    organ,
    ...(year === undefined ? {} : { year: Number(year) }),
    serial: value,
    normalized: `${organ}${year === undefined ? "" : `〔${year}〕`}第${value}${counted}`,
    warnings: [...signWarnings(meant), ...leadingZero(serial)],
  });
}

const serialOf = (written: string): number => (/^\d/.test(written) ? Number(written) : chineseNumeral(written));

function decreeOf(parts: Groups | undefined, meant: MeantText): Parsed<DocumentNumber> | undefined {
  if (parts === undefined) return undefined;
  const { organ = "", year, open = "", close = "", ordinal = "", serial = "" } = parts;
  const value = serialOf(serial);
  if (Number.isNaN(value) || (open === "") !== (close === "")) return undefined;
  if (value < 1) return notCounted;
  const warnings = signWarnings(meant);
  if (open !== "") {
    warnings.push(label("令号不加括号", "a decree's number stands without brackets"));
  }
  if (ordinal === "") {
    warnings.push(label("令的顺序号前应有“第”字", "a decree's serial is written with 第"));
  }
  // The full and the short name of an issuer number the same decrees.
  const shortOrgan = organ.replace(/^中华人民共和国(?=.)/, "");
  return numbered({
    form: "decree",
    organ,
    ...(year === undefined ? {} : { year: Number(year) }),
    serial: value,
    normalized: `${shortOrgan}令${year === undefined ? "" : `${year}年`}第${value}号`,
    warnings: [...warnings, ...leadingZero(serial)],
  });
}

const numbered = (number: DocumentNumber): Parsed<DocumentNumber> =>
  accepted(Object.freeze({ ...number, warnings: Object.freeze(number.warnings) }));

const notCounted = refused("document-number-serial", "发文顺序号应从1起编", "serials are counted from 1");

const leadingZero = (serial: string): readonly Label[] =>
  /^0\d/.test(serial) ? [label("发文顺序号不编虚位，首位不为0", "a serial has no leading zero")] : [];

function signWarnings(meant: MeantText): Label[] {
  const warnings: Label[] = [];
  if (meant.hasWideFigure) {
    warnings.push(label("年份、顺序号应用半角阿拉伯数字", "figures are half-width Arabic digits"));
  }
  // Organs that issue together stand apart, and a decree's number may stand apart from its organ.
  if (/\s/.test(meant.written.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]{2}|第)/g, ""))) {
    warnings.push(label("发文字号中不应有空格", "a document number has no spaces"));
  }
  return warnings;
}
