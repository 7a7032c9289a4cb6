import type { AnyRecord, Entity, Label, Observation, SeenValue } from "fazhi";

/** A value that a check has seen in a record, as evidence: where it stands, what it is called and what it is. */
export const observed = (
  { name }: Entity,
  { id }: AnyRecord,
  path: string,
  title: Label,
  value: SeenValue["value"],
): Observation => ({ entity: name, id, path, title, seen: { value } });
