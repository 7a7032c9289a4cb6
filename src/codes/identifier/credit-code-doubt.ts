import { label } from "../label.js";
import { isKnownPrefecture } from "./division-years.js";
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

/**
 * What is doubtful in a code of eighteen characters: a pair of first characters that the standard does not have, a division
 * that no prefecture's code begins. Registrars of zones use codes of their own below the prefecture, which are not doubted.
 */
export function creditCodeDoubts(code: string): readonly ParseProblem[] {
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
  return doubts;
}
