import { describe, expect, it } from "vitest";
import { everyPack } from "./every-pack.js";

/** How many rules of a pack may still leave open whom their article binds; the number only goes down. */
const stillOpen: Readonly<Record<string, number>> = {
  "changji-2017": 0,
  "demonstration-indicators": 0,
  "national-law": 0,
};

describe("every rule says whom its article binds", () => {
  it.each(everyPack.map((pack) => [pack.name, pack] as const))("%s", (name, { rules, origins }) => {
    const own = rules.filter(({ id }) => (origins.get(id) ?? name) === name);
    const open = own.filter(
      ({ binds, versions }) => binds === undefined && versions.some((version) => version.binds === undefined),
    );
    expect(open.length, open.map(({ id }) => id).join(", ")).toBeLessThanOrEqual(stillOpen[name] ?? 0);
  });
});
