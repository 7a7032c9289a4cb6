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

/**
 * The bars beside generated pages, whose items a program wrote beside them: within a part of theirs, the other parts are
 * closed. None before it ran.
 */
export function generatedSidebars(folder: string): DefaultTheme.SidebarMulti {
  const path = `${siteFolder}${folder}/sidebar.json`;
  if (!existsSync(path)) return {};
  const items: readonly DefaultTheme.SidebarItem[] = JSON.parse(readFileSync(path, "utf8"));
  const openedAt = (here: string | undefined): DefaultTheme.SidebarItem[] =>
    items.map(({ collapsed, items: within, ...item }) => {
      if (collapsed === undefined) return { ...item, ...(within === undefined ? {} : { items: within }) };
      return item.link === here && within !== undefined ? { ...item, items: within } : item;
    });
  const parts = items.flatMap(({ collapsed, link }) => (collapsed === undefined || link === undefined ? [] : [link]));
  return Object.fromEntries([[`/${folder}/`, openedAt(undefined)], ...parts.map((link) => [link, openedAt(link)])]);
}

/** What a page calls itself, and its place among others; pages without one come last. */
function headingOf(path: string): { readonly title: string; readonly order: number } {
  const text = readFileSync(path, "utf8");
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";
  const title = /^title: *"?(.+?)"?$/m.exec(front)?.[1] ?? /^# +(.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`${path} has neither a title nor a heading`);
  return { title, order: Number(/^order: *(\d+)$/m.exec(front)?.[1] ?? Number.POSITIVE_INFINITY) };
}
