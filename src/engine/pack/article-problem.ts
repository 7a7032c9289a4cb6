import { problem } from "../../problem/problem.js";
import { type ArticleList, articlesListed } from "./article.js";
import type { NoteProblem } from "./pack-error.js";
import { unlistedSource } from "./pack-messages.js";
import type { PackPart } from "./pack-part.js";

/** Notes lists of articles whose text is not among the pack's sources, and reasons that name no article or one article twice. */
export function noteArticles(
  lists: readonly ArticleList[],
  sources: ReadonlySet<string>,
  noteOf: (part: PackPart) => NoteProblem,
): void {
  for (const { source, articles, told } of lists) {
    const note = noteOf({ kind: "articles", id: source.id });
    if (!sources.has(source.id)) note("source", unlistedSource(source.id));
    const explained = new Set<number | string>();
    for (const [index, { articles: listed }] of told.entries()) {
      const named = typeof articles === "number" ? articlesListed(listed) : listed.split("、");
      if (named === undefined) note(`told[${index}]`, problem("pack/not-articles", { listed }));
      for (const one of named ?? []) {
        const exists =
          typeof articles === "number" ? Number(one) >= 1 && Number(one) <= articles : articles.includes(String(one));
        if (!exists) note(`told[${index}]`, problem("pack/unknown-article", { article: one }));
        else if (explained.has(one)) note(`told[${index}]`, problem("pack/duplicate-article", { article: one }));
        explained.add(one);
      }
    }
  }
}
