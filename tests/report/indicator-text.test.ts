import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { LicenceCase } from "../../src/model/case/licence-case.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { renderIndicator } from "../../src/report/explain/explain-indicator.js";
import { renderReport } from "../../src/report/text.js";

const source = defineSource({
  id: "service",
  title: label("服务标准", "Service standard"),
  inForce: { from: plainDate("2017-01-01") },
  verified: true,
});
const soon = defineParameter({
  id: "soon",
  title: label("中位时长", "Median length"),
  values: [{ value: 5, source: source.clause("1") }],
});
const facts = { about: LicenceCase, source: source.clause("1") } as const;
const pack = definePack({
  name: "service",
  title: source.title,
  version: "1",
  sources: [source],
  parameters: [soon],
  indicators: [
    defineIndicator({
      ...facts,
      id: "handling-time",
      title: label("办理时长", "Handling time"),
      form: "duration",
      from: (licence) => licence.acceptedOn,
      until: (licence) => licence.decidedOn,
      unit: "working-day",
      percentiles: [50, 90],
      by: { quarter: (licence) => licence.acceptedOn.quarter() },
      target: { direction: "at-most", value: soon },
    }),
    defineIndicator({
      ...facts,
      id: "granted",
      title: label("准予率", "Share granted"),
      form: "ratio",
      counts: (licence) => licence.outcome.equals("granted"),
      by: { quarter: (licence) => licence.acceptedOn.quarter() },
    }),
  ],
});
const licence = (id: string, acceptedOn: string, decidedOn?: string, outcome?: string) => ({
  id,
  title: `许可${id}`,
  unit: "bureau",
  receivedOn: acceptedOn,
  acceptedOn,
  ...(decidedOn === undefined ? {} : { decidedOn, outcome }),
});
const dataset = loadDataset({
  unit: [{ id: "bureau", title: "审批局", kind: "department", level: "county" }],
  "licence-case": [
    licence("1", "2017-05-02", "2017-05-10", "granted"),
    licence("2", "2017-06-01", "2017-06-05", "refused"),
    licence("3", "2017-07-03", "2017-07-05", "granted"),
    licence("4", "2017-09-25"),
  ],
});
const run = evaluate(dataset, pack, { asOf: plainDate("2017-09-29") });
const [handling, granted] = run.indicators;

describe("an indicator in a report", () => {
  it("says lengths, periods with their changes, and how few there are", () => {
    const text = renderReport(run, undefined, dataset);
    const section = text.slice(text.indexOf("条款  指标"), text.indexOf("\n\n五、"));
    expect(section).toBe(`条款  指标      件数       数值         目标  结论
──────────────────────────────────────────────────────
      办理时长  3/4*  2个工作日  ≤ 5个工作日  ✓ 达标
    中位数 2个工作日，第90百分位 ≥ 6个工作日，尚未办结 1 件
    季度：2017-Q2 2个工作日*、2017-Q3 2个工作日*（未完；与 2017-Q2 持平）
      准予率    2/4*     50–75%               未设目标
    季度：2017-Q2 50%*、2017-Q3 50–100%*（未完；较 2017-Q2 0…+50个百分点）

* 不足 10 件：增减一件，数值就变化很大。`);
  });
});

describe("an indicator explained", () => {
  it("names every length, and the records that are still running", () => {
    if (handling === undefined) throw new Error("the run has no indicator");
    expect(renderIndicator({ result: handling }, pack, run, dataset, { width: 120 })).toBe(
      `办理时长  service/handling-time
├─ 数值  2个工作日  3/4*  中位数 2个工作日，第90百分位 ≥ 6个工作日，尚未办结 1 件  ✓ 达标
├─ 目标  ≤ 5个工作日
│  └─ 《服务标准》1，自2017-01-01起施行
├─ 依据  《服务标准》1，自2017-01-01起施行
├─ 按季度
│  ├─ 2017-Q2  2个工作日  2/2*  中位数 2个工作日，第90百分位 6个工作日  ✓ 达标
│  └─ 2017-Q3  2个工作日  1/2*  中位数 2个工作日，第90百分位 ≥ 4个工作日，尚未办结 1 件  未完  与 2017-Q2 持平  ✓ 达标
├─ 已办结：3
│  ├─ 许可1 1  6个工作日
│  ├─ 许可2 2  2个工作日
│  └─ 许可3 3  2个工作日
├─ 尚未办结：1
│  └─ 许可4 4  ≥ 4个工作日
└─ * 不足 10 件：增减一件，数值就变化很大。
`,
    );
  });

  it("compares periods in points of a per cent", () => {
    if (granted === undefined) throw new Error("the run has no indicator");
    expect(renderIndicator({ result: granted }, pack, run, dataset, { language: "en" })).toContain(
      `├─ By Quarter
│  ├─ 2017-Q2  50%  1/2*
│  └─ 2017-Q3  50–100%  1/2*  not over  0…+50 points since 2017-Q2
`,
    );
  });
});
