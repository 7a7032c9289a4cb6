import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runOnStreet } from "./recording-street.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));

const explain = (id: string, ...more: readonly string[]) =>
  runOnStreet(["explain", example, id, "--pack", "changji-2017", ...more]);

describe("fazhi explain", { timeout: 30_000 }, () => {
  it.each([
    [
      "a finding by a unique part of its id",
      "nd-mn-rent",
      "├─ 编号  changji-2017/review-and-discuss-before-issue/nd-mn-rent/",
    ],
    ["a figure by its name", "task:task-2.12/claimed", "加强规范性文件监督管理  task:task-2.12/claimed"],
    ["a scope, meaning what is verified", "whole", "whole/verified"],
    ["a forecast by its name", "measure:m-2.1b/forecast", "2018-01-18  预计完成  measure:m-2.1b/forecast"],
    ["a contradiction by its name", "m-2.1b/cj-bb/evidence-shows-less", "自报  75%  2017-09-20自报  pr-2.1b-3"],
    ["an indicator by its id", "document-filing-rate", "规范性文件报备率  changji-2017/document-filing-rate"],
    ["an indicator with its pack", "changji-2017/document-filing-rate", "规范性文件报备率"],
    ["one group of an indicator", "document-filing-rate/ml-gov", "规范性文件报备率 · 木垒哈萨克自治县人民政府"],
    ["one group of a dimension", "document-filing-rate/unit/ml-gov", "规范性文件报备率 · 木垒哈萨克自治县人民政府"],
  ])("%s", async (_, id, part) => {
    const { code, written, complained } = await explain(id);
    expect([code, complained]).toEqual([0, ""]);
    expect(written).toContain(part);
  });

  it("speaks English when told so", async () => {
    expect((await explain("nd-mn-rent", "--language", "en")).written).toContain("Law of the day");
  });

  it.each([
    [
      "names what was probably meant",
      "document-filing-rat",
      'nothing is called "document-filing-rat"; the nearest are:\n  document-filing-rate\n',
    ],
    [
      "names the groups of an indicator that are near",
      "document-filing-rate/mll-gov",
      'has no group "mll-gov"; the nearest are:\n  ml-gov\n',
    ],
    ["lists the findings when there are several", "md-market", 'findings contain "md-market":\n  changji-2017/'],
    ["says so when nothing is near", "一二三四五六七八九十", 'fazhi: nothing is called "一二三四五六七八九十"\n'],
  ])("%s, and ends with 2", async (_, id, part) => {
    const { code, written, complained } = await explain(id);
    expect([code, written]).toEqual([2, ""]);
    expect(complained).toContain(part);
  });
});
