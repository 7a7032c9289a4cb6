import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { majorDecisionRegulations } from "../document-sources.js";
import { commencement, generalProvisions, liability } from "./reasons.js";

/** The regulations on the procedure of major decisions, article by article. */
export const majorDecisionArticles: ArticleList = {
  source: majorDecisionRegulations,
  articles: 44,
  told: [
    { articles: "1, 3-9", reason: generalProvisions },
    {
      articles: "10-14, 17, 18, 21, 23",
      reason: label(
        "启动论证、承办单位、协商、听取意见的方式和评估方法，登记不反映过程内容。",
        "How a decision is started, drafted, agreed on, discussed with the public and assessed: records do not hold that substance.",
      ),
    },
    {
      articles: "27, 29",
      reason: label(
        "审查内容和提交讨论的材料，登记没有材料内容。",
        "What is examined, and the papers put before the meeting: records do not hold them.",
      ),
    },
    {
      articles: "34, 35, 37",
      reason: label(
        "执行、报告和调整没有登记为事件。",
        "Carrying out, reporting and changing a decision are not recorded as events.",
      ),
    },
    {
      articles: "36",
      reason: label(
        "“可以”开展后评估，不做不违法。",
        "An evaluation afterwards may be held; leaving it out is lawful.",
      ),
    },
    { articles: "38-41", reason: liability },
    {
      articles: "42",
      reason: label(
        "部门和乡镇参照执行，不作判断。",
        "Departments and townships take the regulations as a reference and are not judged.",
      ),
    },
    { articles: "43, 44", reason: commencement },
  ],
};
