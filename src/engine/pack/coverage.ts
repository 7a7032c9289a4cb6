import type { Label } from "../../codes/label.js";
import { label } from "../../codes/label.js";
import { type CodeOf, defineVocabulary } from "../../codes/vocabulary.js";
import type { Indicator } from "../indicator/indicator.js";
import { boundUnitText } from "../rule/bound-unit-text.js";
import { type JudgementBasis, judgementBases, type WatchBasis } from "../run/judgement-basis.js";
import type { Severity } from "../run/outcome.js";
import { articleCoverageOf, type SourceCoverage } from "./article-coverage.js";
import type { Obligation } from "./obligation.js";
import { originOf } from "./origin.js";
import type { Pack, Rule } from "./pack.js";
import type { Parameter } from "./parameter.js";
import { parametersOfIndicator, parametersOfRule } from "./parameters-of.js";
import { type Phrase, type PhraseStanding, phraseStandings, standingOf } from "./phrase.js";
import { recordsReadByIndicator, recordsReadByRule } from "./records-read.js";
import { requirePack } from "./runnable-packs.js";
import type { Authority } from "./source.js";

/** What answers for an obligation, the strongest first. */
export const coverageStates = defineVocabulary("coverage-state", label("落实方式", "Way of coverage"), {
  rule: label("有规则", "By rule"),
  indicator: label("仅有指标", "Indicator"),
  narrative: label("仅有说明", "Narrative"),
  none: label("没有规则", "No rule"),
});
/** A code of {@link coverageStates}. */
export type CoverageState = CodeOf<typeof coverageStates>;

/** A rule or an indicator that watches an obligation: on what it rests, and with which numbers. */
export interface Watcher {
  readonly kind: "rule" | "indicator";
  readonly id: string;
  /** The pack in which it was defined. */
  readonly pack: string;
  readonly title: Label;
  /** How it knows. */
  readonly basis: WatchBasis;
  /** Of a rule. */
  readonly severity?: Severity;
  /** The places it rests on, one for each version of the law, in order of time. */
  readonly authority: readonly Authority[];
  readonly parameters: readonly Parameter[];
  readonly notCovered?: Label;
  /** Why it was switched off: it then watches nothing. */
  readonly disabledBecause?: string;
}

/** An obligation and what answers for it. */
export interface CoveredObligation
  extends Pick<Obligation, "id" | "clause">,
    Partial<Pick<Obligation, "title" | "kind" | "addressees">> {
  readonly state: CoverageState;
  /** How it is known whether it is met, the strongest first; of what is switched off nothing is known. */
  readonly bases: readonly JudgementBasis[];
  readonly watchers: readonly Watcher[];
  /** Why it, or a part of it, cannot be computed. */
  readonly reasons: readonly Label[];
}

/** Some words of the document, with what reads them and from which records. */
export interface CoveredPhrase extends Phrase {
  readonly standing: PhraseStanding;
  /** The ids of the rules and indicators that judge it and are not switched off. */
  readonly by: readonly string[];
  /** How it is known whether it is met, the strongest first. */
  readonly bases: readonly JudgementBasis[];
  /** The kinds of records that they read, by name. */
  readonly records: readonly string[];
  /** Whom the rules among them bind, in words. */
  readonly addressees: readonly Label[];
}

/** What of a pack's document is watched, and by what. */
export interface Coverage {
  readonly pack: string;
  readonly title: Label;
  readonly version: string;
  /** In the order of the document; where the pack does not list what it obliges to, what its rules name. */
  readonly obligations: readonly CoveredObligation[];
  /** The document phrase by phrase, as far as the pack takes it apart. */
  readonly phrases: readonly CoveredPhrase[];
  /** How many obligations each state has; they add up. */
  readonly totals: Readonly<Record<CoverageState, number>>;
  /** How many phrases have each standing; they add up. */
  readonly phraseTotals: Readonly<Record<PhraseStanding, number>>;
  /** The texts whose articles the pack lists, article by article. */
  readonly sources: readonly SourceCoverage[];
}

/** Takes the account of a pack against what its document obliges to. */
export function coverageOf(pack: Pack): Coverage {
  requirePack("pack", pack);
  const watchers = [
    ...pack.rules.map((rule) => ({ obligations: rule.obligations, watcher: ruleWatcher(rule, pack) })),
    ...pack.indicators.map((one) => ({ obligations: one.obligations, watcher: indicatorWatcher(one, pack) })),
  ];
  const listed = new Map<string, Pick<CoveredObligation, "id" | "clause" | "title" | "kind" | "addressees">>(
    pack.obligations.map((obligation) => [obligation.id, obligation]),
  );
  for (const id of [...watchers.flatMap((one) => one.obligations), ...pack.narratives.map((one) => one.obligation)])
    if (!listed.has(id)) listed.set(id, { id });
  const obligations = [...listed.values()].map((obligation): CoveredObligation => {
    const own = watchers.filter((one) => one.obligations.includes(obligation.id)).map(({ watcher }) => watcher);
    const reasons = pack.narratives.filter((one) => one.obligation === obligation.id).map(({ reason }) => reason);
    return { ...obligation, state: stateOf(own, reasons), bases: basesOf(own, reasons), watchers: own, reasons };
  });
  const count = (state: CoverageState): number => obligations.filter((one) => one.state === state).length;
  const phrases = (pack.phrases ?? []).map((phrase) => coveredPhrase(phrase, pack));
  return {
    pack: pack.name,
    title: pack.title,
    version: pack.version,
    obligations,
    phrases,
    totals: {
      rule: count("rule"),
      indicator: count("indicator"),
      narrative: count("narrative"),
      none: count("none"),
    },
    phraseTotals: phraseTotals(phrases),
    sources: pack.articles.map((list) =>
      articleCoverageOf(
        list,
        watchers.map(({ watcher }) => watcher),
      ),
    ),
  };
}

function stateOf(watchers: readonly Watcher[], reasons: readonly Label[]): CoverageState {
  const awake = watchers.filter(({ disabledBecause }) => disabledBecause === undefined);
  if (awake.some(({ kind }) => kind === "rule")) return "rule";
  if (awake.length > 0) return "indicator";
  return reasons.length > 0 ? "narrative" : "none";
}

function coveredPhrase(phrase: Phrase, { rules, indicators, disabled }: Pack): CoveredPhrase {
  const isNamed = ({ id }: { readonly id: string }): boolean =>
    (phrase.by ?? []).includes(id) && !Object.hasOwn(disabled, id);
  const [ownRules, ownIndicators] = [rules.filter(isNamed), indicators.filter(isNamed)];
  const own = [...ownRules, ...ownIndicators];
  const bases = basesOf(own, phrase.reason === undefined ? [] : [phrase.reason]);
  const bound = ownRules.flatMap(({ binds, versions }) =>
    [binds, ...versions.map((version) => version.binds)].flatMap((one) =>
      one === undefined ? [] : [boundUnitText(one)],
    ),
  );
  return {
    ...phrase,
    standing: standingOf(phrase, bases),
    by: own.map(({ id }) => id),
    bases,
    addressees: [...new Map(bound.map((words) => [words.zh, words])).values()],
    records: [...new Set([...ownRules.flatMap(recordsReadByRule), ...ownIndicators.flatMap(recordsReadByIndicator)])],
  };
}

function phraseTotals(phrases: readonly CoveredPhrase[]): Readonly<Record<PhraseStanding, number>> {
  const count = (code: PhraseStanding): number => phrases.filter(({ standing }) => standing === code).length;
  return Object.fromEntries(phraseStandings.codes.map((code) => [code, count(code)])) as Record<PhraseStanding, number>;
}

function basesOf(
  watchers: readonly Pick<Watcher, "basis" | "disabledBecause">[],
  reasons: readonly Label[],
): readonly JudgementBasis[] {
  const known = new Set<JudgementBasis>(
    watchers.flatMap(({ basis, disabledBecause }) => (disabledBecause === undefined ? [basis] : [])),
  );
  if (reasons.length > 0) known.add("narrated");
  return judgementBases.codes.filter((basis) => known.has(basis));
}

function ruleWatcher(rule: Rule, pack: Pack): Watcher {
  const { parameters, disabled } = pack;
  const { id, title, severity, basis, versions, notCovered } = rule;
  const inOrder = [...versions].sort((one, other) => (one.inForce.from < other.inForce.from ? -1 : 1));
  const disabledBecause = Object.hasOwn(disabled, id) ? disabled[id] : undefined;
  return {
    kind: "rule",
    id,
    pack: originOf(id, pack),
    title,
    basis,
    severity,
    // The days on which a version applies may be others than those of the place it rests on.
    authority: inOrder.map(({ source, inForce }) => ({ ...source, inForce })),
    parameters: named(parametersOfRule(rule), parameters),
    ...(notCovered === undefined ? {} : { notCovered }),
    ...(disabledBecause === undefined ? {} : { disabledBecause }),
  };
}

function indicatorWatcher(indicator: Indicator, pack: Pack): Watcher {
  const { id, title, basis, source, notCovered } = indicator;
  return {
    kind: "indicator",
    id,
    pack: originOf(id, pack),
    title,
    basis,
    authority: [source],
    parameters: named(parametersOfIndicator(indicator), pack.parameters),
    ...(notCovered === undefined ? {} : { notCovered }),
  };
}

const named = (ids: readonly string[], parameters: readonly Parameter[]): readonly Parameter[] =>
  ids.flatMap((id) => parameters.find((one) => one.id === id) ?? []);
