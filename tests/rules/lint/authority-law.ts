import { isPlainDate } from "fazhi";
import { lawOfEachPack } from "./pack-law.js";
import { timelines } from "./resting.js";

/** Nothing is demanded that no document says: title in both languages, article, days. */
export const authorityLaw = lawOfEachPack(
  "whatever obliges names its document, its article and its days",
  function* (pack) {
    const documents = new Map(pack.sources.map((source) => [source.id, source]));
    for (const { place, source, inForce } of timelines(pack).flat()) {
      const document = documents.get(source.source);
      if (document === undefined) yield `${place} rests on “${source.source}”, which the pack does not list`;
      if (source.document.zh.trim() === "" || source.document.en.trim() === "")
        yield `${place} rests on a document without a title in both languages`;
      if (source.article.trim() === "") yield `${place} names no article`;
      if (!isPlainDate(inForce.from)) yield `${place} is in force from no day`;
      if (document !== undefined && inForce.from < document.inForce.from)
        yield `${place} applies from ${inForce.from}, before its document from ${document.inForce.from}`;
    }
  },
);
