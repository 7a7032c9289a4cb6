import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtFiles } from "./built-site.js";
import { visiting } from "./visiting.js";

const open = visiting();

async function search(page: Page, question: string): Promise<readonly string[]> {
  await page.locator(".VPNavBarSearch button").first().click();
  await page.locator("#localsearch-input").fill(question);
  await page.locator(".result").first().waitFor();
  return page.locator(".result").evaluateAll((results) => results.map((result) => result.getAttribute("href") ?? ""));
}

describe("pages", () => {
  const sample = ["/", "/zh/", "/glossary", "/house", "/decisions/", "/api/", "/api/fazhi/functions/evaluate"];
  const generated = ["/guide/", "/zh/guide/", "/catalogue/", "/zh/catalogue/"].flatMap((folder) =>
    builtFiles()
      .filter((file) => file.startsWith(folder) && file.endsWith(".html"))
      .slice(0, 2),
  );
  it.each([...sample, ...generated])("%s is shown whole, in a wide and in a narrow window", async (path) => {
    const page = await open(path);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator("h1").first().isVisible()).toBe(true);
      const beyond = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(beyond).toBe(0);
    }
  });

  it("change between light and dark", async () => {
    const page = await open("/", { colorScheme: "light" });
    await page.locator("html:not(.dark)").waitFor();
    await page.locator(".VPNavBarAppearance button").click();
    await page.locator("html.dark").waitFor();
  });

  it.each([
    ["/glossary", "/zh/glossary"],
    ["/zh/playground", "/playground"],
    // What exists in English only leads to the first page.
    ["/decisions/", "/zh/"],
  ])("change their language: %s leads to %s", async (path, expected) => {
    const page = await open(path);
    await page.locator(".VPNavBarTranslations button").hover();
    await page.locator(".VPNavBarTranslations .items a").click();
    await page.waitForURL((url) => url.pathname.replace(/\.html$/, "") === expected);
    await page.locator(`html[lang="${expected.startsWith("/zh/") ? "zh-Hans" : "en"}"]`).waitFor();
  });
});

describe("search", () => {
  it.each([
    ["a Chinese word", "规范性文件"],
    ["a part of a Chinese word", "范性文"],
    ["two Chinese words that stand apart", "备案审查 权力清单"],
  ])("finds %s in the Chinese pages", async (_, question) => {
    const page = await open("/zh/");
    const results = await search(page, question);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter((path) => !path.startsWith("/zh/"))).toEqual([]);
  });

  it("opens what it found", async () => {
    const page = await open("/zh/");
    const [first = ""] = await search(page, "合法性审查");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === new URL(first, page.url()).pathname);
    expect(await page.locator("main").innerText()).toContain("合法性审查");
  });

  it("finds a function by its name in the English pages", async () => {
    const page = await open("/");
    expect(await search(page, "readPackText")).toContainEqual(
      expect.stringContaining("/api/fazhi/authoring/functions/readPackText"),
    );
  });
});
