import { nearest } from "../codes/identifier/nearest.js";
import { type Label, label } from "../codes/label.js";
import type { Comparison, Node, ParameterKind } from "./node.js";
import { nameOfType, type TermType } from "./term-type.js";

/** What is wrong, and the word that was most likely meant. */
export interface Refusal {
  readonly message: Label;
  readonly suggestion?: string;
}

/** A node that cannot stand where it stands. */
export interface TreeProblem extends Refusal {
  readonly node: Node;
}

/** A refusal as one line of English. */
export const refusalInEnglish = ({ message, suggestion }: Refusal): string =>
  suggestion === undefined ? message.en : `${message.en}; did you mean "${suggestion}"?`;

const refusal = (zh: string, en: string, suggestion?: string): Refusal => ({
  message: label(zh, en),
  ...(suggestion === undefined ? {} : { suggestion }),
});

/** What each kind of value that may be wanted is called. */
export const wantedWords = {
  statement: label("能判断真假的条件", "a statement"),
  number: label("数", "a number"),
  day: label("日期", "a day"),
  instant: label("时刻", "an instant"),
  time: label("日期或者时刻", "a day or an instant"),
  text: label("文本", "a text"),
  period: label("期限", "a period"),
  texts: label("文本清单", "a list of texts"),
  list: label("列表", "a list"),
} as const satisfies Readonly<Record<string, Label>>;

/** What has an item that can be looked at by its fields. */
export const wantedRecords: Label = label("由记录或一组字段组成的列表", "a list of records or groups");

/** Another kind of value is wanted than the one that is there. */
export function notWanted(wanted: Label, found: TermType): Refusal {
  const name = nameOfType(found);
  return refusal(`此处需要${wanted.zh}，而不是${name.zh}`, `${wanted.en} is needed, not ${name.en}`);
}

/** A field is asked of something that has none. */
export function fieldless(field: string, owner: TermType): Refusal {
  const name = nameOfType(owner);
  return refusal(`${name.zh}没有字段，不能取“${field}”`, `"${field}" is asked of ${name.en}, which has no fields`);
}

/** There is no field of this name; `titles` are the Chinese names of those there are. */
export const noField = (owner: Label, field: string, titles: ReadonlyMap<string, string>): Refusal =>
  refusal(
    `${owner.zh}没有字段“${field}”`,
    `${owner.en} has no field "${field}"`,
    [...titles].find(([, title]) => title === field)?.[0] ?? nearest(field, [...titles.keys()]),
  );

/** There is no entity of this name. */
export const noEntity = (name: string, known: readonly string[]): Refusal =>
  refusal(`没有实体“${name}”`, `there is no entity "${name}"`, nearest(name, known));

/** No quantifier around names this item. */
export const noItem = (name: string): Refusal =>
  refusal(`没有以“${name}”为名的列表项`, `no quantifier names "${name}"`);

/** No parameter of this id is listed. */
export const noParameter = (id: string, known: readonly string[]): Refusal =>
  refusal(`规则包没有列出参数“${id}”`, `the pack lists no parameter "${id}"`, nearest(id, known));

const heldWords: Readonly<Record<ParameterKind, string>> = {
  number: "数",
  period: "期限",
  day: "日期",
  texts: "文本清单",
};

/** A parameter holds something else than a tree says. */
export const otherParameter = (id: string, listed: ParameterKind, holds: ParameterKind): Refusal =>
  refusal(
    `参数“${id}”是${heldWords[listed]}，不是${heldWords[holds]}`,
    `the parameter "${id}" holds a ${listed}, not a ${holds}`,
  );

/** An order is asked of texts. */
export const unordered = (operator: Comparison): Refusal =>
  refusal(`文本没有先后大小，不能用“${operator}”`, `texts have no order: "${operator}" cannot be asked of them`);

/** The ids of records of two entities are compared. */
export const otherRecord = (one: TermType, other: TermType): Refusal =>
  refusal(
    `不能拿${nameOfType(one).zh}与${nameOfType(other).zh}比较`,
    `${nameOfType(one).en} is compared with ${nameOfType(other).en}`,
  );

/** Two values of different kinds are compared. */
export const incomparable = (one: TermType, other: TermType): Refusal =>
  refusal(
    `${nameOfType(one).zh}不能与${nameOfType(other).zh}比较`,
    `${nameOfType(one).en} cannot be compared with ${nameOfType(other).en}`,
  );

/** A code is not one of the vocabulary; the label of a code, in either language, suggests that code. */
export function noCode(code: string, type: Extract<TermType, { kind: "choice" }>): Refusal {
  const labelled = type.codes.find((known) => Object.values(type.labels[known] ?? {}).includes(code));
  return refusal(
    `“${code}”不是${nameOfType(type).zh}`,
    `"${code}" is not ${nameOfType(type).en}`,
    labelled ?? nearest(code, type.codes),
  );
}

/** A list of codes is empty. */
export const noCodes = refusal("没有写明应为哪些代码之一", "no code is named of which the value should be one");

/** Something that is no reference to an entity is followed there. */
export const unfollowed = (type: TermType, entity: string): Refusal =>
  refusal(`${nameOfType(type).zh}不能查到“${entity}”`, `${nameOfType(type).en} cannot be followed in "${entity}"`);

/** A field does not refer to the records whose referring ones are wanted. */
export const notReferring = (entity: string, field: string, target: TermType): Refusal =>
  refusal(
    `“${entity}.${field}”不指向${nameOfType(target).zh}`,
    `"${entity}.${field}" does not refer to ${nameOfType(target).en}`,
  );

/** A list of values to choose the first present one from is empty. */
export const nothingPresent = refusal(
  "没有写明取哪些值中先有的一个",
  "no value is named of which the first present one is meant",
);

/** A value is given a default of another kind. */
export const irreplaceable = (first: TermType, other: TermType): Refusal =>
  refusal(
    `${nameOfType(first).zh}缺失时不能代以${nameOfType(other).zh}`,
    `${nameOfType(first).en} cannot be replaced by ${nameOfType(other).en}`,
  );
