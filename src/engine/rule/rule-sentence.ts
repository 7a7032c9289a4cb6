import { match } from "ts-pattern";
import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import { withinSentence } from "../../expression/sentence/sentence-word.js";
import type { DeadlineVersion } from "../deadline/deadline.js";
import type { Pack, Rule } from "../pack/pack.js";
import type { Parameter } from "../pack/parameter.js";
import type { Interval } from "../pack/source.js";
import { labelOfValue } from "../pack/value-label.js";
import { constraintSentence } from "../procedure/constraint-sentence.js";
import { severities } from "../run/outcome.js";
import { boundInSentence } from "./bound-unit-text.js";
import { treesOfRule } from "./rule-tree.js";
import { type TreeSentences, treeSentences } from "./tree-sentence.js";

type Version<Form extends Rule["form"]> = Extract<Rule, { form: Form }>["versions"][number];

/** Conditions that are longer than this, counted in Chinese, are told below the sentence. */
const longest = 90;
/** A start that is longer than this is, too. */
const longestStart = 45;

/** Each version of a rule as one sentence to be read aloud: to whom it applies, who does what, by when, and else what. */
export function ruleSentences(rule: Rule, pack: Pack): readonly Label[] {
  const trees = treesOfRule(rule);
  return match(rule)
    .with({ form: "expectation" }, (one) => one.versions.map((version) => sentenceOf(version, expected)))
    .with({ form: "deadline" }, (one) =>
      one.versions.map((version) => sentenceOf(version, (own, words) => timed(own, rule, words))),
    )
    .with({ form: "procedure" }, (one) =>
      one.versions.map((version) => sentenceOf(version, (own, words) => ordered(own, one.steps, words))),
    )
    .with({ form: "check" }, (one) => one.versions.map((version) => sentenceOf(version, () => checked(rule))))
    .exhaustive();

  function sentenceOf<Own extends Version<Rule["form"]>>(version: Own, say: (own: Own, words: Words) => Demand): Label {
    const words = wordsOf(trees, rule, pack, version.inForce);
    const who = rule.responsible === undefined ? anybody : words.sentence(rule.responsible);
    const { whom, what, otherwise } = { whom: addressed(rule, version.when, words), ...say(version, words) };
    const bound = boundInSentence(version.binds ?? rule.binds);
    const severity = severities.labels[rule.severity];
    return label(
      `${whom.zh}${who.zh}${bound.zh}应当${what.zh}。${otherwise.zh}的，判为“${severity.zh}”。`,
      `${whom.en}${who.en}${bound.en} is to ${what.en}. ${otherwise.en}: ${withinSentence(severity.en)}.`,
    );
  }
}

/** What is to be done, and how it is said that it was not. */
interface Demand {
  readonly what: Label;
  readonly otherwise: Label;
}

/** Sentences in which parameters show what they come to while a version is in force. */
interface Words extends TreeSentences {
  titleOf(parameter: string): Label;
  parameter(id: string): Parameter | undefined;
  /** What a parameter comes to, with the days of a change where there is one. */
  amountOf(parameter: Parameter): Label;
}

function wordsOf(trees: readonly Node[], { about }: Rule, pack: Pack, inForce: Interval): Words {
  const amountOf = (parameter: Parameter): Label => {
    const values = parameter.values.filter((one) => overlaps(one.inForce, inForce));
    const said = values.map(({ value }) => labelOfValue(value, parameter));
    const [first, ...others] = said;
    if (first === undefined) return label("未定", "not set");
    if (others.every(({ zh }) => zh === first.zh)) return first;
    const dated = values.map(({ inForce: own }, at) =>
      label(`${own.from}起${said[at]?.zh}`, `${said[at]?.en} from ${own.from}`),
    );
    return label(dated.map(({ zh }) => zh).join("，"), dated.map(({ en }) => en).join(", "));
  };
  const valued = pack.parameters.map((parameter) => {
    const { zh, en } = inOneBracket(amountOf(parameter));
    const title = label(`${parameter.title.zh}（${zh}）`, `${parameter.title.en} (${en})`);
    // A list of texts is told with the numbers.
    return parameter.holds === "texts" ? parameter : { ...parameter, title };
  });
  const words = treeSentences(trees, about, { ...pack, parameters: valued });
  return {
    ...words,
    titleOf: (id) => valued.find((one) => one.id === id)?.title ?? label(id, id),
    parameter: (id) => pack.parameters.find((one) => one.id === id),
    amountOf,
  };
}

/** A value within brackets has none of its own. */
const inOneBracket = ({ zh, en }: Label): Label =>
  label(zh.replace(/（([^（）]*)）/g, "，$1"), en.replace(/ \(([^()]*)\)/g, ", $1"));

const overlaps = (one: Interval, other: Interval): boolean =>
  (one.until === undefined || other.from < one.until) && (other.until === undefined || one.from < other.until);

function addressed({ about }: Rule, when: Node | undefined, { sentence }: Words): Label {
  const [zh, en] = [about.title.zh, withinSentence(about.title.en)];
  if (when === undefined) return label(`凡${zh}，`, `For every ${en}, `);
  const condition = sentence(when);
  return condition.zh.length > longest
    ? label(`凡${zh}，符合所列适用条件的，`, `For every ${en} that meets the conditions told below, `)
    : label(`凡${zh}，${condition.zh}的，`, `For every ${en} where ${condition.en}, `);
}

const expected = ({ expect, by }: Version<"expectation">, { sentence }: Words): Demand => {
  const last = by === undefined ? undefined : lastDay(by, sentence(by));
  return {
    what: label(
      `${last?.zh ?? ""}做到：${sentence(expect).zh}`,
      `see to it${last === undefined ? "" : `, ${last.en},`} that ${sentence(expect).en}`,
    ),
    otherwise: label("没有做到", "Otherwise"),
  };
};

function timed(version: DeadlineVersion, { title }: Rule, words: Words): Demand {
  const { fulfilled, suspended, extended } = version;
  const { sentence } = words;
  const limit = limitOf(version, words);
  const day = held(fulfilled, sentence(fulfilled));
  const pauses = suspended === undefined ? undefined : sentence(suspended);
  const more = extended === undefined ? undefined : sentence(extended);
  return {
    what: label(
      [
        `${limit.zh}完成，以${day.zh}为准`,
        ...(pauses === undefined ? [] : [`有${pauses.zh}的，期限暂停计算`]),
        ...(more === undefined ? [] : [`有${more.zh}的，期限相应延长`]),
      ].join("；"),
      [
        `${withinSentence(title.en)}: ${limit.en}, as ${day.en} shows`,
        ...(pauses === undefined ? [] : [`${pauses.en} stop the clock`]),
        ...(more === undefined ? [] : [`${more.en} lengthen the time`]),
      ].join("; "),
    ),
    otherwise: label("逾期", "Late or not done"),
  };
}

function limitOf({ starts, within, by }: DeadlineVersion, words: Words): Label {
  const { sentence } = words;
  if (by !== undefined) return lastDay(by, sentence(by));
  if (starts === undefined || within === undefined) return label("", "");
  const start = startOf(starts, sentence(starts));
  const parameter = within.kind === "parameter" ? words.parameter(within.id) : undefined;
  if (parameter === undefined)
    return label(
      `自${start.zh}的次日起在规定期限内（${sentence(within).zh}）`,
      `within its time (${sentence(within).en}), counted from the day after ${start.en}`,
    );
  const [value, ending] = splitEnding(words.amountOf(parameter));
  return label(
    `自${start.zh}的次日起${value.zh}内（${parameter.title.zh}${ending.zh}）`,
    `within ${value.en} (${withinSentence(parameter.title.en)}${ending.en}), counted from the day after ${start.en}`,
  );
}

/** A day that takes many words is told below the sentence. */
const startOf = (tree: Node, start: Label): Label =>
  start.zh.length > longestStart ? label("所列起算之日", "the start told below") : held(tree, start);

const lastDay = (tree: Node, day: Label): Label => {
  const last = held(tree, day);
  return label(`不迟于${last.zh}`, `not later than ${last.en}`);
};

const held = ({ kind }: Node, { zh, en }: Label): Label =>
  kind === "choose" || kind === "first-present" ? label(`（${zh}）`, `(${en})`) : label(zh, en);

/** How a period ends, apart from how long it is. */
function splitEnding({ zh, en }: Label): readonly [Label, Label] {
  const [longZh = "", endZh = ""] = /^([^（]*)（([^（）]*)）$/.exec(zh)?.slice(1) ?? [zh];
  const [longEn = "", endEn = ""] = /^([^(]*) \(([^()]*)\)$/.exec(en)?.slice(1) ?? [en];
  return endZh === "" ? [label(zh, en), label("", "")] : [label(longZh, longEn), label(`，${endZh}`, `, ${endEn}`)];
}

function ordered({ constraints }: Version<"procedure">, steps: Node, words: Words): Demand {
  const all = constraints.map((constraint) => constraintSentence(constraint, steps, words, words.titleOf));
  const [only, ...others] = all;
  const what =
    others.length === 0 && only !== undefined
      ? label(`遵守下列程序：${only.zh}`, `keep this order: ${only.en}`)
      : label(
          `遵守下列程序：${all.map(({ zh }, at) => `（${"一二三四五六七八九十"[at] ?? at + 1}）${zh}`).join("；")}`,
          `keep this order: ${all.map(({ en }, at) => `(${at + 1}) ${en}`).join("; ")}`,
        );
  return { what, otherwise: label("违反程序", "Otherwise") };
}

const checked = ({ title }: Rule): Demand => ({
  what: label(`做到“${title.zh}”，由程序逐件判断`, `${withinSentence(title.en)}; a program judges each of them`),
  otherwise: label("没有做到", "Otherwise"),
});

const anybody = label("责任单位", "the unit that answers");
