import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { newPackManifest } from "../../src/authoring/scaffold/new-pack-manifest.js";
import { libraryFacts } from "../../src/cli/package-facts.js";
import { top } from "../architecture/project.js";
import { followBlock, isTestFile } from "./follow-page.js";
import { type Block, blocksOf, excerptsOf, textOfPage, withText } from "./page.js";
import type { Terminal } from "./page-command.js";
import { closePageFolder, openPageFolder, writeBlock } from "./page-folder.js";
import { refilled } from "./refill-excerpts.js";

const guide = readdirSync(`${top}docs/guide`).sort();
const pages = [
  "README.md",
  "README.zh-CN.md",
  ...guide.flatMap((name) => [`docs/guide/${name}`, `docs/zh/guide/${name}`]),
];

/** The blocks that are followed, each with what a test report calls it. */
function steps(blocks: readonly Block[]): readonly { readonly title: string; readonly place: number }[] {
  return blocks.flatMap(({ language, file, line, text }, place) =>
    language === "text" ? [] : [{ place, title: `line ${line}: ${file || text.split("\n")[0]}` }],
  );
}

/** What both languages of a page have in common. */
const sharedPart = (name: string): readonly string[] =>
  blocksOf(textOfPage(name))
    .filter(({ language }) => language !== "text")
    .map(({ language, file, text }) =>
      [
        language,
        file,
        text.replace(/ *(?:\/\/|#).*$|\/\*\*.*?\*\//gm, "").replace(/(?: --)? --language \w+|"(?:zh|en)"/g, ""),
      ].join(" "),
    );

/** The scripts of this package and of one that is begun. */
const scripts = [packageJson, newPackManifest({ name: "new", writtenIn: "yaml", library: libraryFacts })].flatMap(
  (one) => Object.keys((one as { readonly scripts: object }).scripts),
);

// FILL_PAGES=1 writes into the pages what their commands print now; of a shortened text, the lines most like those it shows.
const isFilling = process.env["FILL_PAGES"] !== undefined;

// Packs in TypeScript share the sources that are loaded already; tests/cli loads some as the command line does.
vi.mock("jiti", async (original) => {
  const { createJiti } = await original<typeof import("jiti")>();
  const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ file);
  return {
    createJiti: (...told: Parameters<typeof createJiti>) => Object.assign(createJiti(...told), { import: load }),
  };
});

describe.each(pages)("%s", async (name) => {
  const blocks = blocksOf(textOfPage(name));
  const folder = openPageFolder();
  const terminal: Terminal = { folder, code: 0 };
  afterAll(() => closePageFolder(folder));

  it("names only blocks that a test can follow", () => {
    const strange = blocks.filter(
      ({ language, file }) =>
        !["ts", "sh", "text", "yaml", "json", "cel"].includes(language) || (language === "yaml" && file === ""),
    );
    expect(strange.map(({ language, line }) => `${line}: ${language}`)).toEqual([]);
  });

  it.each(steps(blocks))("$title", async ({ place }) => {
    const step = await followBlock(blocks, place, terminal);
    if (step === undefined) return;
    const { printed, promised } = step;
    if (promised.by === "nothing") expect(terminal.code).not.toBe(2);
    else if (promised.by === "comments") expect(printed).toBe(promised.text);
    else if (isFilling) {
      const now = blocksOf(textOfPage(name))[blocks.indexOf(promised.block)] as Block;
      const { text } = promised.block;
      const filled = text.includes("⋮") ? refilled(text, printed) : `${printed.trimEnd()}\n`;
      writeFileSync(`${top}${name}`, withText(textOfPage(name), now, filled));
    } else if (promised.block.text.includes("⋮"))
      for (const excerpt of excerptsOf(promised.block.text)) expect(printed).toContain(excerpt);
    else expect(printed.trimEnd()).toBe(promised.block.text.trimEnd());
  });

  // The tests that a page shows are run where they stand, with the files as they are at that place.
  for (const [place, { file }] of blocks.entries()) {
    if (!isTestFile(file)) continue;
    for (const block of blocks.slice(0, place + 1)) if (block.file !== "") writeBlock(folder, block);
    await import(/* @vite-ignore */ join(folder, file));
  }

  it("names only scripts that exist", () => {
    const named = [...textOfPage(name).matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it("links only to pages that exist", () => {
    const links = [...textOfPage(name).matchAll(/\]\((?!http|\/)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    const missing = links.filter((link) => !existsSync(join(top, dirname(name), link)));
    expect(missing).toEqual([]);
  });
});

describe.each([
  ["README.md", "README.zh-CN.md"],
  ...guide.map((name) => [`docs/guide/${name}`, `docs/zh/guide/${name}`]),
])("%s and %s", (english = "", chinese = "") => {
  it("show the same programs, files and commands, up to comments and the language asked for", () => {
    expect(sharedPart(chinese)).toEqual(sharedPart(english));
  });
});

it.each(guide)("the Chinese %s breaks no line within a sentence, where a reader would see a blank", (name) => {
  const prose = textOfPage(`docs/zh/guide/${name}`).replace(/^```[\s\S]*?^```$/gm, "");
  expect(prose.match(/[\p{Script=Han}，。；：、！？）”]\n[\p{Script=Han}（“《]/gu) ?? []).toEqual([]);
});

it("every page of the guide is there in both languages", () => {
  expect(readdirSync(`${top}docs/zh/guide`).sort()).toEqual(guide);
});
