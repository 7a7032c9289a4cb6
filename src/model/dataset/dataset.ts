import type { AnyRecord, Entity } from "../record/entity.js";
import type { Completeness } from "./completeness.js";
import type { DatasetProblem } from "./dataset-error.js";

/** An immutable, validated and indexed set of records. Records keep the order in which they were given. */
export interface Dataset {
  /** The kinds of records that the dataset may hold, by name. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** All records of an entity; empty when there are none. */
  records<Content extends AnyRecord>(entity: Entity<string, Content>): readonly Content[];
  /** The record of an entity with an id; `undefined` when there is none. */
  find<Content extends AnyRecord>(entity: Entity<string, Content>, id: string): Content | undefined;
  /**
   * The records of an entity whose field names the given id: a reference, a text such as a division code, or a list of
   * either. The field may lie inside a group or list and is then written with dots (`trigger.basis`); the index is made
   * at the first question.
   */
  referring<Content extends AnyRecord>(entity: Entity<string, Content>, field: string, id: string): readonly Content[];
  /** What can be trusted to be there; everything when missing. */
  readonly completeness?: Completeness;
  /** Where a record was read, such as `measure.yaml:12`; `undefined` when it did not come from a file. */
  placeOf(entity: string, id: string): string | undefined;
  /** The days that contradict each other and were taken as unknown; missing when there are none. */
  readonly contradictions?: readonly DatasetProblem[];
}
