import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { xinjiangCalendar } from "../../src/calendar/xinjiang-calendar.js";
import { label } from "../../src/codes/label.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { PackDefinition } from "../../src/engine/pack/pack.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { answerInTime, law, Notice, packOf, register } from "./notice-register.js";

const asOf = plainDate("2017-06-30");
const late = register([{ id: "n", begunOn: "2017-05-10", suspensions: [], extensions: [] }]);
const nation = packOf({ rules: [answerInTime] });
const duty = (id: string) => ({ id, title: label("义务", "Duty"), kind: "duty" }) as const;
const place = (definition: Partial<PackDefinition> = {}) =>
  definePack({
    name: "place",
    title: label("本地", "Place"),
    version: "1",
    sources: [],
    obligations: [duty("2.1a")],
    adopts: [{ from: nation, rules: { "answer-in-time": ["2.1a"] } }],
    ...definition,
  });

describe("a pack that adopts a rule of another", () => {
  it("takes over the rule with its numbers, sources and entities, and nothing else", () => {
    const { rules, parameters, sources, entities, indicators } = place();
    expect(rules.map(({ id, obligations }) => [id, obligations])).toEqual([["answer-in-time", ["2.1a"]]]);
    expect(parameters.map(({ id }) => id)).toEqual(["fifteen-days"]);
    expect(sources.map(({ id }) => id)).toEqual([law.id]);
    expect(entities).toContain(Notice);
    expect(indicators).toEqual([]);
  });

  it("leaves the rule as it was where it came from, and says so in findings", () => {
    const [finding] = evaluate(late, place(), { asOf }).findings;
    expect(finding).toMatchObject({ id: "notices/answer-in-time/n", pack: "notices", obligations: ["2.1a"] });
    expect(nation.rules[0]!.obligations).toEqual(answerInTime.obligations);
  });

  it("can give it another number, with its own source", () => {
    const longer = place({
      changes: { parameters: { "fifteen-days": [{ value: days(90), source: law.clause("第九条") }] } },
    });
    expect(evaluate(late, longer, { asOf }).findings).toEqual([]);
  });

  it.each([
    [
      "a rule that the other pack does not have",
      { "answer-in-tim": ["2.1a"] },
      /no rule "answer-in-tim".*answer-in-time/,
    ],
    ["an obligation that it does not list", { "answer-in-time": ["2.1b"] }, /lists no obligation "2.1b"/],
  ])("is refused with %s", (_, rules, problem) => {
    expect(() => place({ adopts: [{ from: nation, rules: rules as Record<string, string[]> }] })).toThrow(problem);
  });
});

describe("two packs that share a rule, judged together", () => {
  it.each([
    ["the place first", () => [place(), nation]],
    ["the nation first", () => [nation, place()]],
  ])("judge a record once, for the obligations of both: %s", (_, packs) => {
    const run = evaluate(late, packs(), { asOf });
    expect(run.findings).toHaveLength(1);
    expect(run.rules).toHaveLength(1);
    expect(new Set(run.findings[0]!.obligations)).toEqual(new Set(["2.1a", ...answerInTime.obligations]));
  });

  it("judge it in the calendar of the one that adopted it", () => {
    // The fifteenth day is the first of Corban, on which only Xinjiang rests.
    const notice = register([{ id: "n", begunOn: "2025-05-22", suspensions: [], extensions: [] }]);
    const duringCorban = { asOf: plainDate("2025-06-10") };
    expect(evaluate(notice, nation, duringCorban).findings).toHaveLength(1);
    const { findings, pending } = evaluate(notice, [nation, place({ calendar: xinjiangCalendar })], duringCorban);
    expect(findings).toEqual([]);
    expect(pending).toMatchObject([{ due: { earliest: "2025-06-11", latest: "2025-06-11" } }]);
  });

  it("judge it once in a pack that extends both", () => {
    const both = place({ name: "both", adopts: [], obligations: [], extends: [nation, place()] });
    expect(both.rules.map(({ obligations }) => obligations)).toEqual([
      [...new Set([...answerInTime.obligations, "2.1a"])],
    ]);
  });

  it.each([
    ["its severity", { severities: { "answer-in-time": "notice" } }],
    ["its number", { parameters: { "fifteen-days": [{ value: days(90), source: law.clause("第九条") }] } }],
    ["whether it is on", { disabled: { "answer-in-time": "试行" } }],
  ] as const)("are refused when one has changed %s", (_, changes) => {
    expect(() =>
      evaluate(late, [nation, place({ changes: changes as PackDefinition["changes"] & object })], { asOf }),
    ).toThrow(/the packs "notices" and "place" both have the rule "answer-in-time" and differ in it/);
  });
});
