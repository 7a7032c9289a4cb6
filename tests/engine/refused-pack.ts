import { plainDate } from "../../src/calendar/plain-date.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { PackDefinition, Rule } from "../../src/engine/pack/pack.js";
import { PackError } from "../../src/engine/pack/pack-error.js";
import { partText } from "../../src/engine/pack/pack-part.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource, type Interval } from "../../src/engine/pack/source.js";
import { problemText } from "../../src/problem/problem-text.js";
import { facts, law, message, packOf } from "./notice-register.js";

/** What is wrong with a pack, as `[owner, place, problem]`. */
export function problemsOf(definition: Partial<PackDefinition>): readonly (readonly [string, string, string])[] {
  try {
    packOf(definition);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map((one) => [partText(one.part, "en"), one.place, problemText(one, "en")] as const);
  }
  return [];
}

/** An interval of written days. */
export const interval = (from: string, until?: string): Interval => ({
  from: plainDate(from),
  ...(until === undefined ? {} : { until: plainDate(until) }),
});
/** An expectation that is sound but for what a case says. */
export const expectation = (changes: Record<string, unknown>): Rule =>
  defineExpectation({
    ...facts,
    expect: (notice: { answeredOn: { isPresent: () => never } }) => notice.answeredOn.isPresent(),
    message,
    ...changes,
  } as never) as unknown as Rule;

/** A source that the pack does not list. */
export const elsewhere = defineSource({
  id: "elsewhere",
  title: message,
  inForce: interval("2017-01-01"),
  verified: true,
});

/** A parameter that the pack does not list. */
export const unlisted = defineParameter({
  id: "unlisted",
  title: message,
  values: [{ value: 1, source: law.clause("1") }],
});
