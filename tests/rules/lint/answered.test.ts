import { describe, expect, it } from "vitest";
import { everyPack } from "./every-pack.js";

/** How many time limits of a pack may still leave open from when they run; the number only goes down. */
const stillOpen: Readonly<Record<string, number>> = { "changji-2017": 20 };

describe("every time limit says from when it runs", () => {
  it.each(everyPack.map((pack) => [pack.name, pack] as const))("%s", (name, { rules, origins }) => {
    const open = rules
      .filter(({ id, form }) => form === "deadline" && (origins.get(id) ?? name) === name)
      .filter(({ answers }) => answers?.clock === undefined)
      .map(({ id }) => id);
    expect(open.length, open.join(", ")).toBeLessThanOrEqual(stillOpen[name] ?? 0);
  });
});
