import type { Adoption, Pack } from "../../engine/pack/pack.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { noPack } from "../messages.js";
import type { WrittenPack } from "../written/written-pack.js";

/** The packs that a file takes over, whole or by single rules. */
export interface TakenOver {
  readonly extends: readonly Pack[];
  readonly adopts: readonly Adoption[];
}

/** Finds the packs that a file names among those at hand. */
export function takenOver(
  written: Pick<WrittenPack, "extends" | "adopts">,
  packs: readonly Pack[] | ReadonlyMap<string, Pack>,
  notes: AuthoringDiagnostics,
): TakenOver {
  const known: ReadonlyMap<string, Pack> =
    packs instanceof Map ? packs : new Map((packs as readonly Pack[]).map((pack) => [pack.name, pack]));
  const packNamed = (name: string, path: readonly (string | number)[]): readonly Pack[] => {
    const pack = known.get(name);
    if (pack === undefined) notes.note(path, noPack(name, [...known.keys()]));
    return pack === undefined ? [] : [pack];
  };
  return {
    extends: (written.extends ?? []).flatMap((name, index) => packNamed(name, ["extends", index])),
    adopts: Object.entries(written.adopts ?? {}).flatMap(([name, rules]) =>
      packNamed(name, ["adopts", name]).map((from) => ({ from, rules })),
    ),
  };
}
