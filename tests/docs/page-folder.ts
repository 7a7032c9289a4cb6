import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { top } from "../architecture/project.js";
import type { Block } from "./page.js";

/** A new folder in which a page is followed: empty, but for this package and a test runner, installed. */
export function openPageFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "fazhi-page-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(top, join(folder, "node_modules", "fazhi"));
  symlinkSync(join(top, "node_modules", "vitest"), join(folder, "node_modules", "vitest"));
  return folder;
}

/** Takes the folder of a page away. */
export const closePageFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Writes the file that a block is, or the part of it; gives its path. */
export function writeBlock(folder: string, { file, text, isContinued }: Block): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, isContinued ? `${readFileSync(path, "utf8")}${text}` : text);
  return path;
}
