import type { Label } from "../../../src/codes/label.js";
import type { Pack } from "../../../src/engine/pack/pack.js";
import { anchorOf } from "./markdown.js";

/** A chapter of a pack's document and the ids of what it obliges to. */
export interface Chapter {
  readonly title: Label;
  readonly anchor: string;
  readonly obligations: readonly string[];
}

/** What stands under no chapter. */
const unnamed: Label = { zh: "其他", en: "Beside it" };

/** The chapters of a pack's document, in its order. */
export function chaptersOf(pack: Pack): readonly Chapter[] {
  const chapters = new Map<string, { readonly title: Label; readonly obligations: string[] }>();
  for (const { id, clause = unnamed } of pack.obligations) {
    const known = chapters.get(clause.en) ?? { title: clause, obligations: [] };
    known.obligations.push(id);
    chapters.set(clause.en, known);
  }
  return [...chapters.values()].map((chapter, at) => ({ ...chapter, anchor: anchorOf(`chapter-${at + 1}`) }));
}

/** The chapter to which something belongs: that of the first of its obligations. */
export const chapterOf = (chapters: readonly Chapter[], obligations: readonly string[]): Chapter | undefined =>
  chapters.find((chapter) => chapter.obligations.includes(obligations[0] ?? ""));
