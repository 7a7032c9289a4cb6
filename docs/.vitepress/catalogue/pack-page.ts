import { originOf } from "../../../src/engine/pack/origin.js";
import type { Pack } from "../../../src/engine/pack/pack.js";
import { formOf } from "../../../src/engine/rule/rule-forms.js";
import { severities } from "../../../src/engine/run/outcome.js";
import { pageOf } from "./address.js";
import { type Chapter, chapterOf, chaptersOf } from "./chapter.js";
import { code, escaped, link, page, table } from "./markdown.js";
import { indicatorForms } from "./names.js";
import type { Reader } from "./reader.js";

/** The first page of a pack: its rules and indicators, chapter by chapter of its document. */
export function packPage(pack: Pack, reader: Reader): string {
  const { say, read, home } = reader;
  const chapters = chaptersOf(pack);
  return page(read(pack.title), [
    `# ${escaped(read(pack.title))}`,
    `${code(pack.name)}${say("，第", ", version ")}${pack.version}${say("版。", ". ")}${numbers(pack, reader)}`,
    say(
      `[各项义务由什么落实](${home}/${pack.name}/coverage)、[数值](${home}/parameters)、[依据](${home}/sources)。`,
      `[What answers for each obligation](${home}/${pack.name}/coverage), [its numbers](${home}/parameters), [its sources](${home}/sources).`,
    ),
    ...[...chapters, undefined].flatMap((chapter) => chapterParts(pack, chapters, chapter, reader)),
  ]);
}

const numbers = ({ rules, indicators, origins, name }: Pack, { say }: Reader): string => {
  const adopted = rules.filter(({ id }) => originOf(id, { origins, name }) !== name).length;
  const taken =
    adopted === 0 ? "" : say(`（其中${adopted}条采自其他规则包）`, ` (${adopted} of them from other packs)`);
  return say(
    `共有规则${rules.length}条${taken}，指标${indicators.length}项。`,
    `It has ${rules.length} rules${taken} and ${indicators.length} indicators.`,
  );
};

function chapterParts(
  pack: Pack,
  chapters: readonly Chapter[],
  chapter: Chapter | undefined,
  reader: Reader,
): readonly string[] {
  const { say, read, home } = reader;
  const isHere = ({ obligations }: { readonly obligations: readonly string[] }): boolean =>
    chapterOf(chapters, obligations) === chapter;
  const rows = [
    ...pack.rules
      .filter(isHere)
      .map((rule) => [
        link(read(rule.title), pageOf(rule.id, pack, reader)),
        read(formOf(rule).title),
        read(severities.labels[rule.severity]),
        escaped(rule.obligations.join(say("、", ", "))),
        originName(rule.id, pack),
      ]),
    ...pack.indicators
      .filter(isHere)
      .map((indicator) => [
        link(read(indicator.title), pageOf(indicator.id, pack, reader)),
        say(`指标（${indicatorForms[indicator.form].zh}）`, `Indicator (${indicatorForms[indicator.form].en})`),
        "",
        escaped(indicator.obligations.join(say("、", ", "))),
        "",
      ]),
  ];
  if (chapter === undefined && rows.length === 0) return [];
  const heading =
    chapter === undefined
      ? say("其他 {#others}", "Others {#others}")
      : `${escaped(read(chapter.title))} {#${chapter.anchor}}`;
  return [
    `## ${heading}`,
    rows.length === 0
      ? say(
          `本章没有规则和指标，原因见[义务落实情况](${home}/${pack.name}/coverage)。`,
          `Nothing here is computed; [why](${home}/${pack.name}/coverage).`,
        )
      : table(
          [
            say("规则、指标", "Rule or indicator"),
            say("形式", "Form"),
            say("严重程度", "Severity"),
            say("义务", "Obligations"),
            say("采自", "From"),
          ],
          rows,
        ),
  ];
}

const originName = (id: string, pack: Pack): string => {
  const origin = originOf(id, pack);
  return origin === pack.name ? "" : code(origin);
};
