import { describe, expect, it } from "vitest";
import { authorityLaw } from "./authority-law.js";
import { everyPack, packSources } from "./every-pack.js";
import { coveredParameterLaw, intervalLaw } from "./interval-law.js";
import { literalsIn } from "./literal-law.js";
import { messageLaw } from "./message-law.js";
import { nameLaw } from "./name-law.js";
import type { PackLaw } from "./pack-law.js";
import { soundPack } from "./small-pack.js";
import { statementLaw } from "./statement-law.js";

const laws: readonly PackLaw[] = [authorityLaw, intervalLaw, coveredParameterLaw, statementLaw, messageLaw, nameLaw];

describe("every pack keeps the law", () => {
  it("there are packs to look at", () => {
    expect(everyPack.map(({ name }) => name)).toEqual(expect.arrayContaining(["changji-2017", "national-law"]));
  });

  it.each(laws.map((law) => [law.name, law] as const))("%s", (_, law) => {
    expect(law.flaws(everyPack)).toEqual([]);
    expect(law.flaws([soundPack])).toEqual([]);
  });

  it("the text of a pack holds no number and no day of the law but where its source stands beside it", () => {
    expect(packSources.size).toBeGreaterThan(100);
    expect(literalsIn(packSources)).toEqual([]);
  });
});
