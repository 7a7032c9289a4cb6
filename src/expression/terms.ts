import { match } from "ts-pattern";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import { allOf, anyOf, condition } from "./condition.js";
import type { Node, ParameterKind } from "./node.js";
import { listTerm, type NameItem, recordTerm } from "./record-term.js";
import type { ParameterHandle, ParameterValue, RecordTerm, Term, Terms } from "./term.js";
import {
  dayTerm,
  flagTerm,
  instantTerm,
  numberTerm,
  periodTerm,
  referenceTerm,
  textsTerm,
  textTerm,
} from "./value-term.js";

/** The record of an entity as terms, and the words that go with them. */
export interface Speech<Content> {
  readonly record: RecordTerm<Content>;
  readonly terms: Terms;
}

/** Makes what the arrow functions of one rule are called with. */
export function speechAbout<Content extends AnyRecord>(entity: Entity<string, Content>): Speech<Content> {
  let named = 0;
  const nameItem: NameItem = () => {
    named += 1;
    return `item${named}`;
  };
  return {
    record: recordTerm<Content>({ kind: "subject" }, entity.fields, entity.name, nameItem),
    terms: Object.freeze({ ...words, choose: choosing(nameItem), referring: referring(nameItem) }) as Terms,
  };
}

const words: Omit<Terms, "choose" | "referring"> = {
  parameter: ((handle: ParameterHandle) => {
    const holds = parameterKindOf(handle.values[0]?.value as ParameterValue);
    return parameterTerm({ kind: "parameter", id: handle.id, holds }, holds);
  }) as Terms["parameter"],
  asOf: dayTerm({ kind: "as-of" }),
  all: (...conditions) => condition(allOf(conditions.map(({ node }) => node))),
  any: (...conditions) => condition(anyOf(conditions.map(({ node }) => node))),
};

const choosing =
  (nameItem: NameItem): Terms["choose"] =>
  (test, yes, no) =>
    sameKindOf(yes, { kind: "choose", condition: test.node, yes: yes.node, no: no.node }, nameItem);

const referring =
  (nameItem: NameItem): Terms["referring"] =>
  (record, entity, field) => {
    if (!Object.hasOwn(entity.fields, field)) throw new TypeError(`${entity.name} has no field "${field}"`);
    const node: Node = { kind: "referring", to: record.node, entity: entity.name, field };
    return listTerm(node, { kind: "group", fields: entity.fields }, entity.name, nameItem);
  };

const parameterTerm = (node: Node, holds: ParameterKind): Term =>
  match(holds)
    .with("number", () => numberTerm(node))
    .with("day", () => dayTerm(node))
    .with("period", () => periodTerm(node))
    .with("texts", () => textsTerm(node))
    .exhaustive();

/** What a parameter's value is. */
export function parameterKindOf(value: ParameterValue): ParameterKind {
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "day";
  return "count" in value ? "period" : "texts";
}

/** A term of the same kind as another, over another node. */
function sameKindOf<Some extends Term>(model: Some, node: Node, nameItem: NameItem): Some {
  if ("holds" in model) return (model.holds === "period" ? periodTerm(node) : textsTerm(node)) as unknown as Some;
  if ("in" in model)
    return referenceTerm(node, <Content extends AnyRecord>(entity: Entity<string, Content>, record: Node) =>
      recordTerm<Content>(record, entity.fields, entity.name, nameItem),
    ) as unknown as Some;
  if ("day" in model) return instantTerm(node) as unknown as Some;
  if ("daysUntil" in model) return dayTerm(node) as unknown as Some;
  if ("plus" in model) return numberTerm(node) as unknown as Some;
  if ("oneOf" in model) return textTerm(node) as unknown as Some;
  if ("implies" in model) return ("isPresent" in model ? flagTerm(node) : condition(node)) as unknown as Some;
  throw new TypeError("choose takes statements, texts, numbers, days, instants, references, periods or lists of texts");
}

/** The node a rule's arrow function builds. */
export const saidAbout = <Content extends AnyRecord, Said extends Term>(
  { record, terms }: Speech<Content>,
  say: (record: RecordTerm<Content>, terms: Terms) => Said,
): Node => say(record, terms).node;
