import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { licensingLaw } from "../sources.js";
import {
  commencement,
  dutyOfParties,
  formOfPapers,
  generalProvisions,
  liability,
  settingOfPowers,
  substanceOfCase,
} from "./reasons.js";

/** The law on licensing, article by article. */
export const licensingLawArticles: ArticleList = {
  source: licensingLaw,
  articles: 83,
  told: [
    { articles: "1-11", reason: generalProvisions },
    { articles: "12-21", reason: settingOfPowers },
    {
      articles: "22-25",
      reason: label(
        "谁有许可权、能否委托和集中，要看组织法和批准文件；权力清单另有规则。",
        "Who may grant licences, delegate or concentrate them stands in organic laws and decisions; rules on power lists are separate.",
      ),
    },
    {
      articles: "30",
      reason: label(
        "条件、数量、材料目录和申请书示范文本没有登记。",
        "Conditions, quantity, papers needed and model forms are not recorded.",
      ),
    },
    { articles: "31", reason: dutyOfParties },
    {
      articles: "32",
      reason: label(
        "即时告知不受理、当场更正和出具书面凭证没有登记。",
        "Immediate refusals to accept, corrections on the spot and written receipts are not recorded.",
      ),
    },
    {
      articles: "33, 34, 35, 37, 40",
      reason: label(
        "办理方式和审查标准，登记不反映审查内容。",
        "It is about how applications are handled and examined; records do not hold the substance of the examination.",
      ),
    },
    {
      articles: "51-54, 56, 57",
      reason: label(
        "特别程序：是否属于这些事项、数量限制和先后顺序没有登记。",
        "Special procedures: whether a matter is of these kinds, limits of quantity and the order of applications are not recorded.",
      ),
    },
    {
      articles: "58, 59",
      reason: label("收费和预算没有登记。", "Fees and budgets are not recorded."),
    },
    { articles: "26-29, 38, 39, 41", reason: formOfPapers },
    {
      articles: "36, 46",
      reason: label(
        "是否涉及他人重大利益、是否依法应当听证，取决于事项和案情；告知利害关系人和公告没有登记。",
        "Whether it touches major interests of others, or a hearing is due by law, depends on the matter and the case; what others were told, and public announcements, are not recorded.",
      ),
    },
    { articles: "49, 69", reason: substanceOfCase },
    {
      articles: "60-65",
      reason: label(
        "对被许可人的监督检查没有登记；双随机抽查另有规则。",
        "Supervision of holders is not recorded; random inspection has rules of its own.",
      ),
    },
    { articles: "66, 67, 68, 70, 80", reason: dutyOfParties },
    { articles: "71-79, 81", reason: liability },
    {
      articles: "82",
      reason: label(
        "计算方法已写入各期限参数的单位。",
        "It fixes the unit of the periods and stands in their parameters.",
      ),
    },
    { articles: "83", reason: commencement },
  ],
};
