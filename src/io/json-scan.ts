import type { FieldPath } from "../model/record/field-path.js";

const backslash = 0x5c;

/** The outline of a valid JSON text. */
export interface JsonOutline {
  /** Where the items of the outermost list begin. */
  readonly items: readonly number[];
  /** How many keys the text writes, repeated ones too. */
  readonly keys: number;
  /** How many lists and objects lie in each other. */
  readonly depth: number;
}

/** Goes through a valid JSON text once. */
export function outlineJson(text: string): JsonOutline {
  const items: number[] = [];
  let keys = 0;
  let level = 0;
  let depth = 0;
  let isItemNext = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (isBlank(character)) continue;
    if (character === "]" || character === "}") {
      level--;
      continue;
    }
    if (level === 1 && isItemNext) {
      items.push(at);
      isItemNext = false;
    }
    if (character === '"') at = endOfString(text, at) - 1;
    else if (character === ":") keys++;
    else if (character === ",") isItemNext = level === 1;
    else if (character === "[" || character === "{") {
      level++;
      if (level === 1) isItemNext = true;
      if (level > depth) depth = level;
    }
  }
  return { items, keys, depth };
}

/**
 * Where a value stands inside the value that begins at `start`: at its key if it has one. Ends at the innermost value
 * that exists when the path goes further. The text must be valid.
 */
export function offsetInJson(text: string, start: number, path: FieldPath): number {
  let found = start;
  let value = start;
  for (const step of path) {
    const member = memberAt(text, value, step);
    if (member === undefined) break;
    [found, value] = member;
  }
  return found;
}

/** Where a member of a list or object begins, and where its value does. */
function memberAt(text: string, start: number, step: string | number): readonly [number, number] | undefined {
  const opening = text[start];
  if (opening !== (typeof step === "number" ? "[" : "{")) return undefined;
  let at = afterBlanks(text, start + 1);
  for (let index = 0; text[at] !== "]" && text[at] !== "}"; index++) {
    const begin = at;
    let value = at;
    let name: unknown = index;
    if (opening === "{") {
      const end = endOfString(text, at);
      name = JSON.parse(text.slice(at, end));
      value = afterBlanks(text, afterBlanks(text, end) + 1);
    }
    if (name === step) return [begin, value];
    at = afterBlanks(text, endOfValue(text, value));
    if (text[at] === ",") at = afterBlanks(text, at + 1);
  }
  return undefined;
}

function endOfValue(text: string, start: number): number {
  let level = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') at = endOfString(text, at) - 1;
    else if (character === "[" || character === "{") level++;
    else if (level === 0 && (character === "," || character === "]" || character === "}")) return at;
    else if (character === "]" || character === "}") level--;
  }
  return text.length;
}

/** The place after the closing quote of the string that begins at `start`; past the end of the text without one. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text.charCodeAt(first - 1) === backslash && first - 1 > start) first--;
    if ((at - first) % 2 === 0) return at + 1;
  }
  return text.length + 1;
}

/** The first place from `start` on that is no blank. */
export function afterBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text[at] as string)) at++;
  return at;
}

const isBlank = (character: string): boolean =>
  character === " " || character === "\n" || character === "\r" || character === "\t";

/** How many line ends lie between two places; looks at nothing beyond. */
export function lineEndsBetween(text: string, from: number, until: number): number {
  let ends = 0;
  for (let at = from; at < until; at++) if (text[at] === "\n") ends++;
  return ends;
}

/** The lines of places that are in order, counted from 1. */
export function linesAt(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1;
  let lineEnd = text.indexOf("\n");
  return offsets.map((offset) => {
    for (; lineEnd !== -1 && lineEnd < offset; lineEnd = text.indexOf("\n", lineEnd + 1)) line++;
    return line;
  });
}
