import { chineseNumeral } from "../../codes/identifier/chinese-numeral.js";
import type { Label } from "../../codes/label.js";
import type { Source } from "./source.js";

/** Why some articles of a text are not computed. */
export interface ArticleReason {
  /** Which ones: numbers and spans such as `"1-11, 27"`, or the names of parts where the text has no articles. */
  readonly articles: string;
  readonly reason: Label;
}

/** What a text has, and why parts of it are not computed; what is computed follows from the rules that cite it. */
export interface ArticleList {
  readonly source: Source;
  /** How many articles it has, or what its parts are called where it is not divided into articles. */
  readonly articles: number | readonly string[];
  readonly told: readonly ArticleReason[];
}

const article = /第(?<numeral>[零〇一二三四五六七八九十百千]+)条(?<until>至)?/g;

/**
 * The numbers of the articles that a citation names, spans filled in.
 *
 * @example
 * articlesCited("第四十二条第一款、第四十四条至第四十六条") // => [42, 44, 45, 46]
 */
export function articlesCited(citation: string): readonly number[] {
  const numbers: number[] = [];
  let isSpan = false;
  for (const { groups } of citation.matchAll(article)) {
    const number = articleNumber(groups?.["numeral"] ?? "");
    const last = numbers.at(-1) ?? number;
    if (isSpan) for (let between = last + 1; between < number; between += 1) numbers.push(between);
    numbers.push(number);
    isSpan = groups?.["until"] !== undefined;
  }
  return numbers.filter((number) => Number.isFinite(number));
}

function articleNumber(numeral: string): number {
  const [thousands, rest] = numeral.includes("千") ? numeral.split("千") : ["", numeral];
  const above = thousands === "" ? 0 : chineseNumeral(thousands ?? "") * 1000;
  return above + (rest === "" ? 0 : chineseNumeral((rest ?? "").replace(/^[零〇]/, "")));
}

/** The numbers that a list of numbers and spans names, such as `"1-3, 7"`; `undefined` when it is none. */
export function articlesListed(listed: string): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const part of listed.split(",")) {
    const { first, last = first } = /^\s*(?<first>\d+)(?:-(?<last>\d+))?\s*$/.exec(part)?.groups ?? {};
    if (first === undefined || Number(last) < Number(first)) return undefined;
    for (let number = Number(first); number <= Number(last); number += 1) numbers.push(number);
  }
  return numbers;
}
