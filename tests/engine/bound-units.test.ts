import { describe, expect, it } from "vitest";
import { type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { PackError } from "../../src/engine/pack/pack-error.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import type { Binds } from "../../src/engine/rule/bound-units.js";
import { describeRule } from "../../src/engine/rule/describe-rule.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { judgementOf } from "../../src/engine/run/judgement.js";
import type { Outcome } from "../../src/engine/run/outcome.js";
import { runContext } from "../../src/engine/run/run-context.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { Unit } from "../../src/model/register/unit.js";
import { LegalityReview } from "../../src/model/review/legality-review.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";

const title = label("示例", "Example");
const law = defineSource({ id: "law", title, inForce: { from: plainDate("2010-01-01") }, verified: true });
const source = law.clause("第一条");
const facts = { title, about: NormativeDocument, severity: "error", source } as const;
const message = label("缺少标题", "no number");
const packOf = (...rules: readonly Rule[]) =>
  definePack({ name: "example", title, version: "1", sources: [law], rules });

const numbered = (binds: Binds) =>
  defineExpectation({
    ...facts,
    id: "number-documents",
    binds,
    relevantDay: (document) => document.publishedOn,
    expect: (document) => document.documentNumber.isPresent(),
    message,
  });

const county = { title: "甲县司法局", kind: "department", level: "county" };
const document = { id: "d", unit: "u", title: "办法", kind: "normative", publishedOn: "2018-06-01" };
const outcomeOf = (rule: Rule, unit: object, record: object = document): Outcome => {
  const source = { id: "s", title: "全部记录", everything: true };
  const dataset = loadDataset({
    "data-source": [source],
    unit: [{ id: "u", ...county, ...unit }],
    [rule.about.name]: [record],
  } as never);
  const pack = packOf(rule);
  const run = evaluate(dataset, pack, { asOf: plainDate("2018-12-31") });
  const [found] = Object.entries(run.rules[0]?.counts ?? {}).find(([, counted]) => counted === 1) ?? [];
  return found as Outcome;
};

describe("a rule that binds certain units", () => {
  it.each<[string, Binds, object, Outcome]>([
    ["a department of the county, as named", { kinds: ["department"], levels: ["county"] }, {}, "fail"],
    [
      "a department of another level",
      { kinds: ["department"], levels: ["county"] },
      { level: "prefecture" },
      "not-applicable",
    ],
    ["a unit of another kind", { kinds: ["department"] }, { kind: "subdistrict" }, "not-applicable"],
    ["one of several ways", [{ kinds: ["government"] }, { levels: ["county"] }], {}, "fail"],
    ["none of several ways", [{ kinds: ["government"] }, { levels: ["township"] }], {}, "not-applicable"],
    [
      "a function that the unit has",
      { functions: ["business-registrar"] },
      { functions: ["tax", "business-registrar"] },
      "fail",
    ],
    ["a function that it does not have", { functions: ["business-registrar"] }, { functions: [] }, "not-applicable"],
    ["a function of which nothing is recorded", { functions: ["business-registrar"] }, {}, "undetermined"],
    ["a kind that decides before the function", { kinds: ["zone"], functions: ["authorised"] }, {}, "not-applicable"],
    ["any unit, on the day it was established", "any", { establishedOn: "2018-06-01" }, "fail"],
    ["any unit, a day before it was established", "any", { establishedOn: "2018-06-02" }, "not-applicable"],
    ["any unit, on its last day", "any", { abolishedOn: "2018-06-02" }, "fail"],
    ["any unit, on the day it was abolished", "any", { abolishedOn: "2018-06-01" }, "not-applicable"],
    ["a unit bound beyond its abolition", { outsideLifetime: true }, { abolishedOn: "2018-06-01" }, "fail"],
  ])("%s", (_, binds, unit, outcome) => {
    expect(outcomeOf(numbered(binds), unit)).toBe(outcome);
  });

  it.each<[string, object, object, Outcome, readonly string[]]>([
    ["holds for the unit and the record", { functions: ["business-registrar"] }, { filedOn: "2018-06-01" }, "fail", []],
    ["does not bind the unit", { functions: [] }, { filedOn: "2018-06-01" }, "not-applicable", []],
    ["does not bind the unit, whatever the record", { functions: [] }, {}, "not-applicable", []],
    ["is not for the record, whatever the unit", {}, { filedOn: "2018-06-05" }, "not-applicable", []],
    ["may bind the unit", {}, { filedOn: "2018-06-01" }, "undetermined", ["functions"]],
    ["may be for the record", { functions: ["business-registrar"] }, {}, "undetermined", ["filedOn"]],
    ["may bind the unit and be for the record", {}, {}, "undetermined", ["filedOn", "functions"]],
  ])("under a condition: it %s", (_, unit, filed, outcome, missing) => {
    const rule = defineExpectation({
      ...facts,
      id: "number-documents",
      binds: { functions: ["business-registrar"] },
      relevantDay: (one) => one.publishedOn,
      when: (one) => one.filedOn.notAfter(one.publishedOn),
      expect: (one) => one.documentNumber.isPresent(),
      message,
    });
    expect(outcomeOf(rule, unit, { ...document, ...filed })).toBe(outcome);
    const dataset = loadDataset({
      unit: [{ id: "u", ...county, ...unit }],
      "normative-document": [{ ...document, ...filed }],
      "data-source": [{ id: "s", title: "台账", provides: [{ kind: "normative-document" }] }],
    } as never);
    const { gaps } = evaluate(dataset, packOf(rule), { asOf: plainDate("2018-12-31") });
    expect(gaps.flatMap((gap) => gap.missing.map(({ path }) => path))).toEqual(missing);
  });

  it("asks for the unit where none is recorded, and for nothing where every unit is bound", () => {
    const drafted = (binds: Binds) =>
      defineExpectation({
        ...facts,
        about: LegalityReview,
        id: "draft",
        binds,
        responsible: (review) => review.draftingUnit,
        expect: (review) => review.draftingUnit.isPresent(),
        message,
      });
    const review = { id: "r", unit: "u" };
    expect(outcomeOf(drafted({ kinds: ["department"] }), {}, review)).toBe("undetermined");
    expect(outcomeOf(drafted("any"), {}, review)).toBe("fail");
  });

  it("names what is missing, and what takes a record out", () => {
    const rule = numbered({ functions: ["business-registrar"] });
    const judged = (unit: object) => {
      const dataset = loadDataset({
        unit: [{ id: "u", ...county, ...unit }],
        "normative-document": [document],
      } as never);
      const context = runContext(packOf(rule), dataset, plainDate("2018-12-31") as PlainDate);
      return judgementOf(rule as Rule, dataset.records(NormativeDocument)[0] as NormativeDocument, context);
    };
    expect(judged({}).gaps[0]?.missing.map(({ entity, id, path }) => [entity, id, path])).toEqual([
      ["unit", "u", "functions"],
    ]);
    const taken = judged({ functions: ["tax"] });
    expect(taken.outcome).toBe("not-applicable");
    expect(taken.evidence.map(({ path, seen }) => [path, seen.labels?.zh])).toEqual([["functions[0]", "税务"]]);
  });

  it("binds by each version of its own where that says so", () => {
    const rule = defineExpectation({
      ...facts,
      id: "number-documents",
      binds: { kinds: ["department"] },
      relevantDay: (one) => one.publishedOn,
      versions: [
        {
          source: law.clause("第一条", { inForce: { from: plainDate("2010-01-01"), until: plainDate("2018-06-01") } }),
          expect: (one) => one.documentNumber.isPresent(),
          message,
        },
        {
          source: law.clause("第一条", { inForce: { from: plainDate("2018-06-01") } }),
          binds: { kinds: ["government"] },
          expect: (one) => one.documentNumber.isPresent(),
          message,
        },
      ],
    });
    expect(outcomeOf(rule, {}, { ...document, publishedOn: "2018-05-31" })).toBe("fail");
    expect(outcomeOf(rule, {})).toBe("not-applicable");
    const { says, versions } = describeRule(rule as Rule, packOf(rule));
    expect(says.find(({ name }) => name.zh === "约束对象")?.text.zh).toBe("政府工作部门（存续期间）");
    expect(versions[1]?.says[0]?.text.zh).toBe("人民政府（存续期间）");
    expect(versions[1]?.sentence.zh).toContain("制定机关（限于人民政府）应当");
    expect(versions[1]?.sentence.en).toContain("(only: people's government) is to");
  });

  it("takes the start of a deadline for the day on which the unit must stand, and no day for the steps of a procedure", () => {
    const filed = defineDeadline({
      ...facts,
      id: "file-in-time",
      binds: "any",
      starts: (one) => one.publishedOn,
      by: (one) => one.publishedOn,
      fulfilled: (one) => one.filedOn,
      late: title,
      overdue: title,
    });
    const reviewed = defineProcedure({
      ...facts,
      id: "review-first",
      binds: { kinds: ["department"] },
      steps: (one) => one.procedure,
      closed: (one) => one.publishedOn.isPresent(),
      constraints: [{ id: "reviewed", template: "existence", step: "legality-review", message: title }],
    });
    const abolished = { abolishedOn: "2018-06-01" };
    expect(outcomeOf(filed, abolished)).toBe("not-applicable");
    expect(outcomeOf(filed, { abolishedOn: "2018-06-02" })).toBe("fail");
    expect(outcomeOf(reviewed, abolished, { ...document, procedure: [] })).toBe("fail");
    expect(outcomeOf(reviewed, { kind: "government" }, { ...document, procedure: [] })).toBe("not-applicable");
  });

  it("asks whether the unit stood on the last day in time, where there is one", () => {
    const rule = defineExpectation({
      ...facts,
      about: Unit,
      id: "have-advisers-by-the-summer",
      binds: "any",
      by: (unit) => unit.staffing.on,
      expect: (unit) => unit.legalAdviserOffice,
      message,
    });
    const judged = (lifetime: object): Outcome =>
      outcomeOf(
        rule,
        {},
        { id: "u", ...county, legalAdviserOffice: false, staffing: { on: "2018-06-30" }, ...lifetime },
      );
    expect(judged({ establishedOn: "2018-06-30" })).toBe("fail");
    expect(judged({ establishedOn: "2018-07-01" })).toBe("not-applicable");
    expect(judged({ abolishedOn: "2018-07-01" })).toBe("fail");
    expect(judged({ abolishedOn: "2018-06-30" })).toBe("not-applicable");
  });

  it("is about units themselves, too", () => {
    const rule = defineExpectation({
      ...facts,
      about: Unit,
      id: "have-advisers",
      binds: { kinds: ["government"], levels: ["county"] },
      expect: (unit) => unit.legalAdviserOffice,
      message,
    });
    const judged = (unit: object): Outcome =>
      outcomeOf(rule, {}, { id: "u", ...county, legalAdviserOffice: false, ...unit });
    expect(judged({ kind: "government" })).toBe("fail");
    expect(judged({})).toBe("not-applicable");
  });

  it("is judged again in a live evaluation when the unit changes", () => {
    const dataset = loadDataset({ unit: [{ id: "u", ...county }], "normative-document": [document] } as never);
    const monitor = openMonitor(dataset, packOf(numbered({ kinds: ["department"] })), {
      asOf: plainDate("2018-12-31"),
    });
    expect(monitor.run.findings).toHaveLength(1);
    monitor.update("unit", { id: "u", ...county, kind: "subdistrict" });
    expect(monitor.run.findings).toEqual([]);
    monitor.update("unit", { id: "u", ...county, abolishedOn: "2018-06-02" });
    expect(monitor.run.findings).toHaveLength(1);
  });

  it.each<[string, Binds, string]>([
    ["a kind that there is not", { kinds: ["departement" as "department"] }, 'there is no "departement"'],
    ["an empty list", { levels: [] }, "it binds nobody"],
  ])("is refused with %s", (_, binds, problem) => {
    expect(() => packOf(numbered(binds))).toThrow(PackError);
    expect(() => packOf(numbered(binds))).toThrow(problem);
  });
});
