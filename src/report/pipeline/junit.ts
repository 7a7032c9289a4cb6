import { requireDataset } from "../../engine/pack/runnable-packs.js";
import type { Gap } from "../../engine/run/finding.js";
import type { RuleSummary } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { groupedBy } from "../../model/dataset/grouped-by.js";
import { requireObject } from "../../model/record/require-object.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import { recordName } from "../record-name.js";
import { type PipelineOptions, type PlacedFinding, placedFinding } from "./placed-finding.js";

/** How a report of tests is written. */
export interface JunitOptions extends PipelineOptions {
  /** Whether a case tells how many records comply with each rule; only what fails and what cannot be judged otherwise. */
  readonly passes?: boolean;
}

/**
 * A run as a JUnit report, which pipelines show as tests: a suite for each rule that judged anything; in it a failure for
 * each finding of severity error, a case with its text for each other finding and each that is waived, and a skipped case
 * for each record that could not be judged.
 */
export function renderJunit(run: MarkedRun, dataset: Dataset, options: JunitOptions = {}): string {
  requireObject("run", run, "rules", "findings");
  requireDataset(dataset);
  const findings = groupedBy(run.findings, keyOf);
  const gaps = groupedBy(run.gaps, keyOf);
  const suites = run.rules.flatMap((rule) => {
    const key = keyOf(rule);
    const cases = [
      ...(findings.get(key) ?? []).map((finding) =>
        findingCase(placedFinding(finding, dataset, options), dataset, options),
      ),
      ...(gaps.get(key) ?? []).map((gap) => gapCase(gap, dataset, options)),
      ...(options.passes === true && rule.counts.pass > 0 ? [passCase(rule, options)] : []),
    ];
    return cases.length === 0 ? [] : [suiteOf(rule, cases, run.asOf, options)];
  });
  const total = (name: "tests" | "failures" | "skipped") => suites.reduce((sum, suite) => sum + suite[name], 0);
  const counts = `tests="${total("tests")}" failures="${total("failures")}" errors="0" skipped="${total("skipped")}"`;
  const body = suites.map(({ text }) => text).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fazhi" ${counts} time="0">\n${body}</testsuites>\n`;
}

/** A case of a suite as text, and whether it counts as a failure or as skipped. */
interface Case {
  readonly text: string;
  readonly outcome: "failure" | "skipped" | "passed";
}

const keyOf = ({ pack, rule }: Pick<RuleSummary, "pack" | "rule">): string => `${pack}/${rule}`;

function suiteOf(rule: RuleSummary, cases: readonly Case[], asOf: string, { language = "zh" }: JunitOptions) {
  const failures = cases.filter(({ outcome }) => outcome === "failure").length;
  const skipped = cases.filter(({ outcome }) => outcome === "skipped").length;
  const head = [
    `name="${attribute(`${keyOf(rule)} ${rule.title[language]}`)}"`,
    `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`,
    `timestamp="${asOf}T00:00:00" hostname="fazhi" time="0"`,
  ];
  return {
    tests: cases.length,
    failures,
    skipped,
    text: `  <testsuite ${head.join(" ")}>\n${cases.map(({ text }) => text).join("")}  </testsuite>\n`,
  };
}

function findingCase(
  { finding, file, line, title, message }: PlacedFinding,
  dataset: Dataset,
  options: JunitOptions,
): Case {
  const { where, severity, waiver, due } = finding;
  const place = file === undefined ? "" : `${file}:${line}\n`;
  const until = due === undefined ? "" : `\n${options.language === "en" ? "Due" : "期限"} ${due.latest}`;
  const text = `${place}${message}${until}`;
  const fails = severity === "error" && waiver === undefined;
  const inner = fails
    ? `<failure message="${attribute(message)}" type="${severity}">${content(text)}</failure>`
    : `<system-out>${content(`${severity}${waiver === undefined ? "" : " (waived)"}\n${text}`)}</system-out>`;
  return {
    text: caseText(nameOf(where, dataset, options), `${keyOf(finding)} ${title}`, inner),
    outcome: fails ? "failure" : "passed",
  };
}

function gapCase(gap: Gap, dataset: Dataset, options: JunitOptions): Case {
  const { language = "zh" } = options;
  const missing = gap.missing.map(({ title }) => title[language]).join(language === "zh" ? "、" : ", ");
  const reason = gap.reason?.[language] ?? (language === "zh" ? `缺少：${missing}` : `missing: ${missing}`);
  return {
    text: caseText(
      nameOf(gap.where, dataset, options),
      `${keyOf(gap)} ${gap.title[language]}`,
      `<skipped message="${attribute(reason)}"/>`,
    ),
    outcome: "skipped",
  };
}

function passCase(rule: RuleSummary, { language = "zh" }: JunitOptions): Case {
  const name = language === "zh" ? `符合的记录 ${rule.counts.pass} 条` : `${rule.counts.pass} records comply`;
  return { text: caseText(name, `${keyOf(rule)} ${rule.title[language]}`, ""), outcome: "passed" };
}

const nameOf = ({ entity, id }: Gap["where"], dataset: Dataset, { language = "zh" }: JunitOptions): string =>
  `${recordName(dataset, entity, id, language).title} (${entity} ${id})`;

const caseText = (name: string, group: string, inner: string): string => {
  const head = `    <testcase name="${attribute(name)}" classname="${attribute(group)}" time="0"`;
  return inner === "" ? `${head}/>\n` : `${head}>${inner}</testcase>\n`;
};

/** A text without the signs that XML cannot hold. */
const legal = (text: string): string => text.replaceAll(/[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");

const content = (text: string): string =>
  legal(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const attribute = (text: string): string =>
  content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
