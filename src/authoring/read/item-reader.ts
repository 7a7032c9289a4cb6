import type { Authority } from "../../engine/pack/source.js";
import { inspectTree } from "../../expression/inspect-tree.js";
import type { Node, ParameterKind } from "../../expression/node.js";
import type { ParameterHandle, ParameterValue, Term } from "../../expression/term.js";
import type { TermType } from "../../expression/term-type.js";
import { noEntity, noParameter, otherParameter } from "../../expression/tree-problem.js";
import type { Entity } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { FieldType } from "../../model/record/field-type.js";
import { namesAny, type Problem } from "../../problem/problem.js";
import type { ExpressionProblem } from "../../text/expression-problem.js";
import type { OuterItem } from "../../text/named-tree.js";
import { type ExpressionKind, readExpression } from "../../text/read-expression.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import type { WrittenAuthorities, WrittenAuthority } from "../written/written-source.js";
import type { PackScope } from "./pack-scope.js";
import { readAuthority } from "./read-source.js";

/** Reads the parts of one rule, indicator, table or parameter; what is wrong with them is noted. */
export interface ItemReader {
  /** The tree of the text at a path; a stand-in when the text is flawed. */
  tree(path: FieldPath, text: string, expect: ExpressionKind, items?: ReadonlyMap<string, OuterItem>): Node;
  /** What a definition takes for an arrow function over the record: the text was checked instead of its types. */
  saying<Said extends Term>(path: FieldPath, text: string, expect: ExpressionKind): () => Said;
  /** The list of the text at a path, and what its items are; nothing is known of them when the text is flawed. */
  list(path: FieldPath, text: string): { readonly node: Node; readonly item: FieldType | undefined };
  /** A stand-in for what is missing. */
  missing<Said extends Term>(): () => Said;
  /** The same for those of several texts that are there, each standing under its name at a path. */
  sayings<Sayings extends Readonly<Record<string, () => Term>>>(
    path: FieldPath,
    written: Readonly<Partial<Record<keyof Sayings, unknown>>>,
    kinds: Readonly<Record<keyof Sayings, ExpressionKind>>,
  ): Partial<Sayings>;
  authority(path: FieldPath, written: WrittenAuthority): Authority;
  /** One place, or several in turn. */
  authorities(path: FieldPath, written: WrittenAuthorities): readonly [Authority, ...Authority[]];
  /** The parameter of an id, which is to hold a value of this kind. */
  parameter<Value extends ParameterValue>(path: FieldPath, id: string, holds: ParameterKind): ParameterHandle<Value>;
  /** Names the item of a list. */
  nameItem(): string;
  /** Begins to read another part of the same item, which is about the same entity or another one. */
  again(entity?: Entity): ItemReader;
  /** The statement that a text makes behind another one: `>= 0` behind `(weight)`. */
  treeBehind(path: FieldPath, before: string, text: string): Node;
  /** The statement that a text makes which stands for what is written. */
  treeInstead(path: FieldPath, text: string): Node;
  /** Notes what is wrong with a part. */
  refuse(path: FieldPath, refusal: Problem): void;
  /** Whether nothing of what was read is a stand-in. */
  isWhole(): boolean;
}

/** The entity of a name; nothing when there is none, which is noted. */
export function entityNamed(
  name: string,
  path: FieldPath,
  { entities, flawed }: PackScope,
  notes: AuthoringDiagnostics,
): Entity | undefined {
  const entity = entities.get(name);
  if (entity === undefined && !flawed.has(name)) notes.note(path, noEntity(name, [...entities.keys()]));
  return entity;
}

/** What the items of a list hold, as fields do. */
const fieldTypeOf = (item: FieldType | Extract<TermType, { kind: "record" }>): FieldType =>
  item.kind === "record" ? { kind: "group", fields: item.entity.fields } : item;

/** Begins to read what is about an entity; the items of all its lists are named in one row. */
export const itemReader = (
  subject: Entity,
  scope: PackScope,
  notes: AuthoringDiagnostics,
  nameItem: () => string = itemNames(),
): ItemReader => readerOf({ isWhole: true }, subject, scope, notes, nameItem);

function readerOf(
  draft: { isWhole: boolean },
  subject: Entity,
  scope: PackScope,
  notes: AuthoringDiagnostics,
  nameItem: () => string,
): ItemReader {
  const { entities, parameters, tables, flawed } = scope;
  const speaksOfFlawed = (text: string): boolean =>
    [...flawed].some((name) => text.includes(`"${name}"`) || text.includes(`'${name}'`));
  const standIn = (): Node => {
    draft.isWhole = false;
    return { kind: "truth", value: true };
  };
  const read = (
    text: string,
    expect: ExpressionKind,
    outerItems: ReadonlyMap<string, OuterItem> = new Map(),
    note: (problem: ExpressionProblem) => void,
  ): Node => {
    if (speaksOfFlawed(text)) return standIn();
    const result = readExpression(text, { subject, entities, parameters, tables, expect, outerItems, nameItem });
    if (result.ok) return result.tree;
    for (const problem of result.problems) if (!namesAny(problem, flawed)) note(problem);
    return standIn();
  };
  const reader: ItemReader = {
    tree: (path, text, expect, items) => read(text, expect, items, (problem) => notes.noteWithin(path, text, problem)),
    treeBehind: (path, before, text) =>
      read(`${before}${text}`, "statement", undefined, (problem) => {
        const start = Math.max(0, problem.offset - before.length);
        const end = problem.offset + problem.length - before.length;
        // What is wrong with both sides is shown under the one that is written here.
        const length = end <= 0 ? text.length : Math.max(0, end - start);
        notes.noteWithin(path, text, { ...problem, offset: start, length });
      }),
    treeInstead: (path, text) => read(text, "statement", undefined, (problem) => notes.note(path, problem)),
    saying:
      <Said extends Term>(path: FieldPath, text: string, expect: ExpressionKind) =>
      () =>
        // A definition asks a term for its node and nothing else.
        ({ node: reader.tree(path, text, expect) }) as unknown as Said,
    list(path, text) {
      const node = reader.tree(path, text, "list");
      const type = inspectTree(node, { subject, entities, parameters }).types.get(node);
      return { node, item: type?.kind === "list" ? fieldTypeOf(type.item) : undefined };
    },
    missing:
      <Said extends Term>() =>
      () =>
        ({ node: standIn() }) as unknown as Said,
    sayings(path, written, kinds) {
      const texts = Object.entries<ExpressionKind>(kinds).flatMap(([name, kind]) => {
        const text: unknown = written[name];
        return typeof text === "string" ? [[name, reader.saying([...path, name], text, kind)]] : [];
      });
      return Object.fromEntries(texts);
    },
    authority(path, written) {
      const authority = readAuthority(written, path, scope, notes);
      if (authority !== undefined) return authority;
      draft.isWhole = false;
      return unknownAuthority;
    },
    authorities(path, written) {
      if (!Array.isArray(written)) return [reader.authority(path, written as WrittenAuthority)];
      const all = written.map((one: WrittenAuthority, index) => reader.authority([...path, index], one));
      return all as unknown as readonly [Authority, ...Authority[]];
    },
    parameter(path, id, holds) {
      const held = parameters.get(id);
      if (flawed.has(id) || held !== holds) draft.isWhole = false;
      if (!flawed.has(id)) {
        if (held === undefined) notes.note(path, noParameter(id, [...parameters.keys()]));
        else if (held !== holds) notes.note(path, otherParameter(id, held, holds));
      }
      return { id, values: [] };
    },
    nameItem,
    again: (entity = subject) => readerOf(draft, entity, scope, notes, itemNames()),
    refuse(path, refusal) {
      draft.isWhole = false;
      notes.note(path, refusal);
    },
    isWhole: () => draft.isWhole,
  };
  return reader;
}

const unknownAuthority: Authority = Object.freeze({
  source: "",
  document: { zh: "", en: "" },
  article: "",
  inForce: { from: "0001-01-01" },
  verified: false,
}) as Authority;

function itemNames(): () => string {
  let named = 0;
  return () => {
    named += 1;
    return `item${named}`;
  };
}
