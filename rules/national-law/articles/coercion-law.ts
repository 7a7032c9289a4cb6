import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { coercionLaw } from "../sources.js";
import {
  commencement,
  competence,
  dutyOfCourts,
  executionNotRecorded,
  formOfPapers,
  generalProvisions,
  liability,
  permissive,
  settingOfPowers,
  substanceOfCase,
  unitOfPeriods,
} from "./reasons.js";

/** The law on coercion, article by article. */
export const coercionLawArticles: ArticleList = {
  source: coercionLaw,
  articles: 71,
  told: [
    { articles: "1-8", reason: generalProvisions },
    { articles: "9-15", reason: settingOfPowers },
    { articles: "16, 17, 22, 29, 34, 70", reason: competence },
    { articles: "18, 20, 24, 30", reason: formOfPapers },
    { articles: "21, 23, 27, 28, 33, 52", reason: substanceOfCase },
    {
      articles: "26, 41, 48, 49",
      reason: label(
        "财物的保管、返还、拍卖和款项去向没有登记。",
        "The keeping, return and sale of property, and where its proceeds go, are not recorded.",
      ),
    },
    { articles: "35-40, 43, 44, 46, 47, 50, 51", reason: executionNotRecorded },
    { articles: "42", reason: permissive },
    { articles: "53, 55, 59", reason: permissive },
    { articles: "56-58, 60", reason: dutyOfCourts },
    { articles: "61-68", reason: liability },
    { articles: "69", reason: unitOfPeriods },
    { articles: "71", reason: commencement },
  ],
};
