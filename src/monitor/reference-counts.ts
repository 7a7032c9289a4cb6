import type { AnyRecord, Entity } from "../model/record/entity.js";
import { referenceWalk, type WalkReferences } from "../model/record/record-reference.js";

/** How many references name each record. */
export interface ReferenceCounts {
  /** How many references name a record of an entity. */
  of(entity: string, id: string): number;
  /** Counts the references in a record, or with -1 no longer counts them. */
  count(entity: Entity, record: AnyRecord, sign: 1 | -1): void;
  /** The walk through the references of an entity's records. */
  walkOf(entity: Entity): WalkReferences;
}

/** Makes the counts of no references. */
export function referenceCounts(): ReferenceCounts {
  const counts = new Map<string, Map<string, number>>();
  const walks = new Map<string, WalkReferences>();
  const walkOf = (entity: Entity): WalkReferences => {
    const walk = walks.get(entity.name) ?? referenceWalk(entity);
    walks.set(entity.name, walk);
    return walk;
  };
  return {
    of: (entity, id) => counts.get(entity)?.get(id) ?? 0,
    count(entity, record, sign) {
      walkOf(entity)(record, (target, id) => {
        const ofTarget = counts.get(target) ?? new Map<string, number>();
        counts.set(target, ofTarget);
        const next = (ofTarget.get(id) ?? 0) + sign;
        if (next === 0) ofTarget.delete(id);
        else ofTarget.set(id, next);
      });
    },
    walkOf,
  };
}
