import { describe, expect, it } from "vitest";
import { renderReportHtml } from "../../src/report/html-report.js";
import { runManifest } from "../../src/report/json/run-manifest.js";
import { renderReportMarkdown } from "../../src/report/markdown-report.js";
import { renderReport } from "../../src/report/text.js";
import { clock, dataset, finding, findings, progressWith, runWith } from "./sample-run.js";

const run = runWith({ findings: findings(12), pending: [clock()] });
const html = renderReportHtml(run, progressWith(run), dataset);
const placesOf = (text: string, parts: readonly string[]) => parts.map((part) => text.indexOf(part));

describe("a report", () => {
  it("shows first the shares, the statuses, who is late and what is violated; then late measures, findings and deadlines", () => {
    const parts = [
      ...["2017年工作要点", "截至", "核验", "自报", "计划", "措施  1 项", "发现", "违反最多的要求"],
      ...["一、逾期、违反、滞后和待核验的措施", "二、发现的问题", "三、未届满的期限", "四、各条款进展"],
    ];
    const places = placesOf(renderReport(run, progressWith(run), dataset), parts);
    expect(places).not.toContain(-1);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  it("shows the gravest rule of a clause first", () => {
    const light = finding({ id: "a", rule: "light", title: { zh: "轻的", en: "light" }, severity: "notice" });
    const grave = finding({ id: "b", rule: "grave", title: { zh: "重的", en: "grave" }, severity: "error" });
    const text = renderReport(runWith({ findings: [light, grave] }), undefined, dataset);
    expect(text.indexOf("  重的  ")).toBeLessThan(text.indexOf("  轻的  "));
  });

  it("names no option of the command line unless it is told to", () => {
    expect(renderReport(run, progressWith(run), dataset)).not.toContain("--");
    const leftOutHint = { zh: "，见附表", en: ", see the annex" };
    expect(renderReport(run, progressWith(run), dataset, { leftOutHint })).toContain("… 另有 7 项，见附表");
  });
});

describe.each([
  ["HTML", renderReportHtml],
  ["Markdown", renderReportMarkdown],
])("a report in %s", (_, render) => {
  it("tells at its end on what it rests, where that is given", () => {
    const manifest = runManifest({ library: "1.2.3", run, packs: [], dataset, settings: {} });
    const text = render(run, progressWith(run), dataset, { language: "en", manifest: { manifest } });
    expect(text).toMatch(
      /Verification[\s\S]*fazhi 1\.2\.3, data \\?#[0-9a-f]{8}, configuration \\?#[0-9a-f]{8}, as of /,
    );
    expect(render(run, progressWith(run), dataset)).not.toContain("fazhi 1.2.3");
  });
});

describe("a report in HTML", () => {
  it("is in the language of its reader, Chinese when none is named", () => {
    expect(html).toContain("<html lang=zh-CN>");
    const english = renderReportHtml(run, progressWith(run), dataset, { language: "en" });
    expect(english).toContain("<html lang=en>");
    expect(english).toContain("2. Findings</h2>");
  });

  it("counts what it leaves out, and shows all when the limit is 0", () => {
    expect(html).toContain("… 另有 7 项");
    expect(renderReportHtml(run, progressWith(run), dataset, { limit: 0 })).not.toContain("另有");
  });

  it("grows with the rules that found something, not with what they found", () => {
    const many = runWith({ findings: findings(20_000) });
    expect(renderReportHtml(many, progressWith(many), dataset).length).toBeLessThan(html.length + 2000);
  });
});
