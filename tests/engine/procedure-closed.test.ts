import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { EnforcementCase } from "../../src/model/case/enforcement-case.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { law } from "./notice-register.js";

const title = label("法", "Law");
const source = law.clause("第一条");
const fortnight = defineParameter({ id: "fortnight", title, values: [{ value: days(14), source }] });
const message = label("没有送达", "not served");

const packWith = (constraint: object, more: object = {}) =>
  definePack({
    name: "law",
    title,
    version: "1",
    sources: [law],
    parameters: [fortnight],
    rules: [
      defineProcedure({
        id: "serve",
        title,
        about: EnforcementCase,
        severity: "error",
        source,
        steps: (act) => act.procedure,
        constraints: [{ id: "served", message, ...constraint } as never],
        ...more,
      }),
    ],
  });

const served = { template: "response", first: "decision", second: "service", within: fortnight };

describe("a procedure that does not say when it is over is open", () => {
  it.each([
    ["on the day after the decision a fortnight is left", "2017-07-11", "pending"],
    ["on the fourteenth day, too", "2017-07-24", "pending"],
    ["on the fifteenth day it is violated", "2017-07-25", "fail"],
  ])("%s", (_, asOf, outcome) => {
    const dataset = loadDataset({
      unit: [{ id: "u", title: "示例局", kind: "department", level: "county" }],
      "enforcement-case": [
        { id: "c", unit: "u", kind: "penalty", procedure: [{ kind: "decision", on: "2017-07-10" }] },
      ],
    });
    const { counts } = evaluate(dataset, packWith(served), { asOf: plainDate(asOf) }).rules[0] ?? {};
    expect(counts?.[outcome as "fail"]).toBe(1);
  });

  it.each([
    ["waits for a step", { template: "existence", step: "service" }],
    ["waits for another step", { template: "response", first: "decision", second: "service" }],
    ["waits for a step on either side", { template: "responded-existence", first: "decision", second: "service" }],
  ])("and is refused where it %s without a time", (_, constraint) => {
    expect(() => packWith(constraint)).toThrow(/`closed`/);
    expect(() =>
      packWith(constraint, { closed: (act: { decidedOn: { isPresent: () => unknown } }) => act.decidedOn.isPresent() }),
    ).not.toThrow();
  });

  it("and is not where it only looks back", () => {
    expect(() => packWith({ template: "precedence", first: "notice", second: "decision" })).not.toThrow();
  });
});
