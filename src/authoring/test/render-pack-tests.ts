import type { Label } from "../../codes/label.js";
import { requireObject } from "../../model/record/require-object.js";
import { joined, type Line, line, span, wholeSpan } from "../../render/span.js";
import { factLines } from "../../render/terminal/fact-list.js";
import { sectionLines } from "../../render/terminal/render-terminal.js";
import { wrapLine } from "../../render/terminal/wrap.js";
import { counted, type Script, scriptOf } from "../../report/reader.js";
import { recordKindNames } from "../../report/record-kind-names.js";
import { type TextOptions, textOf } from "../../report/text-options.js";
import { seenLine } from "../../report/wording/seen-text.js";
import type { PackTestFailure, PackTestReport, PackTestResult } from "./pack-test-report.js";
import { coverageLines, coverageSummary } from "./test-coverage-text.js";

/** What came of the tests of a pack: each with its failures, then what they cover, then both in numbers. */
export function renderPackTests(report: PackTestReport, options: TextOptions = {}): string {
  requireObject("report", report, "tests", "coverage");
  const script = scriptOf({ language: options.language ?? "zh", width: options.width ?? 100 });
  const { say } = script;
  const sections = [
    { title: say("测试", "Tests"), lines: report.tests.flatMap((test) => testLines(test, script)) },
    { title: say("覆盖情况", "Coverage"), lines: coverageLines(report.coverage, script) },
    { title: say("小结", "Summary"), lines: headLines(report, script) },
  ];
  return textOf([...headLines(report, script), ...sectionLines(sections, script)], options);
}

function headLines({ pack, title, version, totals, coverage }: PackTestReport, script: Script): readonly Line[] {
  const { say, read, width } = script;
  const { tests, passed, failed } = totals;
  const numbers = [
    line(span(say(`通过 ${passed}`, `${passed} passed`), passed === 0 ? "quiet" : "good")),
    line(span(say(`未通过 ${failed}`, `${failed} failed`), failed === 0 ? "quiet" : "error")),
  ];
  return [
    ...wrapLine(
      line(span(read(title), "heading"), span(say(`（${pack} ${version}）`, ` (${pack} ${version})`), "quiet")),
      width,
    ),
    line(say(`测试 ${tests} 项：`, `${counted(tests, "test")}: `), ...joined(numbers, " · ")),
    ...wrapLine(coverageSummary(coverage, script), width),
  ];
}

function testLines({ name, line: at, failures }: PackTestResult, script: Script): readonly Line[] {
  const { say, width } = script;
  const place = wholeSpan(say(`第${at}行`, `line ${at}`), "quiet");
  if (failures.length === 0) return wrapLine(line(span("✓ ", "good"), name, "  ", place), width, 2);
  return [
    ...wrapLine(line(span("✗ ", "error"), span(name, "strong"), "  ", place), width, 2),
    ...failures.flatMap((failure) => failureLines(failure, script)),
  ];
}

function failureLines(failure: PackTestFailure, script: Script): readonly Line[] {
  const { say, read, width } = script;
  const { id, title, line: at, record, problems } = failure;
  const about = record === undefined ? "" : ` · ${record.entity}/${record.id}`;
  const place = wholeSpan(say(`第${at}行`, `line ${at}`), "quiet");
  return [
    ...wrapLine(line("    ", read(title), span(`  ${id}${about}  `, "quiet"), place), width, 6),
    ...problems.flatMap((problem) => problemLines(problem, script)),
    ...seenLines(failure, script),
  ];
}

/** A problem may have lines of its own below it. */
const problemLines = (problem: Label, { read, width }: Script): readonly Line[] =>
  read(problem)
    .split("\n")
    .flatMap((text) => wrapLine(line("      ", span(text, "error")), width, 8));

/** The values that a judgement rests on, or the records that an indicator counts. */
function seenLines({ seen, record, counted: figures }: PackTestFailure, script: Script): readonly Line[] {
  const { say, width } = script;
  const values = seen.map((one) => seenLine(one, record?.id ?? "", script));
  const all = joined([...values, ...(figures === undefined ? [] : countedLines(figures, script))], say("；", "; "));
  return all.length === 0 ? [] : factLines([[say("所见", "Seen"), all]], width, 6);
}

function countedLines({ form, records }: NonNullable<PackTestFailure["counted"]>, script: Script): readonly Line[] {
  const { say } = script;
  const kinds = recordKindNames({ form }, script);
  const lines = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const ids = records.filter(({ as }) => as === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [line(`${kinds[kind]}${say("：", ": ")}${ids.join(say("、", ", "))}`)];
  });
  return lines.length === 0 ? [line(say("没有属于统计范围的记录", "no record is looked at"))] : lines;
}
