import { foundOf } from "../problem/found.js";
import { type Problem, problem } from "../problem/problem.js";
import type { JsonPart } from "../problem/texts/file-texts.js";
import { afterBlanks, endOfString } from "./json-scan.js";
import { deepestNesting, tooDeep } from "./record-text.js";

/** Something wrong in a JSON text, and where it is. */
export interface JsonFlaw extends Problem {
  readonly offset: number;
}

interface Cursor {
  readonly text: string;
  readonly flaws: JsonFlaw[];
  at: number;
}

/** What is wrong with a JSON text: keys that an object has twice, and the first flaw of syntax, where reading ends. */
export function flawsOfJson(text: string): readonly JsonFlaw[] {
  const cursor: Cursor = { text, flaws: [], at: 0 };
  if (passValue(cursor, 1) && cursor.at < text.length) refuse(cursor, "end");
  return cursor.flaws;
}

/** Passes a value and the blanks around it; tells whether it was well written. */
function passValue(cursor: Cursor, level: number): boolean {
  passBlanks(cursor);
  const character = cursor.text[cursor.at];
  if (level > deepestNesting && (character === "[" || character === "{")) {
    cursor.flaws.push({ offset: cursor.at, ...tooDeep });
    return false;
  }
  let passed: boolean;
  if (character === "{") passed = passMembers(cursor, "}", passPair(new Set(), level));
  else if (character === "[") passed = passMembers(cursor, "]", (inner) => passValue(inner, level + 1));
  else if (character === '"') passed = passString(cursor);
  else passed = passPattern(cursor, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, "value");
  passBlanks(cursor);
  return passed;
}

function passMembers(cursor: Cursor, closing: "}" | "]", passMember: (cursor: Cursor) => boolean): boolean {
  cursor.at++;
  passBlanks(cursor);
  if (passCharacter(cursor, closing)) return true;
  do if (!passMember(cursor)) return false;
  while (passCharacter(cursor, ","));
  return passCharacter(cursor, closing) || refuse(cursor, closing === "}" ? "member-or-end" : "item-or-end");
}

const passPair =
  (known: Set<string>, level: number) =>
  (cursor: Cursor): boolean => {
    passBlanks(cursor);
    const start = cursor.at;
    if (cursor.text[start] !== '"') return refuse(cursor, "key");
    if (!passString(cursor)) return false;
    const key = JSON.parse(cursor.text.slice(start, cursor.at)) as string;
    if (known.has(key)) cursor.flaws.push({ offset: start, ...problem("file/duplicate-key", { key }) });
    known.add(key);
    passBlanks(cursor);
    return passCharacter(cursor, ":") ? passValue(cursor, level + 1) : refuse(cursor, "colon");
  };

function passString(cursor: Cursor): boolean {
  const { text, at: start } = cursor;
  const end = endOfString(text, start);
  for (let at = start + 1; at < end - 1; at++) {
    cursor.at = at;
    if ((text[at] as string) < " ") return refuse(cursor, "closing-quote");
    if (text[at] !== "\\") continue;
    if (!passPattern(cursor, /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, "escape")) return false;
    at = cursor.at - 1;
  }
  cursor.at = Math.min(end, text.length);
  return end <= text.length || refuse(cursor, "closing-quote");
}

function passPattern(cursor: Cursor, pattern: RegExp, wanted: JsonPart): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return refuse(cursor, wanted);
  cursor.at = pattern.lastIndex;
  return true;
}

function passCharacter(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

function passBlanks(cursor: Cursor): void {
  cursor.at = afterBlanks(cursor.text, cursor.at);
}

function refuse({ text, flaws, at }: Cursor, wanted: JsonPart): false {
  const character = text.codePointAt(at);
  const found = character === undefined ? "end" : foundOf(String.fromCodePoint(character));
  flaws.push({ offset: at, ...problem("json/syntax", { wanted, found }) });
  return false;
}
