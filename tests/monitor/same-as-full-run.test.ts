import fc from "fast-check";
import { describe, it } from "vitest";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { alarms } from "./hours-life.js";
import { notices } from "./notice-life.js";
import { type Beginning, liveThrough } from "./random-life.js";

const example = await loadDatasetFolder(new URL("../../examples/changji-2017/", import.meta.url));
const changji: Beginning = {
  records: Object.fromEntries([...example.entities].map(([name, entity]) => [name, example.records(entity)])),
  entities: example.entities,
  packs: [changji2017, nationalLaw],
  asOf: plainDate("2017-09-30"),
  days: ["2017-04-01", "2017-06-30", "2017-09-30", "2017-12-31", "2018-01-01", "2021-07-15"].map(plainDate),
};

describe("the answer of a monitor", () => {
  it("is that of a full run over notices judged by rules of every form, whatever happens", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => liveThrough(notices, seed, 30)),
      { numRuns: 12 },
    );
  });

  it("is that of a full run over alarms with hours, at any time of a day", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => liveThrough(alarms, seed, 40)),
      { numRuns: 40 },
    );
  });

  it("is that of a full run over the example of Changji, whatever happens", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => liveThrough(changji, seed, 15)),
      { numRuns: 2 },
    );
  });
});
