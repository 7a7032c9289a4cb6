import type { Run } from "../run/run.js";

type RulesOf = ReadonlyMap<string, ReadonlySet<string>>;

// A run never changes, and schemes and ladders ask for the same obligations unit by unit.
const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/**
 * The rules of a run, as `pack/rule`, that watch an obligation which a scheme or ladder names: as `pack/2.12d`, or by its
 * number alone where one pack has it; none where nothing watches it. Throws a `RangeError` that begins with the place where
 * several packs have an obligation of that number: one plan's rules never answer for another plan's obligation.
 */
export function rulesWatching(named: string, run: Pick<Run, "packs" | "rules">, place: string): ReadonlySet<string> {
  const remembered = known.get(run) ?? new Map<string, ReadonlySet<string>>();
  known.set(run, remembered);
  const found = remembered.get(named) ?? rulesNamed(named, run, place);
  remembered.set(named, found);
  return found;
}

function rulesNamed(named: string, run: Pick<Run, "packs" | "rules">, place: string): ReadonlySet<string> {
  const byPack = watchersByPack(run);
  const owners = [...byPack].filter(([pack, watched]) =>
    [...watched.keys()].some((id) => named === id || named === `${pack}/${id}`),
  );
  const [owner, other] = owners;
  if (owner === undefined) return new Set();
  if (other !== undefined) {
    const full = owners.map(([pack]) => `"${pack}/${named}"`).join(", ");
    throw new RangeError(`${place}: several packs have an obligation "${named}"; write one of ${full}`);
  }
  const [pack, watched] = owner;
  return watched.get(named) ?? watched.get(named.slice(pack.length + 1)) ?? new Set();
}

/** The rules by obligation, pack by pack; of a run that does not say what its packs watch, by what its rules name. */
function watchersByPack({ packs, rules }: Pick<Run, "packs" | "rules">): ReadonlyMap<string, RulesOf> {
  if (packs.some(({ watches }) => watches !== undefined))
    return new Map(
      packs.map(({ name, watches = {} }) => [
        name,
        new Map(Object.entries(watches).map(([id, own]) => [id, new Set(own)])),
      ]),
    );
  const byPack = new Map<string, Map<string, Set<string>>>();
  for (const { pack, rule, obligations } of rules)
    for (const id of obligations) {
      const watched = byPack.get(pack) ?? new Map<string, Set<string>>();
      byPack.set(pack, watched);
      watched.set(id, (watched.get(id) ?? new Set()).add(`${pack}/${rule}`));
    }
  return byPack;
}
