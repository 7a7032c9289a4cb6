import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Condition, DayTerm, NumberTerm } from "../../src/expression/term.js";
import type { Speech } from "../../src/expression/terms.js";
import type { RecordOf } from "../../src/model/record/entity.js";
import { aboutThings, handle, period, type Thing, truthOf } from "./thing.js";

type Said = (speech: Speech<RecordOf<typeof Thing>>) => Condition;
const truth = (said: Said, record: object): boolean | undefined => truthOf(said(aboutThings()).node, record);
const unknown = undefined;

describe("a count that is known only within bounds", () => {
  // One part was fitted in time, of another nobody knows: one or two.
  const parts = [
    { colour: "red", fittedOn: "2017-01-01" },
    { colour: "red" },
    { colour: "red", fittedOn: "2017-01-03" },
  ];
  const compared = (say: (count: NumberTerm, height: NumberTerm, weight: NumberTerm) => Condition, more: object = {}) =>
    truth(
      ({ record }) =>
        say(
          record.parts.where((part) => part.fittedOn.notAfter(plainDate("2017-01-02"))).count(),
          record.height,
          record.weight,
        ),
      { parts, ...more },
    );

  it.each<[string, (count: NumberTerm, height: NumberTerm) => Condition, readonly (boolean | undefined)[]]>([
    ["equals", (count, height) => count.equals(height), [false, unknown, unknown, false]],
    ["differs from", (count, height) => count.differs(height), [true, unknown, unknown, true]],
    ["is at most", (count, height) => count.atMost(height), [false, unknown, true, true]],
    ["is at least", (count, height) => count.atLeast(height), [true, true, unknown, false]],
    ["is less than", (count, height) => count.lessThan(height), [false, false, unknown, true]],
    ["is more than", (count, height) => count.moreThan(height), [true, unknown, false, false]],
  ])("%s 0, 1, 2 and 3", (_, say, expected) => {
    expect([0, 1, 2, 3].map((height) => compared(say, { height }))).toEqual(expected);
    expect(compared(say)).toBe(unknown);
  });

  it.each<[string, (count: NumberTerm, height: NumberTerm, weight: NumberTerm) => NumberTerm, number, number]>([
    ["twice it", (count) => count.plus(count), 2, 4],
    ["ten without it", (count, height) => height.minus(count), 8, 9],
    ["it without ten", (count, height) => count.minus(height), -9, -8],
    ["of another number what is known is known", (_, height, weight) => weight.times(height).dividedBy(height), 3, 3],
  ])("%s lies between the bounds that follow", (_, reckon, low, high) => {
    const of = (say: (reckoned: NumberTerm, weight: NumberTerm) => Condition, bound: number) =>
      truth(
        ({ record }) =>
          say(
            reckon(
              record.parts.where((part) => part.fittedOn.notAfter(plainDate("2017-01-02"))).count(),
              record.height,
              record.weight,
            ),
            record.parts.sum((part) => part.weight),
          ),
        {
          parts: parts.map((part, place) => ({ ...part, weight: place === 0 ? bound : 0 })),
          height: 10,
          weight: 3,
        },
      );
    expect([of((it, one) => it.atLeast(one), low), of((it, one) => it.atLeast(one), high + 1)]).toEqual([true, false]);
    expect([of((it, one) => it.atMost(one), high), of((it, one) => it.atMost(one), low - 1)]).toEqual([true, false]);
    expect(of((it, one) => it.equals(one), low)).toBe(low === high ? true : unknown);
  });

  it("is not multiplied or divided, since what comes of that hangs on signs", () => {
    expect(compared((count, height) => count.times(height).atLeast(0), { height: 2 })).toBe(unknown);
    expect(compared((count, height) => count.dividedBy(height).atLeast(0), { height: 2 })).toBe(unknown);
  });

  it("is known where every part is", () => {
    const known = { parts: [{ colour: "red", fittedOn: "2017-01-01" }], height: 1 };
    expect(compared((count, height) => count.equals(height), known)).toBe(true);
    expect(compared((count, height) => count.differs(height), known)).toBe(false);
    expect(compared((count, height) => count.times(height).equals(1), known)).toBe(true);
  });
});

describe("a day that is known only within bounds", () => {
  // Three working days from 2 January 2040: on the 5th if each weekday is worked, on 16 February if the notices set off the most.
  const reckoned = ({ record, terms }: Speech<RecordOf<typeof Thing>>): DayTerm =>
    record.madeOn.plus(terms.parameter(period("three-working-days")));
  const [before, earliest, between, latest, after] = [
    "2040-01-04",
    "2040-01-05",
    "2040-01-20",
    "2040-02-16",
    "2040-02-17",
  ];
  const on = (say: (speech: Speech<RecordOf<typeof Thing>>) => Condition, soldOn: string | undefined) =>
    truth(say, { madeOn: "2040-01-02", soldOn });

  it.each<[string, (day: DayTerm, other: DayTerm) => Condition, readonly (boolean | undefined)[]]>([
    ["is", (day, other) => day.equals(other), [false, unknown, unknown, unknown, false]],
    ["is not", (day, other) => day.differs(other), [true, unknown, unknown, unknown, true]],
    ["is before", (day, other) => day.before(other), [false, false, unknown, unknown, true]],
    ["is after", (day, other) => day.after(other), [true, unknown, unknown, false, false]],
    ["is not before", (day, other) => day.notBefore(other), [true, true, unknown, unknown, false]],
    ["is not after", (day, other) => day.notAfter(other), [false, unknown, unknown, true, true]],
  ])("%s the day before, the earliest, one between, the latest and the day after", (_, compare, expected) => {
    const days = [before, earliest, between, latest, after];
    expect(days.map((day) => on((speech) => compare(reckoned(speech), speech.record.soldOn), day))).toEqual(expected);
    expect(on((speech) => compare(reckoned(speech), speech.record.soldOn), unknown)).toBe(unknown);
  });

  it("lies in a year that is known only where both its bounds do", () => {
    const inYear = (madeOn: string) =>
      truth((speech) => reckoned(speech).year().equals(speech.record.soldOn.year()), { madeOn, soldOn: "2040-12-31" });
    expect([inYear("2040-01-02"), inYear("2040-12-27"), inYear("2040-12-30")]).toEqual([true, unknown, false]);
  });

  it("is as many days away as lie between the bounds, before or after", () => {
    const until = (say: (days: NumberTerm) => Condition) =>
      on((speech) => say(speech.record.madeOn.daysUntil(reckoned(speech))), unknown);
    const since = (say: (days: NumberTerm) => Condition) =>
      on((speech) => say(reckoned(speech).daysUntil(speech.record.madeOn)), unknown);
    expect([
      until((days) => days.atLeast(3)),
      until((days) => days.atLeast(4)),
      until((days) => days.atLeast(46)),
    ]).toEqual([true, unknown, false]);
    expect([
      since((days) => days.atMost(-3)),
      since((days) => days.atMost(-4)),
      since((days) => days.atMost(-46)),
    ]).toEqual([true, unknown, false]);
  });
});

describe("working days between two days", () => {
  it.each([
    ["over a holiday week", "2017-09-28", "2017-10-09", 3],
    ["backwards over it", "2017-10-09", "2017-09-28", -3],
    ["from a day to itself", "2017-09-28", "2017-09-28", 0],
    ["to the day before", "2017-09-29", "2017-09-28", -1],
  ])("%s", (_, madeOn, soldOn, weight) => {
    const is = (record: object) =>
      truth(({ record: own }) => own.madeOn.workingDaysUntil(own.soldOn).equals(own.weight), record);
    expect(is({ madeOn, soldOn, weight })).toBe(true);
    expect(is({ madeOn, weight })).toBe(unknown);
    expect(is({ soldOn, weight })).toBe(unknown);
  });
});

// Long lists are looked up by what their items hold, short ones are looked through.
describe.each([2, 40])("a list that is looked at for each of its own items, with %i more parts", (more) => {
  const others = Array.from({ length: more }, (_, place) => ({
    colour: place % 2 === 0 ? "red" : "green",
    weight: place,
    fittedOn: "2017-03-01",
  }));
  const red = { colour: "red", weight: 1000, fittedOn: "2017-01-01" };
  const green = { colour: "green", weight: 2000, fittedOn: "2017-01-02" };
  const twin = { ...green, weight: 3000 };
  const undated = { colour: "blue", weight: 4000 };
  const of = (said: Said, ...parts: readonly object[]) => truth(said, { parts: [...parts, ...others] });

  const heavierTwin: Said = ({ record }) =>
    record.parts.some((one) =>
      record.parts.some((other) =>
        other.fittedOn.equals(one.fittedOn).and(other.weight.moreThan(one.weight), one.weight.atLeast(1000)),
      ),
    );
  const noTwin: Said = ({ record }) =>
    record.parts.every((one) =>
      record.parts.every((other) =>
        one.fittedOn.differs(other.fittedOn).or(other.weight.atMost(one.weight), one.weight.lessThan(1000)),
      ),
    );
  const aloneOnItsDay: Said = ({ record }) =>
    record.parts.every((one) =>
      record.parts
        .where((other) => other.fittedOn.equals(one.fittedOn))
        .count()
        .atMost(1)
        .or(one.weight.lessThan(1000)),
    );
  const lightDay: Said = ({ record }) =>
    record.parts.every((one) =>
      record.parts
        .where((other) => other.fittedOn.equals(one.fittedOn))
        .sum((other) => other.weight)
        .atMost(one.weight)
        .or(one.weight.lessThan(1000)),
    );

  it.each<[string, readonly object[], boolean | undefined, boolean | undefined]>([
    ["none shares its day", [red, green], false, true],
    ["two share a day", [red, green, twin], true, false],
    ["one has no day", [red, undated], unknown, unknown],
    // What one without a day weighs may be less than nothing: the sum stays open.
    ["one has no day, two share theirs", [red, green, twin, undated], true, unknown],
  ])("%s", (_, parts, shared, light) => {
    const not = shared === undefined ? undefined : !shared;
    expect([heavierTwin, noTwin, aloneOnItsDay].map((said) => of(said, ...parts))).toEqual([shared, not, not]);
    expect(of(lightDay, ...parts)).toBe(light);
  });

  it("answers of one item are not given for another", () => {
    const heaviestOfItsColour: Said = ({ record }) =>
      record.parts.some((one) =>
        record.parts
          .every((other) => other.colour.differs(one.colour).or(other.weight.atMost(one.weight)))
          .and(one.colour.equals("green")),
      );
    expect(of(heaviestOfItsColour, red, green)).toBe(true);
    const heavyOnes: Said = ({ record, terms }) =>
      record.parts
        .where((one) => record.parts.every((other) => other.weight.atMost(one.weight)))
        .count()
        .plus(2)
        .equals(terms.parameter(handle<number>("three")));
    expect(of(heavyOnes, red, green)).toBe(true);
  });
});
