import type { Pack } from "fazhi";

/** A law that every pack keeps, beyond what `definePack` refuses. */
export interface PackLaw {
  readonly name: string;
  /** What is wrong, each named by its place; empty when the packs keep the law. */
  readonly flaws: (packs: readonly Pack[]) => readonly string[];
}

/** A law that looks at one pack at a time. */
export const lawOfEachPack = (name: string, flawsOf: (pack: Pack) => Iterable<string>): PackLaw => ({
  name,
  flaws: (packs) => packs.flatMap((pack) => [...flawsOf(pack)].map((flaw) => `${pack.name}: ${flaw}`)),
});
