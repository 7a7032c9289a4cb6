import { type Label, label } from "../codes/label.js";
import type { IndicatorDescription } from "../engine/indicator/describe-indicator.js";
import type { Parameter } from "../engine/pack/parameter.js";
import type { RuleDescription, VersionDescription } from "../engine/rule/describe-rule.js";
import type { Answer } from "../engine/rule/rule-answers.js";
import type { SaidPart } from "../engine/rule/rule-form.js";
import { judgementBases } from "../engine/run/judgement-basis.js";
import { severities } from "../engine/run/outcome.js";
import { requireList, requireObject } from "../model/record/require-object.js";
import type { Fact } from "../render/block.js";
import { type Line, line, span } from "../render/span.js";
import { factLines } from "../render/terminal/fact-list.js";
import { wrapLine } from "../render/terminal/wrap.js";
import { severityMarks } from "./marks.js";
import { type Script, scriptOf } from "./reader.js";
import { type TextOptions, textOf } from "./text-options.js";
import { authorityLine } from "./wording/authority-text.js";
import { parameterLines } from "./wording/parameter-text.js";

/** A rule for a reader: what it says in sentences, version by version, with its numbers over time. */
export function renderRule(rule: RuleDescription, options: TextOptions = {}): string {
  requireObject("rule", rule, "severity", "versions");
  const script = scriptIn(options);
  const { say, read, width } = script;
  const { sign, tone } = severityMarks[rule.severity];
  const { versions, disabledBecause: off } = rule;
  const facts: readonly Fact[] = [
    [say("严重程度", "Severity"), line(span(`${sign} ${read(severities.labels[rule.severity])}`, tone))],
    [say("认定方式", "Known by"), line(read(judgementBases.labels[rule.basis]))],
    ...aboutFacts(rule, script),
    ...(off === undefined ? [] : [[say("停用", "Switched off"), line(span(off, "error"))] as const]),
    ...saidFacts(rule.says, script),
  ];
  const closing: readonly Fact[] = [
    ...answerFacts(rule.answers, script),
    ...parameterFacts(rule.parameters, script),
    ...(rule.remedy === undefined ? [] : [[say("改正", "Remedy"), line(read(rule.remedy))] as const]),
    ...notCoveredFacts(rule.notCovered, script),
  ];
  const lines = [
    ...headingLines(say("规则", "Rule"), `${rule.pack}/${rule.id}`, rule.title, script),
    ...factLines(facts, width, 2),
    ...versions.flatMap((version, place) => versionLines(version, versions.length > 1 ? place + 1 : 0, script)),
    ...(closing.length === 0 ? [] : [[], ...factLines(closing, width, 2)]),
  ];
  return textOf(lines, options);
}

/** An indicator for a reader: what it counts in sentences, with its numbers over time. */
export function renderIndicatorDescription(indicator: IndicatorDescription, options: TextOptions = {}): string {
  requireObject("indicator", indicator, "sentence", "form");
  const script = scriptIn(options);
  const { say, width } = script;
  const facts: readonly Fact[] = [
    [say("内容", "In short"), line(span(script.read(indicator.sentence), "strong"))],
    [say("形式", "Form"), line(script.read(forms[indicator.form]))],
    [say("认定方式", "Known by"), line(script.read(judgementBases.labels[indicator.basis]))],
    ...aboutFacts(indicator, script),
    [say("依据", "Basis"), authorityLine(indicator.authority, script)],
    ...saidFacts(indicator.says, script),
    ...parameterFacts(indicator.parameters, script),
    ...notCoveredFacts(indicator.notCovered, script),
  ];
  const heading = headingLines(say("指标", "Indicator"), `${indicator.pack}/${indicator.id}`, indicator.title, script);
  return textOf([...heading, ...factLines(facts, width, 2)], options);
}

/** A parameter for a reader: its values over time, and the rules and indicators that rest on it. */
export function renderParameter(
  parameter: Parameter,
  users: readonly Pick<RuleDescription, "id" | "title">[],
  options: TextOptions = {},
): string {
  requireObject("parameter", parameter, "values");
  requireList("users", users);
  const script = scriptIn(options);
  const { say, read, width } = script;
  const facts: readonly Fact[] = [
    ...parameterFacts([parameter], script),
    ...users.map(
      ({ id, title }, place): Fact => [
        place === 0 ? say("用于", "Used by") : "",
        line(read(title), span(` ${id}`, "quiet")),
      ],
    ),
  ];
  const heading = headingLines(say("参数", "Parameter"), parameter.id, parameter.title, script);
  return textOf([...heading, ...factLines(facts, width, 2)], options);
}

const scriptIn = ({ language = "zh", width = 100 }: TextOptions): Script => scriptOf({ language, width });

const forms: Readonly<Record<IndicatorDescription["form"], Label>> = {
  count: label("计数", "Count"),
  sum: label("合计", "Sum"),
  ratio: label("比率", "Ratio"),
  duration: label("时长", "Duration"),
};

const headingLines = (what: string, id: string, title: Label, { read, width }: Script): readonly Line[] =>
  wrapLine(line(span(`${what}  `, "quiet"), span(read(title), "heading"), span(`  ${id}`, "quiet")), width, 2);

function aboutFacts(
  { about, obligations }: Pick<RuleDescription, "about" | "obligations">,
  { say, read }: Script,
): readonly Fact[] {
  return [
    [say("对象", "About"), line(read(about.title), span(` ${about.entity}`, "quiet"))],
    ...(obligations.length === 0
      ? []
      : [[say("义务", "Obligations"), line(obligations.join(say("、", ", ")))] as const]),
  ];
}

/** What the author wrote; what follows from the form of the rule is in its sentence. */
const answerFacts = (answers: readonly Answer[], script: Script): readonly Fact[] =>
  answers
    .filter(({ follows }) => follows !== true)
    .map(({ question, text, authority }) => [
      script.read(question),
      line(script.read(text), ...(authority === undefined ? [] : ["  ", ...authorityLine(authority, script)])),
    ]);

const saidFacts = (parts: readonly SaidPart[], { read }: Script): readonly Fact[] =>
  parts.map(({ name, text }) => [read(name), line(read(text))]);

/** One version; it is numbered where there are several. */
function versionLines(
  { authority, sentence, says, messages }: VersionDescription,
  number: number,
  script: Script,
): readonly Line[] {
  const { say, read, width } = script;
  const facts: readonly Fact[] = [
    [say("要求", "In short"), line(span(read(sentence), "strong"))],
    [say("依据", "Basis"), authorityLine(authority, script)],
    ...saidFacts(says, script),
    ...messages.map((message, place): Fact => [place === 0 ? say("结论", "Finds") : "", line(read(message))]),
  ];
  const heading = number === 0 ? [] : [line(span(say(`  第${number}版`, `  Version ${number}`), "strong"))];
  return [[], ...heading, ...factLines(facts, width, number === 0 ? 2 : 4)];
}

const parameterFacts = (parameters: readonly Parameter[], script: Script): readonly Fact[] =>
  parameters
    .flatMap((parameter) => parameterLines(parameter, undefined, script))
    .map((one, place) => [place === 0 ? script.say("数值", "Numbers") : "", one]);

const notCoveredFacts = (notCovered: Label | undefined, { say, read }: Script): readonly Fact[] =>
  notCovered === undefined ? [] : [[say("不及", "Not seen"), line(span(read(notCovered), "quiet"))]];
