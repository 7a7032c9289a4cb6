import type { Node } from "../expression/node.js";
import { ownWords, reservedWords } from "./syntax.js";

/** Whether a name can be written as it is, and means nothing by itself. */
export const isPlainName = (name: string): boolean =>
  /^[_\p{L}][_\p{L}\p{N}]*$/u.test(name) && !reservedWords.has(name) && !ownWords.has(name);

/** A name for the items of a list, after the list: `part` of `parts`; never one of those that are taken. */
export function itemNameFor(list: Node, isTaken: (name: string) => boolean): string {
  const one = oneOf(nameOf(list));
  const each = `each${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
  const isFree = (name: string): boolean => isPlainName(name) && !isTaken(name);
  const candidates = [...(one === nameOf(list) ? [] : [one]), each, "item"];
  const found = candidates.find(isFree);
  if (found !== undefined) return found;
  for (let count = 2; ; count++) if (isFree(`item${count}`)) return `item${count}`;
}

/** What a list holds, as its field or entity says. */
function nameOf(list: Node): string {
  if (list.kind === "field") return list.name;
  if (list.kind !== "referring") return "items";
  return `${list.entity.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}s`;
}

const oneOf = (many: string): string =>
  many.endsWith("ies") ? `${many.slice(0, -3)}y` : /[^siu]s$/.test(many) ? many.slice(0, -1) : many;
