import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runWithHost } from "./recording-host.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));

const explain = (id: string, ...more: readonly string[]) =>
  runWithHost(["explain", example, id, "--pack", "changji-2017", ...more]);

describe("fazhi explain", { timeout: 30_000 }, () => {
  it.each([
    [
      "a finding by a unique part of its id",
      "review-and-discuss-before-issue/nd-mn-rent",
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

  describe("says what a rule came to on a record of which nothing was found", () => {
    it.each<[string, string, "zh" | "en", readonly string[]]>([
      [
        "what is missing where it cannot be judged, and on whose authority it is asked for",
        "accompany-lawyer-in-court/lt-5",
        "zh",
        [
          "? 无法判断  草原行政处理案 lt-5 · 木垒哈萨克自治县人民政府",
          "├─ 编号  national-law/accompany-lawyer-in-court/lt-5",
          "├─ 结论  缺少所需信息，不能判断是否符合。",
          "│  └─ 《中华人民共和国行政诉讼法（2014年修正）》第三条第三款，自2015-05-01起施行",
          "├─ 适用何日之法  2017-08-09",
          "└─ 缺少\n   ├─ 行政诉讼案件 lt-5：出庭人员 [appearedBy] = 缺\n   └─ 行政诉讼案件 lt-5：负责人出庭 [headAppeared] = 缺\n",
        ],
      ],
      [
        "a step that is missing once, whatever wants it, and why",
        "changji-2017/keep-order-of-decision-steps/md-school",
        "en",
        [
          "What  Whether the rule is kept cannot be said: something is missing.",
          "├─ Missing\n│  └─ Major decision md-school: Legality review: Day of completion [procedure[3].on] = missing\n",
          "└─ Because  the day of a step is not recorded\n",
        ],
      ],
      [
        "from when until when a clock runs",
        "answer-deputy-suggestion-in-time/pp-5",
        "zh",
        [
          "▸ 期限未届满  关于风电消纳的建议 pp-5",
          "代表法（2015年修正）》第四十二条",
          "├─ 适用何日之法  2017-04-10",
          "│  ├─ 交办日期 [assignedOn] = 2017-04-10",
          "├─ 起算  2017-04-10\n└─ 期限  2017-10-10，尚余 10 日\n",
        ],
      ],
      [
        "by which day something is to be done, each value once",
        "hold-legal-lectures/jm-gov",
        "en",
        [
          "▸ Pending  People's Government of Jimsar County jm-gov",
          ") = 1\n│  └─ Fewest legal lectures a year [fewest-legal-lectures] = 2\n└─ Due  2017-12-31, 92 days left\n",
        ],
      ],
      [
        "that it keeps the rule, and by the law of which day",
        "changji-2017/file-normative-document-in-time/nd-mn-rent",
        "en",
        [
          "✓ Pass  玛纳斯县公共租赁住房管理办法 nd-mn-rent",
          "├─ What  The record keeps the rule.",
          "├─ Law of the day  2017-07-26",
          "│  └─ Day of filing [filedOn] = 2017-08-04\n└─ Runs from  2017-07-26\n",
        ],
      ],
      [
        "that the rule is not for it, and why",
        "answer-deputy-suggestion-in-time/pp-10",
        "zh",
        [
          "– 不适用  关于古城遗址保护的提案 pp-10",
          "├─ 结论  本规则不适用于该记录。",
          "   └─ 建议提案类型 [kind] = 政协提案",
        ],
      ],
    ])("%s", async (_, id, language, parts) => {
      const { code, written, complained } = await explain(id, "--as-of", "2017-09-30", "--language", language);
      expect([code, complained]).toEqual([0, ""]);
      for (const part of parts) expect(written).toContain(part);
    });
  });

  it("gives the finding where there is one of the rule and record", async () => {
    const { code, written } = await explain("file-normative-document-in-time/nd-fk-parking");
    expect([code, written]).toEqual([0, expect.stringContaining("file-normative-document-in-time/nd-fk-parking")]);
  });

  it("speaks English when told so", async () => {
    expect((await explain("review-and-discuss-before-issue/nd-mn-rent", "--language", "en")).written).toContain(
      "Law of the day",
    );
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
    [
      "says of which rule there is no such record",
      "file-normative-document-in-time/nd-mn-rents",
      'the rule "file-normative-document-in-time" judges no record "nd-mn-rents"; the nearest are:\n  nd-mn-rent\n',
    ],
    ["lists the findings when there are several", "md-market", 'findings contain "md-market":\n  changji-2017/'],
    ["says so when nothing is near", "一二三四五六七八九十", 'fazhi: nothing is called "一二三四五六七八九十"\n'],
  ])("%s, and ends with 2", async (_, id, part) => {
    const { code, written, complained } = await explain(id);
    expect([code, written]).toEqual([2, ""]);
    expect(complained).toContain(part);
  });
});
