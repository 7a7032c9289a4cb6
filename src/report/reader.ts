import { type Label, type Language, label, requireLanguage } from "../codes/label.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { type RecordName, recordName } from "./record-name.js";

/** In which language something is written, and how wide. */
export interface Script {
  readonly language: Language;
  /** The columns there are. */
  readonly width: number;
  /** A text in the reader's language. */
  say(zh: string, en: string): string;
  /** A label in the reader's language. */
  read(label: Label): string;
}

/** Who reads of a dataset, and how much of each list. */
export interface Reader extends Script {
  /** The most that is shown of a list; the rest is counted. */
  readonly limit: number;
  /** What is said after the number of what a list leaves out. */
  readonly leftOutHint?: Label;
  /** The kinds of records there are, by name. */
  readonly entities: Dataset["entities"];
  /** What a record is called. */
  nameOf(entity: string, id: string): RecordName;
}

const leastWidth = 80;
const mostWidth = 160;

function requireCount(given: number, argument: string): number {
  if (typeof given === "number" && given >= 0) return given;
  throw new RangeError(`${argument}: expected a number, 0 or more; found ${JSON.stringify(given)}`);
}

/** A width that a text can take; throws for what is no number. */
export const widthWithin = (width: number): number =>
  Math.min(Math.max(requireCount(width, "width"), leastWidth), mostWidth);

/** Makes the script of a text; it is never narrower than 80 columns nor wider than 160. */
export const scriptOf = ({ language, width }: Pick<Script, "language" | "width">): Script => ({
  language: requireLanguage(language),
  width: widthWithin(width),
  say: (zh, en) => label(zh, en)[language],
  read: (text) => text[language],
});

/** Makes a reader of a dataset; a report is never narrower than 80 columns nor wider than 160. */
export const readerOf = (
  dataset: Dataset,
  { language, width, limit, leftOutHint }: Pick<Reader, "language" | "width" | "limit" | "leftOutHint">,
): Reader => ({
  ...scriptOf({ language, width }),
  limit: requireCount(limit, "limit"),
  ...(leftOutHint === undefined ? {} : { leftOutHint }),
  entities: dataset.entities,
  nameOf: (entity, id) => recordName(dataset, entity, id, language),
});

/** A number with what it counts, in English. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
