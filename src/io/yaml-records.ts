import { type Document, isSeq, LineCounter } from "yaml";
import { type RecordText, unreadableText } from "./record-text.js";
import { composeYaml, mostAliases } from "./yaml-flaw.js";
import { innermost, startOf } from "./yaml-place.js";

/**
 * Reads a YAML text that holds a list of records: YAML 1.2 with the core schema, so that `yes` and `2017-04-01` are
 * texts. Keys written twice, tags, merge keys that would merge, several documents and bombs of aliases are refused.
 */
export function readYamlRecords(text: string): RecordText {
  const lineCounter = new LineCounter();
  const { document, flaws } = composeYaml(text, lineCounter);
  if (document === undefined || flaws.length > 0) return unreadableText(flaws);
  const lineAt = (node: unknown): number => lineCounter.linePos(startOf(node) ?? 0).line;
  const lines = isSeq(document.contents) ? document.contents.items.map(lineAt) : [];
  // The tree is many times as large as the text, and needed again only when something is wrong.
  let composed: Document.Parsed | undefined;
  const lineOf: RecordText["lineOf"] = (index, path) => {
    composed ??= composeYaml(text, new LineCounter()).document;
    return lineAt(innermost(composed?.contents, [index, ...path]));
  };
  try {
    const content = document.contents === null ? undefined : document.toJS({ maxAliasCount: mostAliases });
    return { content, flaws, lines, lineOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return unreadableText([{ line: 1, expected: "aliases that stand for little", found: error.message }]);
  }
}
