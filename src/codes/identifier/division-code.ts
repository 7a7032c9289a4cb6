import type { Label } from "../label.js";
import { abolishedDivisions, changjiDivisions, changjiFunctionalZones } from "./division.js";
import { type DivisionYears, divisionYears } from "./division-years.js";
import { accepted, type Parsed, refused } from "./parsed.js";
import { requireText } from "./required-text.js";

/** How high a division stands: the first two, four or all six digits of its code count. */
export type DivisionLevel = "province" | "prefecture" | "county";

/** An administrative division's code (行政区划代码, GB/T 2260). */
export interface DivisionCode {
  readonly code: string;
  readonly level: DivisionLevel;
  /** The code of the division above; a province has none. */
  readonly parent?: string;
  /** Known for Changji and its counties; elsewhere only the shape of a code is checked. */
  readonly name?: Label;
}

// The first two digits of every province-level division.
const provinces = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" "),
);
const prefecturePrefix = "6523";

/**
 * Reads a division code of six digits, as it stood on a day (yyyy-mm-dd) or, without one, as it stands; says what is wrong,
 * and since when if it was abolished. A code that is not among those of the years 2000 to 2024 is taken as it is, except
 * within Changji. In the year in which a code came or went it is taken on any day, where only the year is known.
 *
 * @example
 * parseDivisionCode("371202", "2018-06-30").ok // => true
 * parseDivisionCode("371202", "2026-01-01").ok // => false: abolished in 2018, now part of 370116
 */
export function parseDivisionCode(text: string, on?: string): Parsed<DivisionCode> {
  requireText("text", text);
  const flaw = shapeFlaw(text) ?? standingFlaw(text, on);
  if (flaw !== undefined) return flaw;
  const parent = parentOf(text);
  const name = changjiDivisions.find(({ code }) => code === text)?.name;
  return accepted(
    Object.freeze({
      code: text,
      level: levelOf(text),
      ...(parent === undefined ? {} : { parent }),
      ...(name === undefined ? {} : { name }),
    }),
  );
}

const levelOf = (code: string): DivisionLevel => {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
};

function parentOf(code: string): string | undefined {
  const level = levelOf(code);
  if (level === "province") return undefined;
  // Counties numbered 90 in the middle stand directly under their province, such as 659004.
  const isUnderProvince = level === "prefecture" || code.slice(2, 4) === "90";
  return isUnderProvince ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

function shapeFlaw(text: string): Parsed<never> | undefined {
  const zone = changjiFunctionalZones.find(({ name }) => name.zh === text || name.en === text);
  if (zone !== undefined) {
    return refused(
      "division-code-functional-zone",
      `${zone.name.zh}是功能区，不是行政区划，没有行政区划代码；隶属${zone.parent}`,
      `${zone.name.en} is a functional zone, not a division, and has no code; it belongs to ${zone.parent}`,
    );
  }
  const index = [...text].findIndex((character) => !/[0-9]/.test(character));
  if (index >= 0) {
    const character = [...text][index];
    return refused(
      "division-code-character",
      `行政区划代码第${index + 1}位“${character}”不是数字`,
      `"${character}" at position ${index + 1} of the division code is not a digit`,
    );
  }
  if (text.length !== 6) {
    return refused(
      "division-code-length",
      `行政区划代码应为6位数字，实为${text.length}位`,
      `a division code has 6 digits, not ${text.length}`,
    );
  }
  return undefined;
}

function standingFlaw(code: string, on?: string): Parsed<never> | undefined {
  if (!provinces.has(code.slice(0, 2))) {
    return refused(
      "division-code-province",
      `行政区划代码前两位“${code.slice(0, 2)}”没有对应的省级行政区`,
      `no province has a code beginning with "${code.slice(0, 2)}"`,
    );
  }
  if (code.slice(2, 4) === "00" && code.slice(4) !== "00") {
    return refused(
      "division-code-prefecture",
      `行政区划代码${code}缺少地级代码：第3、4位为“00”时，第5、6位也应为“00”`,
      `${code} names a county without a prefecture: after "00" at positions 3 and 4 only "00" can follow`,
    );
  }
  const abolished = abolishedDivisions.find((division) => division.code === code);
  if (abolished !== undefined) {
    const { name, abolishedOn, successor } = abolished;
    if (on !== undefined && on < abolishedOn) return undefined;
    return refused(
      "division-code-abolished",
      `${code}（${name.zh}）已于${abolishedOn}撤销，并入${successor.zh}`,
      `${code} (${name.en}) was abolished on ${abolishedOn} and became part of ${successor.en}`,
    );
  }
  const years = divisionYears(code);
  if (years !== undefined) return yearFlaw(code, years, on);
  if (code.startsWith(prefecturePrefix)) {
    const codes = changjiDivisions.map((known) => known.code);
    return refused(
      "division-code-unknown",
      `${code}不是昌吉回族自治州现有行政区划；现有${codes.join("、")}`,
      `${code} is no division of Changji Hui Autonomous Prefecture; it has ${codes.join(", ")}`,
    );
  }
  return undefined;
}

function yearFlaw(code: string, { from, until, successors }: DivisionYears, on?: string): Parsed<never> | undefined {
  const year = on === undefined ? undefined : Number(on.slice(0, 4));
  if (until !== undefined && (year === undefined || year > until)) {
    const [zh, en] =
      successors.length === 0
        ? ["", ""]
        : [`，改为或者并入${successors.join("、")}`, ` and became, or became part of, ${successors.join(", ")}`];
    return refused(
      "division-code-abolished",
      `${code}已于${until}年停止使用${zh}`,
      `${code} went out of use in ${until}${en}`,
    );
  }
  if (from !== undefined && year !== undefined && year < from) {
    return refused("division-code-not-yet", `${code}自${from}年起才使用`, `${code} came into use only in ${from}`);
  }
  return undefined;
}
