import { periodBuilders } from "../calendar/period.js";
import type { Node } from "../expression/node.js";
import type { Syntax } from "./syntax.js";
import { refuseText, type Span } from "./text-flaw.js";
import { periodInText, uncalled, unknownName } from "./text-words.js";
import type { Names, TreeBuilder } from "./tree-builder.js";
import { isFunctionName, usages } from "./usage.js";

const subject: Node = { kind: "subject" };

/** A name that stands alone: the record, the as-of day, an item, or a field of the record. */
export function buildName(name: string, span: Span, { items }: Names, builder: TreeBuilder): Node {
  if (name === "this") return builder.at(span, { ...subject });
  if (name === "asOf") return builder.at(span, { kind: "as-of" });
  const item = items.get(name);
  if (item !== undefined) return builder.at(span, { kind: "item", name: item });
  const { fields } = builder.scope.subject;
  if (Object.hasOwn(fields, name))
    return builder.at(span, { kind: "field", of: builder.at(span, { ...subject }), name });
  if (isFunctionName(name)) return refuseText(span, uncalled(name, usages[name]));
  const titled = Object.entries(fields).find(([, { zh }]) => zh === name)?.[0];
  return refuseText(span, unknownName(name, [...items.keys(), ...Object.keys(fields), "asOf", "this"], titled));
}

/** A field of a record, a group, or the record that a reference names. */
export function buildMember(
  { of, name, nameSpan }: Extract<Syntax, { kind: "member" }>,
  names: Names,
  builder: TreeBuilder,
): Node {
  if (of.kind === "number" && Object.hasOwn(periodBuilders, name))
    refuseText({ ...of.span, end: nameSpan.end }, periodInText);
  return builder.at(nameSpan, { kind: "field", of: followed(builder.build(of, names), of.span, builder), name });
}

/** The record that a reference names; anything else as it is. */
export function followed(node: Node, span: Span, builder: TreeBuilder): Node {
  const type = builder.typeOf(node);
  return type?.kind === "reference" ? builder.at(span, { kind: "follow", of: node, entity: type.entity }) : node;
}
