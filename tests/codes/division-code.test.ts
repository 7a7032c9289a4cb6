import { describe, expect, it } from "vitest";
import { changjiDivisions, changjiFunctionalZones } from "../../src/codes/identifier/division.js";
import { parseDivisionCode } from "../../src/codes/identifier/division-code.js";

describe("division codes", () => {
  it.each([
    ["652300", "昌吉回族自治州", "prefecture", "650000"],
    ["652301", "昌吉市", "county", "652300"],
    ["652302", "阜康市", "county", "652300"],
    ["652323", "呼图壁县", "county", "652300"],
    ["652324", "玛纳斯县", "county", "652300"],
    ["652325", "奇台县", "county", "652300"],
    ["652327", "吉木萨尔县", "county", "652300"],
    ["652328", "木垒哈萨克自治县", "county", "652300"],
  ])("%s is %s", (code, zh, level, parent) => {
    const read = parseDivisionCode(code);
    expect(read).toMatchObject({ ok: true, value: { code, level, parent, name: { zh } } });
  });

  it("the prefecture has seven county-level units, each with a Chinese and an English name", () => {
    expect(changjiDivisions.filter(({ code }) => !code.endsWith("00"))).toHaveLength(7);
    for (const { name } of changjiDivisions) expect(name.en).toMatch(/^[A-Z]/);
  });

  it.each([
    ["a province, which has nothing above it", "650000", { code: "650000", level: "province" }],
    ["a prefecture elsewhere", "441300", { code: "441300", level: "prefecture", parent: "440000" }],
    ["a county elsewhere", "370322", { code: "370322", level: "county", parent: "370300" }],
    ["a city of the Corps directly under the region", "659004", { code: "659004", level: "county", parent: "650000" }],
  ])("accepts the shape of %s, without a name", (_, code, value) => {
    expect(parseDivisionCode(code)).toEqual({ ok: true, value });
  });

  it.each([
    ["five digits", "65230", "division-code-length", "not 5"],
    ["seven digits", "6523000", "division-code-length", "not 7"],
    ["nothing", "", "division-code-length", "not 0"],
    ["a letter", "6523O1", "division-code-character", '"O" at position 5'],
    ["full-width digits", "６52301", "division-code-character", "position 1"],
    ["a space", "652301 ", "division-code-character", "position 7"],
    ["a province that does not exist", "992300", "division-code-province", '"99"'],
    ["a county without a prefecture", "650001", "division-code-prefecture", "without a prefecture"],
    ["Miquan, which left for Ürümqi", "652303", "division-code-abolished", "2007-08-01"],
    ["an eighth county of Changji", "652326", "division-code-unknown", "652327"],
  ])("refuses %s", (_, text, id, part) => {
    const read = parseDivisionCode(text);
    expect(read).toMatchObject({ ok: false, problem: { id } });
    expect(read.ok ? "" : read.problem.message.en).toContain(part);
  });

  it.each([
    ["Laiwu's district in the year before it went to Jinan", "371202", "2017-12-31"],
    ["in the year itself, of which only the year is known", "371202", "2018-12-31"],
    ["a record of 2017 with the county of 2017, a city since 2019", "652923", "2017-05-02"],
    ["the city that it became", "652902", "2026-01-01"],
    ["Miquan on its last day", "652303", "2007-07-31"],
    ["a code that may have come since", "653299", "2026-01-01"],
  ])("accepts %s", (_, code, on) => {
    expect(parseDivisionCode(code, on).ok).toBe(true);
  });

  it.each([
    [
      "the year after it was abolished, naming the successor",
      "371202",
      "2020-01-01",
      "division-code-abolished",
      "370116",
    ],
    ["abolished, as it stands", "371202", undefined, "division-code-abolished", "2018"],
    ["a city before it was one", "652902", "2018-12-31", "division-code-not-yet", "2019"],
    ["Miquan on the first day without it", "652303", "2007-08-01", "division-code-abolished", "2007-08-01"],
  ])("refuses a code in %s", (_, code, on, id, part) => {
    const read = parseDivisionCode(code, on);
    expect(read).toMatchObject({ ok: false, problem: { id } });
    expect(read.ok ? "" : read.problem.message.en).toContain(part);
  });

  it("explains in Chinese where Miquan went", () => {
    const read = parseDivisionCode("652303");
    expect(read.ok ? "" : read.problem.message.zh).toBe("652303（米泉市）已于2007-08-01撤销，并入乌鲁木齐市米东区");
  });

  it.each(changjiFunctionalZones.map(({ name }) => [name.zh, name.en]))("explains that %s has no code", (zh, en) => {
    for (const text of [zh, en]) {
      const read = parseDivisionCode(text);
      expect(read).toMatchObject({ ok: false, problem: { id: "division-code-functional-zone" } });
      expect(read.ok ? "" : read.problem.message.en).toContain("652300");
    }
  });
});
