import { Composer, CST, type Document, isScalar, type LineCounter, Parser, visit } from "yaml";
import { type Problem, problem } from "../problem/problem.js";
import { deepestNesting, type TextFlaw, tooDeep } from "./record-text.js";

/** The most aliases that a file may use: enough for a repeated citation, too few to blow up memory. */
export const mostAliases = 100;

/** A text as YAML understands it; `document` is missing when the text nests too deep to be composed. */
export interface ComposedYaml {
  readonly document: Document.Parsed | undefined;
  readonly flaws: readonly TextFlaw[];
}

/** Composes a text as one document of YAML 1.2 with the core schema and finds everything that is wrong with it. */
export function composeYaml(text: string, lineCounter: LineCounter): ComposedYaml {
  const flaws: TextFlaw[] = [];
  const refuse: Refuse = (offset, told) => {
    const { line, col } = lineCounter.linePos(offset);
    flaws.push({ line, column: col, ...told });
  };
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  // The composer calls itself for each level, and takes the whole process down when there are too many.
  const depth = offsetTooDeep(tokens);
  if (depth !== undefined) {
    refuse(depth, tooDeep);
    return { document: undefined, flaws };
  }
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new TypeError("a text without a document");
  const { version, explicit } = document.directives.yaml;
  if (explicit === true && version !== "1.2") refuse(0, problem("yaml/version", { version }));
  for (const { pos, code, message } of document.errors)
    if (code === "NON_STRING_KEY") refuse(pos[0], problem("yaml/key-not-a-text", {}));
    else refuse(pos[0], problem("yaml/syntax", { kind: code, reason: message }));
  for (const { pos, code, message } of document.warnings)
    if (code === "TAG_RESOLVE_FAILED") refuse(pos[0], problem("yaml/tag", { tag: text.slice(...pos) }));
    else refuse(pos[0], problem("yaml/syntax", { kind: code, reason: message }));
  if (second !== undefined) refuse(second.range[0], problem("yaml/second-document", {}));
  refuseRepeatedKeys(document as Document.Parsed, refuse);
  refuseAliases(document as Document.Parsed, refuse);
  return { document: document as Document.Parsed, flaws: withoutWake(flaws) };
}

type Refuse = (offset: number, told: Problem) => void;

/** In one pass over all keys; the parser's own check compares each key with each other one. */
function refuseRepeatedKeys(document: Document.Parsed, refuse: Refuse): void {
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) {
          // A line that is missing between two groups makes one of them, in which every key follows again.
          refuse(key.range?.[0] ?? 0, problem("file/duplicate-key", { key: String(key.value) }));
          return undefined;
        }
        known.add(key.value);
      }
      return undefined;
    },
  });
}

function refuseAliases(document: Document.Parsed, refuse: Refuse): void {
  let aliases = 0;
  visit(document, {
    Alias: (_, alias) => {
      const offset = alias.range?.[0] ?? 0;
      aliases++;
      if (aliases > mostAliases) {
        refuse(offset, problem("yaml/too-many-aliases", { most: mostAliases }));
        return visit.BREAK;
      }
      if (alias.resolve(document) === undefined) refuse(offset, problem("yaml/unknown-alias", { alias: alias.source }));
      return undefined;
    },
  });
}

/** Where a text first nests deeper than it may. */
function offsetTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting: (readonly [CST.Token, number])[] = tokens.map((token) => [token, 0]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [token, level] = next;
    if (token.type === "document" && token.value !== undefined) waiting.push([token.value, level]);
    if (!CST.isCollection(token)) continue;
    if (level === deepestNesting) return token.offset;
    for (const { key, value } of token.items) {
      if (key) waiting.push([key, level + 1]);
      if (value) waiting.push([value, level + 1]);
    }
  }
  return undefined;
}

/** The flaws in the order of the text, up to the first one of syntax: what comes after it mostly follows from it. */
function withoutWake(flaws: readonly TextFlaw[]): readonly TextFlaw[] {
  const sorted = [...flaws].sort((one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0));
  const first = sorted.findIndex(({ code }) => code === "yaml/syntax");
  return first === -1 ? sorted : sorted.slice(0, first + 1);
}
