import { describeIndicator } from "../../../src/engine/indicator/describe-indicator.js";
import type { Indicator } from "../../../src/engine/indicator/indicator.js";
import { entityAt } from "./address.js";
import { authorityWords, intervalWords } from "./authority-words.js";
import type { Catalogue, CatalogueIndicator } from "./catalogue.js";
import { laidOutIndicator } from "./indicator-case.js";
import { bold, code, escaped, link, page, table } from "./markdown.js";
import { indicatorForms } from "./names.js";
import { obligationWords } from "./obligation-words.js";
import { parameterTable } from "./parameter-table.js";
import type { Reader } from "./reader.js";
import { partsText } from "./tree-text.js";

/** The page of an indicator: what it counts, what is aimed at, and what it comes to over invented records. */
export function indicatorPage(
  { indicator, pack, trials }: CatalogueIndicator,
  catalogue: Catalogue,
  reader: Reader,
): string {
  const { say, read } = reader;
  const description = describeIndicator(indicator, pack);
  const { id, form, title, about, authority, says, parameters, notCovered, sentence } = description;
  const obligations = obligationWords(indicator.obligations, pack, true, reader);
  const flaw = authority.verified ? "" : say("（未经官方文本核实）", " (not verified in an official text)");
  return page(read(title), [
    `# ${escaped(read(title))}`,
    `> ${escaped(read(sentence))}`,
    table(
      [say("事项", "About"), say("内容", "This indicator")],
      [
        [say("编号", "Id"), code(`${pack.name}/${id}`)],
        [say("规则包", "Pack"), link(read(pack.title), `${reader.home}/${pack.name}/`)],
        [say("形式", "Form"), read(indicatorForms[form])],
        [say("统计对象", "Counts"), `${link(read(about.title), entityAt(about.entity, reader))} ${code(about.entity)}`],
        [
          say("依据", "Source"),
          `${authorityWords(authority, reader)}${escaped(`${say("，", ", ")}${intervalWords(authority.inForce, reader)}${flaw}`)}`,
        ],
        ...(obligations.length === 0 ? [] : [[say("所落实的义务", "Obligations"), obligations.join("<br>")]]),
      ],
    ),
    say("## 怎样计算 {#how}", "## How it is computed {#how}"),
    says.map(({ name, text }) => `- ${bold(escaped(read(name)))}${say("：", ": ")}${escaped(read(text))}`).join("\n"),
    ...(parameters.length === 0
      ? []
      : [say("## 数值 {#numbers}", "## Its numbers {#numbers}"), parameterTable(parameters, reader)]),
    ...(trials.length === 0
      ? []
      : [
          say("## 算例 {#cases}", "## Tried on cases {#cases}"),
          say(
            "下列记录都是虚构的，取自本指标的测试，数值由引擎算出。",
            "These records are invented. They are those the indicator is tested by, and the engine computed each figure for this page.",
          ),
          ...trials.flatMap((trial) => laidOutIndicator(trial, catalogue, reader)),
        ]),
    ...(notCovered === undefined
      ? []
      : [say("## 本指标看不到的 {#not-seen}", "## What it does not see {#not-seen}"), escaped(read(notCovered))]),
    detailsOf(indicator, reader),
  ]);
}

function detailsOf({ about, among, counts, value, duration, by }: Indicator, { say }: Reader): string {
  const text = partsText({ among, counts, value, from: duration?.from, until: duration?.until, ...by }, about);
  return text === "" ? "" : `::: details ${say("写成文本", "As text")}\n\n\`\`\`text\n${text}\n\`\`\`\n\n:::`;
}
