import { readFileSync } from "node:fs";
import { top } from "../architecture/project.js";

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** The file that it is, as the fence names it: ```` ```yaml [pack.yaml] ````; empty when it is none. */
  readonly file: string;
  /** Whether the file goes on where an earlier block left it: `<!-- continued -->` stands above. */
  readonly isContinued: boolean;
  readonly text: string;
  /** The line of the page on which its text begins. */
  readonly line: number;
}

const fence =
  /(?:^<!-- (?<mark>[a-z]+) -->\n+)?^```(?<language>\w+)(?: \[(?<file>[^\]\n]+)\])?\n(?<text>[\s\S]*?)^```$/gm;

/** The text of a page, by its path from the top of the project. */
export const textOfPage = (path: string): string => readFileSync(`${top}${path}`, "utf8");

/** The fenced blocks of a page, in order. */
export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(fence)].map(({ 0: whole, index, groups = {} }) => ({
    language: groups["language"] ?? "",
    file: groups["file"] ?? "",
    isContinued: groups["mark"] === "continued",
    text: groups["text"] ?? "",
    line: page.slice(0, index + whole.indexOf("```")).split("\n").length + 1,
  }));

/** The page with another text in one of its blocks. */
export function withText(page: string, block: Block, text: string): string {
  const lines = page.split("\n");
  const count = block.text.split("\n").length - 1;
  return [...lines.slice(0, block.line - 1), text.replace(/\n$/, ""), ...lines.slice(block.line - 1 + count)].join(
    "\n",
  );
}

/** What a shortened text keeps of the whole: `⋮` on a line of its own stands for lines left out. */
export const excerptsOf = (text: string): readonly string[] => text.split(/^⋮\n/m).filter((part) => part !== "");
