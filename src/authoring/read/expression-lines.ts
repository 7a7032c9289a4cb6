import { displayWidth } from "../../render/terminal/display-width.js";

/** Where the parts of an expression are held together, from the loosest: what stands between them begins a line. */
const joints: readonly (readonly string[])[] = [["? ", ": "], ["|| "], ["&& "]];

/** Sets an expression in lines of a width where it can be broken: before `||`, `&&`, `?` and `:`, and within brackets. */
export function expressionLines(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  for (const words of joints) {
    const parts = partsAt(text, words);
    if (parts.length > 1)
      return parts.flatMap((part) => {
        const word = words.find((one) => part.startsWith(one)) ?? "";
        const [first = "", ...others] = expressionLines(part.slice(word.length), width - word.length);
        return [word + first, ...others.map((line) => " ".repeat(word.length) + line)];
      });
  }
  const brackets = longestBrackets(text);
  if (brackets === undefined) return [text];
  const { opens, closes } = brackets;
  const [head, item, inner] = /^(\w+, )?(.*)$/s.exec(text.slice(opens + 1, closes)) ?? ["", "", ""];
  if (head === "") return [text];
  return [
    text.slice(0, opens + 1) + (item ?? "").trimEnd(),
    ...expressionLines(inner ?? "", width - 2).map((line) => `  ${line}`),
    ...expressionLines(text.slice(closes), width),
  ];
}

/** The parts of a text before each of some words, where these stand outside of brackets and quotation marks. */
function partsAt(text: string, words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  walkOutside(text, (place, depth) => {
    if (depth > 0 || text[place - 1] !== " " || !words.some((word) => text.startsWith(word, place))) return;
    parts.push(text.slice(start, place - 1));
    start = place;
  });
  return [...parts, text.slice(start)];
}

/** The outermost round brackets that hold the most. */
function longestBrackets(text: string): { readonly opens: number; readonly closes: number } | undefined {
  let longest: { opens: number; closes: number } | undefined;
  let opens = -1;
  walkOutside(text, (place, depth) => {
    if (text[place] === "(" && depth === 0) opens = place;
    if (text[place] !== ")" || depth !== 1 || opens === -1) return;
    if (place - opens > (longest === undefined ? 1 : longest.closes - longest.opens))
      longest = { opens, closes: place };
    opens = -1;
  });
  return longest;
}

/** Visits every character outside of quotation marks, with the number of brackets that are open before it. */
function walkOutside(text: string, visit: (place: number, depth: number) => void): void {
  let depth = 0;
  let isQuoted = false;
  for (let place = 0; place < text.length; place++) {
    const character = text[place] as string;
    if (isQuoted && character === "\\") {
      place += 1;
      continue;
    }
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    visit(place, depth);
    if ("([".includes(character)) depth += 1;
    else if (")]".includes(character)) depth -= 1;
  }
}
