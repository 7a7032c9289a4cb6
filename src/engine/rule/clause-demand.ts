import type { Label } from "../../codes/label.js";
import { isStatement, isTemporal, type TermType } from "../../expression/term-type.js";
import { wantedWords } from "../../expression/tree-problem.js";
import { wantedByRules } from "../pack/pack-messages.js";
import type { ClauseKind } from "./clause.js";

/** What the tree of a clause must be, how that is called, and what a text is read as for it. */
interface ClauseDemand {
  readonly fits: (type: TermType) => boolean;
  readonly wanted: Label;
  readonly text: keyof typeof wantedWords;
}

const isListOf =
  (...fields: readonly string[]) =>
  (type: TermType): boolean =>
    type.kind === "list" &&
    type.item.kind === "group" &&
    fields.every((name) => Object.hasOwn((type.item as { fields: object }).fields, name));

/** What each kind of clause demands of its tree. */
export const clauseDemands: Readonly<Record<ClauseKind, ClauseDemand>> = {
  statement: { fits: isStatement, wanted: wantedWords.statement, text: "statement" },
  number: { fits: ({ kind }) => kind === "number", wanted: wantedWords.number, text: "number" },
  day: { fits: ({ kind }) => kind === "date", wanted: wantedWords.day, text: "day" },
  time: { fits: isTemporal, wanted: wantedWords.time, text: "time" },
  period: { fits: ({ kind }) => kind === "period", wanted: wantedWords.period, text: "period" },
  suspensions: { fits: isListOf("from"), wanted: wantedByRules.suspensions, text: "list" },
  extensions: { fits: isListOf("count", "unit"), wanted: wantedByRules.extensions, text: "list" },
  steps: { fits: isListOf("kind"), wanted: wantedByRules.steps, text: "list" },
};
