import type { Dataset } from "../model/dataset.js";
import type { Progress } from "../progress/progress.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { counted, type Reader, type Script } from "./reader.js";
import { type Line, line, lineWidth, span } from "./span.js";

/** What a report is made of. */
export interface Facts {
  readonly run: MarkedRun;
  /** Empty when the dataset holds no plan. */
  readonly plans: readonly Progress[];
  readonly dataset: Dataset;
}

/** A part of a report under a title of its own. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Sets sections under each other, numbered as papers in the language number them. */
export const sectionLines = (sections: readonly Section[], reader: Script): readonly Line[] =>
  sections.flatMap(({ title, lines }, place) => {
    const heading = line(span(`${reader.say(`${chineseNumber(place + 1)}、`, `${place + 1}. `)}${title} `, "heading"));
    const rule = span("━".repeat(Math.max(reader.width - lineWidth(heading), 0)), "quiet");
    return [[], [...heading, rule], ...lines];
  });

const upToTen = "一二三四五六七八九十";

/** A number from 1 to 19 as Chinese papers number their parts. */
const chineseNumber = (number: number): string =>
  number <= 10 ? upToTen.charAt(number - 1) : `十${upToTen.charAt(number - 11)}`;

/** The most that is shown of a list, and how many are left out; all when the reader's limit is 0. */
export function shownOf<Item>(items: readonly Item[], limit: number): readonly [readonly Item[], number] {
  const shown = limit === 0 ? items : items.slice(0, limit);
  return [shown, items.length - shown.length];
}

/** How many of a list are left out, and how to see them. */
export const moreLine = (rest: number, { say }: Reader, indent = 2): Line =>
  line(
    " ".repeat(indent),
    span(
      say(`… 另有 ${rest} 项，用 --limit 0 显示全部`, `… and ${counted(rest, "more", "more")}; --limit 0 shows all`),
      "quiet",
    ),
  );
