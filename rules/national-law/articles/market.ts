import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { businessRegulations } from "../document-sources.js";
import { enterprisePublicityRegulations } from "../market-sources.js";
import { registrationRegulations } from "../register-sources.js";
import {
  commencement,
  dutyOfParties,
  generalProvisions,
  liability,
  noTime,
  organisation,
  otherBodies,
  substanceOfCase,
} from "./reasons.js";

/** The regulations on the business environment, article by article. */
export const businessEnvironmentArticles: ArticleList = {
  source: businessRegulations,
  articles: 72,
  told: [
    { articles: "1-8, 10-12", reason: generalProvisions },
    { articles: "9, 17", reason: dutyOfParties },
    {
      articles: "13-16, 18-27, 30, 31, 33-42, 44-49",
      reason: label(
        "市场准入、政务服务和要素保障的要求，没有写明可以逐件计算的期限。",
        "Access to the market, services and resources: no time that could be computed case by case.",
      ),
    },
    { articles: "28, 29, 50", reason: otherBodies },
    {
      articles: "32",
      reason: label(
        "拖欠账款由保障中小企业款项支付条例的规则判断。",
        "Late payment is judged by the regulations on paying small and medium enterprises.",
      ),
    },
    {
      articles: "43",
      reason: label(
        "中介服务的清单和放开由国办通知的规则判断。",
        "Intermediary services are judged by the rule on the General Office's notice.",
      ),
    },
    {
      articles: "51-53, 55-57, 59",
      reason: label(
        "监管责任、信用监管和包容审慎监管，登记没有内容。",
        "How supervision is shared, graded and tempered: records do not hold it.",
      ),
    },
    {
      articles: "54, 58, 60",
      reason: label(
        "双随机抽查、三项制度和裁量基准由各自文件的规则判断。",
        "Random inspection, the three systems and benchmarks are judged by the rules on their own documents.",
      ),
    },
    { articles: "61, 64, 65", reason: substanceOfCase },
    {
      articles: "63",
      reason: label(
        "公平竞争审查和合法性审核由各自文件的规则判断。",
        "Fair-competition and legality review are judged by the rules on their own documents.",
      ),
    },
    { articles: "66-68", reason: organisation },
    { articles: "69-71", reason: liability },
    { articles: "72", reason: commencement },
  ],
};

/** The regulations on the registration of market subjects, article by article. */
export const registrationArticles: ArticleList = {
  source: registrationRegulations,
  articles: 55,
  told: [
    { articles: "1-7", reason: generalProvisions },
    { articles: "8-18, 23-27, 29-32, 34-37", reason: dutyOfParties },
    { articles: "20-22", reason: substanceOfCase },
    { articles: "28", reason: noTime },
    { articles: "38", reason: organisation },
    { articles: "39-42", reason: substanceOfCase },
    { articles: "43-52", reason: liability },
    { articles: "53-55", reason: commencement },
  ],
};

/** The regulations on what enterprises make public, article by article, as numbered in 2014. */
export const publicityArticles: ArticleList = {
  source: enterprisePublicityRegulations,
  articles: 25,
  told: [
    { articles: "1-5, 11, 23", reason: generalProvisions },
    {
      articles: "7",
      reason: label(
        "其他政府部门公示没有期限；处罚、许可的公示由三项制度的规则判断。",
        "Other departments publish without a number of days; penalties and licences are judged by the rule on the three systems.",
      ),
    },
    { articles: "8-10, 15, 16, 22", reason: dutyOfParties },
    { articles: "12", reason: noTime },
    {
      articles: "13",
      reason: label(
        "对企业公示信息的举报没有登记，二十个工作日的核查期限无从计算。",
        "Reports on what enterprises publish are not recorded, so that the twenty working days for checking them cannot be counted.",
      ),
    },
    { articles: "14, 18", reason: organisation },
    { articles: "19-21", reason: liability },
    { articles: "24, 25", reason: commencement },
  ],
};
