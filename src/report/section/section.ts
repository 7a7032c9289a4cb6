import type { Dataset } from "../../model/dataset/dataset.js";
import type { Progress } from "../../progress/progress.js";
import type { More, Section, TableRow } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import { counted, type Reader } from "../reader.js";

/** What a report is made of. */
export interface Facts {
  readonly run: MarkedRun;
  /** Empty when the dataset holds no plan. */
  readonly plans: readonly Progress[];
  readonly dataset: Dataset;
}

/** A section that says that there is nothing of its kind. */
export const emptySection = (title: string, { say }: Reader): Section => ({
  title,
  blocks: [{ kind: "paragraph", text: line(say("没有。", "None.")) }],
});

/** The most that is shown of a list, and how many are left out; all when the reader's limit is 0. */
export function shownOf<Item>(items: readonly Item[], limit: number): readonly [readonly Item[], number] {
  const shown = limit === 0 ? items : items.slice(0, limit);
  return [shown, items.length - shown.length];
}

/** How many of a list are left out; nothing where all of it is shown. */
export const moreBlocks = (rest: number, reader: Reader, indent = 2): readonly More[] =>
  rest === 0 ? [] : [{ kind: "more", text: moreText(rest, reader), indent }];

/** The same as a row of a table. */
export const moreRows = (rest: number, reader: Reader, indent = 2): readonly TableRow[] =>
  rest === 0 ? [] : [{ kind: "more", text: moreText(rest, reader), indent }];

/** How many are left out, and what the reader was told to do about it. */
export const moreText = (rest: number, { say, read, leftOutHint }: Reader): Line => {
  const hint = leftOutHint === undefined ? "" : read(leftOutHint);
  return line(span(say(`… 另有 ${rest} 项${hint}`, `… and ${counted(rest, "more", "more")}${hint}`), "quiet"));
};
