import type { Language } from "../../codes/label.js";
import type { Entity } from "../../model/record/entity.js";
import type { FieldDescription } from "../../model/record/field-type.js";
import type { Node } from "../node.js";
import { isSameTree } from "./conjunction-clauses.js";
import type { SentenceScope } from "./sentence-scope.js";
import { withinSentence } from "./sentence-word.js";

type Say = (node: Node) => string;

/** The record that is judged. */
export const recordPhrase = ({ title }: Entity, language: Language): string =>
  language === "zh" ? `本${title.zh}` : `the ${withinSentence(title.en)}`;

/** The item of a list: the innermost that is looked at is “it”, one further out is called by its list. */
export function itemPhrase(
  name: string,
  items: readonly string[],
  scope: SentenceScope,
  language: Language,
  say: Say,
): string {
  const zh = language === "zh";
  const innermost = items.at(-1);
  if (innermost === name) return zh ? "该项" : "it";
  const list = scope.listOf(name);
  if (list === undefined) return zh ? "该项" : "the item";
  const inner = innermost === undefined ? undefined : scope.listOf(innermost);
  if (inner !== undefined && isSameTree(list, inner)) return zh ? "前一项" : "the former";
  const title = list.kind === "referring" ? scope.titleOfEntity(list.entity)[language] : say(list);
  if (innermost === undefined) return title;
  return zh ? `该${title}` : `that one of ${title}`;
}

/** A field by its title, with the titles of what it lies in; while an item is looked at, the record's own are called its own. */
export function fieldPhrase(
  { of, name }: Extract<Node, { kind: "field" }>,
  items: readonly string[],
  scope: SentenceScope,
  language: Language,
  say: Say,
): string {
  const zh = language === "zh";
  // The id of a record is the record itself to a reader.
  if (name === "id" && ["subject", "follow", "item", "only"].includes(of.kind)) return say(of);
  const field = fieldAt({ of, name }, scope);
  const title = (zh ? field?.zh : field?.en) ?? name;
  const phrase = zh ? title : named(title, field);
  if (of.kind === "subject" && items.length === 0) return phrase;
  const place = say(of);
  if (zh && field?.type.kind === "boolean") return `${place === "该项" ? "其" : place}“${title}”`;
  if (place === "该项") return `其${title}`;
  if (place === "it") return phrase.startsWith("the ") ? `its ${phrase.slice("the ".length)}` : `its ${phrase}`;
  return zh ? `${place}的${title}` : `${phrase} of ${place}`;
}

/** The field that a node names. */
export function fieldAt(
  { of, name }: Pick<Extract<Node, { kind: "field" }>, "of" | "name">,
  { subject, types }: SentenceScope,
): FieldDescription | undefined {
  const owner = types.get(of);
  const fields =
    of.kind === "subject"
      ? subject.fields
      : owner?.kind === "record"
        ? owner.entity.fields
        : owner?.kind === "group"
          ? owner.fields
          : {};
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What an English title names: a statement, a question, what happened and a day such as “Corrected on” are no nouns. */
function named(title: string, field: FieldDescription | undefined): string {
  if (field?.type.kind === "date" && /\b(on|from|until|since|due)$/i.test(title)) return `the day “${title}”`;
  if (field?.type.kind === "instant" && /\b(at|from|until|since|due)$/i.test(title)) return `the time “${title}”`;
  const isNoNoun = /^(how|what|who|whom|whose|why|when|where|\w+ed)\b| by$/i.test(title);
  return isNoNoun || field?.type.kind === "boolean" ? `“${title}”` : `the ${withinSentence(title)}`;
}
