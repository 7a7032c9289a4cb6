import { type CoveredPhrase, coverageOf } from "../../../src/engine/pack/coverage.js";
import type { Pack } from "../../../src/engine/pack/pack.js";
import { phraseStandings } from "../../../src/engine/pack/phrase.js";
import { judgementBases } from "../../../src/engine/run/judgement-basis.js";
import { entityAt, pageOf } from "./address.js";
import type { Catalogue } from "./catalogue.js";
import { escaped, link, page, table } from "./markdown.js";
import type { Reader } from "./reader.js";

/** The document of a pack phrase by phrase: what reads each of its words, from which records, or why nothing does. */
export function phrasePage(pack: Pack, catalogue: Catalogue, reader: Reader): string {
  const { say, read, home } = reader;
  const { phrases, phraseTotals } = coverageOf(pack);
  const title = say(`${read(pack.title)}：逐句对照`, `${read(pack.title)}: phrase by phrase`);
  const totals = phraseStandings.codes.map((code) => ({
    name: read(phraseStandings.labels[code]),
    count: phraseTotals[code],
  }));
  return page(title, [
    `# ${escaped(title)}`,
    say(
      `[${read(pack.title)}](${home}/${pack.name}/)原文共分${phrases.length}句：${totals.map(({ name, count }) => `${name}${count}句`).join("，")}。`,
      `[${read(pack.title)}](${home}/${pack.name}/) in ${phrases.length} phrases: ${totals.map(({ name, count }) => `${name.toLowerCase()} ${count}`).join(", ")}.`,
    ),
    table(
      [
        say("条款", "Clause"),
        say("原文", "Words"),
        say("规则、指标、说明", "Rules, indicators, reasons"),
        say("认定方式", "Known by"),
        say("依据的记录", "From these records"),
        say("约束对象", "Binds"),
      ],
      phrases.map((phrase) => phraseRow(phrase, pack, catalogue, reader)),
    ),
  ]);
}

const fullWidth: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；", "(": "（", ")": "）", "\n": "" };

/** The words of a document with the full-width punctuation of Chinese print. */
const typeset = (words: string): string => words.replace(/[,:;()\n]/gu, (mark) => fullWidth[mark] ?? mark);

function phraseRow(
  { clause, words, by, reason, standing, bases, records, addressees }: CoveredPhrase,
  pack: Pack,
  { entities }: Catalogue,
  reader: Reader,
): readonly string[] {
  const { language, read, row, say } = reader;
  const watchers = [...pack.rules, ...pack.indicators].filter(({ id }) => by.includes(id));
  return [
    clause,
    [escaped(typeset(words.zh)), ...(language === "zh" ? [] : [escaped(words.en)])].join("<br>"),
    [
      ...watchers.map(({ id, title }) => link(read(title), pageOf(id, pack, reader))),
      ...(reason === undefined ? [] : [escaped(read(reason))]),
      ...(standing === "no-duty" ? [say("不设义务", "states no duty")] : []),
    ].join("<br>"),
    row(bases.map((basis) => read(judgementBases.labels[basis]))),
    row(
      records.flatMap((name) => {
        const entity = entities.get(name);
        return entity === undefined ? [] : [link(read(entity.title), entityAt(name, reader))];
      }),
    ),
    addressees.map((one) => escaped(read(one))).join("<br>"),
  ];
}
