import { type Document, isSeq, LineCounter } from "yaml";
import { aliasExpansion, type RecordText, unreadableText } from "./record-text.js";
import { composeYaml, mostAliases } from "./yaml-flaw.js";
import { innermost, scalarSource, startOf } from "./yaml-place.js";

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
  const contents = (): unknown => {
    composed ??= composeYaml(text, new LineCounter()).document;
    return composed?.contents;
  };
  const lineOf: RecordText["lineOf"] = (index, path) => lineAt(innermost(contents(), [index, ...path]));
  const sourceOf: RecordText["sourceOf"] = (index, path) => scalarSource(contents(), [index, ...path]);
  try {
    const content = document.contents === null ? undefined : document.toJS({ maxAliasCount: mostAliases });
    return { content, flaws, lines, lineOf, sourceOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return unreadableText([aliasExpansion]);
  }
}
