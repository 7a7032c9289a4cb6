import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { penaltyLaw1996, penaltyLaw2021 } from "../sources.js";
import {
  commencement,
  competence,
  dutyOfParties,
  executionNotRecorded,
  formOfPapers,
  generalProvisions,
  liability,
  organisation,
  settingOfPowers,
  substanceOfCase,
  unitOfPeriods,
} from "./reasons.js";

/** The law on penalties as revised in 2021, article by article. */
export const penaltyLaw2021Articles: ArticleList = {
  source: penaltyLaw2021,
  articles: 86,
  told: [
    { articles: "1-8", reason: generalProvisions },
    { articles: "9-16", reason: settingOfPowers },
    { articles: "17-26", reason: competence },
    { articles: "27-33, 35, 37, 38, 40", reason: substanceOfCase },
    {
      articles: "39",
      reason: label(
        "实施机关、依据、程序和救济渠道的公示，登记的是处罚结果的公示。",
        "Records hold the publication of results, not that of organs, grounds, procedure and remedies.",
      ),
    },
    { articles: "43, 46, 50, 52, 54, 55, 59, 65", reason: formOfPapers },
    {
      articles: "49",
      reason: label(
        "突发事件中快速、从重处罚取决于案情。",
        "Whether an emergency calls for quick and heavier penalties depends on the case.",
      ),
    },
    { articles: "53, 66", reason: dutyOfParties },
    { articles: "69, 70, 73, 74", reason: executionNotRecorded },
    { articles: "75", reason: organisation },
    { articles: "76-83", reason: liability },
    { articles: "84, 86", reason: commencement },
    { articles: "85", reason: unitOfPeriods },
  ],
};

/** The law on penalties as enacted in 1996 and amended in 2009 and 2017, article by article. */
export const penaltyLaw1996Articles: ArticleList = {
  source: penaltyLaw1996,
  articles: 64,
  told: [
    { articles: "1-7", reason: generalProvisions },
    { articles: "8-14", reason: settingOfPowers },
    { articles: "15-21", reason: competence },
    { articles: "22-28, 30", reason: substanceOfCase },
    {
      articles: "31, 32, 41",
      reason: label(
        "告知和听取陈述、申辩：只按2021年修订的文本判断，此前的案件由年度要点的规则判断。",
        "Notice to the party and its defence: judged by the text of 2021; earlier cases are judged by the plan's own rules.",
      ),
    },
    { articles: "34, 36, 39, 43", reason: formOfPapers },
    { articles: "35, 44", reason: dutyOfParties },
    { articles: "45, 48, 49, 51-53", reason: executionNotRecorded },
    { articles: "54", reason: organisation },
    { articles: "55-62", reason: liability },
    { articles: "63, 64", reason: commencement },
  ],
};
