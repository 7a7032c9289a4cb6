import { describe, expect, it } from "vitest";
import { parseCaseNumber, sameCaseNumber } from "../../src/codes/identifier/case-number.js";

describe("case numbers", () => {
  it.each([
    ["a market regulator with its place in brackets", "（杭临）市监处罚〔2024〕131号", "（杭临）市监处罚〔2024〕131号"],
    ["half-width and square brackets", "(杭临)市监处罚[2024]131号", "（杭临）市监处罚〔2024〕131号"],
    ["a serial of twelve figures", "沪市监浦处〔2023〕152023001234号", "沪市监浦处〔2023〕152023001234号"],
    ["a district of Beijing", "京朝市监处罚〔2022〕1234号", "京朝市监处罚〔2022〕1234号"],
    ["a tax inspector", "乌税稽罚〔2021〕12号", "乌税稽罚〔2021〕12号"],
    ["a tax office that writes spaces", "乌经税 简罚 〔2021〕 123 号", "乌经税简罚〔2021〕123号"],
    ["the police", "昌公（治）行罚决字〔2020〕123号", "昌公（治）行罚决〔2020〕123号"],
    ["the police with two brackets", "乌公(水)(南湖)行罚决字[2021]12号", "乌公（水）（南湖）行罚决〔2021〕12号"],
    ["letters and 第 after the year", "沪文罚字〔2019〕TQ第Q-4008号", "沪文罚〔2019〕TQ第Q-4008号"],
    ["letters and 第 without a year", "市监罚TQ第Q-4008号", "市监罚TQ第Q-4008号"],
    ["a place's number between year and serial", "苏环行罚字〔2020〕82第012号", "苏环行罚〔2020〕82第12号"],
    ["a branch between year and serial", "深市监罚字〔2022〕福田12号", "深市监罚〔2022〕福田12号"],
    ["a seizure", "昌市监强制〔2023〕第0012号", "昌市监强制〔2023〕12号"],
    ["a customs office", "乌关缉违字〔2021〕0012号", "乌关缉违〔2021〕12号"],
    ["a licence", "（昌市）登字〔2022〕第000123号", "（昌市）登〔2022〕123号"],
    ["a reconsideration", "沪府复字（2023）第12号", "沪府复〔2023〕12号"],
    ["the year in front", "（2023）昌市监罚字第12号", "昌市监罚〔2023〕12号"],
    ["a year with 年", "昌住建罚2023年第12号", "昌住建罚〔2023〕12号"],
    ["a second paper", "昌劳人仲字〔2023〕12号之二", "昌劳人仲〔2023〕12号之2"],
    ["a second paper before 号", "昌市监罚〔2023〕12之二号", "昌市监罚〔2023〕12号之2"],
    ["one of several parties", "昌市监罚〔2023〕12-2号", "昌市监罚〔2023〕12号之2"],
    ["full-width figures", "昌市监罚〔２０２３〕１２号", "昌市监罚〔2023〕12号"],
    ["a court of first instance", "(2021)新01行初12号", "（2021）新01行初12号"],
    ["the highest court", "（2020）最高法行申1234号", "（2020）最高法行申1234号"],
    ["a court of the corps", "（2020）兵08行终3号", "（2020）兵08行终3号"],
    ["a ruling in a suit", "（2022）京0105行初12号之一", "（2022）京0105行初12号之1"],
    ["a court before 2016", "（2013）昌中行终字第00012号", "（2013）昌中行终12号"],
    ["a register without an organ", "第2120200123号", "2120200123号"],
    ["traffic police", "650102-1900001234", "650102-1900001234号"],
  ])("%s: %s", (_, text, normalized) => {
    expect(parseCaseNumber(text)).toMatchObject({ ok: true, value: { normalized } });
  });

  it.each([
    ["（2021）新01行初12号", { form: "court", organ: "新01", series: "行初", year: 2021, serial: "12" }],
    ["（2013）昌中行终字第12号", { form: "former-court", organ: "昌中", series: "行终" }],
    ["（2023）昌市监罚字第12号", { form: "organ", organ: "昌市监罚" }],
    ["（2022）京0105行初12号之一", { supplement: 1 }],
    ["第2120200123号", { form: "register", organ: "" }],
  ])("the parts of %s", (text, value) => {
    expect(parseCaseNumber(text)).toMatchObject({ ok: true, value });
  });

  it.each([
    ["nothing", "", "case-number-empty"],
    ["a remark", "待补", "case-number-ending"],
    ["no 号", "昌市监罚〔2024〕131", "case-number-ending"],
    ["no serial", "昌市监罚〔2024〕号", "case-number-serial"],
    ["a year of two figures", "昌市监罚〔24〕131号", "case-number-year"],
    ["a bracket that is not closed", "昌市监罚〔2024 131号", "case-number-year"],
    ["no organ", "〔2024〕131号", "case-number-year"],
  ])("refuses %s", (_, text, id) => {
    const read = parseCaseNumber(text);
    expect(read).toMatchObject({ ok: false, problem: { id } });
    expect(read.ok ? "" : read.problem.message.zh).toMatch(/案号/);
  });

  it("brackets and noughts do not make two cases of one", () => {
    expect(sameCaseNumber("昌公(治)行罚决字[2020]0123号", "昌公（治）行罚决字〔2020〕123号")).toBe(true);
    expect(sameCaseNumber("昌市监罚〔2023〕12号", "昌市监罚〔2023〕12号之一")).toBe(false);
    expect(sameCaseNumber("昌市监罚〔2023〕12号", "昌市监罚〔2022〕12号")).toBe(false);
  });
});
