import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type SiteServer, serveSite } from "./built-site.js";
import { openBrowser, type Visit, visit } from "./visitor.js";

/**
 * Serves the built site for the tests of a file and gives what opens a page of it, one for each test. Whatever a visitor
 * does, the console stays silent and nothing leaves the site.
 */
export function visiting(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  let site: SiteServer;
  let browser: Browser;
  let current: Visit | undefined;

  beforeAll(async () => {
    site = await serveSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    const complaints = current?.complaints ?? [];
    await current?.close();
    current = undefined;
    expect(complaints).toEqual([]);
  });

  return async (path, options) => {
    current = await visit(browser, site, path, options);
    return current.page;
  };
}
