import { describe, expect, it } from "vitest";
import { everyPack } from "./every-pack.js";

describe("every time limit says from when it runs", () => {
  it.each(everyPack.map((pack) => [pack.name, pack] as const))("%s", (name, { rules, origins }) => {
    const open = rules
      .filter(({ id, form }) => form === "deadline" && (origins.get(id) ?? name) === name)
      .filter(({ answers }) => answers?.clock === undefined)
      .map(({ id }) => id);
    expect(open).toEqual([]);
  });
});
