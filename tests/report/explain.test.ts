import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { explainFigure } from "../../src/progress/explain/explain-figure.js";
import { renderExplanation } from "../../src/report/explain/explain-figure.js";
import { renderFinding } from "../../src/report/explain/explain-finding.js";
import { renderIndicator } from "../../src/report/explain/explain-indicator.js";
import { dataset, finding, progressWith, runWith, unverified } from "./sample-run.js";

describe("explaining a finding", () => {
  it("answers what, where, on whose authority, by the law of which day, on what evidence, and what remedies it", () => {
    expect(renderFinding(finding({ authority: [unverified], verified: false }), dataset)).toBe(
      `✗ 违反  供热管理办法 nd-1 · 奇台县人民政府
├─ 编号  sample/file-document-in-time/nd-1
├─ 问题  “供热管理办法”应于2017-05-02前报备。
├─ 规则  规范性文件按期报送备案 sample/file-document-in-time · 2.12d
├─ 何处
│  ├─ 记录  规范性文件 nd-1
│  ├─ 字段  报送备案日期 [filedOn]
│  └─ 单位  奇台县人民政府 qt-gov
├─ 依据
│  └─ 《备案规定》（政府令第1号）第五条，自2002-01-01起施行〔未经官方文本核实〕
├─ 适用何日之法  2017-04-17
├─ 证据
│  ├─ 公布日期 [publishedOn] = 2017-04-17
│  └─ 报备日期 [filedOn] = 缺
├─ 期限  2017-05-02，逾期 151 日
├─ 改正  补报“供热管理办法”。
└─ 注意  所依条款或数值未经官方文本核实
`,
    );
  });
});

describe("explaining a figure", () => {
  it("goes down to the measures, with weights that can be added up", () => {
    const progress = progressWith(runWith());
    expect(renderExplanation(explainFigure(progress, "whole/verified"), dataset, { language: "en" })).toBe(
      `0%  2017年工作要点  whole/verified
└─ 0%  主要任务  weight 1 (100%), adds 0%  section:s-2/verified
   └─ 0%  加强规范性文件监督管理  weight 1 (100%), adds 0%  task:t-2.12/verified
      └─ 0%  2.12a 完善制定程序  weight 1 (100%), adds 0%  measure:m-2.12a/verified
         ├─ Overdue: the due day 2017-06-30 has passed and completion is not verified
         └─ no evidence was handed in
`,
    );
  });
});

describe("explaining an indicator", () => {
  const source = defineSource({
    id: "plan",
    title: label("工作要点", "Work plan"),
    inForce: { from: plainDate("2017-04-01") },
    verified: true,
  });
  const all = defineParameter({
    id: "all",
    title: label("全部", "All"),
    values: [{ value: 1, source: source.clause("2.12d") }],
  });
  const pack = definePack({
    name: "sample",
    title: label("样例", "Sample"),
    version: "1",
    sources: [source],
    parameters: [all],
    indicators: [
      defineIndicator({
        id: "filing-rate",
        title: label("报备率", "Filing rate"),
        about: NormativeDocument,
        form: "ratio",
        source: source.clause("2.12d"),
        counts: (document, { asOf }) => document.filedOn.notAfter(asOf),
        by: { unit: (document) => document.unit },
        target: { direction: "at-least", value: all },
      }),
    ],
  });
  const document = (id: string, unit: string, filedOn: string) => ({
    id,
    title: `文件${id}`,
    unit,
    kind: "normative",
    filedOn,
  });
  const filed = loadDataset({
    unit: ["a", "b"].map((id) => ({ id, title: `${id}县`, kind: "government", level: "county" })),
    "normative-document": [
      document("1", "a", "2017-05-01"),
      document("2", "a", "2017-10-01"),
      document("3", "b", "2017-06-01"),
    ],
  });
  const run = evaluate(filed, pack, { asOf: plainDate("2017-09-30") });
  const [result] = run.indicators;
  if (result === undefined) throw new Error("the run has no indicator");

  it("goes down to the records that are counted and those that are not", () => {
    expect(renderIndicator({ result }, pack, run, filed)).toBe(
      `报备率  sample/filing-rate
├─ 数值  67%  2/3*  ✗ 未达标
├─ 目标  ≥ 100%
│  └─ 《工作要点》2.12d，自2017-04-01起施行
├─ 依据  《工作要点》2.12d，自2017-04-01起施行
├─ 按单位
│  ├─ a县 a  50%  1/2*  ✗ 未达标
│  └─ b县 b  100%  1/1*  ✓ 达标
├─ 计入：2
│  ├─ 文件1 1
│  └─ 文件3 3
├─ 未计入：1
│  └─ 文件2 2
└─ * 不足 10 件：增减一件，数值就变化很大。
`,
    );
  });

  it("can be asked of one group", () => {
    const text = renderIndicator({ result, group: { dimension: "unit", key: "a" } }, pack, run, filed, {
      language: "en",
    });
    expect(text).toContain("Filing rate · a县");
    expect(text).toContain("Value  50%  1/2*  ✗ missed");
    expect(text).not.toContain("文件3");
  });

  it("refuses a group that does not exist", () => {
    expect(() => renderIndicator({ result, group: { dimension: "unit", key: "c" } }, pack, run, filed)).toThrow(
      RangeError,
    );
  });
});
