import { chineseNumeral } from "../../../src/codes/identifier/chinese-numeral.js";
import { originOf } from "../../../src/engine/pack/origin.js";
import type { Source } from "../../../src/engine/pack/source.js";
import { pageOf, parameterAt } from "./address.js";
import { documentTitle, intervalWords, verifiedWords } from "./authority-words.js";
import type { Catalogue } from "./catalogue.js";
import { escaped, link, page, table } from "./markdown.js";
import type { Reader } from "./reader.js";

/** Something that rests on an article. */
interface Resting {
  readonly source: string;
  readonly article: string;
  readonly words: string;
}

/** Every law and document, article by article, with what rests on it. */
export function sourcePage(catalogue: Catalogue, reader: Reader): string {
  const { say } = reader;
  const title = say("依据索引", "By law and document");
  const resting = restingOf(catalogue, reader);
  const sources = [...new Map(catalogue.packs.flatMap((pack) => pack.sources).map((one) => [one.id, one])).values()];
  return page(title, [
    `# ${title}`,
    say(
      "规则、指标和数值各以哪部法律、哪个文件的哪一条为依据。",
      "On which article of which law or document each rule, indicator and number rests.",
    ),
    ...sources.flatMap((source) => sourceParts(source, resting, reader)),
  ]);
}

function restingOf({ rules, indicators, packs }: Catalogue, reader: Reader): readonly Resting[] {
  const { read, say } = reader;
  return [
    ...rules.flatMap(({ rule, pack }) =>
      rule.versions.map(({ source }) => ({ ...source, words: link(read(rule.title), pageOf(rule.id, pack, reader)) })),
    ),
    ...indicators.map(({ indicator, pack }) => ({
      ...indicator.source,
      words: `${link(read(indicator.title), pageOf(indicator.id, pack, reader))}${say("（指标）", " (indicator)")}`,
    })),
    ...packs.flatMap((pack) =>
      pack.parameters
        .filter(({ id }) => originOf(id, pack) === pack.name)
        .flatMap(({ id, title, values }) =>
          values.map(({ source }) => ({
            ...source,
            words: `${link(read(title), parameterAt(id, reader))}${say("（数值）", " (number)")}`,
          })),
        ),
    ),
  ];
}

function sourceParts(source: Source, resting: readonly Resting[], reader: Reader): readonly string[] {
  const { say, read } = reader;
  const { id, title, documentNumber, inForce, verified, url } = source;
  const articles = new Map<string, Set<string>>();
  for (const one of resting)
    if (one.source === id) articles.set(one.article, (articles.get(one.article) ?? new Set()).add(one.words));
  return [
    `## ${escaped(documentTitle(read(title), reader))} {#source-${id}}`,
    [
      ...(documentNumber === undefined ? [] : [escaped(documentNumber)]),
      intervalWords(inForce, reader),
      verifiedWords(verified !== false, reader),
      ...(url === undefined ? [] : [link(say("原文", "the text"), url)]),
    ].join(say("，", ", ")),
    articles.size === 0
      ? say("没有规则、指标或者数值直接以它为依据。", "No rule, indicator or number rests on it directly.")
      : table(
          [say("条款", "Article"), say("规则、指标、数值", "Rules, indicators, numbers")],
          [...articles]
            .sort(([one], [other]) => articleNumber(one) - articleNumber(other))
            .map(([article, words]) => [escaped(article), [...words].join("<br>")]),
        ),
  ];
}

/** The number of an article such as 第二十六条; what is not counted so comes last. */
function articleNumber(article: string): number {
  const number = chineseNumeral(/第([一二三四五六七八九十百零〇]+)条/.exec(article)?.[1] ?? "");
  return Number.isNaN(number) ? uncounted : number;
}

const uncounted = 10_000;
