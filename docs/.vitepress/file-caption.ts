import type { MarkdownRenderer } from "vitepress";

/** Shows above a block of code the file that its fence names: ```` ```yaml [pack.yaml] ````. */
export function fileCaption(markdown: MarkdownRenderer): void {
  const { fence } = markdown.renderer.rules;
  if (fence === undefined) throw new Error("nothing renders fenced code");
  markdown.renderer.rules.fence = (...told) => {
    const [tokens, place] = told;
    const file = /\[([^\]]+)\]/.exec(tokens[place]?.info ?? "")?.[1];
    const block = fence(...told);
    return file === undefined ? block : `<div class="file-caption">${markdown.utils.escapeHtml(file)}</div>${block}`;
  };
}
