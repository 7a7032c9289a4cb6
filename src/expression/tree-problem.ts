import { nearest } from "../codes/identifier/nearest.js";
import { type Label, label } from "../codes/label.js";
import { type Problem, problem } from "../problem/problem.js";
import type { Comparison, Node, ParameterKind } from "./node.js";
import { nameOfType, type TermType } from "./term-type.js";

/** A node that cannot stand where it stands. */
export interface TreeProblem extends Problem {
  readonly node: Node;
}

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
export const notWanted = (wanted: Label, found: TermType): Problem =>
  problem("expression/other-type", { wanted, found: nameOfType(found) });

/** A field is asked of something that has none. */
export const fieldless = (field: string, owner: TermType): Problem =>
  problem("expression/no-fields", { field, owner: nameOfType(owner) });

/** There is no field of this name; `titles` are the Chinese names of those there are. */
export const noField = (owner: Label, field: string, titles: ReadonlyMap<string, string>): Problem =>
  problem(
    "expression/unknown-field",
    { owner, field },
    [...titles].find(([, title]) => title === field)?.[0] ?? nearest(field, [...titles.keys()]),
  );

/** There is no entity of this name. */
export const noEntity = (name: string, known: readonly string[]): Problem =>
  problem("expression/unknown-entity", { name }, nearest(name, known));

/** No quantifier around names this item. */
export const noItem = (name: string): Problem => problem("expression/unknown-item", { name });

/** No parameter of this id is listed. */
export const noParameter = (id: string, known: readonly string[]): Problem =>
  problem("expression/unknown-parameter", { id }, nearest(id, known));

/** A parameter holds something else than a tree says. */
export const otherParameter = (id: string, listed: ParameterKind, holds: ParameterKind): Problem =>
  problem("expression/parameter-of-other-kind", { id, listed, holds });

/** An order is asked of texts. */
export const unordered = (operator: Comparison): Problem => problem("expression/unordered-texts", { operator });

/** The ids of records of two entities are compared. */
export const otherRecord = (one: TermType, other: TermType): Problem =>
  problem("expression/other-entity", { one: nameOfType(one), other: nameOfType(other) });

/** Two values of different kinds are compared. */
export const incomparable = (one: TermType, other: TermType): Problem =>
  problem("expression/incomparable", { one: nameOfType(one), other: nameOfType(other) });

/** A code is not one of the vocabulary; the label of a code, in either language, suggests that code. */
export function noCode(code: string, type: Extract<TermType, { kind: "choice" }>): Problem {
  const labelled = type.codes.find((known) => Object.values(type.labels[known] ?? {}).includes(code));
  return problem("expression/unknown-code", { code, type: nameOfType(type) }, labelled ?? nearest(code, type.codes));
}

/** A list of codes is empty. */
export const noCodes = problem("expression/no-codes-listed", {});

/** Something that is no reference to an entity is followed there. */
export const unfollowed = (type: TermType, entity: string): Problem =>
  problem("expression/not-a-reference", { type: nameOfType(type), entity });

/** A field does not refer to the records whose referring ones are wanted. */
export const notReferring = (entity: string, field: string, target: TermType): Problem =>
  problem("expression/not-referring", { entity, field, target: nameOfType(target) });

/** A list of values to choose the first present one from is empty. */
export const nothingPresent = problem("expression/no-values-listed", {});

/** A value is given a default of another kind. */
export const irreplaceable = (first: TermType, other: TermType): Problem =>
  problem("expression/default-of-other-type", { first: nameOfType(first), other: nameOfType(other) });
