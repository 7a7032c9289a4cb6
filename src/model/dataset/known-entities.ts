import type { Entity } from "../record/entity.js";
import { referredEntities } from "../record/record-reference.js";
import { builtinEntities } from "./builtin-entities.js";

const builtinByName: ReadonlyMap<string, Entity> = new Map(builtinEntities.map((entity) => [entity.name, entity]));

/**
 * The library's entities and those of third parties, by name; throws a `RangeError` when two have one name, or a field
 * refers to an entity that is not among them.
 */
export function knownEntities(more: readonly Entity[] = []): ReadonlyMap<string, Entity> {
  if (more.length === 0) return builtinByName;
  const known = new Map(builtinByName);
  for (const entity of more) {
    const other = known.get(entity.name);
    if (other !== undefined && other !== entity) throw new RangeError(`two entities have the name "${entity.name}"`);
    known.set(entity.name, entity);
  }
  for (const entity of more)
    for (const [target, field] of referredEntities(entity))
      if (!known.has(target))
        throw new RangeError(
          `entity "${entity.name}": the field ${field} refers to "${target}", which is no entity of this dataset`,
        );
  return known;
}
