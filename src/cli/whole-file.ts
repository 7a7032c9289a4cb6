import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A file to be written: where, and what it holds. */
export type FileContent = readonly [path: string, content: string | Uint8Array];

/**
 * Writes files whole or not at all: each beside its place first, and only when all are there under their names. What
 * stood there before stays until then, and whenever something goes wrong. What is no file, such as `/dev/stdout`, is
 * written to directly.
 */
export function writeWholeFiles(files: readonly FileContent[]): void {
  const staged: (readonly [draft: string, place: string])[] = [];
  try {
    for (const [path, content] of files) {
      const { place, mode, isDevice } = placeOf(path);
      const draft = isDevice ? place : join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
      if (!isDevice) staged.push([draft, place]);
      writeAll(draft, content, isDevice ? "w" : "wx");
      if (mode !== undefined && !isDevice) chmodSync(draft, mode);
    }
    for (const [draft, place] of staged) renameSync(draft, place);
  } catch (error) {
    for (const [draft] of staged) rmSync(draft, { force: true });
    throw error;
  }
}

/** Where a file lies, with links followed, and what is there now. */
function placeOf(path: string): { readonly place: string; readonly mode?: number; readonly isDevice: boolean } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { place: resolve(path), isDevice: false };
  if (!found.isFile() && !found.isDirectory()) return { place: path, isDevice: true };
  return { place: realpathSync(path), mode: found.mode & 0o777, isDevice: false };
}

function writeAll(path: string, content: string | Uint8Array, flag: "w" | "wx"): void {
  const file = openSync(path, flag);
  try {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
    // A disk that is full may say so only now; a pipe cannot be asked.
    if (flag === "wx") fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
