import { describeRule, type RuleDescription, type VersionDescription } from "../../../src/engine/rule/describe-rule.js";
import type { SaidPart } from "../../../src/engine/rule/rule-form.js";
import { formOf } from "../../../src/engine/rule/rule-forms.js";
import { severities } from "../../../src/engine/run/outcome.js";
import { casesOf } from "../../../src/testing/rule-table.js";
import { entityAt, pageOf } from "./address.js";
import { authorityWords, intervalWords } from "./authority-words.js";
import { caseSection } from "./case-section.js";
import { judgedCase, mendWords } from "./case-words.js";
import type { Catalogue, CatalogueRule } from "./catalogue.js";
import { bold, code, escaped, link, page, table } from "./markdown.js";
import { obligationWords } from "./obligation-words.js";
import { parameterTable } from "./parameter-table.js";
import type { Reader } from "./reader.js";
import { ruleText } from "./tree-text.js";

/** The page of a rule: the sentence to be read aloud, on what it rests, what keeps and what breaks it. */
export function rulePage(item: CatalogueRule, catalogue: Catalogue, reader: Reader): string {
  const { say, read } = reader;
  const description = describeRule(item.rule, item.pack);
  const latest = description.versions.at(-1);
  return page(read(description.title), [
    `# ${escaped(read(description.title))}`,
    latest === undefined ? "" : `> ${escaped(read(latest.sentence))}`,
    factTable(item, description, reader),
    ...(isCapped(description) ? [capNote(reader)] : []),
    say("## 依据与要求 {#law}", "## What the law says {#law}"),
    ...description.versions.flatMap((version, at) => versionParts(version, at, description.versions.length, reader)),
    ...(description.parameters.length === 0
      ? []
      : [say("## 数值 {#numbers}", "## Its numbers {#numbers}"), parameterTable(description.parameters, reader)]),
    ...caseSection(item, catalogue, reader),
    ...mendParts(item, reader),
    ...(description.notCovered === undefined
      ? []
      : [
          say("## 本规则看不到的 {#not-seen}", "## What it does not see {#not-seen}"),
          escaped(read(description.notCovered)),
        ]),
    ...besideParts(item, catalogue, reader),
    ...textParts(item, reader),
  ]);
}

function factTable(item: CatalogueRule, description: RuleDescription, reader: Reader): string {
  const { say, read } = reader;
  const { id, severity, about, says } = description;
  const others = item.standings.filter(({ pack }) => pack !== item.pack).map(({ pack }) => pack);
  const obligations = item.standings.flatMap(({ pack, rule }) =>
    obligationWords(rule.obligations, pack, pack === item.pack, reader),
  );
  return table(
    [say("事项", "About"), say("内容", "This rule")],
    [
      [say("编号", "Id"), code(`${item.pack.name}/${id}`)],
      [say("规则包", "Pack"), link(read(item.pack.title), `${reader.home}/${item.pack.name}/`)],
      ...(others.length === 0
        ? []
        : [
            [
              say("采用", "Adopted by"),
              reader.row(others.map(({ title, name }) => link(read(title), `${reader.home}/${name}/`))),
            ],
          ]),
      [say("形式", "Form"), read(formOf(item.rule).title)],
      [say("严重程度", "Severity"), read(severities.labels[severity])],
      [say("判断对象", "Judges"), `${link(read(about.title), entityAt(about.entity, reader))} ${code(about.entity)}`],
      ...(obligations.length === 0 ? [] : [[say("所落实的义务", "Obligations"), obligations.join("<br>")]]),
      ...says.map((part) => [escaped(read(part.name)), escaped(read(part.text))]),
      ...description.answers.map(({ question, text, authority }) => [
        escaped(read(question)),
        `${escaped(read(text))}${authority === undefined ? "" : `<br>${authorityWords(authority, reader)}`}`,
      ]),
    ],
  );
}

/** One version of the law: when, where it stands, what it says as a sentence and part by part. */
function versionParts(
  { authority, sentence, says }: VersionDescription,
  at: number,
  count: number,
  reader: Reader,
): readonly string[] {
  const { say, read } = reader;
  const heading = say(
    `第${at + 1}版（${intervalWords(authority.inForce, reader)}）`,
    `Version ${at + 1}, ${intervalWords(authority.inForce, reader)}`,
  );
  const force =
    count === 1
      ? say(
          `，${intervalWords(authority.inForce, reader)}施行`,
          `, in force ${intervalWords(authority.inForce, reader)}`,
        )
      : "";
  const { verified } = authority;
  const flaw =
    typeof verified === "object"
      ? say(`（${verified.on}据${verified.text}核实）`, ` (verified on ${verified.on} in ${verified.text})`)
      : verified
        ? ""
        : say("（未经官方文本核实）", " (not verified in an official text)");
  return [
    ...(count === 1
      ? []
      : [`### ${heading} {#version-${at + 1}}`, ...(at === count - 1 ? [] : [`> ${escaped(read(sentence))}`])]),
    `${authorityWords(authority, reader)}${escaped(`${force}${flaw}`)}`,
    says.map((part) => saidLine(part, reader)).join("\n"),
  ];
}

const saidLine = ({ name, text }: SaidPart, { read, say }: Reader): string =>
  `- ${bold(escaped(read(name)))}${say("：", ": ")}${escaped(read(text))}`;

/** Whether a violation is less grave in effect where the law or a number is not verified. */
const isCapped = ({ severity, versions, parameters }: RuleDescription): boolean =>
  severity === "error" &&
  (versions.some(({ authority }) => !authority.verified) ||
    parameters.some(({ values }) => values.some(({ source }) => !source.verified)));

const capNote = ({ say }: Reader): string =>
  say(
    "依据或者数值未经官方文本核实的期间，发现的问题至多作为“预警”。",
    "Where the law or a number that applies is not verified in an official text, what is found is at most a warning.",
  );

/** What remedies it, filled with what was found in one of the cases. */
function mendParts({ rule, trials }: CatalogueRule, reader: Reader): readonly string[] {
  if (rule.remedy === undefined) return [];
  const found = trials.flatMap((trial) =>
    casesOf(trial.table)
      .filter(({ list }) => list === "breaks")
      .slice(0, 1)
      .flatMap((one) => judgedCase(trial, one, reader).findings),
  );
  const [first] = found;
  const words =
    (first === undefined ? undefined : mendWords(first, rule.about, reader)) ??
    rule.remedy[reader.language].replace(/\{\w+\}/g, "…");
  return [reader.say("## 怎样改正 {#remedy}", "## What remedies it {#remedy}"), escaped(words)];
}

/** Other rules and indicators that watch the same obligation. */
function besideParts({ standings, rule }: CatalogueRule, { packs }: Catalogue, reader: Reader): readonly string[] {
  const lines = standings.flatMap(({ pack, rule: own }) =>
    own.obligations.flatMap((id) => {
      const others = [...pack.rules, ...pack.indicators].filter(
        (one) => one.id !== rule.id && one.obligations.includes(id),
      );
      if (others.length === 0) return [];
      const links = others.map((one) => link(reader.read(one.title), pageOf(one.id, pack, reader)));
      return [`- ${escaped(id)}${reader.say("：", ": ")}${reader.row(links)}`];
    }),
  );
  if (lines.length === 0 || packs.length === 0) return [];
  return [
    reader.say("## 落实同一义务的规则和指标 {#beside}", "## What watches the same obligation {#beside}"),
    [...new Set(lines)].join("\n"),
  ];
}

function textParts({ rule }: CatalogueRule, { say }: Reader): readonly string[] {
  if (formOf(rule).asText === "none") return [];
  return [`::: details ${say("写成文本", "As text")}\n\n\`\`\`text\n${ruleText(rule)}\n\`\`\`\n\n:::`];
}
