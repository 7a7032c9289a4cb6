import type { Dataset, Language } from "fazhi";

/** What a record is called: its title where it has one, else its kind. */
export function recordName(dataset: Dataset, entityName: string, id: string, language: Language): string {
  const entity = dataset.entities.get(entityName);
  if (entity === undefined) return id;
  const title: unknown = Reflect.get(dataset.find(entity, id) ?? {}, "title");
  return typeof title === "string" && title !== "" ? title : entity.title[language];
}
