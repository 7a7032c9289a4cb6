import type { Language } from "../codes/label.js";
import type { Dataset } from "../model/dataset/dataset.js";

/** What a record is called, for a reader. */
export interface RecordName {
  /** Its title or name; what it is, such as “legality review”, when it has none. */
  readonly title: string;
  /** The short name it goes by, for a narrow column; the title when it has none. */
  readonly short: string;
  readonly id: string;
  /** Whether the title is the record's own. */
  readonly isOwn: boolean;
}

/** The name of a record; its id stands for it when the dataset does not hold it. */
export function recordName(dataset: Dataset, entityName: string, id: string, language: Language): RecordName {
  const entity = dataset.entities.get(entityName);
  const record = entity === undefined ? undefined : dataset.find(entity, id);
  const fields = (record ?? {}) as Readonly<Record<string, unknown>>;
  const own = ownTitle(fields, language);
  const title = own ?? entity?.title[language] ?? entityName;
  return { title, short: shortName(fields, language) ?? title, id, isOwn: own !== undefined };
}

function ownTitle(record: Readonly<Record<string, unknown>>, language: Language): string | undefined {
  const fields = [...(language === "en" ? ["titleEn"] : []), "title", "name"];
  for (const field of fields) {
    const value = record[field];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** Short names are Chinese. */
function shortName(record: Readonly<Record<string, unknown>>, language: Language): string | undefined {
  const aliases = record["aliases"];
  const [first] = language === "zh" && Array.isArray(aliases) ? (aliases as readonly unknown[]) : [];
  return typeof first === "string" ? first : undefined;
}
