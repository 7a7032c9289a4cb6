import { describe, expect, it } from "vitest";
import { renderPackTests, renderPackTestsJson, runPackTests } from "../../src/doors/authoring.js";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import { pack, soundTests, testsIn } from "./document-tests.js";

const text = soundTests
  .replace("value: 1, counted", "value: 0.5, counted")
  .replace("due: 2017-05-25, data: { daysLate: 1 }", "due: 2017-05-24");
const report = runPackTests(pack, testsIn(text));

const line = (length: number): string => "━".repeat(length);

describe("the account of tests", () => {
  it("is written in Chinese", () => {
    expect(renderPackTests(report)).toBe(`文件（documents 1.0.0）
测试 4 项：通过 2 · 未通过 2
规则 0/4 条测全 · 指标 0/1 项有测试 · 缺 9 项

一、测试 ${line(91)}
✗ 第十五日备案，未超期  第6行
    备案  filing-rate  第9行
      数值应为 0.5，实为 1
      所见  计入：d
✗ 第十六日备案，超期一日  第10行
    备案  file-in-time · normative-document/d  第13行
      期限应为 "2017-05-24"，实为 "2017-05-25"
      所见  公布日期 [publishedOn] = 2017-05-10；文件类型 [kind] = 行政规范性文件；备案期限
            [filing-period] = 15日；报送备案日期 [filedOn] = 2017-05-26
✓ 缺公布日期，无法判断  第14行
✓ 最后一日尚未备案  第18行

二、覆盖情况 ${line(87)}
规则                           符合  不符合  期限未届满  无法判断  不适用
${"─".repeat(73)}
备案  file-in-time                1       0           1         1       0
    ✗ 没有“不符合”的测试
    ✗ 法律变更前后没有测试：2017-01-01（前一日、当日）、2018-01-01（前一日、当日）
备案  name-the-filing-unit        0       0           0         0       0
    ✗ 没有测试
备案  review-before-signing       0       0           0         0       0
    ✗ 没有测试
备案  have-a-title-of-its-own     0       0           0         0       0
    ✗ 没有测试

指标               测试
───────────────────────
备案  filing-rate     0
    ✗ 没有测试

三、小结 ${line(91)}
文件（documents 1.0.0）
测试 4 项：通过 2 · 未通过 2
规则 0/4 条测全 · 指标 0/1 项有测试 · 缺 9 项
`);
  });

  it("is written in English", () => {
    const written = renderPackTests(report, { language: "en" });
    for (const part of [
      "Documents (documents 1.0.0)\n4 tests: 2 passed · 2 failed\n0 of 4 rules fully tested · 0 of 1 indicator tested · 9 gaps\n",
      "✗ 第十五日备案，未超期  line 6\n    Filing  filing-rate  line 9\n      the value shall be 0.5, but is 1\n      Seen  Counted: d\n",
      '      the due day shall be "2017-05-24", but is "2017-05-25"\n      Seen  Day of publication [publishedOn] = 2017-05-10; ',
      "    ✗ no test with the outcome fail\n    ✗ no test beside a change of the law: 2017-01-01 (the day before, on it), 2018-01-01",
    ])
      expect(written).toContain(part);
  });

  it("says that there is no gap where there is none", () => {
    const none = { rules: 1, covered: 1, untested: 0, indicators: 0, untestedIndicators: 0, gaps: 0 };
    const whole = { ...report, coverage: { rules: [], indicators: [], totals: none } };
    expect(renderPackTests(whole)).toContain("规则 1/1 条测全 · 指标 0/0 项有测试 · 没有缺口\n");
  });

  it.each(["zh", "en"] as const)("is no wider than the terminal in %s", (language) => {
    const widths = renderPackTests(report, { language, width: 80 }).split("\n").map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  it("is painted by tones", () => {
    const written = renderPackTests(report, { paint: (own, tone) => `<${tone} ${own}>` });
    expect(written).toContain("<error ✗ ><strong 第十五日备案，未超期>  <quiet 第6行>");
    expect(written).toContain("<good ✓ >缺公布日期，无法判断  <quiet 第14行>");
  });

  it("is one JSON document, the same for the same tests", () => {
    const written = renderPackTestsJson(report);
    expect(renderPackTestsJson(runPackTests(pack, testsIn(text)))).toBe(written);
    expect(JSON.parse(written)).toMatchObject({
      format: "fazhi-pack-tests",
      version: 1,
      report: { pack: "documents", totals: { tests: 4, passed: 2, failed: 2 }, coverage: { totals: { gaps: 9 } } },
    });
  });
});
