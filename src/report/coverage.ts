import { obligationKinds } from "../codes/plan.js";
import { type Coverage, type CoverageState, type CoveredObligation, coverageStates } from "../engine/pack/coverage.js";
import { type PhraseStanding, phraseStandings } from "../engine/pack/phrase.js";
import { judgementBases } from "../engine/run/judgement-basis.js";
import { groupedBy } from "../model/dataset/grouped-by.js";
import { requireObject } from "../model/record/require-object.js";
import { emphasised, joined, type Line, line, span, type Tone } from "../render/span.js";
import { factLines } from "../render/terminal/fact-list.js";
import { sectionLines } from "../render/terminal/render-terminal.js";
import { type Column, type Row, tableLines } from "../render/terminal/table.js";
import { wrapLine } from "../render/terminal/wrap.js";
import { articleLines } from "./article-coverage.js";
import { counted, type Script, scriptOf } from "./reader.js";
import { clauseOf } from "./section/clause.js";
import { type TextOptions, textOf } from "./text-options.js";
import { watcherLines } from "./wording/watcher-text.js";

/** What of a pack's document is watched: clause by clause in numbers, then each obligation with what watches it and on what it rests. */
export function renderCoverage(coverage: Coverage, options: TextOptions = {}): string {
  requireObject("coverage", coverage, "obligations", "sources");
  const script = scriptOf({ language: options.language ?? "zh", width: options.width ?? 100 });
  const clauses = groupedBy(coverage.obligations, ({ id }) => clauseOf([id]));
  const sections = [
    { title: script.say("各条款", "Clauses"), lines: tableOf(clauses, coverage, script) },
    {
      title: script.say("逐项对照", "Obligations"),
      lines: [...clauses].flatMap(([clause, own]) => clauseLines(clause, own, script)),
    },
    ...(coverage.sources.length === 0
      ? []
      : [
          {
            title: script.say("法律法规逐条对照", "Articles of the laws"),
            lines: coverage.sources.flatMap((source) => articleLines(source, script)),
          },
        ]),
    { title: script.say("小结", "Summary"), lines: headLines(coverage, script) },
  ];
  return textOf([...headLines(coverage, script), ...sectionLines(sections, script)], options);
}

const tones: Readonly<Record<CoverageState, Tone>> = {
  rule: "good",
  indicator: "good",
  narrative: "notice",
  none: "error",
};

/** How each phrase of the document stands, in numbers; nothing where the pack does not take its document apart. */
function phraseLines({ phrases, phraseTotals }: Coverage, { say, read, width }: Script): readonly Line[] {
  if (phrases.length === 0) return [];
  const numbers = phraseStandings.codes.map((code) =>
    line(span(`${read(phraseStandings.labels[code])} ${phraseTotals[code]}`, toneOf(code, phraseTotals[code]))),
  );
  const count = say(`原文 ${phrases.length} 句：`, `${counted(phrases.length, "phrase")}: `);
  return wrapLine(line(count, ...joined(numbers, " · ")), width);
}

function toneOf(standing: PhraseStanding, count: number): Tone {
  if (count === 0 || standing === "no-duty") return "quiet";
  if (standing === "open") return "error";
  return standing === "computed" || standing === "counted" ? "good" : "notice";
}

function headLines(coverage: Coverage, script: Script): readonly Line[] {
  const { title, pack, version, obligations, totals } = coverage;
  const { say, read, width } = script;
  const numbers = coverageStates.codes.map((state) =>
    line(span(`${read(coverageStates.labels[state])} ${totals[state]}`, totals[state] === 0 ? "quiet" : tones[state])),
  );
  const count = say(`义务 ${obligations.length} 项：`, `${counted(obligations.length, "obligation")}: `);
  return [
    ...wrapLine(
      line(span(read(title), "heading"), span(say(`（${pack} ${version}）`, ` (${pack} ${version})`), "quiet")),
      width,
    ),
    ...wrapLine(line(count, ...joined(numbers, " · ")), width),
    ...phraseLines(coverage, script),
  ];
}

function tableOf(
  clauses: ReadonlyMap<string, readonly CoveredObligation[]>,
  { obligations }: Coverage,
  { say, read, width }: Script,
): readonly Line[] {
  const columns: readonly Column[] = [
    { title: say("条款", "Clause") },
    { title: say("标题", "Title"), least: 12 },
    { title: say("义务", "Obligations"), align: "right" },
    ...coverageStates.codes.map((state): Column => ({ title: read(coverageStates.labels[state]), align: "right" })),
  ];
  const numbers = (own: readonly CoveredObligation[]): readonly Line[] => [
    line(String(own.length)),
    ...coverageStates.codes.map((state) => {
      const count = own.filter((one) => one.state === state).length;
      return line(span(String(count), count === 0 ? "quiet" : state === "none" ? "error" : undefined));
    }),
  ];
  const rows = [...clauses].map(
    ([clause, own]): Row => ({ cells: [line(clause), line(titleOf(own, read)), ...numbers(own)] }),
  );
  const total: Row = { cells: [line(""), line(say("合计", "Total")), ...numbers(obligations)].map(emphasised) };
  return tableLines(columns, [...rows, total], width);
}

const titleOf = ([first]: readonly CoveredObligation[], read: Script["read"]): string =>
  first?.clause === undefined ? "" : read(first.clause);

function clauseLines(clause: string, obligations: readonly CoveredObligation[], script: Script): readonly Line[] {
  const title = titleOf(obligations, script.read);
  const heading = line(span(title === "" ? clause : `${clause} ${title}`, "heading"));
  return [[], ...wrapLine(heading, script.width), ...obligations.flatMap((one) => obligationLines(one, script))];
}

function obligationLines(obligation: CoveredObligation, script: Script): readonly Line[] {
  const { say, read, width } = script;
  const { id, title, kind, addressees, bases, watchers, reasons, state } = obligation;
  const heading = line(
    "  ",
    span(id, "strong"),
    ...(kind === undefined ? [] : [span(`  ${read(obligationKinds.labels[kind])}`, "quiet")]),
    ...(title === undefined ? [] : [span(`  ${read(title)}`, "strong")]),
  );
  const open = line("    ", span(`✗ ${read(coverageStates.labels.none)}`, "error"));
  return [
    ...wrapLine(heading, width, 4),
    ...factLines(
      [
        ...(addressees === undefined ? [] : [[say("责任主体", "for"), line(read(addressees))] as const]),
        ...(bases.length === 0
          ? []
          : [
              [
                say("认定方式", "known by"),
                line(span(bases.map((basis) => read(judgementBases.labels[basis])).join(say("、", ", ")))),
              ] as const,
            ]),
      ],
      width,
      4,
    ),
    ...watchers.flatMap((watcher) => watcherLines(watcher, script)),
    ...reasons.flatMap((reason) =>
      wrapLine(line("    ", span(say("○ 不能计算：", "○ not computed: "), "notice"), read(reason)), width, 6),
    ),
    ...(state === "none" ? [open] : []),
  ];
}
