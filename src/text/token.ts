import { refuseText, type Span } from "./text-flaw.js";
import {
  otherQuote,
  prefixedString,
  signRefused,
  unclosedString,
  unknownCharacter,
  unknownEscape,
  unreadableNumber,
} from "./text-words.js";

/** A word of a text: a name, a literal, an operator or bracket, or the end. */
export type Token = { readonly span: Span } & (
  | { readonly kind: "name" | "sign"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "end" }
);

const blank = /(?:[\s\uFEFF]|\/\/[^\n\r]*)+/y;
const name = /[_\p{L}][_\p{L}\p{N}]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const sign = /&&|\|\||[=!<>]=|[!<>+\-*/%?:.,()[\]]/y;
/** Signs that are written for others, by habit of another language or of a Chinese keyboard. */
const foreignSigns: ReadonlyMap<string, string> = new Map([
  ["===", "=="],
  ["!==", "!="],
  ["<>", "!="],
  ["=<", "<="],
  ["=>", ">="],
  ["=", "=="],
  ["&", "&&"],
  ["|", "||"],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
  ["×", "*"],
  ["÷", "/"],
  ["（", "("],
  ["）", ")"],
  ["【", "["],
  ["】", "]"],
  ["，", ","],
  ["、", ","],
  ["。", "."],
  ["．", "."],
  ["：", ":"],
  ["？", "?"],
  ["！", "!"],
  ["＝", "=="],
  ["＜", "<"],
  ["＞", ">"],
  ["＋", "+"],
  ["－", "-"],
]);
const foreignSign = /===|!==|<>|=<|=>|=(?!=)|&(?!&)|\|(?!\|)|[≤≥≠×÷（）【】，、。．：？！＝＜＞＋－]/uy;
/** What follows a number that CEL would read and this language does not, such as `0x1F` or `15u`. */
const numberTail = /[_\p{L}\p{N}]+/uy;

/** Cuts a text into its words; throws at the first place that belongs to none. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  /** The stretch that a pattern takes from here; passes over it. */
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  for (;;) {
    take(blank);
    const start = at;
    if (at >= text.length) return [...tokens, { kind: "end", span: { start, end: start } }];
    const word = take(name);
    if (word !== undefined) {
      const prefix = text[at] === '"' || text[at] === "'";
      if (prefix && /^[rbRB]{1,2}$/.test(word)) refuseText({ start, end: at }, prefixedString(word));
      tokens.push({ kind: "name", text: word, span: { start, end: at } });
      continue;
    }
    const digits = take(number);
    if (digits !== undefined) {
      const value = Number(digits);
      const tail = take(numberTail);
      const isPadded = /^0\d/.test(digits);
      if (tail !== undefined || isPadded || !Number.isFinite(value))
        refuseText({ start, end: at }, unreadableNumber(text.slice(start, at)));
      tokens.push({ kind: "number", value, span: { start, end: at } });
      continue;
    }
    const quote = text[at];
    if (quote === '"' || quote === "'") {
      const value = stringAt(text, at);
      at = value.end;
      tokens.push({ kind: "string", value: value.text, span: { start, end: at } });
      continue;
    }
    const foreign = take(foreignSign);
    if (foreign !== undefined)
      refuseText({ start, end: at }, signRefused(foreign, foreignSigns.get(foreign) as string));
    const mark = take(sign);
    if (mark === undefined) refuseCharacter(text, at);
    else tokens.push({ kind: "sign", text: mark, span: { start, end: at } });
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "\\": "\\",
  "?": "?",
  "`": "`",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** The string literal that begins at a quotation mark, and where it ends. */
function stringAt(source: string, start: number): { readonly text: string; readonly end: number } {
  const quote = source[start];
  let text = "";
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at] as string;
    if (character === quote) return { text, end: at + 1 };
    if (character === "\n" || character === "\r") break;
    if (character !== "\\") {
      text += character;
      continue;
    }
    at++;
    const code = /^u([0-9a-fA-F]{4})/.exec(source.slice(at, at + 5))?.[1];
    const escaped = escapes[source[at] ?? ""];
    if (code !== undefined) {
      text += String.fromCharCode(Number.parseInt(code, 16));
      at += 4;
    } else if (escaped !== undefined) text += escaped;
    else if (at < source.length) refuseText({ start: at - 1, end: at + 1 }, unknownEscape(`\\${source[at]}`));
  }
  return refuseText({ start, end: start + 1 }, unclosedString);
}

function refuseCharacter(text: string, at: number): never {
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const isQuote = "“”‘’「」『』《》".includes(character);
  return refuseText(
    { start: at, end: at + character.length },
    isQuote ? otherQuote(character) : unknownCharacter(character),
  );
}
