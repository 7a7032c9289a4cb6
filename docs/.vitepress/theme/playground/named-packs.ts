import type { Pack } from "fazhi";

/** The packs that come with the library, each fetched when a text first names it. */
const library: Readonly<Record<string, () => Promise<Pack>>> = {
  "changji-2017": async () => (await import("fazhi/rules/changji-2017")).changji2017,
  "national-law": async () => (await import("fazhi/rules/national-law")).nationalLaw,
};

/** The packs of the library that a text speaks of; which of them it takes over is for its reader to say. */
export const packsNamedIn = (text: string): Promise<readonly Pack[]> =>
  Promise.all(
    Object.entries(library)
      .filter(([name]) => text.includes(name))
      .map(([, load]) => load()),
  );
