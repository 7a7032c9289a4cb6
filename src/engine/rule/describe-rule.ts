import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import { requireObject } from "../../model/record/require-object.js";
import { originOf } from "../pack/origin.js";
import type { Pack, Rule } from "../pack/pack.js";
import type { Parameter } from "../pack/parameter.js";
import { parametersOfRule } from "../pack/parameters-of.js";
import { requirePack } from "../pack/runnable-packs.js";
import type { Authority } from "../pack/source.js";
import type { WatchBasis } from "../run/judgement-basis.js";
import type { Severity } from "../run/outcome.js";
import { answersOf } from "./answers-of.js";
import { boundUnitText } from "./bound-unit-text.js";
import type { BoundUnits } from "./bound-units.js";
import type { VersionBase } from "./rule.js";
import type { Answer } from "./rule-answers.js";
import type { SaidPart } from "./rule-form.js";
import { formOf } from "./rule-forms.js";
import { messagesOfVersion } from "./rule-messages.js";
import { ruleSentences } from "./rule-sentence.js";
import { treesOfRule } from "./rule-tree.js";
import { treesSaid } from "./said-clauses.js";
import { treeSentences } from "./tree-sentence.js";

/** What one version of a rule says, on what it rests and when it is in force. */
export interface VersionDescription {
  readonly authority: Authority;
  /** The whole of it as one sentence to be read aloud, with the numbers in force. */
  readonly sentence: Label;
  readonly says: readonly SaidPart[];
  /** What a finding says, with placeholders. */
  readonly messages: readonly Label[];
}

/** A rule in words. */
export interface RuleDescription {
  readonly id: string;
  /** The pack in which it was defined. */
  readonly pack: string;
  readonly form: Rule["form"];
  readonly title: Label;
  readonly about: { readonly entity: string; readonly title: Label };
  readonly severity: Severity;
  readonly obligations: readonly string[];
  /** How it knows. */
  readonly basis: WatchBasis;
  /** What holds for every version. */
  readonly says: readonly SaidPart[];
  /** In order of time. */
  readonly versions: readonly VersionDescription[];
  readonly parameters: readonly Parameter[];
  /** What else a reader asks of the article. */
  readonly answers: readonly Answer[];
  readonly remedy?: Label;
  readonly notCovered?: Label;
  readonly disabledBecause?: string;
}

/** Puts a rule of a pack into words: plain data, the same for every form. */
export function describeRule(rule: Rule, pack: Pack): RuleDescription {
  requireObject("rule", rule, "about", "form", "versions");
  requirePack("pack", pack);
  const {
    id,
    form,
    title,
    about,
    severity,
    obligations,
    remedy,
    notCovered,
    relevantDay,
    responsible,
    binds,
    versions,
  } = rule;
  const ofForm = formOf(rule);
  const words = treeSentences(treesOfRule(rule), about, pack);
  const titleOf = (parameter: string): Label =>
    pack.parameters.find((one) => one.id === parameter)?.title ?? label(parameter, parameter);
  const said = (name: Label, tree: Node | undefined): readonly SaidPart[] =>
    tree === undefined ? [] : [{ name, text: words.sentence(tree) }];
  const bound = (units: readonly BoundUnits[] | undefined): readonly SaidPart[] =>
    units === undefined ? [] : [{ name: names.binds, text: boundUnitText(units) }];
  const saidBy = (version: VersionBase): readonly SaidPart[] => {
    const trees = treesSaid(ofForm.clauses, version);
    const clauses = (isLast: boolean): readonly SaidPart[] =>
      trees
        .filter(({ clause: { isDescribedLast = false } }) => isDescribedLast === isLast)
        .flatMap(({ clause, tree }) => (clause.title === undefined ? [] : said(clause.title, tree)));
    return [...clauses(false), ...ofForm.beyond.says(version, rule, { ...words, titleOf }), ...clauses(true)];
  };
  const sentences = ruleSentences(rule, pack);
  const described = versions.map(
    ({ source, inForce, when, binds: own }, index): VersionDescription => ({
      authority: { ...source, inForce },
      sentence: sentences[index] as Label,
      says: [...bound(own), ...said(names.when, when), ...saidBy(versions[index] as VersionBase)],
      messages: Object.values(messagesOfVersion(rule, versions[index] as VersionBase)),
    }),
  );
  return {
    id,
    pack: originOf(id, pack),
    form,
    title,
    about: { entity: about.name, title: about.title },
    severity,
    obligations,
    basis: rule.basis,
    says: [...said(names.relevantDay, relevantDay), ...said(names.responsible, responsible), ...bound(binds)],
    versions: described.sort((one, other) => (one.authority.inForce.from < other.authority.inForce.from ? -1 : 1)),
    parameters: parametersOfRule(rule).flatMap((name) => pack.parameters.find((one) => one.id === name) ?? []),
    answers: answersOf(rule, pack),
    ...(remedy === undefined ? {} : { remedy }),
    ...(notCovered === undefined ? {} : { notCovered }),
    ...(Object.hasOwn(pack.disabled, id) ? { disabledBecause: pack.disabled[id] as string } : {}),
  };
}

const names = {
  when: label("适用于", "Applies when"),
  relevantDay: label("适用何日之法", "Law of the day"),
  responsible: label("责任单位", "Answerable"),
  binds: label("约束对象", "Binds"),
} as const;
