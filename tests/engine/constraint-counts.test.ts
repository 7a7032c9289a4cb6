import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { judgementOf } from "../../src/engine/run/judgement.js";
import { runContext } from "../../src/engine/run/run-context.js";
import { EnforcementCase } from "../../src/model/case/enforcement-case.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { anyNotices, offices } from "./any-notice.js";
import { facts, message, Notice, packOf, register } from "./notice-register.js";
import { demandIds, takeTheSteps } from "./notice-steps.js";

const pack = packOf({ rules: [takeTheSteps()] });
const asOf = plainDate("2017-09-30");
const judged = (notice: object) => evaluate(register([{ id: "n", begunOn: "2017-05-02", ...notice }]), pack, { asOf });
const step = (kind: string, on?: string, actor?: string) => ({ kind, on, actor });

/** Of each constraint the outcomes that any record came to. */
const outcomesOf = (notice: object): Record<string, string> =>
  Object.fromEntries(
    (judged(notice).rules[0]?.constraints ?? []).map(({ constraint, counts }) => [
      constraint,
      Object.entries(counts)
        .filter(([, records]) => records > 0)
        .map(([outcome]) => outcome)
        .join(),
    ]),
  );

describe("a rule of several constraints counts each", () => {
  const idle = {
    reviewed: "not-applicable",
    soon: "not-applicable",
    signed: "not-applicable",
    once: "pass",
    "by-two": "not-applicable",
  };
  it.each<[string, object, Partial<Record<string, string>>]>([
    ["signed without review", { procedure: [step("signature", "2017-05-03")] }, { reviewed: "fail" }],
    [
      "drafted, and not reviewed within fifteen days",
      { procedure: [step("draft", "2017-05-03")], answeredOn: "2017-09-01" },
      { soon: "fail" },
    ],
    [
      "two demands violated and one met",
      {
        urgent: true,
        procedure: [step("draft", "2017-05-03"), step("signature", "2017-05-04")],
        answeredOn: "2017-09-01",
      },
      { reviewed: "fail", soon: "fail", signed: "pass" },
    ],
    ["the time for the review still running", { procedure: [step("draft", "2017-09-29")] }, { soon: "pending" }],
    [
      "whether it is urgent is not recorded",
      { procedure: [], answeredOn: "2017-09-01", urgent: undefined },
      { signed: "undetermined" },
    ],
    [
      "a signature whose day is not recorded",
      { procedure: [step("signature"), step("review", "2017-05-03")], answeredOn: "2017-09-01", urgent: true },
      { reviewed: "undetermined", signed: "undetermined", "by-two": "undetermined" },
    ],
  ])("%s", (_, notice, expected) => {
    expect(outcomesOf({ urgent: false, ...notice })).toEqual({ ...idle, ...expected });
  });

  it("names the constraint in each finding, in the clock and in the gap", () => {
    const { findings } = judged({ urgent: false, procedure: [step("signature", "2017-05-03")] });
    expect(findings.map(({ constraint }) => constraint)).toEqual(["reviewed"]);
    const { pending } = judged({ urgent: false, procedure: [step("draft", "2017-09-29")] });
    expect(pending.map(({ constraint }) => constraint)).toEqual(["soon"]);
    const { gaps } = judged({ procedure: [], answeredOn: "2017-09-01" });
    expect(gaps.map(({ constraints }) => constraints)).toEqual([["signed"]]);
  });

  it("says what each demands, in words", () => {
    const [rule] = judged({}).rules;
    expect(rule?.constraints?.[1]?.title).toEqual({
      zh: "“起草”之后应有“审核”，相隔不超过期限",
      en: "“Drafting” is followed by “Review”, within the period",
    });
  });

  it("leaves every constraint open where the steps are not known", () => {
    const dataset = register([{ id: "n", begunOn: "2017-05-02" }], {
      "data-source": [{ id: "d", title: "台账", provides: [{ kind: "notice", fields: ["begunOn"] }] }],
    });
    const [rule] = evaluate(dataset, pack, { asOf }).rules;
    expect(rule?.constraints?.map(({ counts }) => counts.undetermined)).toEqual([1, 1, 1, 1, 0]);
  });

  it("leaves open what would be asked were the key day known", () => {
    const rule = defineProcedure({
      ...facts,
      about: EnforcementCase,
      steps: (act) => act.procedure,
      when: (act) => act.decidedOn.isPresent(),
      closed: (act) => act.decidedOn.isPresent(),
      constraints: [
        { id: "heard", template: "precedence", first: "hearing", second: "decision", message },
        { id: "served", template: "existence", step: "service", message },
      ],
    });
    const dataset = loadDataset({
      unit: [{ id: "u", title: "示例局", kind: "department", level: "county" }],
      "enforcement-case": [{ id: "c", unit: "u", kind: "penalty", procedure: [] }],
    });
    const own = packOf({ entities: [], rules: [rule] });
    const run = evaluate(dataset, own, { asOf });
    expect(run.rules[0]?.constraints?.map(({ counts }) => counts.undetermined)).toEqual([0, 1]);
    expect(run.gaps[0]?.constraints).toEqual(["served"]);
  });

  it("of a record on which the rule crashed nothing is known", () => {
    const limits = { items: 0, itemsPerRecord: 0 };
    const dataset = register([{ id: "n", begunOn: "2017-05-02", procedure: [step("signature", "2017-05-03")] }]);
    const [rule] = evaluate(dataset, pack, { asOf, limits }).rules;
    expect(rule).toMatchObject({ crashes: 1, counts: { undetermined: 1 } });
    expect(rule?.constraints?.map(({ counts }) => counts.undetermined)).toEqual([1, 1, 1, 1, 1]);
  });

  it("is told of one record, too", () => {
    const dataset = register([{ id: "n", begunOn: "2017-05-02", procedure: [step("signature", "2017-05-03")] }]);
    const [record] = dataset.records(Notice);
    if (record === undefined) throw new Error("there is no notice");
    const { constraints } = judgementOf(takeTheSteps(), record, runContext(pack, dataset, asOf));
    expect(constraints?.slice(0, 2)).toMatchObject([
      { constraint: "reviewed", outcome: "fail" },
      { constraint: "soon", outcome: "not-applicable" },
    ]);
  });
});

describe("of any records", () => {
  it("each constraint comes to what a rule of it alone comes to, and the gravest is the rule's", () => {
    fc.assert(
      fc.property(anyNotices, (notices) => {
        const dataset = register(notices, offices);
        const countsBy = (alone?: string) =>
          evaluate(dataset, packOf({ rules: [takeTheSteps(alone)] }), { asOf }).rules[0];
        const whole = countsBy();
        expect(whole?.constraints?.map(({ constraint }) => constraint)).toEqual(demandIds);
        for (const { constraint, counts } of whole?.constraints ?? [])
          expect([constraint, counts]).toEqual([constraint, countsBy(constraint)?.counts]);
        const violated = whole?.constraints?.some(({ counts }) => counts.fail > 0);
        expect(violated).toBe((whole?.counts.fail ?? 0) > 0);
      }),
      { numRuns: 60 },
    );
  });
});
