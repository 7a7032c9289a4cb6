import { describe, expect, it } from "vitest";
import { canFoundLicence } from "../../../rules/changji-2017/licence-basis.js";

describe("whether a document can set up a licence", () => {
  it.each([
    ["a law", "中华人民共和国野生动物保护法（2016年修订）", true],
    ["a regulation", "城镇燃气管理条例", true],
    ["a decision of the State Council, by its number", "国发〔2016〕9号", true],
    ["a paper of a bureau, by its number", "昌州建发〔2017〕33号", false],
    ["a notice", "关于加强管理的通知", false],
    ["measures whose maker the name does not tell", "示例县投资计划管理办法", undefined],
    ["a decree, by its number", "住房和城乡建设部令第18号", undefined],
  ])("%s: %s", (_, document, answer) => {
    expect(canFoundLicence({ document })).toBe(answer);
  });
});
