import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import {
  filingRegulations2001,
  filingRegulations2024,
  legislationLaw2015,
  legislationLaw2023,
  ruleRegulations2018,
} from "../legislation-sources.js";
import {
  commencement,
  formOfPapers,
  generalProvisions,
  noTime,
  organisation,
  otherBodies,
  permissive,
  substanceOfCase,
} from "./reasons.js";

const congresses = label(
  "约束人民代表大会及其常务委员会、国务院和中央机关的立法程序，不是地方政府的义务。",
  "It binds congresses, their standing committees and the central organs when they legislate, and no local government.",
);
const stateCouncil = label(
  "国务院备案审查工作机构的职责，不是制定机关的义务。",
  "It is a task of the State Council's office for filing and review and no duty of who made the rule.",
);

/** The regulations on making rules as revised in 2017, article by article. */
export const ruleMakingArticles: ArticleList = {
  source: ruleRegulations2018,
  articles: 41,
  told: [
    { articles: "1-6", reason: generalProvisions },
    { articles: "8, 19, 20, 25", reason: substanceOfCase },
    { articles: "9-11, 13, 14, 18, 26, 28-30", reason: formOfPapers },
    { articles: "17, 27", reason: otherBodies },
    { articles: "22-24", reason: permissive },
    { articles: "31", reason: noTime },
    {
      articles: "33-35, 39, 40",
      reason: label(
        "解释、备案、审查建议、修改和汇编：备案由备案条例的规则判断，其余没有登记。",
        "Interpretation, filing, proposals for review, amendment and collections: filing is judged by the regulations on it, the rest is not recorded.",
      ),
    },
    {
      articles: "36",
      reason: label(
        "没有规章制定权的机关参照执行，规范性文件另有规则。",
        "Organs that cannot make rules apply it by analogy; documents have rules of their own.",
      ),
    },
    { articles: "37, 38", reason: organisation },
    { articles: "41", reason: commencement },
  ],
};

/** The regulations on filing and review of 2024, article by article. */
export const filing2024Articles: ArticleList = {
  source: filingRegulations2024,
  articles: 26,
  told: [
    { articles: "1-3", reason: generalProvisions },
    { articles: "5, 24, 25", reason: organisation },
    { articles: "6, 7, 10-20, 23", reason: stateCouncil },
    { articles: "8", reason: formOfPapers },
    { articles: "26", reason: commencement },
  ],
};

/** The regulations on filing of 2001, article by article. */
export const filing2001Articles: ArticleList = {
  source: filingRegulations2001,
  articles: 22,
  told: [
    { articles: "1, 2", reason: generalProvisions },
    { articles: "4, 21", reason: organisation },
    { articles: "5, 7-16, 18, 20", reason: stateCouncil },
    { articles: "6", reason: formOfPapers },
    { articles: "22", reason: commencement },
  ],
};

/** The law on legislation as amended in 2023: what binds a local government that makes rules. */
export const legislation2023Articles: ArticleList = {
  source: legislationLaw2023,
  articles: 120,
  told: [
    { articles: "1-80, 82-92, 97-108, 110-118", reason: congresses },
    {
      articles: "94",
      reason: label(
        "规章的程序由规章制定程序条例规定。",
        "The procedure of rules stands in the regulations on making them.",
      ),
    },
    { articles: "119, 120", reason: commencement },
  ],
};

/** The law on legislation as amended in 2015. */
export const legislation2015Articles: ArticleList = {
  source: legislationLaw2015,
  articles: 105,
  told: [
    { articles: "1-71, 73-81, 86-97, 99-104", reason: congresses },
    {
      articles: "83",
      reason: label(
        "规章的程序由规章制定程序条例规定。",
        "The procedure of rules stands in the regulations on making them.",
      ),
    },
    { articles: "105", reason: commencement },
  ],
};
