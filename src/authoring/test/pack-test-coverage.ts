import type { EpochDay } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import { originOf } from "../../engine/pack/origin.js";
import type { Pack, Rule } from "../../engine/pack/pack.js";
import { type Outcome, type OutcomeCounts, outcomes } from "../../engine/run/outcome.js";
import { lawChanges, type UntestedDay, untestedDays } from "../../testing/law-change.js";

/** A judgement that came to what its test says. */
export interface ShownJudgement {
  readonly rule: string;
  readonly outcome: Outcome;
  /** The days whose law applied. */
  readonly lawDays: ReadonlySet<EpochDay>;
}

/** What the tests of a pack show of its own rules and indicators, and of others that they name. */
export interface PackTestCoverage {
  readonly rules: readonly RuleTestCoverage[];
  readonly indicators: readonly IndicatorTestCoverage[];
  readonly totals: {
    readonly rules: number;
    /** Rules that a test keeps and another breaks, on both sides of every change of the law. */
    readonly covered: number;
    /** Rules without any test. */
    readonly untested: number;
    readonly indicators: number;
    readonly untestedIndicators: number;
    /** Everything that is demanded and that no test shows. */
    readonly gaps: number;
  };
}

/** What the tests show of one rule; only those count that came to what they say. */
export interface RuleTestCoverage {
  readonly rule: string;
  readonly title: Label;
  /** The pack that it was taken over from; nothing is demanded of its tests here. */
  readonly origin?: string;
  readonly shown: OutcomeCounts;
  /** Of keeping and breaking the rule, what no test shows. */
  readonly lacking: readonly Outcome[];
  /** The days beside changes of its law, and of the parameters its terms name, on which no case lies. */
  readonly untestedDays: readonly UntestedDay[];
}

/** How many tests show an indicator. */
export interface IndicatorTestCoverage {
  readonly indicator: string;
  readonly title: Label;
  readonly origin?: string;
  readonly shown: number;
}

/** The outcomes of which each rule shall have a test. */
const demanded: readonly Outcome[] = ["pass", "fail"];

/** Counts what judgements and figures show of a pack. */
export function coverageOfTests(
  pack: Pack,
  judgements: readonly ShownJudgement[],
  indicators: readonly string[],
): PackTestCoverage {
  const rules = pack.rules
    .filter(({ id }) => !Object.hasOwn(pack.disabled, id))
    .flatMap((rule) => {
      const own = judgements.filter((one) => one.rule === rule.id);
      return isOwn(rule.id, pack) || own.length > 0 ? [coverageOfRule(rule, pack, own)] : [];
    });
  const figures = pack.indicators.flatMap(({ id, title }): readonly IndicatorTestCoverage[] => {
    const shown = indicators.filter((one) => one === id).length;
    return isOwn(id, pack) || shown > 0 ? [{ indicator: id, title, ...originIn(id, pack), shown }] : [];
  });
  const ownRules = rules.filter(({ origin }) => origin === undefined);
  const ownFigures = figures.filter(({ origin }) => origin === undefined);
  const untestedIndicators = ownFigures.filter(({ shown }) => shown === 0).length;
  return {
    rules,
    indicators: figures,
    totals: {
      rules: ownRules.length,
      covered: ownRules.filter((rule) => gapsIn(rule) === 0).length,
      untested: ownRules.filter(isUntested).length,
      indicators: ownFigures.length,
      untestedIndicators,
      gaps: ownRules.reduce((sum, rule) => sum + gapsIn(rule), untestedIndicators),
    },
  };
}

/** Whether no test shows anything of a rule. */
export const isUntested = ({ shown }: RuleTestCoverage): boolean => outcomes.codes.every((code) => shown[code] === 0);

/** A rule without any test is one gap, whatever is demanded of it. */
const gapsIn = (rule: RuleTestCoverage): number =>
  isUntested(rule) ? 1 : rule.lacking.length + rule.untestedDays.length;

function coverageOfRule(rule: Rule, pack: Pack, judgements: readonly ShownJudgement[]): RuleTestCoverage {
  const shown = Object.fromEntries(
    outcomes.codes.map((code) => [code, judgements.filter(({ outcome }) => outcome === code).length]),
  ) as Record<Outcome, number>;
  const { id, title } = rule;
  const own = isOwn(id, pack);
  return {
    rule: id,
    title,
    ...originIn(id, pack),
    shown,
    lacking: own ? demanded.filter((code) => shown[code] === 0) : [],
    untestedDays: own
      ? untestedDays(
          lawChanges(pack, rule),
          judgements.map(({ lawDays }) => lawDays),
        )
      : [],
  };
}

const isOwn = (id: string, pack: Pack): boolean => originOf(id, pack) === pack.name;

const originIn = (id: string, pack: Pack): { readonly origin?: string } =>
  isOwn(id, pack) ? {} : { origin: originOf(id, pack) };
