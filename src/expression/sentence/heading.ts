import type { Language } from "../../codes/label.js";
import type { Node } from "../node.js";
import { fieldAt } from "./field-phrase.js";
import { sentenceOf } from "./sentence.js";
import type { SentenceScope } from "./sentence-scope.js";

/** What a value is called where it stands beside it: by the titles of its field and of what that lies in, as a form has them. */
export function headingOf(node: Node, scope: SentenceScope, language: Language): string {
  const heading = (inner: Node): string => headingOf(inner, scope, language);
  switch (node.kind) {
    case "field": {
      const title = fieldAt(node, scope)?.[language] ?? node.name;
      if (node.of.kind === "subject") return title;
      return language === "zh" ? `${heading(node.of)}的${title}` : `${title} of ${heading(node.of)}`;
    }
    case "follow":
      return heading(node.of);
    case "only":
      return heading(node.list);
    case "item": {
      const list = scope.listOf(node.name);
      return list === undefined ? sentenceOf(node, scope, language) : heading(list);
    }
    case "referring":
      return scope.titleOfEntity(node.entity)[language];
    case "parameter":
      return scope.titleOfParameter(node.id)[language];
    default:
      return sentenceOf(node, scope, language);
  }
}
