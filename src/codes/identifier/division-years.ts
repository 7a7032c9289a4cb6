import { divisionsByProvince } from "./division-table.js";

/** The years in which a division code is in use, as far as they are known: from 2000 to 2024. */
export interface DivisionYears {
  /** The year in which it came into use; missing when that was before 2000. */
  readonly from?: number;
  /** The year in which it went out of use; missing when it has not. */
  readonly until?: number;
  /** The codes of what the division became. */
  readonly successors: readonly string[];
}

const written = /^(?<rest>\d{4})(?::(?<from>\d{4})?(?:-(?<until>\d{4}))?)?(?:>(?<successors>[\d+]+))?$/;

const known = new Map<string, ReadonlyMap<string, DivisionYears>>();

/** Reads a province's codes when one of them is asked for. */
function yearsOfProvince(province: string): ReadonlyMap<string, DivisionYears> {
  const read = known.get(province);
  if (read !== undefined) return read;
  const years = new Map<string, DivisionYears>();
  for (const token of divisionsByProvince[province]?.split(" ") ?? []) {
    const { rest = "", from, until, successors } = written.exec(token)?.groups ?? {};
    years.set(province + rest, {
      ...(from === undefined ? {} : { from: Number(from) }),
      ...(until === undefined ? {} : { until: Number(until) }),
      successors: Object.freeze(successors?.split("+") ?? []),
    });
  }
  known.set(province, years);
  return years;
}

/**
 * The years of a division code; `undefined` for one that was not in use in the years 2000 to 2024, as far as is known.
 *
 * @example
 * divisionYears("110103") // => { until: 2010, successors: ["110101"] }
 */
export const divisionYears = (code: string): DivisionYears | undefined => yearsOfProvince(code.slice(0, 2)).get(code);

/** Whether any code of the years 2000 to 2024 begins with these four digits. */
export const isKnownPrefecture = (digits: string): boolean =>
  [...yearsOfProvince(digits.slice(0, 2)).keys()].some((code) => code.startsWith(digits));
