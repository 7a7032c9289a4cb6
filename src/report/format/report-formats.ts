import { label } from "../../codes/label.js";
import type { BlockDocument } from "../../render/block.js";
import { renderHtml } from "../../render/html/render-html.js";
import { renderMarkdown } from "../../render/markdown/render-markdown.js";
import { renderCsv } from "../../render/sheet/render-csv.js";
import type { Sheet } from "../../render/sheet/sheet.js";
import { renderReportJson } from "../json.js";
import { renderGithub } from "../pipeline/github.js";
import { renderGitlab } from "../pipeline/gitlab.js";
import { renderJunit } from "../pipeline/junit.js";
import { renderSarif } from "../pipeline/sarif.js";
import type { Reader } from "../reader.js";
import { verifiableDocument } from "../report-document.js";
import { basisSheet } from "../sheet/basis-sheet.js";
import { dueSheet } from "../sheet/due-sheet.js";
import { findingSheet } from "../sheet/finding-sheet.js";
import { indicatorSheet } from "../sheet/indicator-sheet.js";
import { measureSheet } from "../sheet/measure-sheet.js";
import { unitSheet } from "../sheet/unit-sheet.js";
import { renderReport } from "../text.js";
import { documentText, readerFor } from "../text-options.js";
import { unitDocument } from "../unit/unit-document.js";
import type { ReportFormat, ReportInput } from "./report-format.js";

const sheets = {
  findings: ({ run, dataset }, reader) => findingSheet(run, dataset, reader),
  progress: ({ plans }, reader) => measureSheet(plans, reader),
  units: ({ plans, run }, reader) => unitSheet(plans, run, reader),
  indicators: ({ run }, reader) => indicatorSheet(run, reader),
  due: ({ due }, reader) => dueSheet(due, reader),
  basis: ({ run, manifest }, reader) => basisSheet(run, manifest, reader),
} as const satisfies Readonly<Record<string, (input: ReportInput, reader: Reader) => Sheet>>;

const readerOfSheets = ({ dataset, language }: ReportInput): Reader => readerFor(dataset, { language });

/** One sheet as CSV; `csv` alone is the one of findings. */
const csvFormats = Object.entries(sheets).flatMap(([name, sheetOf]): readonly ReportFormat[] => {
  const format: Omit<ReportFormat, "name"> = {
    title: label(`CSV 表格（${name}）`, `CSV, the sheet of ${name}`),
    render: (input) => renderCsv(sheetOf(input, readerOfSheets(input))),
  };
  return [...(name === "findings" ? [{ name: "csv", ...format }] : []), { name: `csv:${name}`, ...format }];
});

/** The sheet of a unit, where one is chosen. */
const sheetOfUnit = (input: ReportInput): BlockDocument | undefined =>
  input.selection?.unit === undefined ? undefined : unitDocument(input.selection.unit, input, shortened(input));

const wholeDocument = (input: ReportInput): BlockDocument =>
  verifiableDocument(input.run, input.plans, input.dataset, shortened(input));

const shortened = ({ language, limit, manifest, verifyHint, selection }: ReportInput) => ({
  language,
  limit,
  ...(selection === undefined ? {} : { selection }),
  manifest: { manifest, ...(verifyHint === undefined ? {} : { hint: verifyHint }) },
});

/** The formats that reports are written in. */
export const reportFormats: readonly ReportFormat[] = [
  {
    name: "text",
    title: label("终端文本", "Text for a terminal"),
    render: (input) => {
      const { run, plans, dataset, leftOutHint, width, paint } = input;
      const options = {
        ...shortened(input),
        ...(leftOutHint === undefined ? {} : { leftOutHint }),
        ...(width === undefined ? {} : { width }),
        ...(paint === undefined ? {} : { paint }),
      };
      const sheet = sheetOfUnit(input);
      return sheet === undefined ? renderReport(run, plans, dataset, options) : documentText(sheet, options);
    },
  },
  {
    name: "json",
    title: label("JSON 数据", "JSON, all there is"),
    render: ({ run, plans, dataset, manifest, selection }) =>
      renderReportJson(run, plans, { dataset, manifest, ...(selection === undefined ? {} : { selection }) }),
  },
  {
    name: "html",
    title: label("HTML 报告", "HTML report in one file"),
    render: (input) => renderHtml(sheetOfUnit(input) ?? wholeDocument(input)),
  },
  {
    name: "markdown",
    title: label("Markdown 报告", "Markdown with tables"),
    render: (input) => renderMarkdown(sheetOfUnit(input) ?? wholeDocument(input)),
  },
  {
    name: "xlsx",
    title: label("Excel 工作簿", "Workbook with findings, progress, units, indicators, what is due and the basis"),
    needs: "hucre",
    render: async (input) => {
      const { renderXlsx } = await import("../../render/sheet/render-xlsx.js");
      return renderXlsx(Object.values(sheets).map((sheetOf) => sheetOf(input, readerOfSheets(input))));
    },
  },
  ...csvFormats,
  {
    name: "sarif",
    title: label("SARIF 2.1.0", "SARIF 2.1.0 for code hosts"),
    render: ({ run, dataset, language, folder, packs, manifest, ruleUrl }) =>
      renderSarif(run, dataset, { language, folder, packs, manifest, ...(ruleUrl === undefined ? {} : { ruleUrl }) }),
  },
  {
    name: "junit",
    title: label("JUnit 测试报告", "JUnit, a suite for each rule"),
    render: ({ run, dataset, language, folder, passes = false }) =>
      renderJunit(run, dataset, { language, folder, passes }),
  },
  {
    name: "github",
    title: label("GitHub Actions 注释", "Annotations of GitHub Actions"),
    render: ({ run, dataset, language, folder }) => renderGithub(run, dataset, { language, folder }),
  },
  {
    name: "gitlab",
    title: label("GitLab 代码质量报告", "Code Quality report of GitLab"),
    render: ({ run, dataset, language, folder }) => renderGitlab(run, dataset, { language, folder }),
  },
];
