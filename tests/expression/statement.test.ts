import { describe, expect, it } from "vitest";
import { type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import type { Condition } from "../../src/expression/term.js";
import type { Speech } from "../../src/expression/terms.js";
import type { RecordOf } from "../../src/model/record/entity.js";
import { aboutThings, handle, period, Thing, truthOf } from "./thing.js";

type Said = (speech: Speech<RecordOf<typeof Thing>>) => Condition;
const day = plainDate;
const unknown = undefined;

describe("a statement about a record", () => {
  it.each<[string, Said, readonly [object, ...object[]], boolean | undefined]>([
    ["a flag that is set", ({ record }) => record.big, [{ big: true }], true],
    ["a flag that is missing", ({ record }) => record.big, [{}], unknown],
    ["the opposite of what is missing", ({ record }) => record.big.not(), [{}], unknown],
    ["false and missing", ({ record }) => record.big.and(record.old), [{ big: false }], false],
    ["missing and false", ({ record }) => record.big.and(record.old), [{ old: false }], false],
    ["true and missing", ({ record }) => record.big.and(record.old), [{ big: true }], unknown],
    ["true or missing", ({ record }) => record.old.or(record.big), [{ big: true }], true],
    ["missing or false", ({ record }) => record.old.or(record.big), [{ big: false }], unknown],
    ["nothing at all holds", ({ terms }) => terms.all(), [{}], true],
    ["one of nothing does not hold", ({ terms }) => terms.any(), [{}], false],
    ["a false premise implies anything", ({ record }) => record.big.implies(record.old), [{ big: false }], true],
    [
      "a true premise and a missing conclusion",
      ({ record }) => record.big.implies(record.old),
      [{ big: true }],
      unknown,
    ],
    ["what is missing is not present", ({ record }) => record.big.isPresent(), [{}], false],
    ["what is missing is missing", ({ record }) => record.weight.isMissing(), [{}], true],
    ["a code", ({ record }) => record.colour.equals("red"), [{ colour: "red" }], true],
    ["another code", ({ record }) => record.colour.differs("red"), [{ colour: "red" }], false],
    ["a missing code differs from none", ({ record }) => record.colour.differs("red"), [{}], unknown],
    ["one of two codes", ({ record }) => record.colour.oneOf("red", "blue"), [{ colour: "blue" }], true],
    ["none of two codes", ({ record }) => record.colour.oneOf("red", "blue"), [{ colour: "green" }], false],
    [
      "among a parameter's texts",
      ({ record, terms }) => record.colour.among(terms.parameter(handle<readonly string[]>("colours"))),
      [{ colour: "blue" }],
      true,
    ],
    ["the default where a code is missing", ({ record }) => record.colour.orElse("green").equals("green"), [{}], true],
    ["as much as a number", ({ record }) => record.weight.atMost(record.height), [{ weight: 3, height: 3 }], true],
    ["a number against a missing one", ({ record }) => record.weight.lessThan(record.height), [{ weight: 3 }], unknown],
    [
      "a quotient",
      ({ record, terms }) => record.weight.dividedBy(record.height).equals(terms.parameter(handle<number>("three"))),
      [{ weight: 6, height: 2 }],
      true,
    ],
    [
      "a division by zero",
      ({ record }) => record.weight.dividedBy(record.height).atLeast(0),
      [{ weight: 6, height: 0 }],
      unknown,
    ],
    [
      "what a division leaves",
      ({ record }) => record.weight.remainder(record.height).equals(1),
      [{ weight: 7, height: 3 }],
      true,
    ],
    [
      "what the division of a negative number leaves has its sign",
      ({ record }) => record.weight.remainder(record.height).equals(-1),
      [{ weight: -7, height: 3 }],
      true,
    ],
    [
      "what a division by zero leaves",
      ({ record }) => record.weight.remainder(record.height).atLeast(0),
      [{ weight: 6, height: 0 }],
      unknown,
    ],
    [
      "a day before another",
      ({ record }) => record.madeOn.before(record.soldOn),
      [{ madeOn: "2017-05-01", soldOn: "2017-05-02" }],
      true,
    ],
    [
      "a day not before itself",
      ({ record }) => record.madeOn.before(record.soldOn),
      [{ madeOn: "2017-05-01", soldOn: "2017-05-01" }],
      false,
    ],
    [
      "a day not after itself",
      ({ record }) => record.madeOn.notAfter(record.soldOn),
      [{ madeOn: "2017-05-01", soldOn: "2017-05-01" }],
      true,
    ],
    [
      "a day against a missing one",
      ({ record }) => record.madeOn.notAfter(record.soldOn),
      [{ madeOn: "2017-05-01" }],
      unknown,
    ],
    [
      "the as-of day is not yet over",
      ({ record, terms }) => record.madeOn.notAfter(terms.asOf),
      [{ madeOn: "2017-09-30" }],
      true,
    ],
    [
      "the day after the as-of day",
      ({ record, terms }) => record.madeOn.notAfter(terms.asOf),
      [{ madeOn: "2017-10-01" }],
      false,
    ],
    [
      "the year of a day",
      ({ record }) => record.madeOn.year().equals(record.soldOn.year()),
      [{ madeOn: "2017-01-01", soldOn: "2017-12-31" }],
      true,
    ],
    [
      "the fifteenth day",
      ({ record, terms }) => record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("fortnight")))),
      [{ madeOn: "2017-05-10", soldOn: "2017-05-25" }],
      true,
    ],
    [
      "the sixteenth day",
      ({ record, terms }) => record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("fortnight")))),
      [{ madeOn: "2017-05-10", soldOn: "2017-05-26" }],
      false,
    ],
    [
      "the third working day after a holiday week",
      ({ record, terms }) => record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("three-working-days")))),
      [{ madeOn: "2017-09-29", soldOn: "2017-10-10" }],
      true,
    ],
    [
      "the fourth working day: a make-up Saturday counts",
      ({ record, terms }) => record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("three-working-days")))),
      [{ madeOn: "2017-09-29", soldOn: "2017-10-11" }],
      false,
    ],
    [
      "working days of a year that nobody knows",
      ({ record, terms }) => record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("three-working-days")))),
      [{ madeOn: "2040-01-02", soldOn: "2040-01-09" }],
      unknown,
    ],
    [
      "working days of a year that nobody knows, where each of them is at least one day",
      ({ record, terms }) => record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("three-working-days")))),
      [{ madeOn: "2040-01-02", soldOn: "2040-01-05" }],
      true,
    ],
    [
      "working days of a year that nobody knows, after which no notice can put it",
      ({ record, terms }) => record.soldOn.notAfter(record.madeOn.plus(terms.parameter(period("three-working-days")))),
      [{ madeOn: "2040-01-02", soldOn: "2040-06-01" }],
      false,
    ],
    [
      "working days between",
      ({ record, terms }) =>
        record.madeOn.workingDaysUntil(record.soldOn).equals(terms.parameter(handle<number>("three"))),
      [{ madeOn: "2017-09-28", soldOn: "2017-10-09" }],
      true,
    ],
    [
      "working days backwards are negative",
      ({ record }) => record.madeOn.workingDaysUntil(record.soldOn).lessThan(0),
      [{ madeOn: "2017-09-29", soldOn: "2017-09-28" }],
      true,
    ],
    [
      "days between",
      ({ record, terms }) => record.madeOn.daysUntil(record.soldOn).equals(terms.parameter(handle<number>("three"))),
      [{ madeOn: "2017-02-27", soldOn: "2017-03-02" }],
      true,
    ],
    [
      "a day that a parameter sets",
      ({ record, terms }) => record.madeOn.notAfter(terms.parameter(handle<PlainDate>("year-end"))),
      [{ madeOn: "2017-12-31" }],
      true,
    ],
    ["all of no parts", ({ record }) => record.parts.every((part) => part.colour.equals("red")), [{ parts: [] }], true],
    ["all of unknown parts", ({ record }) => record.parts.every((part) => part.colour.equals("red")), [{}], unknown],
    ["one of no parts", ({ record }) => record.parts.some((part) => part.colour.equals("red")), [{ parts: [] }], false],
    [
      "all parts, one unknown",
      ({ record }) => record.parts.every((part) => part.fittedOn.notAfter(day("2017-01-02"))),
      [{ parts: [{ colour: "red" }, { colour: "red", fittedOn: "2017-01-01" }] }],
      unknown,
    ],
    [
      "all parts, one unknown, one against it",
      ({ record }) => record.parts.every((part) => part.fittedOn.notAfter(day("2017-01-02"))),
      [{ parts: [{ colour: "red" }, { colour: "red", fittedOn: "2017-01-03" }] }],
      false,
    ],
    [
      "none of the parts",
      ({ record }) => record.parts.none((part) => part.colour.equals("red")),
      [{ parts: [{ colour: "blue" }] }],
      true,
    ],
    [
      "only some of the parts are asked",
      ({ record }) =>
        record.parts.where((part) => part.colour.equals("red")).every((part) => part.fittedOn.isPresent()),
      [{ parts: [{ colour: "blue" }, { colour: "red", fittedOn: "2017-01-01" }] }],
      true,
    ],
    [
      "no parts of a kind",
      ({ record }) => record.parts.where((part) => part.colour.equals("red")).isEmpty(),
      [{ parts: [{ colour: "blue" }] }],
      true,
    ],
    [
      "enough parts are known although one is not",
      ({ record }) =>
        record.parts
          .where((part) => part.fittedOn.notAfter(day("2017-01-02")))
          .count()
          .atLeast(1),
      [{ parts: [{ colour: "red" }, { colour: "red", fittedOn: "2017-01-01" }] }],
      true,
    ],
    [
      "whether there are enough hangs on one unknown part",
      ({ record }) =>
        record.parts
          .where((part) => part.fittedOn.notAfter(day("2017-01-02")))
          .count()
          .atLeast(1),
      [{ parts: [{ colour: "red" }] }],
      unknown,
    ],
    [
      "the sum over parts",
      ({ record, terms }) => record.parts.sum((part) => part.weight).equals(terms.parameter(handle<number>("three"))),
      [
        {
          parts: [
            { colour: "red", weight: 1 },
            { colour: "red", weight: 2 },
          ],
        },
      ],
      true,
    ],
    [
      "the sum with a missing weight",
      ({ record }) => record.parts.sum((part) => part.weight).atLeast(0),
      [{ parts: [{ colour: "red", weight: 1 }, { colour: "red" }] }],
      unknown,
    ],
    [
      "parts within parts keep their names",
      ({ record }) =>
        record.parts.every((one) =>
          record.parts.some((other) => other.weight.moreThan(one.weight).or(other.colour.differs(one.colour))),
        ),
      [
        {
          parts: [
            { colour: "red", weight: 1 },
            { colour: "blue", weight: 1 },
          ],
        },
      ],
      true,
    ],
    [
      "what a reference leads to",
      ({ record }) => record.parent.in(Thing).colour.equals("red"),
      [{ parent: "t1" }, { colour: "red" }],
      true,
    ],
    ["a missing reference leads nowhere", ({ record }) => record.parent.in(Thing).colour.equals("red"), [{}], unknown],
    [
      "a reference inside a list",
      ({ record }) => record.parts.some((part) => part.maker.in(Thing).big),
      [{ parts: [{ colour: "red", maker: "t1" }] }, { big: true }],
      true,
    ],
    [
      "the records that refer to one",
      ({ record, terms }) => terms.referring(record, Thing, "parent").count().atLeast(1),
      [{}, { parent: "t0" }],
      true,
    ],
    [
      "no record refers to one",
      ({ record, terms }) => terms.referring(record, Thing, "parent").isEmpty(),
      [{}, {}],
      true,
    ],
    [
      "a choice between two days",
      ({ record, terms }) => terms.choose(record.big, record.madeOn, record.soldOn).equals(day("2017-01-02")),
      [{ big: false, madeOn: "2017-01-01", soldOn: "2017-01-02" }],
      true,
    ],
    [
      "a choice that cannot be made",
      ({ record, terms }) => terms.choose(record.big, record.madeOn, record.soldOn).isPresent(),
      [{ madeOn: "2017-01-01", soldOn: "2017-01-02" }],
      false,
    ],
    [
      "the first of two days that is there",
      ({ record }) => record.soldOn.orElse(record.madeOn).equals(day("2017-01-01")),
      [{ madeOn: "2017-01-01" }],
      true,
    ],
  ])("%s", (_, say, records, expected) => {
    expect(truthOf(say(aboutThings()).node, ...records)).toBe(expected);
  });
});
