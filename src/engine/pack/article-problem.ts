import { type Label, label } from "../../codes/label.js";
import { type ArticleList, articlesListed } from "./article.js";
import type { NoteProblem } from "./pack-error.js";
import { unlistedSource } from "./pack-messages.js";

/** Notes lists of articles whose text is not among the pack's sources, and reasons that name no article or one article twice. */
export function noteArticles(
  lists: readonly ArticleList[],
  sources: ReadonlySet<string>,
  noteOf: (owner: string) => NoteProblem,
): void {
  for (const { source, articles, told } of lists) {
    const note = noteOf(`articles of "${source.id}"`);
    if (!sources.has(source.id)) note("source", unlistedSource(source.id));
    const explained = new Set<number | string>();
    for (const [index, { articles: listed }] of told.entries()) {
      const named = typeof articles === "number" ? articlesListed(listed) : listed.split("、");
      if (named === undefined) note(`told[${index}]`, { message: notArticles(listed) });
      for (const one of named ?? []) {
        const exists =
          typeof articles === "number" ? Number(one) >= 1 && Number(one) <= articles : articles.includes(String(one));
        if (!exists) note(`told[${index}]`, { message: noSuchArticle(one) });
        else if (explained.has(one)) note(`told[${index}]`, { message: toldTwice(one) });
        explained.add(one);
      }
    }
  }
}

const notArticles = (listed: string): Label =>
  label(`“${listed}”不是条号及其区间`, `"${listed}" is no list of numbers and spans such as "1-3, 7"`);
const noSuchArticle = (article: number | string): Label =>
  label(`没有第${article}条`, `the text has no article ${article}`);
const toldTwice = (article: number | string): Label =>
  label(`第${article}条说明了两次`, `the reason for article ${article} is stated twice`);
