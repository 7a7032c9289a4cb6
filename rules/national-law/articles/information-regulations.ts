import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { informationRegulations2007, informationRegulations2019 } from "../sources.js";
import {
  commencement,
  competence,
  dutyOfParties,
  generalProvisions,
  liability,
  organisation,
  substanceOfCase,
} from "./reasons.js";

const ways = label(
  "公开的方式、场所和平台，登记只有公开日期。",
  "By what way and where it is published: records hold the day only.",
);
const catalogue = label(
  "指南、目录的编制和更新没有登记。",
  "Drawing up and updating guides and catalogues is not recorded.",
);
const fees = label("收费、便民服务和更正没有登记。", "Fees, help and the correction of records are not recorded.");

/** The regulations on government information as revised in 2019, article by article. */
export const informationRegulations2019Articles: ArticleList = {
  source: informationRegulations2019,
  articles: 56,
  told: [
    { articles: "1-9", reason: generalProvisions },
    { articles: "10, 11, 54, 55", reason: competence },
    { articles: "12, 18, 22", reason: catalogue },
    { articles: "13-17, 19-21, 35-39, 44", reason: substanceOfCase },
    { articles: "23-25, 28, 40", reason: ways },
    { articles: "27, 29", reason: dutyOfParties },
    {
      articles: "31",
      reason: label(
        "收到申请之日的确定规则：以登记的收到日期为准。",
        "How the day of receipt is fixed: the recorded day is taken.",
      ),
    },
    { articles: "41-43", reason: fees },
    { articles: "45-48", reason: organisation },
    {
      articles: "50",
      reason: label(
        "年度报告的内容，登记只有报送和公布日期。",
        "What a yearly report contains: records hold its days only.",
      ),
    },
    { articles: "51-53", reason: liability },
    { articles: "56", reason: commencement },
  ],
};

/** The regulations on government information of 2007, article by article. */
export const informationRegulations2007Articles: ArticleList = {
  source: informationRegulations2007,
  articles: 38,
  told: [
    { articles: "1-8", reason: generalProvisions },
    { articles: "9-14, 21-23", reason: substanceOfCase },
    { articles: "15, 16, 26", reason: ways },
    { articles: "17, 36, 37", reason: competence },
    { articles: "19", reason: catalogue },
    { articles: "20", reason: dutyOfParties },
    { articles: "25, 27, 28", reason: fees },
    { articles: "29, 30, 32", reason: organisation },
    { articles: "33-35", reason: liability },
    { articles: "38", reason: commencement },
  ],
};
