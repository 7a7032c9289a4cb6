import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { fairCompetitionRegulations } from "../document-sources.js";
import { commencement, generalProvisions, liability } from "./reasons.js";

/** The regulations on fair-competition review, article by article. */
export const fairCompetitionArticles: ArticleList = {
  source: fairCompetitionRegulations,
  articles: 27,
  told: [
    { articles: "1-7", reason: generalProvisions },
    {
      articles: "8-11",
      reason: label(
        "审查标准要看政策措施的内容，登记只有审查结论。",
        "The standards concern the content of a measure, of which records hold only the conclusion.",
      ),
    },
    {
      articles: "13-15",
      reason: label(
        "由谁审查：审查单位有登记，是否为应当审查的单位不作判断。",
        "Who reviews: the reviewing unit is recorded; whether it is the due one is not judged.",
      ),
    },
    {
      articles: "19-23",
      reason: label(
        "保密、抽查、举报和督查没有登记。",
        "Secrecy, spot checks, reports and inspections are not recorded.",
      ),
    },
    { articles: "24, 25", reason: liability },
    { articles: "26, 27", reason: commencement },
  ],
};
