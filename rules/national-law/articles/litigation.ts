import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import {
  appearanceProvisions,
  judicialSuggestionProvisions,
  litigationInterpretation,
  litigationLaw2014,
  publicInterestInterpretation,
} from "../sources.js";
import {
  commencement,
  dutyOfCourts,
  dutyOfParties,
  formOfPapers,
  generalProvisions,
  permissive,
  substanceOfCase,
} from "./reasons.js";

/** The law on suits against organs: what binds the organ that is sued, and what binds others. */
export const litigationLawArticles: ArticleList = {
  source: litigationLaw2014,
  articles: 103,
  told: [
    { articles: "1, 2, 4-11", reason: generalProvisions },
    { articles: "12-24, 39-43, 49-66, 68-93, 98-102", reason: dutyOfCourts },
    { articles: "25, 27-32, 37, 38, 44-48, 95", reason: dutyOfParties },
    {
      articles: "26",
      reason: label(
        "谁是被告由法院认定，登记以案件记载的被告为准。",
        "The court finds who is the defendant; the recorded one is taken.",
      ),
    },
    {
      articles: "33-36",
      reason: label(
        "被告举证：证据内容没有登记，提交的期限由第六十七条的规则判断。",
        "The defendant's burden of proof: evidence is not recorded; its time is judged by article 67.",
      ),
    },
    { articles: "97", reason: permissive },
    { articles: "103", reason: commencement },
  ],
};

/** The Supreme People's Court's interpretation of that law: all but one of its articles guide the courts. */
export const litigationInterpretationArticles: ArticleList = {
  source: litigationInterpretation,
  articles: 163,
  told: [
    { articles: "1-127, 131, 133-162", reason: dutyOfCourts },
    {
      articles: "128, 130, 132",
      reason: label(
        "负责人和工作人员的范围、出庭次数：以登记的出庭人员为准。",
        "Who counts as a head or a member of staff, and how often he attends: the recorded persons are taken.",
      ),
    },
    { articles: "163", reason: commencement },
  ],
};

/** The Supreme People's Court on the appearance of heads. */
export const appearanceArticles: ArticleList = {
  source: appearanceProvisions,
  articles: 15,
  told: [
    { articles: "1-3, 7, 10, 11", reason: substanceOfCase },
    { articles: "5, 12-14", reason: dutyOfCourts },
    { articles: "6", reason: formOfPapers },
    { articles: "15", reason: commencement },
  ],
};

/** The two supreme organs on public-interest litigation. */
export const publicInterestArticles: ArticleList = {
  source: publicInterestInterpretation,
  articles: 27,
  told: [
    { articles: "1-4", reason: generalProvisions },
    { articles: "5-20, 22-26", reason: dutyOfCourts },
    { articles: "27", reason: commencement },
  ],
};

/** The Supreme People's Court on suggestions on governance. */
export const judicialSuggestionArticles: ArticleList = {
  source: judicialSuggestionProvisions,
  articles: 13,
  told: [
    { articles: "1-7, 9-12", reason: dutyOfCourts },
    { articles: "13", reason: commencement },
  ],
};
