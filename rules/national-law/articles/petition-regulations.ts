import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { petitionRegulations2005, petitionRegulations2022 } from "../sources.js";
import {
  commencement,
  dutyOfParties,
  generalProvisions,
  liability,
  noTime,
  organisation,
  substanceOfCase,
} from "./reasons.js";

const others = label(
  "社会团体和企业事业单位、外国人参照适用，不作判断。",
  "Other bodies and foreigners apply it by analogy and are not judged.",
);

/** The regulations on petition work of 2022, article by article. */
export const petitionRegulations2022Articles: ArticleList = {
  source: petitionRegulations2022,
  articles: 50,
  told: [
    { articles: "1-6", reason: generalProvisions },
    { articles: "7-18, 21, 38, 39, 41", reason: organisation },
    { articles: "19, 20, 26", reason: dutyOfParties },
    { articles: "24, 25, 40", reason: noTime },
    { articles: "27-30, 32, 33, 37", reason: substanceOfCase },
    { articles: "42-47", reason: liability },
    { articles: "48", reason: others },
    { articles: "49, 50", reason: commencement },
  ],
};

/** The regulations on petitions of 2005, article by article. */
export const petitionRegulations2005Articles: ArticleList = {
  source: petitionRegulations2005,
  articles: 51,
  told: [
    { articles: "1-5, 8", reason: generalProvisions },
    { articles: "6, 7, 9-13, 39", reason: organisation },
    { articles: "14-20, 26", reason: dutyOfParties },
    { articles: "24, 25, 27, 37, 38", reason: noTime },
    { articles: "23, 28-32", reason: substanceOfCase },
    { articles: "40-48", reason: liability },
    { articles: "49, 50", reason: others },
    { articles: "51", reason: commencement },
  ],
};
