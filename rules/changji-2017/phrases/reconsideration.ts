import { phrasesOf } from "./phrases-of.js";

/** 2.16 Reconsideration and suits. */
export const reconsideration = phrasesOf("2.16", [
  ["加强行政复议工作", "Reconsideration and suits"],
  ["加强政府行政复议能力建设", "staff reconsideration", ["staff-reconsideration"]],
  [
    "健全行政复议案件审理机制",
    "hear reconsideration cases well",
    ["conclude-reconsideration-in-time", "answer-as-respondent-in-time"],
  ],
  [
    "加大公开听证审理力度",
    "hear more of them in public",
    ["open-hearing-rate", "show-work-of-reconsideration-hearing", "found-reconsideration-hearing-on-paper"],
  ],
  [
    "贯彻落实《自治州全面推进行政机关负责人行政诉讼出庭应诉工作的意见》",
    "let heads of organs appear in court",
    ["appear-in-court", "accompany-lawyer-in-court"],
  ],
  [
    "将行政机关负责人行政诉讼出庭应诉制度落实情况纳入自治州绩效考核体系",
    "take their appearance into the assessment",
    ["assess-by-suits"],
  ],
  [
    "并将年度被诉行政案件数、行政机关负责人出庭应诉案件数与被诉行政案件的败诉比例作为衡量该地区、该部门依法行政工作的重要考核指标",
    "assess by suits brought, appearances of heads and the share lost",
    [
      "assess-by-suits",
      "litigation-count",
      "head-appearance-rate",
      "show-work-of-head-appearance",
      "litigation-loss-rate",
    ],
  ],
]);
