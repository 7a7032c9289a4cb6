import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

/** The folder of the site's pages, with a separator at its end. */
export const siteFolder = fileURLToPath(new URL("../", import.meta.url));

/** The same page in the other language, by their paths within the site; it may not exist. */
export const twinOf = (page: string): string => (page.startsWith("zh/") ? page.slice("zh/".length) : `zh/${page}`);

/** Whether a page of Markdown exists, such as `zh/glossary`. */
export const hasPage = (page: string): boolean => existsSync(`${siteFolder}${page}.md`);

/** The chapters of a folder such as `zh/guide`, by the `order` in their front matter, then by name; its index is none. */
export function chaptersOf(folder: string): DefaultTheme.SidebarItem[] {
  if (!existsSync(`${siteFolder}${folder}`)) return [];
  return readdirSync(`${siteFolder}${folder}`)
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .sort()
    .map((name) => ({ name: name.slice(0, -".md".length), ...headingOf(`${siteFolder}${folder}/${name}`) }))
    .sort((one, other) => one.order - other.order)
    .map(({ name, title }) => ({ text: title, link: `/${folder}/${name}` }));
}

/** The items of a sidebar that a program wrote beside the pages it generated; none before it ran. */
export function generatedSidebar(folder: string): DefaultTheme.SidebarItem[] {
  const path = `${siteFolder}${folder}/sidebar.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}

/** What a page calls itself, and its place among others; pages without one come last. */
function headingOf(path: string): { readonly title: string; readonly order: number } {
  const text = readFileSync(path, "utf8");
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";
  const title = /^title: *"?(.+?)"?$/m.exec(front)?.[1] ?? /^# +(.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`${path} has neither a title nor a heading`);
  return { title, order: Number(/^order: *(\d+)$/m.exec(front)?.[1] ?? Number.POSITIVE_INFINITY) };
}
