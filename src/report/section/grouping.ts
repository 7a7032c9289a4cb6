import { groupedBy } from "../../model/dataset/grouped-by.js";

/** What a run holds about records, rule by rule. */
export const byRule = <Item extends { readonly pack: string; readonly rule: string }>(
  items: readonly Item[],
): readonly (readonly Item[])[] => [...groupedBy(items, ({ pack, rule }) => `${pack}/${rule}`).values()];
