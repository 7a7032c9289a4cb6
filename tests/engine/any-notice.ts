import fc from "fast-check";
import { addDays, plainDate } from "../../src/calendar/plain-date.js";

const day = fc.integer({ min: 0, max: 500 }).map((after) => addDays(plainDate("2016-12-01"), after));
const perhaps = <Value>(usual: fc.Arbitrary<Value>) => fc.option(usual, { nil: undefined, freq: 3 });

/** What a notice can hold in the fields that the rules of the property tests read. */
export const fieldValues = {
  office: fc.constantFrom("a", "b"),
  kind: fc.constantFrom("public", "internal"),
  begunOn: day,
  answeredOn: day,
  dueOn: day,
  urgent: fc.boolean(),
  pages: fc.integer({ min: 0, max: 12 }),
};

/** The offices that notices can name. */
export const offices = { office: ["a", "b", "c"].map((id) => ({ id, title: `${id}科` })) };

const step = fc.record({
  kind: fc.constantFrom("draft", "review", "signature"),
  on: perhaps(day),
  actor: perhaps(fc.constantFrom("甲某", "乙某")),
});
const pause = day.chain((from) =>
  fc.record({ from: fc.constant(from), until: perhaps(fc.nat({ max: 60 }).map((length) => addDays(from, length))) }),
);

/** Any notice without an id, any field of which may be missing. */
export const anyNotice = fc.record({
  ...(Object.fromEntries(
    Object.entries(fieldValues).map(([name, values]) => [name, perhaps<unknown>(values)]),
  ) as Record<keyof typeof fieldValues, fc.Arbitrary<unknown>>),
  suspensions: perhaps(fc.array(pause, { maxLength: 2 })),
  extensions: perhaps(
    fc.array(fc.record({ count: fc.nat({ max: 30 }), unit: fc.constantFrom("day", "working-day"), approvedOn: day }), {
      maxLength: 1,
    }),
  ),
  procedure: perhaps(fc.array(step, { maxLength: 4 })),
});

/** Some notices, each with an id of its own. */
export const anyNotices = fc
  .array(anyNotice, { maxLength: 12 })
  .map((notices) => notices.map((notice, index) => ({ id: `n${index}`, ...notice })));

/** A notice in which every missing field that the rules read has been filled in somehow. */
export const completed = (notice: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(fieldValues).map((values) => ({
    ...values,
    ...Object.fromEntries(Object.entries(notice).filter(([, value]) => value !== undefined)),
  }));

/** An as-of day in the middle, on which some clocks run and others are over. */
export const anyAsOf = day;
