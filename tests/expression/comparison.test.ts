import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import type { Condition, DayTerm, NumberTerm } from "../../src/expression/term.js";
import type { Speech } from "../../src/expression/terms.js";
import type { RecordOf } from "../../src/model/record/entity.js";
import { aboutThings, handle, period, type Thing, truthOf } from "./thing.js";

const truth = (said: (speech: Speech<RecordOf<typeof Thing>>) => Condition, record: object): boolean | undefined =>
  truthOf(said(aboutThings()).node, record);
const unknown = undefined;

// Of a first value that is less than, the same as and greater than a second.
const ofNumbers: readonly [string, (one: NumberTerm, other: NumberTerm) => Condition, readonly boolean[]][] = [
  ["equals", (one, other) => one.equals(other), [false, true, false]],
  ["differs", (one, other) => one.differs(other), [true, false, true]],
  ["at most", (one, other) => one.atMost(other), [true, true, false]],
  ["at least", (one, other) => one.atLeast(other), [false, true, true]],
  ["less than", (one, other) => one.lessThan(other), [true, false, false]],
  ["more than", (one, other) => one.moreThan(other), [false, false, true]],
];
const ofDays: readonly [string, (one: DayTerm, other: DayTerm) => Condition, readonly boolean[]][] = [
  ["the same day", (one, other) => one.equals(other), [false, true, false]],
  ["another day", (one, other) => one.differs(other), [true, false, true]],
  ["before", (one, other) => one.before(other), [true, false, false]],
  ["after", (one, other) => one.after(other), [false, false, true]],
  ["not before", (one, other) => one.notBefore(other), [false, true, true]],
  ["not after", (one, other) => one.notAfter(other), [true, true, false]],
];

describe.each(ofNumbers)("a number: %s", (_, compare, expected) => {
  const of = (record: object) => truth(({ record: own }) => compare(own.weight, own.height), record);

  it("decides between less, the same and more", () => {
    expect([1, 2, 3].map((weight) => of({ weight, height: 2 }))).toEqual(expected);
  });

  it("is unknown when either is missing", () => {
    expect([of({ weight: 2 }), of({ height: 2 }), of({})]).toEqual([unknown, unknown, unknown]);
  });
});

describe.each(ofDays)("a day: %s", (_, compare, expected) => {
  const of = (record: object) => truth(({ record: own }) => compare(own.madeOn, own.soldOn), record);
  const dayOf = (madeOn: string) => ({ madeOn, soldOn: "2017-05-02" });

  it("decides between the day before, the day itself and the day after", () => {
    expect(["2017-05-01", "2017-05-02", "2017-05-03"].map((day) => of(dayOf(day)))).toEqual(expected);
    expect(["2016-12-31", "2017-05-02", "2018-01-01"].map((day) => of(dayOf(day)))).toEqual(expected);
  });

  it("is unknown when either is missing", () => {
    expect([of({ madeOn: "2017-05-01" }), of({ soldOn: "2017-05-02" }), of({})]).toEqual([unknown, unknown, unknown]);
  });

  it("decides alike about days that are reckoned", () => {
    const fortnight = (madeOn: string | undefined) =>
      truth(({ record, terms }) => compare(record.madeOn.plus(terms.parameter(period("fortnight"))), record.soldOn), {
        madeOn,
        soldOn: "2017-05-16",
      });
    expect(["2017-04-30", "2017-05-01", "2017-05-02"].map(fortnight)).toEqual(expected);
    expect(fortnight(undefined)).toBe(unknown);
  });

  it("decides alike about a day that is given", () => {
    const given = (madeOn: string) =>
      truth(({ record, terms }) => compare(record.madeOn, terms.parameter(handle<PlainDate>("year-end"))), { madeOn });
    expect(["2017-12-30", "2017-12-31", "2018-01-01"].map(given)).toEqual(expected);
  });
});

describe("texts", () => {
  it.each<[string, object, boolean | undefined, boolean | undefined]>([
    ["the same", { name: "甲", colour: "red" }, true, false],
    ["another", { name: "乙", colour: "blue" }, false, true],
    ["missing", {}, unknown, unknown],
  ])("%s", (_, record, equals, differs) => {
    expect(truth(({ record: own }) => own.name.equals("甲"), record)).toBe(equals);
    expect(truth(({ record: own }) => own.name.differs("甲"), record)).toBe(differs);
    expect(truth(({ record: own }) => own.colour.equals("red"), record)).toBe(equals);
    expect(truth(({ record: own }) => own.colour.differs("red"), record)).toBe(differs);
  });

  it("are unknown among codes and a parameter's texts when they are missing, and not when they are others", () => {
    const codes = (record: object) => truth(({ record: own }) => own.colour.oneOf("red", "blue"), record);
    const texts = (record: object) =>
      truth(
        ({ record: own, terms }) => own.colour.among(terms.parameter(handle<readonly string[]>("colours"))),
        record,
      );
    for (const among of [codes, texts])
      expect([among({}), among({ colour: "red" }), among({ colour: "green" })]).toEqual([unknown, true, false]);
  });
});

describe("a value that is reckoned is present exactly when what it takes is", () => {
  it.each<[string, (speech: Speech<RecordOf<typeof Thing>>) => { isPresent(): Condition }, object, object]>([
    ["a sum", ({ record }) => record.weight.plus(record.height), { weight: 1, height: 2 }, { weight: 1 }],
    [
      "a quotient",
      ({ record }) => record.weight.dividedBy(record.height),
      { weight: 1, height: 2 },
      { weight: 1, height: 0 },
    ],
    [
      "a day some time later",
      ({ record, terms }) => record.madeOn.plus(terms.parameter(period("fortnight"))),
      { madeOn: "2017-05-01" },
      {},
    ],
    ["the first of two days", ({ record }) => record.madeOn.orElse(record.soldOn), { soldOn: "2017-05-01" }, {}],
    ["the first of two texts", ({ record }) => record.colour.orElse(record.colour), { colour: "red" }, {}],
    ["the month of a day", ({ record }) => record.madeOn.month(), { madeOn: "2017-05-01" }, {}],
    ["a flag", ({ record }) => record.big, { big: false }, {}],
    ["a list", ({ record }) => record.parts, { parts: [] }, {}],
    ["some of a list", ({ record }) => record.parts.where((part) => part.colour.equals("red")), { parts: [] }, {}],
  ])("%s", (_, value, there, missing) => {
    expect(truth((speech) => value(speech).isPresent(), there)).toBe(true);
    expect(truth((speech) => value(speech).isPresent(), missing)).toBe(false);
  });
});

describe("two statements together", () => {
  it.each<[boolean | undefined, boolean | undefined, boolean | undefined, boolean | undefined]>([
    [true, true, true, true],
    [true, false, false, true],
    [false, true, false, true],
    [false, false, false, false],
    [true, unknown, unknown, true],
    [unknown, true, unknown, true],
    [false, unknown, false, unknown],
    [unknown, false, false, unknown],
    [unknown, unknown, unknown, unknown],
  ])("of %s and %s both hold: %s, either holds: %s", (big, old, both, either) => {
    expect(truth(({ record }) => record.big.and(record.old), { big, old })).toBe(both);
    expect(truth(({ record }) => record.big.or(record.old), { big, old })).toBe(either);
  });
});

describe("three statements together", () => {
  const parts = (...states: readonly (boolean | undefined)[]) => ({
    parts: states.map((state) => ({ colour: "red", ...(state === undefined ? {} : { weight: state ? 1 : 0 }) })),
  });
  const three = (one: boolean | undefined, two: boolean | undefined, three: boolean | undefined) => ({
    big: one,
    old: two,
    weight: three === undefined ? undefined : three ? 1 : 0,
  });

  it.each<[boolean | undefined, boolean | undefined, boolean | undefined, boolean | undefined, boolean | undefined]>([
    [true, true, true, true, true],
    [false, false, false, false, false],
    [true, true, false, false, true],
    [false, true, true, false, true],
    [true, true, unknown, unknown, true],
    [unknown, true, true, unknown, true],
    [unknown, true, false, false, true],
    [false, unknown, false, false, unknown],
    [unknown, unknown, unknown, unknown, unknown],
  ])("of %s, %s and %s all hold: %s, any holds: %s", (...row) => {
    const [one, two, last, all, any] = row;
    const record = three(one, two, last);
    expect(truth(({ record: own, terms }) => terms.all(own.big, own.old, own.weight.equals(1)), record)).toBe(all);
    expect(truth(({ record: own, terms }) => terms.any(own.big, own.old, own.weight.equals(1)), record)).toBe(any);
    expect(truth(({ record: own }) => own.parts.every((part) => part.weight.equals(1)), parts(one, two, last))).toBe(
      all,
    );
    expect(truth(({ record: own }) => own.parts.some((part) => part.weight.equals(1)), parts(one, two, last))).toBe(
      any,
    );
  });

  it.each<[boolean | undefined, boolean | undefined, boolean | undefined]>([
    [true, true, false],
    [false, false, true],
    [unknown, unknown, unknown],
  ])("a choice on %s takes %s and %s", (big, yes, no) => {
    const record = { big, weight: 1, height: 0 };
    const chosen = (flip: boolean) =>
      truth(
        ({ record: own, terms }) =>
          flip
            ? terms.choose(own.big, own.height.equals(1), own.weight.equals(1))
            : terms.choose(own.big, own.weight.equals(1), own.height.equals(1)),
        record,
      );
    expect([chosen(false), chosen(true)]).toEqual([yes, no]);
  });
});
