import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { reconsiderationLaw1999, reconsiderationLaw2023, reconsiderationRegulations } from "../sources.js";
import {
  commencement,
  competence,
  dutyOfParties,
  generalProvisions,
  liability,
  noTime,
  organisation,
  substanceOfCase,
  unitOfPeriods,
} from "./reasons.js";

/** The law on reconsideration as revised in 2023, article by article. */
export const reconsiderationLawArticles: ArticleList = {
  source: reconsiderationLaw2023,
  articles: 90,
  told: [
    { articles: "1-10", reason: generalProvisions },
    {
      articles: "11-13, 23, 24-28",
      reason: label(
        "受案范围、复议前置和管辖，要看行为性质和机关隶属关系，登记不反映。",
        "Scope, prior reconsideration and jurisdiction depend on the nature of the act and the line of command, which records do not hold.",
      ),
    },
    { articles: "14-19, 21, 22, 29", reason: dutyOfParties },
    {
      articles: "33, 34, 35",
      reason: label(
        "受理后的驳回、起诉和上级纠正，登记没有单独事件。",
        "Dismissals after acceptance, suits and corrections from above are not recorded as events of their own.",
      ),
    },
    {
      articles: "36-38",
      reason: label(
        "审理依据、提审和保密，没有可以逐件计算的事实。",
        "The law to be applied, cases taken over and secrecy show in no fact that could be computed.",
      ),
    },
    {
      articles: "39-42",
      reason: label(
        "中止、终止事由是否成立要看案情；中止期间不计入期限由审理期限的规则扣除。",
        "Whether a suspension or termination had grounds depends on the case; the time itself is taken off by the rule on deciding in time.",
      ),
    },
    {
      articles: "43-47",
      reason: label("证据规则：证据内容没有登记。", "Rules on evidence: records do not hold its substance."),
    },
    {
      articles: "55, 59, 61",
      reason: label(
        "程序转换、对条款的处理和内部审批，登记没有单独事件。",
        "Changes of procedure, the treatment of single provisions and internal approval are not recorded as events.",
      ),
    },
    {
      articles: "63-75",
      reason: label(
        "决定的种类和内容取决于案情，只登记复议结果。",
        "Which decision is right depends on the case; only its outcome is recorded.",
      ),
    },
    {
      articles: "78",
      reason: label(
        "对申请人、第三人的强制执行，没有登记。",
        "Enforcement against applicants and third parties is not recorded.",
      ),
    },
    {
      articles: "79",
      reason: label(
        "复议决定书的公开依国家有关规定，没有登记。",
        "The publication of decisions follows other provisions and is not recorded.",
      ),
    },
    { articles: "80-86", reason: liability },
    {
      articles: "87, 89",
      reason: label("不收费和涉外适用，没有登记。", "Free of charge, and foreign applicants: not recorded."),
    },
    { articles: "90", reason: commencement },
  ],
};

/** The law on reconsideration as enacted in 1999 and amended in 2009 and 2017, article by article. */
export const reconsiderationLaw1999Articles: ArticleList = {
  source: reconsiderationLaw1999,
  articles: 43,
  told: [
    { articles: "1-5", reason: generalProvisions },
    { articles: "6-8, 12-16, 19, 30", reason: competence },
    { articles: "10, 11, 25", reason: dutyOfParties },
    {
      articles: "18",
      reason: label(
        "县级地方人民政府接受申请后转送其他复议机关，登记只记载审理的机关。",
        "A county government forwards applications that are for another organ; records hold only the organ that hears them.",
      ),
    },
    { articles: "20-22, 24, 28, 29, 33", reason: substanceOfCase },
    { articles: "34-38", reason: liability },
    { articles: "39, 41, 42", reason: generalProvisions },
    { articles: "40", reason: unitOfPeriods },
    { articles: "43", reason: commencement },
  ],
};

/** The regulations that carry out the law, article by article. */
export const reconsiderationRegulationsArticles: ArticleList = {
  source: reconsiderationRegulations,
  articles: 66,
  told: [
    { articles: "1, 2", reason: generalProvisions },
    { articles: "3, 4, 53-56, 58, 60, 61", reason: organisation },
    { articles: "5-10, 15, 16, 18-21", reason: dutyOfParties },
    { articles: "11-14, 23-26, 30, 31, 36", reason: competence },
    { articles: "17, 22, 27, 28, 33-35, 37-52", reason: substanceOfCase },
    {
      articles: "32",
      reason: label(
        "两名以上复议人员办理，由年度要点的指标统计。",
        "Two officers handle a case: the plan's indicator counts them.",
      ),
    },
    { articles: "59", reason: noTime },
    { articles: "62-65", reason: liability },
    { articles: "66", reason: commencement },
  ],
};
