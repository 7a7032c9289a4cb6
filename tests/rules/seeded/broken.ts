import type { BrokenRule } from "fazhi/testing";

/** The rules, where a day lies in the interval; none otherwise. */
export const inForce = (
  day: string | undefined,
  { from = "", until = "9999" }: { readonly from?: string; readonly until?: string },
  ...rules: readonly string[]
): readonly string[] => (day !== undefined && day >= from && day < until ? rules : []);

/** The days in which the plan holds. */
export const planYear = { from: "2017-04-01", until: "2018-01-01" };

/** The same rules, broken by another record than the one that the story is about. */
export const brokenBy = (entity: string, id: string, rules: readonly string[]): readonly BrokenRule[] =>
  rules.map((rule) => ({ rule, entity, id }));
