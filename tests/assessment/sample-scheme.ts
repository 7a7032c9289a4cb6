import { defineScheme } from "../../src/assessment/define-scheme.js";
import type { Scheme } from "../../src/assessment/scheme.js";
import type { ItemOf, SchemeItem } from "../../src/assessment/scheme-item.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { emptyPart } from "../../src/engine/indicator/indicator-part.js";
import type { IndicatorGroup, IndicatorPart, IndicatorResult } from "../../src/engine/indicator/indicator-result.js";
import { indicatorValue } from "../../src/engine/indicator/indicator-value.js";
import { defineSource } from "../../src/engine/pack/source.js";
import type { Gap } from "../../src/engine/run/finding.js";
import type { Run } from "../../src/engine/run/run.js";
import { findingOf, indicatorOf, ruleOf, runOn } from "../progress/sample-plan.js";

/** The paper that the scheme of these tests rests on. */
export const source = defineSource({
  id: "measures",
  title: label("考核办法", "Measures on assessment"),
  inForce: { from: plainDate("2017-01-01") },
  verified: true,
}).clause("第三条");

const heading = <Id extends string>(id: Id) => ({ id, title: label("项目", "Item"), source });

/** Twenty points by the share that is verified of what the unit leads, but for what is stated. */
export const share = (stated: Partial<ItemOf<"proportional">> = {}): SchemeItem => ({
  kind: "proportional",
  ...heading("share"),
  points: 20,
  of: { from: "progress", figure: "verified", role: "lead" },
  ifNotApplicable: "full",
  ...stated,
});

/** Ten points from a rate of 95 % on, six from 80 % on, but for what is stated. */
export const steps = (stated: Partial<ItemOf<"stepped">> = {}): SchemeItem => ({
  kind: "stepped",
  ...heading("steps"),
  of: { from: "indicator", indicator: "rate" },
  bands: [
    { atLeast: 0.95, points: 10 },
    { atLeast: 0.8, points: 6 },
  ],
  otherwise: 0,
  ifNotApplicable: "full",
  ...stated,
});

/** Ten points, of which an error costs three and a warning one, but for what is stated. */
export const deduction = (stated: Partial<ItemOf<"deduction">> = {}): SchemeItem => ({
  kind: "deduction",
  ...heading("deduction"),
  points: 10,
  each: { error: 3, warning: 1 },
  floor: 0,
  ...stated,
});

/** Two points for each, five at most, but for what is stated. */
export const bonus = (stated: Partial<ItemOf<"bonus">> = {}): SchemeItem => ({
  kind: "bonus",
  ...heading("bonus"),
  of: { from: "indicator", indicator: "rate" },
  each: 2,
  cap: 5,
  ...stated,
});

/** No score for whoever breaks a rule twice, but for what is stated. */
export const veto = (stated: Partial<ItemOf<"veto">> = {}): SchemeItem => ({
  kind: "veto",
  ...heading("veto"),
  of: { from: "findings" },
  direction: "at-least",
  value: 2,
  effect: { kind: "zero" },
  ...stated,
});

/** A scheme of items for some units, but for what is stated. */
export const schemeOf = (items: readonly SchemeItem[], stated: Partial<Scheme> = {}): Scheme =>
  defineScheme({
    id: "sample",
    title: label("样例方案", "Sample scheme"),
    version: "1",
    source,
    groups: [{ id: "counties", title: label("县市", "Counties"), units: ["county"] }],
    items,
    grades: [
      { grade: "excellent", atLeast: 18 },
      { grade: "good", atLeast: 10 },
      { grade: "adequate", atLeast: 6 },
      { grade: "inadequate" },
    ],
    ...stated,
  });

/** The ratio called `rate` for groups of units, by what was counted and what was not. */
export const rateOf = (
  parts: Readonly<Record<string, Partial<IndicatorPart>>>,
  form: IndicatorResult["form"] = "ratio",
): IndicatorResult =>
  indicatorOf(1, {
    form,
    groups: {
      unit: Object.entries(parts).map(([key, stated]): IndicatorGroup => {
        const part = { ...emptyPart, ...stated };
        return { key, part, value: indicatorValue({ form }, part) };
      }),
    },
  });

/** A judgement that lacked a value, of a record of the county. */
export const gapOf = (id: string, stated: Partial<Gap> = {}): Gap => ({
  pack: "pack",
  rule: "rule",
  title: label("规则", "Rule"),
  obligations: ["2.1a"],
  where: { entity: "training", id, unit: "county" },
  missing: [{ entity: "training", id, path: "heldOn", title: label("日期", "Day"), seen: { value: undefined } }],
  ...stated,
});

/** A finding about a record of the county. */
export const errorOn = (id: string, stated: Parameters<typeof findingOf>[1] = {}) =>
  findingOf("error", { id: `pack/rule/${id}`, where: { entity: "training", id, unit: "county" }, ...stated });

/** A run of a rule, as of the end of September, but for what is stated. */
export const runWith = (stated: Partial<Run>): Run => runOn("2017-09-30", { rules: [ruleOf({})], ...stated });
