import {
  type ArticleState,
  articleStates,
  type CoveredArticle,
  type SourceCoverage,
} from "../engine/pack/article-coverage.js";
import { joined, type Line, line, span, type Tone } from "../render/span.js";
import { wrapLine } from "../render/terminal/wrap.js";
import type { Script } from "./reader.js";

const tones: Readonly<Record<ArticleState, Tone>> = { computed: "good", narrated: "notice", "not-covered": "error" };
const marks: Readonly<Record<ArticleState, string>> = { computed: "●", narrated: "○", "not-covered": "✗" };

/** A text article by article: what computes each, or why nothing does; neighbours of which the same is true stand together. */
export function articleLines({ title, articles, totals }: SourceCoverage, script: Script): readonly Line[] {
  const { read, width } = script;
  const numbers = articleStates.codes.map((state) =>
    line(span(`${read(articleStates.labels[state])} ${totals[state]}`, totals[state] === 0 ? "quiet" : tones[state])),
  );
  return [
    [],
    ...wrapLine(line(span(read(title), "heading"), "  ", ...joined(numbers, " · ")), width),
    ...neighbours(articles).flatMap((group) => groupLines(group, script)),
  ];
}

function groupLines(group: readonly CoveredArticle[], script: Script): readonly Line[] {
  const { read, width, say } = script;
  const [{ state, watchers, reason }, ...more] = group as [CoveredArticle, ...CoveredArticle[]];
  const [first, last] = [
    articleName(group[0] as CoveredArticle, script),
    articleName(group.at(-1) as CoveredArticle, script),
  ];
  const named = more.length === 0 ? first : say(`${first}至${last}`, `${first} to ${last}`);
  const mark = span(`${marks[state]} `, tones[state]);
  const said =
    state === "computed"
      ? watchers.join(say("、", ", "))
      : reason === undefined
        ? read(articleStates.labels[state])
        : read(reason);
  const rest =
    state === "computed" && reason !== undefined
      ? [span(say(`；其余：${read(reason)}`, `; the rest: ${read(reason)}`), "quiet")]
      : [];
  return wrapLine(line("  ", mark, span(`${named}  `, "strong"), said, ...rest), width, 6);
}

const articleName = ({ article }: CoveredArticle, { say }: Script): string =>
  typeof article === "number" ? say(`第${article}条`, `article ${article}`) : article;

/** Articles that follow each other and of which the same is to be told. */
function neighbours(articles: readonly CoveredArticle[]): readonly (readonly CoveredArticle[])[] {
  const groups: CoveredArticle[][] = [];
  for (const article of articles) {
    const last = groups.at(-1)?.[0];
    if (last !== undefined && saysTheSame(last, article)) groups.at(-1)?.push(article);
    else groups.push([article]);
  }
  return groups;
}

const saysTheSame = (one: CoveredArticle, other: CoveredArticle): boolean =>
  one.state === other.state &&
  one.reason === other.reason &&
  one.watchers.length === other.watchers.length &&
  one.watchers.every((id, index) => id === other.watchers[index]);
