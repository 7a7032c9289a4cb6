import { type Label, label } from "../../codes/label.js";
import { type CodeOf, defineVocabulary } from "../../codes/vocabulary.js";
import { type ArticleList, articlesCited, articlesListed } from "./article.js";
import type { Parameter } from "./parameter.js";
import type { Authority } from "./source.js";

/** A rule or an indicator as far as it cites texts. */
export interface Citing {
  readonly id: string;
  readonly authority: readonly Authority[];
  readonly parameters: readonly Parameter[];
  readonly disabledBecause?: string;
}

/** What becomes of an article: rules or indicators compute it, a reason says why not, or nobody has dealt with it. */
export const articleStates = defineVocabulary("article-state", label("条文落实方式", "Coverage of an article"), {
  computed: label("有规则或指标", "Computed"),
  narrated: label("仅有说明", "Narrated"),
  "not-covered": label("未涉及", "Not covered"),
});
/** A code of {@link articleStates}. */
export type ArticleState = CodeOf<typeof articleStates>;

/** One article of a text, or one part of a text without articles. */
export interface CoveredArticle {
  /** Its number, or its name where the text has no articles. */
  readonly article: number | string;
  readonly state: ArticleState;
  /** The rules and indicators that rest on it, themselves or by their numbers. */
  readonly watchers: readonly string[];
  /** Why it, or the rest of it, is not computed. */
  readonly reason?: Label;
}

/** A text, article by article. */
export interface SourceCoverage {
  readonly source: string;
  readonly title: Label;
  readonly articles: readonly CoveredArticle[];
  /** How many articles each state has; they add up. */
  readonly totals: Readonly<Record<ArticleState, number>>;
}

/** Takes the account of a text against the rules and indicators that cite it. */
export function articleCoverageOf(
  { source, articles, told }: ArticleList,
  watchers: readonly Citing[],
): SourceCoverage {
  const awake = watchers.filter(({ disabledBecause }) => disabledBecause === undefined);
  const cited = awake.map((watcher) => ({ id: watcher.id, places: placesIn(watcher, source.id) }));
  const parts = typeof articles === "number" ? Array.from({ length: articles }, (_, index) => index + 1) : articles;
  const covered = parts.map((article): CoveredArticle => {
    const own = cited.filter(({ places }) => places.some((place) => names(place, article))).map(({ id }) => id);
    const reason = told.find((one) => isTold(one.articles, article))?.reason;
    const state = own.length > 0 ? "computed" : reason === undefined ? "not-covered" : "narrated";
    return { article, state, watchers: [...new Set(own)], ...(reason === undefined ? {} : { reason }) };
  });
  const count = (state: ArticleState): number => covered.filter((one) => one.state === state).length;
  return {
    source: source.id,
    title: source.title,
    articles: covered,
    totals: { computed: count("computed"), narrated: count("narrated"), "not-covered": count("not-covered") },
  };
}

/** The places of a source on which a watcher or one of its numbers rests. */
const placesIn = ({ authority, parameters }: Citing, source: string): readonly string[] =>
  [...authority, ...parameters.flatMap(({ values }) => values.map((value) => value.source))]
    .filter((one) => one.source === source)
    .map(({ article }) => article);

const names = (place: string, article: number | string): boolean =>
  typeof article === "number" ? articlesCited(place).includes(article) : place.split("、").includes(article);

const isTold = (listed: string, article: number | string): boolean =>
  typeof article === "number"
    ? articlesListed(listed)?.includes(article) === true
    : listed.split("、").includes(article);
