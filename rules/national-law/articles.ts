import type { ArticleList } from "fazhi";
import { licensingLawArticles } from "./articles/licensing-law.js";

/** The laws whose articles are accounted for one by one, in the order of the tables. */
export const articles: readonly ArticleList[] = [licensingLawArticles];
