import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Entity } from "../../model/record/entity.js";
import type { Pack } from "../pack/pack.js";
import type { Parameter } from "../pack/parameter.js";
import type { Interval } from "../pack/source.js";
import { labelOfValue } from "../pack/value-label.js";
import { type TreeSentences, treeSentences } from "./tree-sentence.js";

/** What is to be done, and how it is said that it was not. */
export interface Demand {
  readonly what: Label;
  readonly otherwise: Label;
}

/** Sentences in which parameters show what they come to while a version is in force. */
export interface SentenceWords extends TreeSentences {
  titleOf(parameter: string): Label;
  parameter(id: string): Parameter | undefined;
  /** What a parameter comes to, with the days of a change where there is one. */
  amountOf(parameter: Parameter): Label;
}

/** Makes the sentences about the trees of one rule while a version of it is in force. */
export function sentenceWords(trees: readonly Node[], about: Entity, pack: Pack, inForce: Interval): SentenceWords {
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

/** A day as the last one on which something is in time. */
export function lastDayInWords(tree: Node, day: Label): Label {
  const last = bracketed(tree, day);
  return label(`不迟于${last.zh}`, `not later than ${last.en}`);
}

/** Brackets around a tree that says one of several days. */
export const bracketed = ({ kind }: Node, { zh, en }: Label): Label =>
  kind === "choose" || kind === "first-present" ? label(`（${zh}）`, `(${en})`) : label(zh, en);
