import { Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { displayWidth } from "../../render/terminal/display-width.js";
import { expressionLines } from "../read/expression-lines.js";
import type { WrittenPart } from "../written/written-part.js";

/** So many columns a line has at most, where its text can be broken. */
const width = 110;

/** Parts of a pack whose entries are set apart by an empty line. */
const spaced = new Set(["entities", "rules", "indicators"]);

/**
 * Sets a pack as YAML: every part on a line of its own, what is short (a label, a list of ids, a value with its source)
 * in braces on one line, and long texts folded. Remarks stand before the first part and after the last.
 */
export function packLayout(parts: Readonly<Record<string, WrittenPart>>, before: string, after: string): string {
  const document = new Document(parts, { aliasDuplicateObjects: false, sortMapEntries: false });
  const top = document.contents as unknown as YAMLMap;
  for (const pair of pairsOf(top)) {
    const isSection = isCollection(pair.value) && nameOf(pair) !== "title";
    if (isSection) pair.key.spaceBefore = true;
    if (spaced.has(nameOf(pair)) && isMap(pair.value))
      pairsOf(pair.value).forEach((entry, index) => {
        if (index > 0) entry.key.spaceBefore = true;
      });
    set(pair.value, [nameOf(pair)], nameOf(pair).length + 2, 0);
  }
  document.commentBefore = before;
  if (after !== "") document.comment = after;
  return document.toString({ lineWidth: width, flowCollectionPadding: true });
}

/** Texts in rules and indicators that are no expressions. */
const wording = new Set(["zh", "en", "article"]);

type Entry = Pair<Scalar<string>, Node | null>;

const pairsOf = (map: YAMLMap): readonly Entry[] => map.items as unknown as readonly Entry[];

const nameOf = ({ key }: Entry): string => key.value;

/** Chooses how a part stands: `column` is where it would begin on the line of its key, `indent` where that line begins. */
function set(node: Node | null, path: readonly string[], column: number, indent: number): void {
  if (isScalar(node)) {
    if (typeof node.value === "string" && column + displayWidth(node.value) > width)
      setLong(node as Scalar<string>, path, indent + 2);
    return;
  }
  if (!isCollection(node)) return;
  if (staysShort(path, node) && column + displayWidth(JSON.stringify(node)) <= width) {
    node.flow = true;
    return;
  }
  for (const item of node.items) {
    if (isMap(node)) {
      const entry = item as Entry;
      set(entry.value, [...path, nameOf(entry)], indent + 2 + displayWidth(nameOf(entry)) + 2, indent + 2);
    } else set(item as Node, [...path, "-"], indent + 4, indent + 2);
  }
}

/** A long expression in lines of its own, another text folded where it has blanks. */
function setLong(text: Scalar<string>, path: readonly string[], indent: number): void {
  const isExpression = ["rules", "indicators"].includes(path[0] ?? "") && !wording.has(path.at(-1) ?? "");
  const lines = isExpression ? expressionLines(text.value, width - indent) : [];
  if (lines.length > 1) {
    text.value = lines.join("\n");
    text.type = "BLOCK_LITERAL";
  } else if (text.value.includes(" ")) text.type = "BLOCK_FOLDED";
}

/** Whether a part may stand in one line: a label, a list of words, and anything deep within an entry. */
function staysShort(path: readonly string[], node: Node): boolean {
  if (isMap(node) && pairsOf(node).every((pair) => ["zh", "en"].includes(nameOf(pair)))) return true;
  if (isSeq(node)) return node.items.every((item) => isScalar(item));
  return path.length > 2 || path[0] === "obligations";
}
