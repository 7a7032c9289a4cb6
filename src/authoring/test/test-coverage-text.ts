import { type Outcome, outcomes } from "../../engine/run/outcome.js";
import { type Line, line, span } from "../../render/span.js";
import { type Column, type Row, tableLines } from "../../render/terminal/table.js";
import { counted, type Script } from "../../report/reader.js";
import {
  type IndicatorTestCoverage,
  isUntested,
  type PackTestCoverage,
  type RuleTestCoverage,
} from "./pack-test-coverage.js";

/** What tests cover in one line. */
export function coverageSummary({ totals }: PackTestCoverage, { say }: Script): Line {
  const { rules, covered, indicators, untestedIndicators, gaps } = totals;
  const shown = indicators - untestedIndicators;
  const left =
    gaps === 0 ? span(say("没有缺口", "no gap"), "good") : span(say(`缺 ${gaps} 项`, counted(gaps, "gap")), "warning");
  return line(
    say(`规则 ${covered}/${rules} 条测全`, `${covered} of ${counted(rules, "rule")} fully tested`),
    " · ",
    say(`指标 ${shown}/${indicators} 项有测试`, `${shown} of ${counted(indicators, "indicator")} tested`),
    " · ",
    left,
  );
}

/** What tests show of each rule and indicator, and below each what they leave untested. */
export function coverageLines({ rules, indicators }: PackTestCoverage, script: Script): readonly Line[] {
  const { say, width } = script;
  const codes = outcomes.codes;
  const ruleColumns: readonly Column[] = [
    { title: say("规则", "Rule"), least: 24 },
    ...codes.map((code): Column => ({ title: script.read(outcomes.labels[code]), align: "right" })),
  ];
  const figureColumns: readonly Column[] = [
    { title: say("指标", "Indicator"), least: 24 },
    { title: say("测试", "Tests"), align: "right" },
  ];
  const between: readonly Line[] = rules.length > 0 && indicators.length > 0 ? [[]] : [];
  return [
    ...(rules.length === 0
      ? []
      : tableLines(
          ruleColumns,
          rules.map((rule) => ruleRow(rule, script)),
          width,
        )),
    ...between,
    ...(indicators.length === 0
      ? []
      : tableLines(
          figureColumns,
          indicators.map((one) => figureRow(one, script)),
          width,
        )),
  ];
}

function ruleRow(coverage: RuleTestCoverage, script: Script): Row {
  const { rule, title, origin, shown, lacking } = coverage;
  const name = origin === undefined ? rule : `${origin}/${rule}`;
  const number = (code: Outcome): Line => {
    const tone = lacking.includes(code) ? "error" : shown[code] === 0 ? "quiet" : undefined;
    return line(span(String(shown[code]), tone));
  };
  return {
    cells: [line(script.read(title), span(`  ${name}`, "quiet")), ...outcomes.codes.map(number)],
    below: gapTexts(coverage, script).map((text) => line(span(`    ✗ ${text}`, "warning"))),
  };
}

/** What no test shows of a rule. */
function gapTexts(coverage: RuleTestCoverage, { say, read }: Script): readonly string[] {
  const { origin, lacking, untestedDays } = coverage;
  if (origin !== undefined) return [];
  if (isUntested(coverage)) return [say("没有测试", "no test")];
  const changes = [...new Set(untestedDays.map(({ changesOn }) => changesOn))].map((change) => {
    const own = untestedDays.filter(({ changesOn }) => changesOn === change);
    const sides = own.map(({ day }) => (day === change ? say("当日", "on it") : say("前一日", "the day before")));
    return say(`${change}（${sides.join("、")}）`, `${change} (${sides.join(", ")})`);
  });
  return [
    ...lacking.map((code) => say(`没有“${read(outcomes.labels[code])}”的测试`, `no test with the outcome ${code}`)),
    ...(changes.length === 0
      ? []
      : [
          say(
            `法律变更前后没有测试：${changes.join("、")}`,
            `no test beside a change of the law: ${changes.join(", ")}`,
          ),
        ]),
  ];
}

function figureRow({ indicator, title, origin, shown }: IndicatorTestCoverage, { say, read }: Script): Row {
  const name = origin === undefined ? indicator : `${origin}/${indicator}`;
  return {
    cells: [
      line(read(title), span(`  ${name}`, "quiet")),
      line(span(String(shown), shown === 0 ? "error" : undefined)),
    ],
    below: shown === 0 ? [line(span(`    ✗ ${say("没有测试", "no test")}`, "warning"))] : [],
  };
}
