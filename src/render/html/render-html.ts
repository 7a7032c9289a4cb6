import type { BlockDocument } from "../block.js";
import { sectionNumber } from "../section-number.js";
import { cssString, escaped } from "./escape.js";
import { htmlBlocks } from "./html-block.js";
import { styleSheet } from "./style-sheet.js";

/**
 * A document as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Its policy is
 * `default-src 'none'; style-src 'unsafe-inline'`, the latter for the one style sheet that it holds.
 */
export function renderHtml({ language, title, head, sections }: BlockDocument): string {
  const words = {
    zh: { language: "zh-CN", contents: "目录", skip: "跳到正文", summary: "概况" },
    en: { language: "en", contents: "Contents", skip: "Skip to the contents", summary: "Summary" },
  }[language];
  const named = sections.map((section, place) => ({
    ...section,
    id: `s${place + 1}`,
    heading: `${sectionNumber(place + 1, language)}${section.title}`,
  }));
  const contents = named.map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a>`).join("");
  const body = named.map(
    ({ id, heading, blocks }) =>
      `<section aria-labelledby=${id}><h2 id=${id}>${escaped(heading)}</h2>\n${htmlBlocks(blocks, heading)}</section>`,
  );
  return `<!doctype html>
<html lang=${words.language}>
<head>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'">
<meta name=viewport content="width=device-width,initial-scale=1">
<meta name=color-scheme content="light dark">
<title>${escaped(title)}</title>
<style>${styleSheet}@page{@top-center{content:${cssString(title)}}}</style>
</head>
<body>
<a class=skip href="#main">${words.skip}</a>
<header><h1>${escaped(title)}</h1></header>
<main id=main>
<section class=first aria-label="${words.summary}">
${htmlBlocks(head, words.summary)}
</section>
${contents === "" ? "" : `<nav aria-label="${words.contents}"><ol>${contents}</ol></nav>\n`}${body.join("\n")}
</main>
</body>
</html>
`;
}
