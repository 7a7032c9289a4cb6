import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { stateCompensationLaw, supplierPaymentRegulations2020, supplierPaymentRegulations2025 } from "../sources.js";
import {
  commencement,
  dutyOfCourts,
  dutyOfParties,
  generalProvisions,
  liability,
  noTime,
  organisation,
  otherBodies,
  substanceOfCase,
} from "./reasons.js";

const contracts = label(
  "交易条件、结算方式、保证金和利息，登记没有合同内容。",
  "Terms of trade, settlement, deposits and interest: records do not hold contracts.",
);

/** The law on state compensation, article by article. */
export const stateCompensationArticles: ArticleList = {
  source: stateCompensationLaw,
  articles: 42,
  told: [
    { articles: "1, 2, 40, 41", reason: generalProvisions },
    { articles: "3-9, 16, 32-36", reason: substanceOfCase },
    { articles: "10, 11, 39", reason: dutyOfParties },
    { articles: "14, 15", reason: dutyOfCourts },
    {
      articles: "17-31, 38",
      reason: label(
        "刑事赔偿和司法赔偿，赔偿义务机关是侦查、检察、审判机关。",
        "Criminal and judicial compensation is owed by investigators, procuratorates and courts.",
      ),
    },
    { articles: "42", reason: commencement },
  ],
};

/** The regulations on paying small and medium enterprises as revised in 2025, article by article. */
export const supplierPayment2025Articles: ArticleList = {
  source: supplierPaymentRegulations2025,
  articles: 37,
  told: [
    { articles: "1-5, 36", reason: generalProvisions },
    { articles: "6, 19, 30", reason: otherBodies },
    { articles: "7, 8, 11-17", reason: contracts },
    {
      articles: "10",
      reason: label(
        "验收条件下的起算日已写入付款期限的规则。",
        "From when the time runs where acceptance is agreed stands in the rule on payment.",
      ),
    },
    { articles: "20, 24-26", reason: substanceOfCase },
    { articles: "21, 23, 27-29", reason: organisation },
    { articles: "22", reason: noTime },
    { articles: "31-35", reason: liability },
    { articles: "37", reason: commencement },
  ],
};

/** The regulations on paying small and medium enterprises as issued in 2020, article by article. */
export const supplierPayment2020Articles: ArticleList = {
  source: supplierPaymentRegulations2020,
  articles: 29,
  told: [
    { articles: "1-5", reason: generalProvisions },
    { articles: "6, 7, 10-15", reason: contracts },
    {
      articles: "9",
      reason: label(
        "验收条件下的起算日已写入付款期限的规则。",
        "From when the time runs where acceptance is agreed stands in the rule on payment.",
      ),
    },
    { articles: "17", reason: substanceOfCase },
    { articles: "18-24", reason: organisation },
    { articles: "25-27", reason: liability },
    { articles: "28, 29", reason: commencement },
  ],
};
