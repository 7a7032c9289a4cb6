import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { changePacks } from "../../src/engine/pack/change-packs.js";
import type { PackChanges } from "../../src/engine/pack/pack.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { answerInTime, packOf, register } from "./notice-register.js";

const law = packOf({ rules: [answerInTime] });
const plan = packOf({
  name: "plan",
  title: label("要点", "Plan"),
  parameters: [],
  entities: [],
  sources: [],
  adopts: [{ from: law, rules: { "answer-in-time": [] } }],
});
const province = defineSource({
  id: "province",
  title: label("省规定", "Provincial provisions"),
  inForce: { from: plainDate("2017-01-01") },
  verified: true,
});
const changes: PackChanges = {
  severities: { "answer-in-time": "notice" },
  parameters: { "fifteen-days": [{ value: days(30), source: province.clause("第一条") }] },
};
const late = register([{ id: "n", begunOn: "2017-05-10", suspensions: [], extensions: [] }]);
const runOn = (asOf: string) =>
  evaluate(late, changePacks([law, plan], changes, [province]), { asOf: plainDate(asOf) });

describe("changes in several packs", () => {
  it("reach a rule wherever it is, so that packs that share it still agree", () => {
    expect(runOn("2017-06-09").findings).toEqual([]);
    expect(runOn("2017-06-10").findings).toMatchObject([
      { id: "notices/answer-in-time/n", severity: "notice", due: { latest: "2017-06-09" } },
    ]);
  });

  it("leave a pack that has nothing of it as it is", () => {
    const other = packOf({ name: "other", rules: [] });
    expect(changePacks([law, other], { severities: { "answer-in-time": "notice" } })[1]).toBe(other);
  });

  it("leave name, version, calendar and origins", () => {
    const [changed] = changePacks([law], changes, [province]);
    expect(changed).toMatchObject({ name: law.name, version: law.version, calendar: law.calendar });
    expect(changed?.origins.get("answer-in-time")).toBe("notices");
  });

  it.each([
    [
      "severities",
      { severities: { "answer-in-tim": "notice" } },
      'there is no "answer-in-tim"; did you mean "answer-in-time"?',
    ],
    ["disabled", { disabled: { sleep: "夜间" } }, 'there is no "sleep"'],
    [
      "disabled without a reason",
      { disabled: { "answer-in-time": "" } },
      '"answer-in-time" is switched off without a reason',
    ],
    [
      "a parameter of another kind",
      { parameters: { "fifteen-days": [{ value: 30, source: province.clause("一") }] } },
      "it holds a period and cannot be changed to a number",
    ],
  ] as readonly [string, PackChanges, string][])("are refused where they fit nothing: %s", (_, wrong, message) => {
    expect(() => changePacks([law], wrong, [province])).toThrow(message);
  });
});
