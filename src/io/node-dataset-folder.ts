import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { requireText } from "../codes/identifier/required-text.js";
import { type Label, label } from "../codes/label.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { knownEntities } from "../model/dataset/known-entities.js";
import { problem } from "../problem/problem.js";
import { ProblemError } from "../problem/problem-error.js";
import { loadingTexts } from "../problem/texts/loading-texts.js";
import {
  type DatasetFile,
  holdsRecords,
  isMeantFor,
  type LoadFilesOptions,
  loadDatasetFiles,
  readableEndings,
  readDatasetFile,
  tooLargeFile,
  unreadableFile,
} from "./dataset-file.js";

/** How the folder of a dataset is read. */
export interface LoadFolderOptions extends LoadFilesOptions {
  /** The most bytes that a file may have; when missing 16 million in YAML, 128 million in JSON and NDJSON. */
  readonly mostBytes?: number;
}

/**
 * Loads a dataset from a folder and the folders in it. Every file that ends in `.yaml`, `.yml`, `.json`, `.ndjson` or
 * `.jsonl`, in any case, holds records of the entity that its name begins with (`normative-document.2016.yaml`). A file that
 * is named after an entity, or has its Chinese title, and ends otherwise, such as `unit.yaml.bak`, is a problem, and so is
 * a table whose name begins so (`unit-2016.csv`). Other files, whatever begins with a dot, and links to folders are left
 * alone. Files are read in the order of their paths; one that is larger than
 * `mostBytes` is a problem and is not read.
 *
 * Throws one `DatasetError` that tells of everything that is wrong in any file, with file and line; an `Error` when
 * the folder is missing, holds no such file, or a file cannot be read.
 */
export async function loadDatasetFolder(folder: string | URL, options?: LoadFolderOptions): Promise<Dataset> {
  if (!(folder instanceof URL)) requireText("folder", folder);
  const top = typeof folder === "string" ? folder : fileURLToPath(folder);
  const { mostBytes } = options ?? {};
  if (mostBytes !== undefined && !(mostBytes >= 0)) throw new RangeError("mostBytes: expected a number, 0 or more");
  const files: DatasetFile[] = [];
  const entities = [...knownEntities(options?.entities).values()];
  for (const path of [...(await pathsUnder(top))].sort()) {
    const entity = holdsRecords(path) ? undefined : entities.findLast((one) => isMeantFor(one, path));
    if (holdsRecords(path)) files.push(await fileAt(join(top, path), path, mostBytes));
    else if (entity !== undefined) files.push(unreadableFile(path, entity.name));
  }
  if (files.length === 0)
    throw new ProblemError(problem("command/no-records", { folder: top, endings: readableEndings }), loadingTexts);
  return loadDatasetFiles(files, options);
}

async function fileAt(full: string, path: string, mostBytes: number | undefined): Promise<DatasetFile> {
  // A link that leads nowhere has no size, and reading it says what is wrong.
  const size = await stat(full).then(
    (found) => found.size,
    () => 0,
  );
  return tooLargeFile(path, size, mostBytes) ?? readDatasetFile(path, await bytesOf(full));
}

/** The files under a folder, by their path from it with `/`; links to files count, links to folders are not followed. */
async function pathsUnder(top: string, below = ""): Promise<readonly string[]> {
  const entries = await readdir(join(top, below), { withFileTypes: true }).catch((error: unknown) => {
    throw new ProblemError(
      problem("command/unreadable-folder", { folder: join(top, below), reason: reasonOf(error) }),
      loadingTexts,
      { cause: error },
    );
  });
  const paths: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(below, entry.name);
    if (entry.isDirectory()) for (const inner of await pathsUnder(top, path)) paths.push(inner);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(join(top, path)))))
      paths.push(path.split(sep).join("/"));
  }
  return paths;
}

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    // A link that leads nowhere counts as a file, so that reading it says what is wrong.
    () => true,
  );

const bytesOf = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: unknown) => {
    throw new ProblemError(problem("command/unreadable-file", { path, reason: reasonOf(error) }), loadingTexts, {
      cause: error,
    });
  });

function reasonOf(error: unknown): Label {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return label("不存在", "it does not exist");
  if (code === "ENOTDIR") return label("不是文件夹", "it is no folder");
  if (code === "EACCES") return label("没有权限", error instanceof Error ? error.message : "no permission");
  const message = error instanceof Error ? error.message : String(error);
  return label(message, message);
}
