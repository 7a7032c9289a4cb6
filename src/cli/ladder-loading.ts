import type { Ladder } from "../escalation/ladder.js";
import { problem } from "../problem/problem.js";
import { type Exports, exportsOf, isPackFile, namesIn } from "./module-loading.js";
import { UsageError } from "./usage-error.js";

/** Loads ladders by the names of packs or the paths of files that export one each. */
export async function loadLadders(names: string): Promise<readonly Ladder[]> {
  const ladders: Ladder[] = [];
  for (const name of namesIn(names)) {
    const found = laddersOf(await exportsOf(name, "ladder"));
    const [ladder] = found;
    if (ladder === undefined) throw new UsageError(problem("command/exports-none", { what: "ladder", path: name }));
    if (found.length > 1)
      throw new UsageError(
        problem("command/exports-several", { what: "ladder", path: name, names: found.map(({ id }) => id) }),
      );
    ladders.push(ladder);
  }
  return ladders;
}

/** The ladders that come with packs, by the names and paths of these; none for a pack that brings none. */
export async function laddersWith(modules: readonly string[]): Promise<readonly Ladder[]> {
  const ladders: Ladder[] = [];
  for (const name of modules.filter((path) => !isPackFile(path)))
    ladders.push(...laddersOf(await exportsOf(name, "pack")));
  return ladders;
}

const laddersOf = (exports: Exports): readonly Ladder[] => [...new Set(Object.values(exports).filter(isLadder))];

function isLadder(value: unknown): value is Ladder {
  if (typeof value !== "object" || value === null) return false;
  const { id, steps, pack } = value as Partial<Ladder>;
  return typeof id === "string" && Array.isArray(steps) && pack !== undefined;
}
