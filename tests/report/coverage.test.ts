import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import type { Coverage, Watcher } from "../../src/engine/pack/coverage.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import { renderCoverage } from "../../src/report/coverage.js";
import { renderCoverageJson } from "../../src/report/json/coverage-json.js";

const from = plainDate("2017-04-01");
const plan = defineSource({
  id: "plan",
  title: label("要点", "Plan"),
  inForce: { from, until: plainDate("2018-01-01") },
  verified: true,
});
const law = defineSource({ id: "law", title: label("办法", "Measures"), inForce: { from }, verified: false });

const period = defineParameter({
  id: "period",
  title: label("期限", "Period"),
  values: [{ value: days(15, { rollOver: true }), source: law.clause("第三条") }],
});
const target = defineParameter({
  id: "target",
  title: label("目标", "Target"),
  values: [{ value: 1, source: plan.clause("2.2") }],
});

const rule: Watcher = {
  kind: "rule",
  id: "file-in-time",
  pack: "sample",
  title: label("按期报送", "File in time"),
  basis: "computed",
  severity: "error",
  authority: [plan.clause("2.2")],
  parameters: [period, target],
  notCovered: label("收到日期不作判断。", "Receipt is not judged."),
};
const indicator: Watcher = {
  kind: "indicator",
  id: "filing-rate",
  pack: "sample",
  title: label("报备率", "Filing rate"),
  basis: "counted",
  authority: [plan.clause("2.2")],
  parameters: [],
};

const clause = label(
  "加强规范性文件监督管理、健全备案审查制度和清理长效机制",
  "Normative documents, their filing and their clean-up",
);
const coverage: Coverage = {
  pack: "sample",
  title: label("样本", "Sample"),
  version: "1.0.0",
  obligations: [
    {
      id: "2.2a",
      clause,
      title: label("全部报备", "File all"),
      kind: "target",
      addressees: label("各县市", "Counties and cities"),
      state: "rule",
      bases: ["computed", "counted"],
      watchers: [rule, indicator],
      reasons: [],
    },
    {
      id: "2.2b",
      clause,
      title: label("提升水平", "Do better"),
      kind: "duty",
      state: "narrative",
      bases: ["narrated"],
      watchers: [],
      reasons: [label("没有标准。", "There is no standard.")],
    },
    { id: "3.1a", state: "none", bases: [], watchers: [{ ...rule, disabledBecause: "试行" }], reasons: [] },
  ],
  phrases: [
    {
      clause: "2.2",
      words: label("有件必备", "file each"),
      by: ["file-in-time"],
      standing: "computed",
      bases: ["computed"],
      records: ["normative-document"],
      addressees: [],
    },
    {
      clause: "2.2",
      words: label("提升水平", "do better"),
      by: [],
      standing: "no-duty",
      bases: [],
      records: [],
      addressees: [],
    },
  ],
  phraseTotals: { computed: 1, counted: 0, declared: 0, narrated: 0, open: 0, "no-duty": 1 },
  totals: { rule: 1, indicator: 0, narrative: 1, none: 1 },
  sources: [
    {
      source: "law",
      title: law.title,
      articles: [
        { article: 1, state: "narrated", watchers: [], reason: label("总则。", "General provisions.") },
        { article: 2, state: "computed", watchers: ["file-in-time"], reason: label("附件。", "Annexes.") },
        { article: 3, state: "not-covered", watchers: [] },
        { article: 4, state: "not-covered", watchers: [] },
      ],
      totals: { computed: 1, narrated: 1, "not-covered": 2 },
    },
  ],
};

describe("the account of what is watched", () => {
  const text = renderCoverage(coverage, { width: 120 });

  it("goes through the articles of a law, neighbours together", () => {
    expect(text).toContain(
      [
        "办法  有规则或指标 1 · 仅有说明 1 · 未涉及 2",
        "  ○ 第1条  总则。",
        "  ● 第2条  file-in-time；其余：附件。",
        "  ✗ 第3条至第4条  未涉及",
      ].join("\n"),
    );
  });

  it("begins and ends with the totals", () => {
    const totals = [
      "义务 3 项：有规则 1 · 仅有指标 0 · 仅有说明 1 · 没有规则 1",
      "原文 2 句：由记录推算 1 · 由记录统计 0 · 由单位自报 0 · 文字说明 0 · 尚未认定 0 · 不设义务 1",
    ].join("\n");
    expect(text.startsWith(`样本（sample 1.0.0）\n${totals}\n`)).toBe(true);
    expect(text.endsWith(`${totals}\n`)).toBe(true);
  });

  it("names under each obligation what watches it, under which article, with which numbers, since when", () => {
    expect(text).toContain(`  2.2a  目标  全部报备
    责任主体  各县市
    认定方式  由记录推算、由记录统计
    ● 规则  按期报送 file-in-time · 违反 · 由记录推算
      依据  《要点》2.2，2017-04-01起施行，2018-01-01起失效
      数值  期限 period = 15日（末日遇休息日顺延），《办法》第三条，自2017-04-01起施行〔未经官方文本核实〕
            目标 target = 100%，2.2，2017-04-01起施行，2018-01-01起失效
      不及  收到日期不作判断。
    ◆ 指标  报备率 filing-rate · 由记录统计
`);
  });

  it("gives the reason where nothing can be computed, and says in red where nothing watches", () => {
    const painted = renderCoverage(coverage, { paint: (part, tone) => (tone === "error" ? `<${part}>` : part) });
    expect(painted).toContain("    ○ 不能计算：没有标准。\n");
    expect(painted).toContain("    <✗ 没有规则>\n");
    expect(painted).toContain("停用  <试行>\n");
  });

  it("speaks English", () => {
    const english = renderCoverage(coverage, { language: "en" });
    expect(english).toContain("3 obligations: By rule 1 · Indicator 0 · Narrative 1 · No rule 1\n");
    expect(english).toContain("= 15 days (rolls over a day of rest), Measures, 第三条, in force from");
  });

  it.each(["zh", "en"] as const)("is no wider than told, in %s", (language) => {
    for (const width of [80, 100, 140])
      for (const line of renderCoverage(coverage, { language, width }).split("\n"))
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it("sets the numbers of the clauses under each other", () => {
    const rows = text.split("\n").filter((line) => /^(2\.2|3\.1| {4,}合计) .*\d$/.test(line));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(displayWidth)).size).toBe(1);
  });

  it("is JSON that holds everything, when asked for", () => {
    const document = JSON.parse(renderCoverageJson([coverage])) as { format: string; packs: Coverage[] };
    expect(document.format).toBe("fazhi-coverage");
    expect(document.packs[0]?.totals).toEqual(coverage.totals);
    expect(document.packs[0]?.obligations[0]?.watchers[0]?.parameters[0]?.values[0]?.value).toEqual(
      period.values[0]?.value,
    );
  });
});
