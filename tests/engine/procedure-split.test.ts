import { describe, expect, it } from "vitest";
import { firstSecond, lastSecond } from "../../src/calendar/instant.js";
import { epochDay, plainDate } from "../../src/calendar/plain-date.js";
import type { Doubt } from "../../src/engine/procedure/procedure-doubt.js";
import type { Reading, ReadStep } from "../../src/engine/procedure/procedure-reading.js";
import { splitReading } from "../../src/engine/procedure/procedure-split.js";
import type { TraceStep } from "../../src/engine/procedure/procedure-trace.js";

const start = (on: string) => firstSecond(epochDay(plainDate(on)));
const end = (on: string) => lastSecond(epochDay(plainDate(on)));
const stepBetween = (name: string, low: number, high: number, stated: Partial<ReadStep> = {}): ReadStep => ({
  step: { name } as unknown as TraceStep,
  first: undefined,
  second: undefined,
  isSeen: true,
  low,
  high,
  assumedEarlier: undefined,
  ...stated,
});
const stepOn = (name: string, on: string) => stepBetween(name, start(on), end(on));
const undated = (name: string, stated: Partial<ReadStep> = {}) =>
  stepBetween(name, Number.NEGATIVE_INFINITY, end("2017-12-31"), stated);
const doubt = (kind: Doubt["kind"], steps: readonly ReadStep[], more: Partial<Doubt> = {}): Doubt => ({
  kind,
  steps,
  ...more,
});
const spans = (readings: readonly Reading[] | undefined, name: string) =>
  readings?.map(
    (reading) => reading.filter(({ step }) => nameOf(step) === name).map(({ low, high }) => [low, high])[0],
  );
const nameOf = (step: TraceStep) => (step as unknown as { name: string }).name;

const filed = stepOn("filing", "2017-05-10");

describe("a doubt about whether a step is meant", () => {
  it.each(["first", "second"] as const)("is decided both ways, of the %s side alone", (side) => {
    const review = undated("review");
    const found = splitReading([filed, review], doubt("pattern", [review], { side }));
    expect(found?.map(([, own]) => [own?.first, own?.second])).toEqual(
      side === "first"
        ? [
            [true, undefined],
            [false, undefined],
          ]
        : [
            [undefined, true],
            [undefined, false],
          ],
    );
    expect(found?.map(([other]) => other)).toEqual([filed, filed]);
  });
});

describe("a doubt about the day of a step", () => {
  it("is first whether it has happened", () => {
    const review = undated("review", { isSeen: false });
    expect(splitReading([review, filed], doubt("day", [review]))).toEqual([
      [filed],
      [{ ...review, isSeen: true }, filed],
    ]);
  });

  it("is then whether it was before, on or after the day of another", () => {
    const review = undated("review");
    expect(spans(splitReading([review, filed], doubt("day", [review])), "review")).toEqual([
      [Number.NEGATIVE_INFINITY, start("2017-05-10") - 1],
      [start("2017-05-10"), end("2017-05-10")],
      [end("2017-05-10") + 1, end("2017-12-31")],
    ]);
  });

  it.each<[string, number, number, readonly (readonly [number, number])[]]>([
    [
      "not before it, where it was not earlier",
      start("2017-05-10"),
      end("2017-05-31"),
      [
        [start("2017-05-10"), end("2017-05-10")],
        [start("2017-05-11"), end("2017-05-31")],
      ],
    ],
    [
      "not after it, where it was not later",
      start("2017-05-01"),
      end("2017-05-10"),
      [
        [start("2017-05-01"), end("2017-05-09")],
        [start("2017-05-10"), end("2017-05-10")],
      ],
    ],
  ])("is %s", (_, low, high, parts) => {
    const review = stepBetween("review", low, high);
    expect(spans(splitReading([review, filed], doubt("day", [review])), "review")).toEqual(parts);
  });

  it.each<[string, ReadStep, readonly ReadStep[]]>([
    ["no other has a day", undated("review"), [undated("filing")]],
    ["the day of the other is earlier", stepBetween("review", start("2017-05-11"), end("2017-05-31")), [filed]],
    ["the day of the other is later", stepBetween("review", start("2017-05-01"), end("2017-05-09")), [filed]],
    ["the day of the other is all that is open", stepOn("review", "2017-05-10"), [filed]],
  ])("cannot be decided where %s", (_, review, others) => {
    expect(splitReading([review, ...others], doubt("day", [review]))).toBeUndefined();
  });
});

describe("a doubt about the order of two steps", () => {
  const [draft, one, other, signature] = [
    stepOn("draft", "2017-05-01"),
    stepOn("one", "2017-05-10"),
    stepOn("other", "2017-05-10"),
    stepOn("signature", "2017-05-20"),
  ];
  const earlierThan = (reading: Reading | undefined) =>
    reading?.map(({ step, assumedEarlier }) => [nameOf(step), [...(assumedEarlier ?? [])].map(nameOf)]);

  it("is decided both ways, with what comes before the one and after the other", () => {
    const found = splitReading([draft, one, other, signature], doubt("order", [one, other]));
    expect(found?.map(earlierThan)).toEqual([
      [
        ["draft", []],
        ["one", []],
        ["other", ["draft", "one"]],
        ["signature", ["draft", "one"]],
      ],
      [
        ["draft", []],
        ["one", ["draft", "other"]],
        ["other", []],
        ["signature", ["draft", "other"]],
      ],
    ]);
  });

  it("keeps what was assumed before", () => {
    const third = stepOn("third", "2017-05-10");
    const [narrower] = splitReading([one, other, third], doubt("order", [one, other])) ?? [];
    const [, known] = narrower as Reading;
    const [, found] = splitReading(narrower as Reading, doubt("order", [third, known as ReadStep]))?.[0] ?? [];
    expect([...(found?.assumedEarlier ?? [])].map(nameOf)).toEqual(["one", "third"]);
  });
});

it.each<[string, Doubt]>([
  ["without a step", doubt("day", [])],
  ["about a calendar", doubt("calendar", [filed])],
  ["about a pattern of no side", doubt("pattern", [filed])],
  ["about the order of one step alone", doubt("order", [filed])],
])("a doubt %s is decided by no assumption", (_, one) => {
  expect(splitReading([undated("review"), filed], one)).toBeUndefined();
});
