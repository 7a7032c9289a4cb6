import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { SiteServer } from "./built-site.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Opens the browser; throws with what to install when there is none. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `there is no browser at ${executablePath}: apt-get install chromium fonts-noto-cjk, or say where it is by CHROMIUM`,
    );
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet] });
}

/** A page of the site in a browser, and what went wrong while it was looked at. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, pages that threw, and requests to other hosts. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Visits a page of the site. */
export async function visit(
  browser: Browser,
  site: SiteServer,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${path}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${path}: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${site.address}/`))
      complaints.push(`${path} asks ${request.url()}`);
  });
  await page.goto(`${site.address}${path}`, { waitUntil: "networkidle" });
  return { page, complaints, close: () => context.close() };
}
