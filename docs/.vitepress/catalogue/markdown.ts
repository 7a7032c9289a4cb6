/** A text as Markdown shows it: nothing in it is a mark, a tag, an attribute or a place for a value. */
export const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\{/g, "&#123;")
    .replace(/\}/g, "&#125;")
    .replace(/[\\`*_[\]|~#]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, " ");

/** A name that programs know a thing by. */
export const code = (name: string): string => `<code>${name.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</code>`;

export const link = (text: string, address: string): string => `[${escaped(text)}](${address})`;

export const bold = (text: string): string => `**${text}**`;

/** A few characters that stay on one line. */
export const whole = (text: string): string => `<span class="whole">${text}</span>`;

/** A table; an empty one is nothing at all. Cells are Markdown already; no day in them is broken. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map((cells) => line(cells.map(withWholeDays)))].join(
    "\n",
  );
}

const withWholeDays = (cell: string): string => cell.replace(/\d{4}-\d{2}-\d{2}/g, whole);

/** A place in a page that others can lead to. */
export const place = (name: string): string => `<a id="${anchorOf(name)}"></a>`;

/** The name of a place as an address has it. */
export const anchorOf = (name: string): string => name.replace(/[^\p{L}\p{N}-]+/gu, "-");

/** A page: its title for the browser, and its paragraphs; empty ones are left out. */
export const page = (title: string, paragraphs: readonly string[]): string =>
  [
    `---\ntitle: ${JSON.stringify(title)}\nprev: false\nnext: false\n---`,
    ...paragraphs.filter((one) => one !== ""),
    "",
  ].join("\n\n");
