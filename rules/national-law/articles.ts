import type { ArticleList } from "fazhi";
import { fairCompetitionArticles } from "./articles/fair-competition-regulations.js";
import { licensingLawArticles } from "./articles/licensing-law.js";
import { majorDecisionArticles } from "./articles/major-decision-regulations.js";
import { reconsiderationLawArticles } from "./articles/reconsideration-law.js";

/** The laws whose articles are accounted for one by one, in the order of the tables. */
export const articles: readonly ArticleList[] = [
  licensingLawArticles,
  fairCompetitionArticles,
  majorDecisionArticles,
  reconsiderationLawArticles,
];
