import { flawsOfJson, type JsonFlaw } from "./json-flaw.js";
import { type JsonOutline, outlineJson } from "./json-scan.js";
import { deepestNesting } from "./record-text.js";

/** What a JSON text holds. */
export interface JsonValue {
  readonly value: unknown;
  readonly outline: JsonOutline;
  readonly flaws: readonly JsonFlaw[];
}

const noOutline: JsonOutline = { items: [], keys: 0, depth: 0 };

/** Reads a JSON text; unlike `JSON.parse` it takes a key that an object has twice for a flaw, not for the last value. */
export function readJson(text: string): JsonValue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const flaws = flawsOfJson(text);
    if (flaws.length === 0) throw error;
    return { value: undefined, outline: noOutline, flaws };
  }
  const outline = outlineJson(text);
  // A repeated key is written, but not held: counting finds it at a fraction of the cost of looking at every key.
  const isWhole = outline.depth <= deepestNesting && keysIn(value) === outline.keys;
  return { value, outline, flaws: isWhole ? [] : flawsOfJson(text) };
}

function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) for (const item of value) keys += keysIn(item);
  else
    for (const key of Object.keys(value)) {
      const held = (value as Readonly<Record<string, unknown>>)[key];
      keys += typeof held === "object" ? 1 + keysIn(held) : 1;
    }
  return keys;
}
