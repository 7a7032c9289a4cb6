import { match } from "ts-pattern";
import { type Label, label } from "../codes/label.js";
import type { Entity } from "../model/record/entity.js";
import type { FieldType, FieldTypes } from "../model/record/field-type.js";
import type { Problem } from "../problem/problem.js";
import type { Node, ParameterKind } from "./node.js";
import { isStatement, isTemporal, isTextual, nameOfType, type TermType } from "./term-type.js";
import {
  fieldless,
  incomparable,
  irreplaceable,
  noCode,
  noCodes,
  noEntity,
  noField,
  noItem,
  noParameter,
  nothingPresent,
  notReferring,
  notWanted,
  otherParameter,
  otherRecord,
  type TreeProblem,
  unfollowed,
  unordered,
  wantedRecords,
  wantedWords,
} from "./tree-problem.js";

/** What the names in a tree can mean. */
export interface TreeScope {
  readonly subject: Entity;
  readonly entities: ReadonlyMap<string, Entity>;
  /** What each parameter holds, by id. */
  readonly parameters: ReadonlyMap<string, ParameterKind>;
  /** Items that are in scope from outside, by name. */
  readonly items?: ReadonlyMap<string, TermType>;
}

/** The types of a tree's nodes, and everything that is wrong with it. */
export interface TreeInspection {
  readonly types: ReadonlyMap<Node, TermType>;
  readonly problems: readonly TreeProblem[];
}

const statement: TermType = { kind: "condition" };
const number: TermType = { kind: "number" };
const date: TermType = { kind: "date" };
const instant: TermType = { kind: "instant" };

const quoted = (name: string): Label => label(`“${name}”`, `"${name}"`);
const theItem = label("该列表项", "the item");

/** Thrown to leave a branch whose type cannot be known; its problem has been noted. */
class Untyped extends Error {}

/** Finds the type of every node, and every name, code or operation that cannot be. */
export function inspectTree(root: Node, scope: TreeScope): TreeInspection {
  const types = new Map<Node, TermType>();
  const problems: TreeProblem[] = [];
  const items = new Map<string, TermType>(scope.items ?? []);

  const refuse = (node: Node, refusal: Problem): never => {
    problems.push({ node, ...refusal });
    throw new Untyped();
  };
  /** Goes on with the siblings of what cannot be typed. */
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Untyped)) throw error;
    }
  };
  const expectType = (node: Node, fits: (type: TermType) => boolean, wanted: Label): TermType => {
    const type = typeOf(node);
    return fits(type) ? type : refuse(node, notWanted(wanted, type));
  };
  const expectStatement = (node: Node) => expectType(node, isStatement, wantedWords.statement);
  const expectNumber = (node: Node) => expectType(node, ({ kind }) => kind === "number", wantedWords.number);
  const expectDay = (node: Node) => expectType(node, ({ kind }) => kind === "date", wantedWords.day);

  const entityNamed = (node: Node, name: string): Entity =>
    scope.entities.get(name) ?? refuse(node, noEntity(name, [...scope.entities.keys()]));
  const fieldOf = (node: Node, fields: FieldTypes, name: string, owner: Label): FieldType => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) return field.type;
    return refuse(node, noField(owner, name, new Map(Object.entries(fields).map(([known, { zh }]) => [known, zh]))));
  };
  const itemTypeOf = (list: Node): TermType => {
    const type = typeOf(list);
    return type.kind === "list" ? type.item : refuse(list, notWanted(wantedWords.list, type));
  };
  const withItem = (name: string, type: TermType, work: () => void): void => {
    const outer = items.get(name);
    items.set(name, type);
    attempt(work);
    if (outer === undefined) items.delete(name);
    else items.set(name, outer);
  };

  function comparable(node: Extract<Node, { kind: "compare" }>): void {
    const { operator, left, right } = node;
    const [one, other] = [typeOf(left), typeOf(right)];
    if (isTextual(one) && isTextual(other)) {
      if (operator !== "==" && operator !== "!=") refuse(node, unordered(operator));
      if (one.kind === "reference" && other.kind === "reference" && one.entity !== other.entity)
        refuse(node, otherRecord(one, other));
      requireCode(one, right);
      requireCode(other, left);
    } else if (one.kind !== other.kind || (one.kind !== "number" && !isTemporal(one)))
      refuse(node, incomparable(one, other));
  }
  function requireCode(type: TermType, other: Node): void {
    if (other.kind === "text") requireCodes(type, other, [other.value]);
  }
  function requireCodes(type: TermType, node: Node, codes: readonly string[]): void {
    if (type.kind !== "choice") return;
    for (const code of codes) if (!type.codes.includes(code)) refuse(node, noCode(code, type));
  }

  function typeOf(node: Node): TermType {
    const known = types.get(node);
    if (known !== undefined) return known;
    const type = work(node);
    types.set(node, type);
    return type;
  }

  const work = (node: Node): TermType =>
    match<Node, TermType>(node)
      .with({ kind: "text" }, () => ({ kind: "text" }))
      .with({ kind: "day" }, { kind: "as-of" }, () => date)
      .with({ kind: "instant" }, () => instant)
      .with({ kind: "number" }, () => number)
      .with({ kind: "truth" }, () => statement)
      .with({ kind: "subject" }, () => ({ kind: "record", entity: scope.subject }))
      .with({ kind: "item" }, (node) => items.get(node.name) ?? refuse(node, noItem(node.name)))
      .with({ kind: "field" }, (node) => {
        const { of, name } = node;
        const owner = typeOf(of);
        if (owner.kind === "record") return fieldOf(node, owner.entity.fields, name, quoted(owner.entity.name));
        if (owner.kind === "group")
          return fieldOf(node, owner.fields, name, of.kind === "field" ? quoted(of.name) : theItem);
        return refuse(node, fieldless(name, owner));
      })
      .with({ kind: "follow" }, (node) => {
        const type = typeOf(node.of);
        if (type.kind !== "reference" || type.entity !== node.entity)
          return refuse(node, unfollowed(type, node.entity));
        return { kind: "record", entity: entityNamed(node, node.entity) };
      })
      .with({ kind: "referring" }, (node) => {
        const { entity, field } = node;
        const target = typeOf(node.to);
        const named = entityNamed(node, entity);
        const { fields, name } = named;
        const type = fieldOf(node, fields, field, quoted(name));
        const held = type.kind === "list" ? type.item : type;
        const names =
          held.kind === "text" ||
          (held.kind === "reference" && target.kind === "record" && held.entity === target.entity.name);
        if (target.kind !== "record" || !names) return refuse(node, notReferring(entity, field, target));
        return { kind: "list", item: { kind: "record", entity: named } };
      })
      .with({ kind: "parameter" }, (node) => {
        const { id, holds } = node;
        const listed = scope.parameters.get(id);
        if (listed === undefined) return refuse(node, noParameter(id, [...scope.parameters.keys()]));
        if (listed !== holds) return refuse(node, otherParameter(id, listed, holds));
        return holds === "day" ? date : { kind: holds };
      })
      .with({ kind: "compare" }, (node) => {
        comparable(node);
        return statement;
      })
      .with({ kind: "one-of" }, (node) => {
        const type = expectType(node.of, isTextual, wantedWords.text);
        if (node.codes.length === 0) refuse(node, noCodes);
        requireCodes(type, node, node.codes);
        return statement;
      })
      .with({ kind: "among" }, ({ of, texts }) => {
        expectType(of, isTextual, wantedWords.text);
        expectType(texts, ({ kind }) => kind === "texts", wantedWords.texts);
        return statement;
      })
      .with({ kind: "and" }, { kind: "or" }, ({ parts }) => {
        for (const part of parts) attempt(() => expectStatement(part));
        return statement;
      })
      .with({ kind: "not" }, ({ of }) => {
        expectStatement(of);
        return statement;
      })
      .with({ kind: "present" }, ({ of }) => {
        typeOf(of);
        return statement;
      })
      .with({ kind: "every" }, { kind: "some" }, { kind: "count" }, ({ kind, list, item, body }) => {
        withItem(item, itemTypeOf(list), () => expectStatement(body));
        return kind === "count" ? number : statement;
      })
      .with({ kind: "only" }, ({ list, item, body }) => {
        const type = itemTypeOf(list);
        if (type.kind !== "record" && type.kind !== "group") return refuse(list, notWanted(wantedRecords, type));
        withItem(item, type, () => expectStatement(body));
        return type;
      })
      .with({ kind: "sum" }, ({ list, item, body, value }) => {
        withItem(item, itemTypeOf(list), () => {
          attempt(() => expectStatement(body));
          expectNumber(value);
        });
        return number;
      })
      .with({ kind: "arithmetic" }, ({ left, right }) => {
        attempt(() => expectNumber(left));
        expectNumber(right);
        return number;
      })
      .with({ kind: "shift" }, ({ day, by }) => {
        attempt(() => expectType(day, isTemporal, wantedWords.time));
        expectType(by, ({ kind }) => kind === "period", wantedWords.period);
        return typeOf(day);
      })
      .with({ kind: "between" }, ({ from, to }) => {
        attempt(() => expectDay(from));
        expectDay(to);
        return number;
      })
      .with({ kind: "year" }, ({ of }) => {
        expectDay(of);
        return number;
      })
      .with({ kind: "day-of" }, ({ of }) => {
        expectType(of, ({ kind }) => kind === "instant", wantedWords.instant);
        return date;
      })
      .with({ kind: "calendar-period" }, ({ of }) => {
        expectDay(of);
        return { kind: "text" };
      })
      .with({ kind: "choose" }, ({ condition, yes, no }) => {
        attempt(() => expectStatement(condition));
        const type = typeOf(yes);
        return expectType(no, (other) => alike(type, other), nameOfType(type));
      })
      .with({ kind: "first-present" }, (node) => {
        const [first, ...others] = node.parts.map((part) => typeOf(part));
        if (first === undefined) return refuse(node, nothingPresent);
        // A day stands in for an instant: some second of it.
        const isFit = (other: TermType): boolean =>
          alike(first, other) || (first.kind === "instant" && other.kind === "date");
        for (const other of others) if (!isFit(other)) refuse(node, irreplaceable(first, other));
        return first;
      })
      .exhaustive();

  attempt(() => typeOf(root));
  return { types, problems };
}

const alike = (one: TermType, other: TermType): boolean =>
  one.kind === other.kind || (isTextual(one) && isTextual(other)) || (isStatement(one) && isStatement(other));
