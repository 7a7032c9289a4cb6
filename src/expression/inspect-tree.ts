import { match } from "ts-pattern";
import { suggestion } from "../codes/nearest.js";
import type { Entity } from "../model/entity.js";
import type { FieldType, FieldTypes } from "../model/field-type.js";
import type { Comparison, Node, ParameterKind } from "./node.js";
import { isStatement, isTextual, nameOfType, type TermType } from "./term-type.js";

/** What the names in a tree can mean. */
export interface TreeScope {
  readonly subject: Entity;
  readonly entities: ReadonlyMap<string, Entity>;
  /** What each parameter holds, by id. */
  readonly parameters: ReadonlyMap<string, ParameterKind>;
  /** Items that are in scope from outside, by name. */
  readonly items?: ReadonlyMap<string, FieldType>;
}

/** The types of a tree's nodes, and everything that is wrong with it. */
export interface TreeInspection {
  readonly types: ReadonlyMap<Node, TermType>;
  readonly problems: readonly string[];
}

const statement: TermType = { kind: "condition" };
const number: TermType = { kind: "number" };
const date: TermType = { kind: "date" };

/** Thrown to leave a branch whose type cannot be known; its problem has been noted. */
class Untyped extends Error {}

/** Finds the type of every node, and every name, code or operation that cannot be. */
export function inspectTree(root: Node, scope: TreeScope): TreeInspection {
  const types = new Map<Node, TermType>();
  const problems: string[] = [];
  const items = new Map(scope.items ?? []);

  const refuse = (problem: string): never => {
    problems.push(problem);
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
  const expectType = (node: Node, fits: (type: TermType) => boolean, wanted: string): TermType => {
    const type = typeOf(node);
    return fits(type) ? type : refuse(`${wanted} is needed, not ${nameOfType(type)}`);
  };
  const expectStatement = (node: Node) => expectType(node, isStatement, "a statement");
  const expectNumber = (node: Node) => expectType(node, ({ kind }) => kind === "number", "a number");
  const expectDay = (node: Node) => expectType(node, ({ kind }) => kind === "date", "a day");

  const fieldsOf = (node: Node, name: string): FieldTypes => {
    const type = typeOf(node);
    if (type.kind === "record") return type.entity.fields;
    if (type.kind === "group") return type.fields;
    return refuse(`"${name}" is asked of ${nameOfType(type)}, which has no fields`);
  };
  const entityNamed = (name: string): Entity =>
    scope.entities.get(name) ?? refuse(`there is no entity "${name}"${suggestion(name, [...scope.entities.keys()])}`);
  const fieldOf = (fields: FieldTypes, name: string, owner: string): FieldType =>
    Object.hasOwn(fields, name)
      ? (fields[name] as FieldTypes[string]).type
      : refuse(`${owner} has no field "${name}"${suggestion(name, Object.keys(fields))}`);
  const ownerOf = (node: Node): string => {
    const type = types.get(node);
    return type?.kind === "record" ? `"${type.entity.name}"` : node.kind === "field" ? `"${node.name}"` : "the item";
  };
  const itemTypeOf = (list: Node): FieldType => {
    const type = typeOf(list);
    return type.kind === "list" ? type.item : refuse(`a list is needed, not ${nameOfType(type)}`);
  };
  const withItem = (name: string, type: FieldType, work: () => void): void => {
    const outer = items.get(name);
    items.set(name, type);
    attempt(work);
    if (outer === undefined) items.delete(name);
    else items.set(name, outer);
  };

  function comparable(operator: Comparison, left: Node, right: Node): void {
    const [one, other] = [typeOf(left), typeOf(right)];
    if (isTextual(one) && isTextual(other)) {
      if (operator !== "==" && operator !== "!=") refuse(`texts have no order: "${operator}" cannot be asked of them`);
      if (one.kind === "reference" && other.kind === "reference" && one.entity !== other.entity)
        refuse(`${nameOfType(one)} is compared with ${nameOfType(other)}`);
      requireCode(one, right);
      requireCode(other, left);
    } else if (one.kind !== other.kind || (one.kind !== "number" && one.kind !== "date"))
      refuse(`${nameOfType(one)} cannot be compared with ${nameOfType(other)}`);
  }
  function requireCode(type: TermType, other: Node): void {
    if (type.kind === "choice" && other.kind === "text") requireCodes(type, [other.value]);
  }
  function requireCodes(type: TermType, codes: readonly string[]): void {
    if (type.kind !== "choice") return;
    for (const code of codes)
      if (!type.codes.includes(code)) refuse(`"${code}" is not ${nameOfType(type)}${suggestion(code, type.codes)}`);
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
      .with({ kind: "number" }, () => number)
      .with({ kind: "truth" }, () => statement)
      .with({ kind: "subject" }, () => ({ kind: "record", entity: scope.subject }))
      .with({ kind: "item" }, ({ name }) => items.get(name) ?? refuse(`no quantifier names "${name}"`))
      .with({ kind: "field" }, ({ of, name }) => {
        const fields = fieldsOf(of, name);
        return fieldOf(fields, name, ownerOf(of));
      })
      .with({ kind: "follow" }, ({ of, entity }) => {
        const type = typeOf(of);
        if (type.kind !== "reference" || type.entity !== entity)
          return refuse(`${nameOfType(type)} cannot be followed in "${entity}"`);
        return { kind: "record", entity: entityNamed(entity) };
      })
      .with({ kind: "referring" }, ({ to, entity, field }) => {
        const target = typeOf(to);
        const { fields, name } = entityNamed(entity);
        const type = fieldOf(fields, field, `"${name}"`);
        const held = type.kind === "list" ? type.item : type;
        if (held.kind !== "reference" || target.kind !== "record" || held.entity !== target.entity.name)
          return refuse(`"${entity}.${field}" does not refer to ${nameOfType(target)}`);
        return { kind: "list", item: { kind: "group", fields } };
      })
      .with({ kind: "parameter" }, ({ id, holds }) => {
        const listed = scope.parameters.get(id);
        if (listed === undefined)
          return refuse(`the pack lists no parameter "${id}"${suggestion(id, [...scope.parameters.keys()])}`);
        if (listed !== holds) return refuse(`the parameter "${id}" holds a ${listed}, not a ${holds}`);
        return holds === "day" ? date : { kind: holds };
      })
      .with({ kind: "compare" }, ({ operator, left, right }) => {
        comparable(operator, left, right);
        return statement;
      })
      .with({ kind: "one-of" }, ({ of, codes }) => {
        const type = expectType(of, isTextual, "a text");
        if (codes.length === 0) refuse("no code is named of which the value should be one");
        requireCodes(type, codes);
        return statement;
      })
      .with({ kind: "among" }, ({ of, texts }) => {
        expectType(of, isTextual, "a text");
        expectType(texts, ({ kind }) => kind === "texts", "a list of texts");
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
        attempt(() => expectDay(day));
        expectType(by, ({ kind }) => kind === "period", "a period");
        return date;
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
      .with({ kind: "calendar-period" }, ({ of }) => {
        expectDay(of);
        return { kind: "text" };
      })
      .with({ kind: "choose" }, ({ condition, yes, no }) => {
        attempt(() => expectStatement(condition));
        const type = typeOf(yes);
        return expectType(no, (other) => alike(type, other), nameOfType(type));
      })
      .with({ kind: "first-present" }, ({ parts }) => {
        const [first, ...others] = parts.map((part) => typeOf(part));
        if (first === undefined) return refuse("no value is named of which the first present one is meant");
        for (const other of others)
          if (!alike(first, other)) refuse(`${nameOfType(first)} cannot be replaced by ${nameOfType(other)}`);
        return first;
      })
      .exhaustive();

  attempt(() => typeOf(root));
  return { types, problems };
}

const alike = (one: TermType, other: TermType): boolean =>
  one.kind === other.kind || (isTextual(one) && isTextual(other)) || (isStatement(one) && isStatement(other));
