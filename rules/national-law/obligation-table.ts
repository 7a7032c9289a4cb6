import { type Label, label, type Obligation } from "fazhi";

/** A row of a table of the laws: its number, its kind, and what it obliges to. */
export type ObligationRow = readonly [number: string, kind: Obligation["kind"], zh: string, en: string];

/** The rows of a table under its heading; a row is named by the letters of its table and its number. */
export const tableOf = (letters: string, heading: Label, rows: readonly ObligationRow[]): readonly Obligation[] =>
  rows.map(([number, kind, zh, en]) => ({
    id: `${letters}-${number}`,
    clause: heading,
    title: label(zh, en),
    kind,
  }));
