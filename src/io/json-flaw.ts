import { valueInWords } from "../model/record/value-in-words.js";
import { afterBlanks, endOfString } from "./json-scan.js";
import { deepestNesting, shallowNesting } from "./record-text.js";

/** Something wrong in a JSON text, and where it is. */
export interface JsonFlaw {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

interface Cursor {
  readonly text: string;
  readonly flaws: JsonFlaw[];
  at: number;
}

/** What is wrong with a JSON text: keys that an object has twice, and the first flaw of syntax, where reading ends. */
export function flawsOfJson(text: string): readonly JsonFlaw[] {
  const cursor: Cursor = { text, flaws: [], at: 0 };
  if (passValue(cursor, 1) && cursor.at < text.length) refuse(cursor, "the end of the text");
  return cursor.flaws;
}

/** Passes a value and the blanks around it; tells whether it was well written. */
function passValue(cursor: Cursor, level: number): boolean {
  passBlanks(cursor);
  const character = cursor.text[cursor.at];
  if (level > deepestNesting && (character === "[" || character === "{")) return refuse(cursor, shallowNesting);
  let passed: boolean;
  if (character === "{") passed = passMembers(cursor, "}", passPair(new Set(), level));
  else if (character === "[") passed = passMembers(cursor, "]", (inner) => passValue(inner, level + 1));
  else if (character === '"') passed = passString(cursor);
  else passed = passPattern(cursor, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, "a value");
  passBlanks(cursor);
  return passed;
}

function passMembers(cursor: Cursor, closing: string, passMember: (cursor: Cursor) => boolean): boolean {
  cursor.at++;
  passBlanks(cursor);
  if (passCharacter(cursor, closing)) return true;
  do if (!passMember(cursor)) return false;
  while (passCharacter(cursor, ","));
  return passCharacter(cursor, closing) || refuse(cursor, `"," or "${closing}"`);
}

const passPair =
  (known: Set<string>, level: number) =>
  (cursor: Cursor): boolean => {
    passBlanks(cursor);
    const start = cursor.at;
    if (cursor.text[start] !== '"') return refuse(cursor, "a key in double quotes");
    if (!passString(cursor)) return false;
    const key = JSON.parse(cursor.text.slice(start, cursor.at)) as string;
    if (known.has(key))
      cursor.flaws.push({ offset: start, expected: "each key once", found: `${valueInWords(key)} again` });
    known.add(key);
    passBlanks(cursor);
    return passCharacter(cursor, ":") ? passValue(cursor, level + 1) : refuse(cursor, '":"');
  };

function passString(cursor: Cursor): boolean {
  const { text, at: start } = cursor;
  const end = endOfString(text, start);
  for (let at = start + 1; at < end - 1; at++) {
    cursor.at = at;
    if ((text[at] as string) < " ") return refuse(cursor, "a closing double quote");
    if (text[at] !== "\\") continue;
    if (!passPattern(cursor, /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, "an escape that JSON knows")) return false;
    at = cursor.at - 1;
  }
  cursor.at = Math.min(end, text.length);
  return end <= text.length || refuse(cursor, "a closing double quote");
}

function passPattern(cursor: Cursor, pattern: RegExp, expected: string): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return refuse(cursor, expected);
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

function refuse({ text, flaws, at }: Cursor, expected: string): false {
  const character = text.codePointAt(at);
  const found = character === undefined ? "the end of the text" : valueInWords(String.fromCodePoint(character));
  flaws.push({ offset: at, expected, found });
  return false;
}
