import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { top } from "../architecture/project.js";

/** The fenced blocks of a page: their language, their text and the mark in front of them. */
interface Block {
  readonly mark: string;
  readonly language: string;
  readonly text: string;
}

const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/(?:<!-- (?<mark>\w+) -->\n)?```(?<language>\w+)\n(?<text>[\s\S]*?)```/g)].map(({ groups }) => ({
    mark: groups?.["mark"] ?? "",
    language: groups?.["language"] ?? "",
    text: groups?.["text"] ?? "",
  }));

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: top, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
  const page = readFileSync(`${top}${name}`, "utf8");
  const blocks = blocksOf(page);
  const textOf = (wanted: (block: Block) => boolean): string => blocks.find(wanted)?.text ?? "";
  let demo = "";

  beforeAll(() => {
    const [node, ...args] = packageJson.scripts.demo.split(" ");
    expect(node).toBe("node");
    demo = run(...args);
  });

  it("names only commands that exist", () => {
    const scripts = Object.keys(packageJson.scripts);
    const named = [...page.matchAll(/npm run (\w+)/g)].map(([, script = ""]) => script);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it("links only to pages that exist", () => {
    const links = [...page.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link = ""]) => link);
    expect(
      links.filter((link) => !run("-e", `console.log(fs.existsSync(${JSON.stringify(link)}))`).includes("true")),
    ).toEqual([]);
  });

  it("shows what the demo prints", () => {
    const shown = textOf(({ mark }) => mark === "demo").split(/^⋮\n/m);
    expect(shown.join("").length).toBeGreaterThan(500);
    for (const excerpt of shown) expect(demo).toContain(excerpt);
  });

  it("shows what its program prints", () => {
    const program = textOf(({ language }) => language === "ts");
    expect(run("--input-type=module", "-e", program)).toBe(textOf(({ mark }) => mark === "result"));
  });
});

it("both pages hold the same program and the same commands", () => {
  const [english, chinese] = ["README.md", "README.zh-CN.md"].map((name) =>
    blocksOf(readFileSync(`${top}${name}`, "utf8"))
      .filter(({ language }) => language !== "text")
      .map(({ text }) => text),
  );
  expect(chinese).toEqual(english);
});
