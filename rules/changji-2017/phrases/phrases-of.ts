import { type Label, label } from "fazhi";
import type { Phrase } from "fazhi/engine";

/** The words of a clause, in their order: as printed, in English, and the rules and indicators that judge them. */
export type PhraseRow = readonly [zh: string, en: string, by?: readonly string[], reason?: Label];

/** A clause of the plan, phrase by phrase. */
export const phrasesOf = (clause: string, rows: readonly PhraseRow[]): readonly Phrase[] =>
  rows.map(([zh, en, by = [], reason]) => ({
    clause,
    words: label(zh, en),
    ...(by.length === 0 ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
    ...(reason === notJudged ? { open: true } : {}),
  }));

/** Of a duty that nothing judges yet. */
export const notJudged = label("尚没有规则或者指标认定。", "A duty that no rule or indicator judges yet.");
