import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtFiles, builtFolder, fileFor } from "./built-site.js";

const files = new Set(builtFiles());
const pages = [...files].filter((file) => file.endsWith(".html") && file !== "/404.html");
const textOf = (page: string): string => readFileSync(join(builtFolder, page), "utf8");

const plain = (written: string): string =>
  written.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");

/** The names within a page that a link can lead to; a page of the reference is read once, however many lead to it. */
const anchors = new Map<string, ReadonlySet<string>>();
function anchorsOf(page: string): ReadonlySet<string> {
  const known = anchors.get(page);
  if (known !== undefined) return known;
  const found = new Set(Array.from(textOf(page).matchAll(/\sid="([^"]*)"/g), ([, id = ""]) => plain(id)));
  anchors.set(page, found);
  return found;
}

/** What is wrong with a link on a page; nothing when it leads somewhere, or to another host. */
function flawOf(link: string, page: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  const { pathname, hash } = new URL(link, `http://site${page}`);
  const file = fileFor(decodeURIComponent(pathname));
  if (!files.has(file)) return "leads nowhere";
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === "" || anchorsOf(file).has(anchor) ? undefined : "names no place of that page";
}

describe("the built site", () => {
  it("has pages in both languages", () => {
    expect(pages).toEqual(
      expect.arrayContaining(["/index.html", "/zh/index.html", "/playground.html", "/api/index.html"]),
    );
  });

  it("has no link that leads nowhere", () => {
    const flaws = new Set<string>();
    for (const page of pages) {
      const links = new Set(
        Array.from(textOf(page).matchAll(/\s(?:href|src)="([^"]*)"/g), ([, link = ""]) => plain(link)),
      );
      for (const link of links) {
        const flaw = flawOf(link, page);
        if (flaw !== undefined) flaws.add(`${page}: ${link} ${flaw}`);
      }
    }
    expect([...flaws]).toEqual([]);
  });

  it("fetches no style, script, picture or letter from another host", () => {
    const foreign = pages.filter((page) =>
      /<(?:script|img|link|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//.test(textOf(page)),
    );
    expect(foreign).toEqual([]);
    const styles = [...files].filter((file) => file.endsWith(".css"));
    expect(styles.filter((file) => /url\((?!["']?data:|["']?#)["']?(?:https?:)?\/\//.test(textOf(file)))).toEqual([]);
  });
});
