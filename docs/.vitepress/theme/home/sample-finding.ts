import type { Label } from "fazhi";
import type { FindingFact } from "../playground/finding-facts.js";

/** A finding as the first page shows it in one language. */
export interface SampleFinding {
  readonly severity: string;
  readonly message: string;
  readonly facts: readonly FindingFact[];
}

/**
 * What the library finds in the first example of the playground, written down so that the first page need not fetch the
 * library; a test holds the two together.
 */
export const sampleFinding: Readonly<Record<keyof Label, SampleFinding>> = {
  zh: {
    severity: "违反",
    message: "《停车管理办法》最迟应于2018-05-23报送备案，迟1日才报送。",
    facts: [
      ["记录", ["停车管理办法 one-day-late"]],
      ["单位", ["红柳州人民政府"]],
      ["依据", ["《红柳州规范性文件备案规定》（红柳政发〔2018〕1号）第五条，自2018-01-01起施行"]],
      [
        "证据",
        [
          "公布日期（publishedOn）：2018-05-02",
          "报送备案期限（filing-period）：15个工作日",
          "报送备案日期（filedOn）：2018-05-24",
        ],
      ],
      ["期限", ["2018-05-23"]],
      ["适用何日之法", ["2018-05-02"]],
      ["改正", ["立即报送备案。"]],
    ],
  },
  en: {
    severity: "Error",
    message: '"停车管理办法" was to be filed by 2018-05-23 and was filed late by 1 day(s).',
    facts: [
      ["Record", ["停车管理办法 one-day-late"]],
      ["Unit", ["红柳州人民政府"]],
      [
        "Authority",
        ["Hongliu provisions on filing normative documents (红柳政发〔2018〕1号), 第五条, in force from 2018-01-01"],
      ],
      [
        "Evidence",
        [
          "Day of publication (publishedOn): 2018-05-02",
          "Period for filing (filing-period): 15 working days",
          "Day of filing (filedOn): 2018-05-24",
        ],
      ],
      ["Due", ["2018-05-23"]],
      ["Law of the day", ["2018-05-02"]],
      ["Remedy", ["File it now."]],
    ],
  },
};
