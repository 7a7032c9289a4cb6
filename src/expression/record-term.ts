import { suggestion } from "../codes/identifier/nearest.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import type { FieldType, FieldTypes } from "../model/record/field-type.js";
import { allOf, condition, presence } from "./condition.js";
import type { Node } from "./node.js";
import type { Condition, ListTerm, NumberTerm, RecordTerm, Term } from "./term.js";
import { dayTerm, flagTerm, instantTerm, numberTerm, referenceTerm, textTerm } from "./value-term.js";

/** Gives each quantifier of one rule a name of its own. */
export type NameItem = () => string;

/** The term of a record or group: every field is a term; a field that does not exist throws where it is written. */
export function recordTerm<Content>(
  node: Node,
  fields: FieldTypes,
  place: string,
  nameItem: NameItem,
): RecordTerm<Content> {
  const own = presence(node);
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === "symbol") return undefined;
      if (Object.hasOwn(target, name)) return target[name as keyof typeof target];
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined)
        throw new TypeError(`${place} has no field "${name}"${suggestion(name, Object.keys(fields))}`);
      return termOf({ kind: "field", of: node, name }, field.type, `${place}.${name}`, nameItem);
    },
  }) as unknown as RecordTerm<Content>;
}

/** The term that speaks about a value of a field's type. */
function termOf(node: Node, type: FieldType, place: string, nameItem: NameItem): Term {
  switch (type.kind) {
    case "date":
      return dayTerm(node);
    case "instant":
      return instantTerm(node);
    case "boolean":
      return flagTerm(node);
    case "number":
      return numberTerm(node);
    case "text":
    case "choice":
      return textTerm(node);
    case "reference":
      return referenceTerm(node, <Content extends AnyRecord>(entity: Entity<string, Content>, record: Node) => {
        if (entity.name !== type.entity)
          throw new TypeError(`${place} refers to "${type.entity}" and cannot be followed in "${entity.name}"`);
        return recordTerm<Content>(record, entity.fields, entity.name, nameItem);
      });
    case "list":
      return listTerm(node, type.item, `${place}[]`, nameItem);
    case "group":
      return recordTerm(node, type.fields, place, nameItem);
  }
}

type AnyItem = (item: never) => Term;

/** The term of a list, narrowed by any number of filters. */
export function listTerm<Item>(
  list: Node,
  item: FieldType,
  place: string,
  nameItem: NameItem,
  filters: readonly AnyItem[] = [],
): ListTerm<Item> {
  const quantified = (build: (name: string, term: never, filtered: readonly Node[]) => Node): Node => {
    const name = nameItem();
    const term = termOf({ kind: "item", name }, item, place, nameItem) as never;
    return build(
      name,
      term,
      filters.map((filter) => filter(term).node),
    );
  };
  const some = (test: AnyItem): Node =>
    quantified((name, term, filtered) => ({
      kind: "some",
      list,
      item: name,
      body: allOf([...filtered, test(term).node]),
    }));
  const terms = {
    ...presence(list),
    every: (test: AnyItem): Condition =>
      condition(
        quantified((name, term, filtered) => {
          const body = test(term).node;
          const refused = filtered.map((filter): Node => ({ kind: "not", of: filter }));
          return {
            kind: "every",
            list,
            item: name,
            body: refused.length === 0 ? body : { kind: "or", parts: [...refused, body] },
          };
        }),
      ),
    some: (test: AnyItem): Condition => condition(some(test)),
    none: (test: AnyItem): Condition => condition({ kind: "not", of: some(test) }),
    isEmpty: (): Condition => condition({ kind: "not", of: some(() => condition({ kind: "truth", value: true })) }),
    where: (test: AnyItem) => listTerm(list, item, place, nameItem, [...filters, test]),
    count: (): NumberTerm =>
      numberTerm(quantified((name, _, filtered) => ({ kind: "count", list, item: name, body: allOf(filtered) }))),
    sum: (value: AnyItem): NumberTerm =>
      numberTerm(
        quantified((name, term, filtered) => ({
          kind: "sum",
          list,
          item: name,
          body: allOf(filtered),
          value: value(term).node,
        })),
      ),
    only: (): Term =>
      termOf(
        quantified((name, _, filtered) => ({ kind: "only", list, item: name, body: allOf(filtered) })),
        item,
        place,
        nameItem,
      ),
  };
  return terms as unknown as ListTerm<Item>;
}
