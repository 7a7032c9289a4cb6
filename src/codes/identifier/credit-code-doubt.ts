import { label } from "../label.js";
import { divisionYears, isKnownPrefecture } from "./division-years.js";
import type { ParseProblem } from "./parsed.js";

/**
 * The kinds of body of each registering department: staffing commissions, foreign affairs, justice, culture, civil affairs,
 * tourism, religion, trade unions, market regulation, the military commission, agriculture and others. Under civil affairs
 * 4 and 5 are the committees of residents and villagers, which were added later.
 */
const kindsOfBody: Readonly<Record<string, string>> = {
  "1": "1239",
  "2": "19",
  "3": "123459",
  "4": "19",
  "5": "123459",
  "6": "129",
  "7": "129",
  "8": "19",
  "9": "123",
  A: "19",
  N: "1239",
  Y: "1",
};

/** The country itself, in codes that central organs and the national registrar give out. */
const country = "100000";

// The code came in on 1 October 2015; until the end of 2017 what was registered before received one.
const firstYear = 2015;
const lastYearOfTransition = 2017;

/**
 * What is doubtful in a code of eighteen characters: a pair of first characters that the standard does not have, a division
 * that no prefecture's code begins, or one that did not stand when the code was issued (yyyy-mm-dd). Registrars of zones use
 * codes of their own below the prefecture, which are not doubted.
 */
export function creditCodeDoubts(code: string, issuedOn?: string): readonly ParseProblem[] {
  const doubts: ParseProblem[] = [];
  const [department, kind, division] = [code.charAt(0), code.charAt(1), code.slice(2, 8)];
  if (kindsOfBody[department]?.includes(kind) !== true) {
    doubts.push({
      id: "credit-code-pair",
      message: label(
        `统一社会信用代码前两位“${department}${kind}”不是标准规定的登记管理部门和机构类别`,
        `"${department}${kind}" at positions 1 and 2 is no registering department and kind of body of the standard`,
      ),
    });
  }
  if (division !== country && !isKnownPrefecture(division.slice(0, 4))) {
    doubts.push({
      id: "credit-code-unknown-division",
      message: label(
        `统一社会信用代码第3至8位“${division}”不在2000年以来的行政区划代码之中`,
        `"${division}" at positions 3 to 8 is in no prefecture with a code of the years since 2000`,
      ),
    });
  }
  const ofAnotherTime = divisionOfAnotherTime(division, issuedOn);
  if (ofAnotherTime !== undefined) doubts.push(ofAnotherTime);
  return doubts;
}

/** In the year in which a division's code came or went it is taken on any day. */
function divisionOfAnotherTime(division: string, issuedOn?: string): ParseProblem | undefined {
  const { from, until } = divisionYears(division) ?? {};
  const year = Math.max(firstYear, Number(issuedOn?.slice(0, 4) ?? firstYear));
  if (until !== undefined && until < year) {
    return {
      id: "credit-code-division-abolished",
      message: label(
        `统一社会信用代码第3至8位“${division}”已于${until}年停止使用`,
        `"${division}" at positions 3 to 8 went out of use in ${until}`,
      ),
    };
  }
  if (from !== undefined && issuedOn !== undefined && from > Math.max(year, lastYearOfTransition)) {
    return {
      id: "credit-code-division-not-yet",
      message: label(
        `统一社会信用代码第3至8位“${division}”自${from}年起才使用`,
        `"${division}" at positions 3 to 8 came into use only in ${from}`,
      ),
    };
  }
  return undefined;
}

/** The first day from whose codes on an odd check digit is a fault: before, such codes were really issued. */
const firstDayOfSoundCheckDigits = "2016-01-01";

/** A check digit that is not the one due: doubtful in a code issued before 2016, `undefined` later. */
export const checkDigitDoubt = (found: string, due: string, issuedOn?: string): ParseProblem | undefined =>
  issuedOn === undefined || issuedOn >= firstDayOfSoundCheckDigits
    ? undefined
    : {
        id: "credit-code-check-digit",
        message: label(
          `统一社会信用代码第18位校验码应为“${due}”，实为“${found}”；2016年以前确有这样发放的代码`,
          `the check digit at position 18 should be "${due}", not "${found}"; before 2016 such codes were really issued`,
        ),
      };
