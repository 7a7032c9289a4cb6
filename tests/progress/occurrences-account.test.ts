import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { DuePeriod } from "../../src/progress/recurrence/due-period.js";
import type { OccurrenceFacts, OccurrenceProof } from "../../src/progress/recurrence/occurrence.js";
import { occurrencesAccount } from "../../src/progress/recurrence/occurrences-account.js";

const period = (name: string, dueOn: string, isHalted = false) => ({ name, dueOn, isHalted }) as unknown as DuePeriod;
const done: OccurrenceProof = { low: 1, high: 1, records: [] };
const open: OccurrenceProof = { low: 0, high: 0, records: [] };
const shown = (low: number, high: number | undefined): OccurrenceProof => ({
  low: low / 50,
  high: (high ?? 50) / 50,
  records: [],
  amount: { target: { direction: "at-least", value: 50 }, value: { low, ...(high === undefined ? {} : { high }) } },
});
const [first, second, third] = [
  period("2017-Q1", "2017-03-31"),
  period("2017-Q2", "2017-06-30"),
  period("2017-Q3", "2017-09-30"),
];
const facts = (of: DuePeriod, proven: OccurrenceProof | undefined): OccurrenceFacts => ({
  period: of,
  claimed: open,
  proven,
  evidence: [],
});
const accountOf = (all: readonly OccurrenceFacts[]) => occurrencesAccount(all, "proven", plainDate("2017-06-30"));

describe("the share of the quarters due by the last of June that are done", () => {
  it.each<[string, OccurrenceFacts[], object]>([
    ["is half of two", [facts(first, done), facts(second, open)], { low: 0.5, high: 0.5 }],
    ["is nothing of half a quarter", [facts(first, shown(25, 25)), facts(second, done)], { low: 0.5, high: 0.5 }],
    ["leaves out one that is not due", [facts(first, done), facts(third, open)], { low: 1, high: 1 }],
    ["leaves out one that nobody can judge", [facts(first, done), facts(second, undefined)], { low: 1, high: 1 }],
    [
      "leaves out one during all of which work was halted",
      [facts(first, done), facts(period("2017-Q2", "2017-06-30", true), open)],
      { low: 1, high: 1 },
    ],
    [
      "counts one that was done all the same while work was halted",
      [facts(first, open), facts(period("2017-Q2", "2017-06-30", true), done)],
      { low: 0.5, high: 0.5 },
    ],
    ["is unknown before any is due", [facts(third, done)], { reason: { zh: "尚无到期的期次" } }],
    ["is unknown where none can be judged", [facts(first, undefined)], { reason: { zh: "各期均无法判断" } }],
  ])("%s", (_, all, figure) => {
    expect(accountOf(all)).toMatchObject(figure);
  });

  it.each<[string, OccurrenceProof, string, string]>([
    ["its name and due day", done, "2017-Q1期，期限2017-03-31", "occurrence 2017-Q1, due on 2017-03-31"],
    [
      "what it was to reach and what it reached",
      shown(20, 20),
      "2017-Q1期，期限2017-03-31，目标50，实际20",
      "occurrence 2017-Q1, due on 2017-03-31, target 50, actual 20",
    ],
    [
      "between what it lies",
      shown(20, 30),
      "2017-Q1期，期限2017-03-31，目标50，实际20–30",
      "occurrence 2017-Q1, due on 2017-03-31, target 50, actual 20–30",
    ],
    [
      "what it reached at least",
      shown(20, undefined),
      "2017-Q1期，期限2017-03-31，目标50，实际≥20",
      "occurrence 2017-Q1, due on 2017-03-31, target 50, actual ≥20",
    ],
  ])("names of each %s", (_, proof, zh, en) => {
    expect(accountOf([facts(first, proof)]).contributions.map(({ title }) => title)).toEqual([{ zh, en }]);
  });

  it("tells of the first day on which a quarter that was done was no longer", () => {
    const lapsed = (lapsedOn: string) => ({ ...open, lapsedOn: plainDate(lapsedOn) });
    const all = [facts(first, lapsed("2017-06-20")), facts(second, lapsed("2017-06-10"))];
    expect(accountOf(all).lapsedOn).toBe("2017-06-10");
    expect(accountOf([facts(first, done)])).not.toHaveProperty("lapsedOn");
  });
});
