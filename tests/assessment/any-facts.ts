import fc from "fast-check";
import type { AssessedFacts } from "../../src/assessment/read-item.js";
import type { SchemeItem } from "../../src/assessment/scheme-item.js";
import { label } from "../../src/codes/label.js";
import { emptyPart } from "../../src/engine/indicator/indicator-part.js";
import type { IndicatorPart } from "../../src/engine/indicator/indicator-result.js";
import type { Finding, Gap } from "../../src/engine/run/finding.js";
import type { Severity } from "../../src/engine/run/outcome.js";
import { type Figure, judged, notJudgeable } from "../../src/progress/figure.js";
import type { MeasureProgress, Progress, UnitProgress } from "../../src/progress/progress.js";
import { progressOn, ruleOf } from "../progress/sample-plan.js";
import { bonus, deduction, errorOn, gapOf, rateOf, runWith, share, steps, veto } from "./sample-scheme.js";

/** The units that are assessed. */
export const units = ["county", "other", "third"] as const;

/** Facts with values missing, and the same facts when these have turned up. */
export interface Completed {
  readonly open: AssessedFacts;
  readonly known: AssessedFacts;
}

const unit = fc.constantFrom<string>(...units);
const severity = fc.constantFrom<Severity>("error", "warning", "notice");
const record = fc.constantFrom("a", "b", "c", "d");
const few = fc.integer({ min: 0, max: 3 });

const place = (own: string, id: string) => ({ entity: "training", id: `${own}-${id}`, unit: own });

/** What was found, and what was open and then turned out to be something or nothing. */
const cases = fc.array(
  fc.record({ unit, record, severity, isOpen: fc.boolean(), turnsOut: fc.constantFrom("nothing", "error", "warning") }),
  { maxLength: 8 },
);

interface Judged {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

function judgedCases(
  drawn: readonly { unit: string; record: string; severity: Severity; isOpen: boolean; turnsOut: string }[],
): {
  readonly open: Judged;
  readonly known: Judged;
} {
  const once = [...new Map(drawn.map((one) => [`${one.unit}-${one.record}`, one])).values()];
  const found = (one: (typeof once)[number], own: Severity) =>
    errorOn(`${one.unit}-${one.record}`, { severity: own, where: place(one.unit, one.record) });
  const certain = once.filter(({ isOpen }) => !isOpen).map((one) => found(one, one.severity));
  const doubtful = once.filter(({ isOpen }) => isOpen);
  const later = doubtful.flatMap((one) => (one.turnsOut === "nothing" ? [] : [found(one, one.turnsOut as Severity)]));
  return {
    open: { findings: certain, gaps: doubtful.map((one) => gapOf("", { where: place(one.unit, one.record) })) },
    known: { findings: [...certain, ...later], gaps: [] },
  };
}

const part = fc.record({
  counted: few,
  uncounted: few,
  open: fc.tuple(few, few),
  maybeCounted: fc.tuple(few, few),
  maybeUncounted: fc.tuple(few, few),
});

type DrawnPart = typeof part extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Of each pair the first number turns out to count (or to be in the population), the second not. */
const openPart = ({ counted, uncounted, open, maybeCounted, maybeUncounted }: DrawnPart): IndicatorPart => ({
  ...emptyPart,
  counted,
  uncounted,
  open: open[0] + open[1],
  maybeCounted: maybeCounted[0] + maybeCounted[1],
  maybeUncounted: maybeUncounted[0] + maybeUncounted[1],
});

const knownPart = ({ counted, uncounted, open, maybeCounted, maybeUncounted }: DrawnPart): IndicatorPart => ({
  ...emptyPart,
  counted: counted + open[0] + maybeCounted[0],
  uncounted: uncounted + open[1] + maybeUncounted[0],
});

/** A count has only what is in the population, and what may be. */
const countedOnly = (parts: Readonly<Record<string, IndicatorPart>>): Readonly<Record<string, IndicatorPart>> =>
  Object.fromEntries(
    Object.entries(parts).map(([key, { counted, maybeCounted }]) => [key, { ...emptyPart, counted, maybeCounted }]),
  );

const rates = fc.record({ county: part, other: part, third: part, stray: part });

type DrawnRates = typeof rates extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** A count has no record in its population of which it is unknown whether it counts. */
const withoutOpen = (drawn: DrawnRates): DrawnRates =>
  Object.fromEntries(
    Object.entries(drawn).map(([key, own]) => [key, { ...own, open: [0, 0] }]),
  ) as unknown as DrawnRates;

function rateParts(drawn: DrawnRates) {
  const { stray, ...own } = drawn;
  const open = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, openPart(value)]));
  const known = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, knownPart(value)]));
  const all = knownPart(stray);
  const county = known["county"] as IndicatorPart;
  return {
    open: { ...open, "": openPart(stray) },
    // The records that named no unit turn out to be the county's.
    known: {
      ...known,
      county: { ...county, counted: county.counted + all.counted, uncounted: county.uncounted + all.uncounted },
    },
  };
}

const share01 = fc.double({ min: 0, max: 1, noNaN: true });

const shares = fc.array(
  fc.record({
    unit,
    weight: fc.constantFrom(0, 1, 2),
    low: share01,
    high: share01,
    turnsOut: share01,
    isOpen: fc.boolean(),
  }),
  { maxLength: 6 },
);

type DrawnShare = typeof shares extends fc.Arbitrary<readonly (infer Drawn)[]> ? Drawn : never;

const [model] = progressOn("2017-09-30", {}).measures as readonly [MeasureProgress];
const [ownModel] = model.units as readonly [UnitProgress];

const measureOf = (index: number, drawn: DrawnShare, verified: Figure): MeasureProgress => ({
  ...model,
  measure: `m-${index}`,
  planWeight: drawn.weight,
  status: "on-track",
  units: [{ ...ownModel, unit: drawn.unit, role: "lead", verified: { ...verified, contributions: [] } }],
});

const progressWith = (measures: readonly MeasureProgress[]): Progress => ({
  ...progressOn("2017-09-30", {}),
  measures,
});

function figures(drawn: readonly DrawnShare[]) {
  const bounds = drawn.map(({ low, high }) => [Math.min(low, high), Math.max(low, high)] as const);
  return {
    open: drawn.map((one, index) => {
      const [low, high] = bounds[index] as readonly [number, number];
      return measureOf(index, one, one.isOpen ? notJudgeable(label("缺", "missing")) : judged(low, high));
    }),
    known: drawn.map((one, index) => {
      const [low, high] = bounds[index] as readonly [number, number];
      return measureOf(index, one, judged(one.isOpen ? one.turnsOut : low + (high - low) * one.turnsOut));
    }),
  };
}

/** Facts with gaps in all that a scheme can read, and what they turn out to be. */
export const anyFacts: fc.Arbitrary<Completed> = fc.tuple(cases, rates, shares).map(([found, rate, drawn]) => {
  const judgedOnes = judgedCases(found);
  const parts = rateParts(rate);
  const numbers = rateParts(withoutOpen(rate));
  const measures = figures(drawn);
  const facts = (side: "open" | "known"): AssessedFacts => ({
    run: runWith({
      ...judgedOnes[side],
      rules: [ruleOf({})],
      indicators: [rateOf(parts[side]), { ...rateOf(countedOnly(numbers[side]), "count"), indicator: "number" }],
    }),
    progress: progressWith(measures[side]),
  });
  return { open: facts("open"), known: facts("known") };
});

const ifNotApplicable = fc.constantFrom<"full" | "none" | "as-the-rest">("full", "none", "as-the-rest");
const points = fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100);
const rate = { from: "indicator", indicator: "rate" } as const;
const number = { from: "indicator", indicator: "number" } as const;
const verified = { from: "progress", figure: "verified", role: "lead" } as const;

const item: fc.Arbitrary<SchemeItem> = fc.oneof(
  fc.record({ points, ifNotApplicable, of: fc.constantFrom(rate, verified) }).map(share),
  fc.record({ points, ifNotApplicable }).map((own) => share({ ...own, of: rate, zero: 0.8, full: 0.1 })),
  fc.record({ ifNotApplicable, of: fc.constantFrom(rate, verified, number) }).map(steps),
  fc.constant(
    steps({
      of: { from: "findings" },
      bands: [
        { atLeast: 2, points: -3 },
        { atLeast: 1, points: 4 },
      ],
      otherwise: 9,
    }),
  ),
  fc
    .record({ points, floor: fc.constantFrom(0, -20) })
    .map((own) => deduction({ ...own, each: { error: 3.5, warning: 1.25 } })),
  fc.constant(deduction({ each: { warning: 2 } })),
  fc.constant(bonus({ of: number })),
  fc.constant(bonus({ of: rate, each: 3.33, cap: 2 })),
  fc.constant(veto()),
  fc.constant(veto({ effect: { kind: "cap", grade: "adequate" }, value: 1 })),
  fc.constant(veto({ of: rate, direction: "at-most", value: 0.2 })),
);

/** Items of every kind, each with an id of its own. */
export const anyItems: fc.Arbitrary<readonly SchemeItem[]> = fc
  .array(item, { minLength: 1, maxLength: 6 })
  .map((items) => items.map((own, index) => ({ ...own, id: `item-${index}` })));
