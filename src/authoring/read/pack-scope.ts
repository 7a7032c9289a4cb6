import type { Source } from "../../engine/pack/source.js";
import type { ParameterKind } from "../../expression/node.js";
import type { Entity } from "../../model/record/entity.js";
import type { NamedTree } from "../../text/named-tree.js";

/** What the rules and indicators of a pack file can name. */
export interface PackScope {
  /** The library's, those of packs taken over, and the pack's own. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What each parameter holds. */
  readonly parameters: ReadonlyMap<string, ParameterKind>;
  readonly tables: ReadonlyMap<string, NamedTree>;
  /** Names of what the file defines with flaws: what speaks of them is not judged. */
  readonly flawed: ReadonlySet<string>;
}
