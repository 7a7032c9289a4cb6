import type { PlainDate } from "../calendar/plain-date.js";
import type { Language } from "../codes/label.js";

/** Everything the command line has of the world outside, the files apart. */
export interface CliHost {
  /** Writes to where results go. */
  write(text: string): void;
  /** Writes to where errors and notices go. */
  writeError(text: string): void;
  /** The columns of the terminal, where results go to one. */
  readonly columns: number | undefined;
  /** Whether results may be coloured. */
  readonly hasColours: boolean;
  /** The folder in which the command was given. */
  readonly folder: string;
  /** The language of errors and notices. */
  readonly language: Language;
  today(): PlainDate;
}
