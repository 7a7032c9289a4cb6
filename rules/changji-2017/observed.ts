import type { AnyRecord, Entity, Label } from "fazhi";
import type { Observation, SeenValue } from "fazhi/engine";

/** A value that a check has seen in a record, as evidence: where it stands, what it is called and what it is. */
export const observed = (
  { name }: Entity,
  { id }: AnyRecord,
  path: string,
  title: Label,
  value: SeenValue["value"],
): Observation => ({ entity: name, id, path, title, seen: { value } });
