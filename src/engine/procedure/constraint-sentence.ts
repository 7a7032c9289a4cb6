import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import { withinSentence } from "../../expression/sentence/sentence-word.js";
import type { TreeSentences } from "../rule/tree-sentence.js";
import type { ConstraintTemplate } from "./constraint.js";
import type { BuiltConstraint, BuiltPattern } from "./procedure.js";

const phrases: Readonly<Record<ConstraintTemplate, Label>> = {
  existence: label("应有{step}", "there is {step}"),
  absence: label("不得有{step}", "there is no {step}"),
  init: label("首先是{step}", "the first step is {step}"),
  precedence: label("{second}之前应有{first}", "{second} comes after {first}"),
  "alternate-precedence": label("每次{second}之前各应有一次{first}", "each {second} comes after {first} of its own"),
  "chain-precedence": label("{second}之前紧接着应是{first}", "{second} comes immediately after {first}"),
  response: label("{first}之后应有{second}", "{first} is followed by {second}"),
  "alternate-response": label("每次{first}之后各应有一次{second}", "each {first} is followed by {second} of its own"),
  "chain-response": label("{first}之后紧接着应是{second}", "{first} is followed immediately by {second}"),
  succession: label(
    "{first}之后应有{second}，{second}之前应有{first}",
    "{first} is followed by {second}, and {second} comes after {first}",
  ),
  "alternate-succession": label("{first}与{second}依次交替", "{first} and {second} take turns in this order"),
  "chain-succession": label("{first}与{second}前后紧接", "{first} and {second} come together in this order"),
  "responded-existence": label("有{first}的，应有{second}", "where there is {first} there is {second}"),
  "co-existence": label("{first}与{second}应同时具备", "there are {first} and {second}, or neither"),
  "not-coexistence": label("{first}与{second}不得并存", "there are not both {first} and {second}"),
  "not-succession": label("{first}之后不得有{second}", "{first} is not followed by {second}"),
};

/** What a constraint on steps demands, in words; the steps are called by the labels of their kinds. */
export function constraintSentence(
  constraint: BuiltConstraint,
  steps: Node,
  { sentence, typeOf }: TreeSentences,
  titleOf: (parameter: string) => Label,
): Label {
  const labels = labelsOfKinds(steps, typeOf);
  const patternIn = (pattern: BuiltPattern | undefined, language: "zh" | "en"): string => {
    if (pattern === undefined) return "";
    const kinds = pattern.kinds.map((kind) => labels[kind]?.[language] ?? kind);
    const said = kinds.map((kind) => `“${kind}”`);
    const names = said.join(language === "zh" ? "或者" : " or ");
    if (pattern.that === undefined) return names;
    const only = sentence(pattern.that.body, pattern.that.item)[language];
    return language === "zh" ? `${names}（${only}）` : `${names} (${only})`;
  };
  const bounds = (
    [
      [constraint.atLeast, "，次数不少于", ", at least as often as "],
      [constraint.atMost, "，次数不多于", ", at most as often as "],
      [constraint.within, "，相隔不超过", ", within "],
      [constraint.notSooner, "，相隔不少于", ", not sooner than "],
      [constraint.onlyAfter, "，且须已届满", ", only after "],
    ] as const
  ).flatMap(([id, zh, en]) =>
    id === undefined ? [] : [label(`${zh}${titleOf(id).zh}`, `${en}the ${withinSentence(titleOf(id).en)}`)],
  );
  const actors = constraint.actors === undefined ? [] : [sameOrDifferent[constraint.actors]];
  const condition =
    constraint.when === undefined
      ? []
      : [label(`${sentence(constraint.when).zh}的，`, `if ${sentence(constraint.when).en}: `)];
  const phraseIn = (language: "zh" | "en"): string =>
    phrases[constraint.template][language]
      .replaceAll("{step}", patternIn(constraint.step, language))
      .replaceAll("{first}", patternIn(constraint.first, language))
      .replaceAll("{second}", patternIn(constraint.second, language));
  const whole = (language: "zh" | "en"): string =>
    [
      ...condition.map((one) => one[language]),
      phraseIn(language),
      ...[...bounds, ...actors].map((one) => one[language]),
    ].join("");
  return label(whole("zh"), whole("en"));
}

const sameOrDifferent: Readonly<Record<"same" | "different", Label>> = {
  same: label("，由同一人办理", ", by one actor"),
  different: label("，由不同的人办理", ", by different actors"),
};

function labelsOfKinds(steps: Node, typeOf: TreeSentences["typeOf"]): Readonly<Record<string, Label>> {
  const type = typeOf(steps);
  const item = type?.kind === "list" ? type.item : undefined;
  const kind = item?.kind === "group" ? item.fields["kind"]?.type : undefined;
  return kind?.kind === "choice" ? kind.labels : {};
}
