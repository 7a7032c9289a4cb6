/** What of a page is read: without front matter, code, addresses and the names of places. */
export const proseOf = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/<code>.*?<\/code>/g, "")
    .replace(/<\/?span[^>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/ \{#[\w-]+\}/g, "")
    .replace(/<a id="[^"]*"><\/a>/g, "");

/** The addresses within the site that a page leads to. */
export const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, address = ""]) => address);

/** The links of all pages that lead to no page, or to no place in it. */
export function deadLinks(pages: ReadonlyMap<string, string>): readonly string[] {
  const places = new Map([...pages].map(([path, text]) => [path, placesIn(text)]));
  const problems: string[] = [];
  for (const [path, text] of pages)
    for (const address of path.endsWith(".json") ? linksIn(JSON.parse(text)) : addressesIn(text)) {
      const [page = "", place] = address.slice(1).split("#");
      const target = page.endsWith("/") ? `${page}index.md` : `${page}.md`;
      if (!places.has(target)) problems.push(`${path} leads to ${address}, which is no page`);
      else if (place !== undefined && !places.get(target)?.has(place))
        problems.push(`${path} leads to ${address}, which is no place in that page`);
    }
  return problems;
}

const placesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{#([\w-]+)\}|<a id="([^"]+)">/g)].map(([, heading, place]) => heading ?? place ?? ""));

function linksIn(items: unknown): readonly string[] {
  if (Array.isArray(items)) return items.flatMap(linksIn);
  if (typeof items !== "object" || items === null) return [];
  const { link, items: inner } = items as { readonly link?: string; readonly items?: unknown };
  return [...(link === undefined ? [] : [link]), ...linksIn(inner)];
}
