import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printedBy, promisedIn } from "../examples/printed.js";
import type { Block } from "./page.js";
import { printedByCommands, type Terminal, within } from "./page-command.js";
import { problemsOfExpressions } from "./page-expressions.js";
import { writeBlock } from "./page-folder.js";

/** What a block printed, and what the page says it prints, where it says anything. */
export interface Step {
  readonly block: Block;
  readonly printed: string;
  readonly promised: Promise;
}

/** Where a page says what a block prints: in comments of its own, in the block of text behind it, or nowhere. */
export type Promise =
  | { readonly by: "comments"; readonly text: string }
  | { readonly by: "block"; readonly block: Block }
  | { readonly by: "nothing" };

/** Files that other programs run: tests, for one, which the tests of pages call themselves. */
export const isTestFile = (file: string): boolean => /\.test\.[cm]?ts$/.test(file);

/** Follows a block of a page, as its reader would: writes it, runs it or gives it as commands. Nothing for other blocks. */
export async function followBlock(
  blocks: readonly Block[],
  place: number,
  terminal: Terminal,
): globalThis.Promise<Step | undefined> {
  const block = blocks[place] as Block;
  const promised = promiseOf(block, blocks[place + 1]);
  if (block.language === "sh") return { block, promised, printed: await printedByCommands(block.text, terminal) };
  // That an expression is in order is all that it says.
  if (block.language === "cel")
    return { block, promised: { by: "comments", text: "" }, printed: problemsOfExpressions(block, terminal.folder) };
  const path = block.file === "" ? undefined : writeBlock(terminal.folder, block);
  if (block.language !== "ts" || isTestFile(block.file)) return undefined;
  const lines = await within(terminal.folder, () => printedBy(path ?? snippetFile(terminal.folder, block)));
  return { block, promised, printed: lines.map((line) => `${line}\n`).join("") };
}

function snippetFile(folder: string, { text, line }: Block): string {
  const path = join(folder, `line-${line}.ts`);
  writeFileSync(path, text);
  return path;
}

function promiseOf(block: Block, next: Block | undefined): Promise {
  const comments = block.language === "ts" ? promisedIn(block.text) : [];
  if (comments.length > 0) return { by: "comments", text: comments.map((line) => `${line}\n`).join("") };
  return next?.language === "text" && next.file === "" ? { by: "block", block: next } : { by: "nothing" };
}
