import type { Pack } from "./pack.js";

/** The name of the pack in which a rule, indicator or parameter of a pack was defined. */
export const originOf = (id: string, { origins, name }: Pick<Pack, "origins" | "name">): string =>
  origins.get(id) ?? name;
