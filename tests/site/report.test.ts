import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./visitor.js";

const folder = mkdtempSync(join(tmpdir(), "fazhi-report-"));
const file = join(folder, "report.html");
const project = new URL("../../", import.meta.url);
let browser: Browser;

beforeAll(async () => {
  const example = ["check", "examples/changji-2017", "--pack=changji-2017", "--as-of=2017-09-30", "--fail-on=never"];
  execFileSync(process.execPath, ["dist/cli.js", ...example, "--format=html", `--output=${file}`], { cwd: project });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(options: Parameters<Browser["newContext"]>[0], look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ ...options, javaScriptEnabled: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await look(page);
  await context.close();
  expect(complaints).toEqual([]);
}

/** The lowest contrast of a text with the ground that it stands on, by the formula of WCAG 2. */
const lowestContrast = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => channels(colour).slice(0, 3).map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, place) => sum + one * [0.2126, 0.7152, 0.0722][place], 0);
  const groundOf = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (channels(colour)[3] !== 0) return light(colour);
    }
    return light(getComputedStyle(document.documentElement).backgroundColor);
  };
  const contrasts = [...document.querySelectorAll("h1,h2,h3,p,dt,dd,th,td,b,i,a")].map((element) => {
    const [one, other] = [light(getComputedStyle(element).color), groundOf(element)].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  });
  return Math.min(...contrasts);
})()`;

describe("the report in HTML", () => {
  it("is one file of at most 300 kB", () => {
    expect(statSync(file).size).toBeLessThan(300_000);
    expect(readFileSync(file, "utf8")).not.toContain("<script");
  });

  it.each([
    ["wide", { viewport: { width: 1280, height: 900 } }],
    ["on a phone", { viewport: { width: 390, height: 844 } }],
    ["in the dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" as const }],
  ])("is readable %s, and asks for nothing", async (_, options) => {
    await opened(options, async (page) => {
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(
        0,
      );
      expect(await page.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
    });
  });

  it("prints on A4, its first page by itself", async () => {
    await opened({}, async (page) => {
      await page.emulateMedia({ media: "print" });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1")).toMatch(/\/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      expect(await page.evaluate('getComputedStyle(document.querySelector(".first")).breakAfter')).toBe("page");
      expect(await page.evaluate('getComputedStyle(document.querySelector("thead")).display')).toBe(
        "table-header-group",
      );
    });
  });

  it("leads from its contents to its sections without a mouse", async () => {
    await opened({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const links = await page.locator("nav a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) expect(await page.locator(link).count()).toBe(1);
    });
  });
});
