import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import { withinSentence } from "../../expression/sentence/sentence-word.js";
import type { Pack, Rule } from "../pack/pack.js";
import { severities } from "../run/outcome.js";
import { boundInSentence } from "./bound-unit-text.js";
import { formOf } from "./rule-forms.js";
import { treesOfRule } from "./rule-tree.js";
import { type SentenceWords, sentenceWords } from "./sentence-words.js";

/** Conditions that are longer than this, counted in Chinese, are told below the sentence. */
const longest = 90;

/** Each version of a rule as one sentence to be read aloud: to whom it applies, who does what, by when, and else what. */
export function ruleSentences(rule: Rule, pack: Pack): readonly Label[] {
  const trees = treesOfRule(rule);
  const form = formOf(rule);
  return rule.versions.map((version) => {
    const words = sentenceWords(trees, rule.about, pack, version.inForce);
    const who = rule.responsible === undefined ? anybody : words.sentence(rule.responsible);
    const whom = addressed(rule, version.when, words);
    const { what, otherwise } = form.demand(version, rule, words);
    const bound = boundInSentence(version.binds ?? rule.binds);
    const severity = severities.labels[rule.severity];
    return label(
      `${whom.zh}${who.zh}${bound.zh}应当${what.zh}。${otherwise.zh}的，判为“${severity.zh}”。`,
      `${whom.en}${who.en}${bound.en} is to ${what.en}. ${otherwise.en}: ${withinSentence(severity.en)}.`,
    );
  });
}

function addressed({ about }: Rule, when: Node | undefined, { sentence }: SentenceWords): Label {
  const [zh, en] = [about.title.zh, withinSentence(about.title.en)];
  if (when === undefined) return label(`凡${zh}，`, `For every ${en}, `);
  const condition = sentence(when);
  return condition.zh.length > longest
    ? label(`凡${zh}，符合所列适用条件的，`, `For every ${en} that meets the conditions told below, `)
    : label(`凡${zh}，${condition.zh}的，`, `For every ${en} where ${condition.en}, `);
}

const anybody = label("责任单位", "the unit that answers");
