import { describe, expect, it } from "vitest";
import { barKey } from "../../src/render/bar.js";
import type { Block, BlockDocument } from "../../src/render/block.js";
import { paragraph, row, totalRow, tree } from "../../src/render/block.js";
import { renderHtml } from "../../src/render/html/render-html.js";
import { renderDocumentJson } from "../../src/render/json/render-json.js";
import { renderMarkdown } from "../../src/render/markdown/render-markdown.js";
import { line, span, wholeSpan } from "../../src/render/span.js";
import { renderTerminal } from "../../src/render/terminal/render-terminal.js";

const bar = { kind: "bar", verified: 0.3, claimed: 0.6, planned: 0.8 } as const;

/** A block of each kind, with signs that mean something to one of the renderers. */
const blocks: { readonly [Kind in Block["kind"]]: Extract<Block, { kind: Kind }> } = {
  heading: { kind: "heading", level: 2, text: line(span("2.1 深化改革", "heading"), "  ", span("违反 2", "error")) },
  paragraph: paragraph([barKey("verified"), span(" 已核验 <b>a_b*</b> & [x](y) | # `c`")]),
  facts: {
    kind: "facts",
    facts: [
      ["截至", line("2017-09-30")],
      ["", line("1. 续")],
      ["进展", [bar, span(" 30%")]],
    ],
  },
  table: {
    kind: "table",
    columns: [{ title: "条款" }, { title: "任务", least: 6 }, { title: "核验", align: "right", room: "wide" }],
    rows: [
      { kind: "group", text: line(span("✗ 逾期 2 项", "error")) },
      row(
        [line("2.1"), line("审批|改革"), [bar, span("5%")]],
        [
          { text: line("曾完成"), indent: 4 },
          { text: line("期限"), room: "narrow" },
        ],
      ),
      { kind: "more", text: line("… 另有 1 项"), indent: 2 },
      totalRow([line(), line("合计"), line("100%")]),
    ],
  },
  tree: { kind: "tree", tree: tree(line("根"), [tree(line("枝"), [tree(line("叶"))]), tree(line("- 末"))]) },
  list: {
    kind: "list",
    items: [
      {
        text: line(span("! 预警", "warning"), " 某案"),
        blocks: [paragraph(line("逾期3日")), { kind: "list", items: [{ text: line("佐证"), blocks: [] }] }],
      },
    ],
  },
  figures: {
    kind: "figures",
    figures: [{ name: "核验", value: span("99%", "strong"), bar, note: line("12 项措施的平均") }],
  },
  more: { kind: "more", text: line("… 另有 3 项") },
};

const documentOf = (...own: readonly Block[]): BlockDocument => ({
  language: "zh",
  title: "要点",
  head: [],
  sections: [{ title: "章", blocks: own }],
});

const squeezed = (text: string): string => text.replace(/\s/g, "");

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const textOfHtml = (html: string): string =>
  squeezed(
    html
      .replace(/^.*<h1>/su, "")
      .replace(/<nav.*?<\/nav>/su, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] as string),
  );
const textOfMarkdown = (text: string): string =>
  squeezed(
    text
      .replace(/^\|( -{3}:? \|)+$/gm, "")
      .replace(/^ *(- (\*\*)?|#+ )/gm, "")
      .replace(/(?<!\\)(\*\*|\|)/g, "")
      .replace(/\\(?=[!-/:-@[-`{-~])/g, ""),
  );
const textOfTerminal = (text: string): string => squeezed(text.replace(/[■━─├└│█▒░┃]/gu, ""));
const textOfJson = (text: string): string => {
  const words: string[] = [];
  const collect = (value: unknown, key = ""): void => {
    if (typeof value === "string" && !["kind", "tone", "format", "language", "align", "part"].includes(key))
      words.push(value);
    else if (Array.isArray(value)) for (const one of value) collect(one);
    else if (typeof value === "object" && value !== null)
      for (const [name, one] of Object.entries(value)) collect(one, name);
  };
  collect(JSON.parse(text));
  return squeezed(words.join(""));
};

describe("every block", () => {
  it.each(Object.entries(blocks))("%s says the same in a terminal, in HTML and in Markdown", (_, block) => {
    const document = documentOf(block);
    const text = textOfTerminal(renderTerminal(document, { width: 400 }));
    expect(text.length).toBeGreaterThan(squeezed("要点一、章").length);
    expect(textOfHtml(renderHtml(document))).toBe(text);
    expect(textOfMarkdown(renderMarkdown(document))).toBe(text);
  });

  it.each(Object.entries(blocks).filter(([kind]) => kind !== "table"))(
    "%s stands in JSON with its words",
    (_, block) => {
      const words = textOfJson(renderDocumentJson(documentOf(block)));
      const text = textOfTerminal(renderTerminal(documentOf(block), { width: 400 }));
      expect(words).toBe(text.replace("一、", ""));
    },
  );

  it("is no wider than a narrow terminal", () => {
    const text = renderTerminal(documentOf(...Object.values(blocks)), { width: 80 });
    expect(Math.max(...text.split("\n").map((one) => one.length))).toBeLessThanOrEqual(80);
  });
});

describe("a document in HTML", () => {
  const html = renderHtml({ ...documentOf(...Object.values(blocks)), title: 'a"</style><script>alert(1)</script>' });

  it("runs no script and asks for nothing, whatever stands in its texts", () => {
    expect(html).not.toMatch(/<script|<b>a_b|<link|<img|\son\w+=|url\(|@import/u);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it("has landmarks, one first heading, and heads of tables and rows", () => {
    expect(html).toContain("<html lang=zh-CN>");
    for (const part of ["<header>", "<main id=main>", "<nav aria-label=", "<section aria-labelledby=s1>"])
      expect(html).toContain(part);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain("<th scope=col class=r>核验");
    expect(html).toContain("<th scope=row>2.1");
    expect(html).toContain("<th scope=rowgroup colspan=3><b class=e>✗ 逾期 2 项</b>");
  });

  it("keeps a day on one line, and changes nothing else of its look", () => {
    const blocks = [paragraph(line(wholeSpan("2017-05-03")))];
    const written = renderHtml({ language: "zh", title: "题", head: [], sections: [{ title: "节", blocks }] });
    const name = /<span class=(\w+)>2017-05-03</.exec(written)?.[1];
    const looks = [...written.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, selectors = ""]) =>
      new RegExp(`\\.${name}\\b`).test(selectors),
    );
    expect(looks.map(([, , look]) => look)).toEqual(["white-space:nowrap"]);
  });
});
