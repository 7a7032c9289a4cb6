import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visiting } from "./visiting.js";

const openPage = visiting();

async function open(path: string): Promise<Page> {
  const page = await openPage(path);
  await page.locator(".answer").waitFor();
  await page.locator(".cm-content").nth(1).waitFor();
  return page;
}

/** Types a line at the end of one of the two texts. */
async function append(page: Page, editor: "pack" | "records", line: string): Promise<void> {
  await page.locator(`.${editor} .cm-content`).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(line);
}

const findings = (page: Page) => page.locator("[data-finding]");
const count = (page: Page, outcome: string) => page.locator(`[data-outcome="${outcome}"]`).first();

describe("the playground", () => {
  it("finds something anew when a record is added", async () => {
    const page = await open("/zh/playground");
    expect(await findings(page).count()).toBe(2);
    await append(
      page,
      "records",
      "  - { id: added, unit: gov, title: 集市管理办法, kind: normative, publishedOn: 2018-04-02 }",
    );
    await page.getByText("《集市管理办法》最迟应于", { exact: false }).waitFor();
    expect(await findings(page).count()).toBe(3);
    expect(await findings(page).last().innerText()).toMatch(/依据[\s\S]*第五条[\s\S]*证据[\s\S]*公布日期[\s\S]*改正/);
  });

  it("lets clocks run on the day before", async () => {
    const page = await open("/zh/playground");
    await page.getByRole("button", { name: "前一日" }).click();
    await page.getByRole("heading", { name: "未届满的期限" }).waitFor();
    expect(await findings(page).count()).toBe(0);
    expect((await count(page, "pending").innerText()).trim()).toBe("2");
  });

  it("marks what is wrong with the pack, with its line, and forgets it when it is remedied", async () => {
    const page = await open("/zh/playground");
    await append(page, "pack", "rulse: {}");
    const problem = page.locator(".pack .problems li");
    await problem.first().waitFor();
    expect(await problem.first().innerText()).toMatch(/第\d+行第1列：.*rulse.*rules/);
    expect(await page.locator(".pack .cm-lintRange-error, .pack .cm-lintPoint-error").count()).toBeGreaterThan(0);
    expect(await page.locator(".outcome.stale").count()).toBe(1);
    await page.keyboard.press("Control+z");
    await page.locator(".outcome:not(.stale)").waitFor();
    expect(await problem.count()).toBe(0);
  });

  it("marks what is wrong with a record", async () => {
    const page = await open("/playground");
    await append(page, "records", "    filedOn: 2018-02-30");
    expect(await page.locator(".records .problems li").first().innerText()).toMatch(
      /line \d+, column 5: expected a day/,
    );
  });

  it.each([
    ["missing", "Undetermined"],
    ["plan", "Progress"],
  ])("opens the example %s", async (name, heading) => {
    const page = await open("/playground");
    await page.locator(".example select").selectOption(name);
    await page.locator(".answer h2", { hasText: heading }).waitFor();
  });

  it("answers in the other language", async () => {
    const page = await open("/zh/playground");
    await page.locator(".language label", { hasText: "English" }).click();
    await page.getByRole("heading", { name: "Findings" }).waitFor();
    expect(await findings(page).first().innerText()).toContain("was to be filed by 2018-05-23");
  });

  it("can be passed on by its address", async () => {
    const page = await open("/playground");
    await append(page, "records", "  - { id: added, unit: gov, title: T, kind: normative, publishedOn: 2018-04-02 }");
    await page.locator("[data-finding]").nth(2).waitFor();
    await page.locator(".share").click();
    await page.waitForURL((url) => url.hash.length > 10);
    await page.reload();
    await page.locator("[data-finding]").nth(2).waitFor();
    expect(await page.locator(".records .cm-content").innerText()).toContain("title: T");
  });
});
