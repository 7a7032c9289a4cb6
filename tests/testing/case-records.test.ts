import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineVocabulary } from "../../src/codes/vocabulary.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import { Measure } from "../../src/model/plan/measure.js";
import { Plan } from "../../src/model/plan/plan.js";
import { Task } from "../../src/model/plan/task.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { choice, count, list, reference, share, text } from "../../src/model/record/field.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { Unit } from "../../src/model/register/unit.js";
import { caseDataset } from "../../src/testing/case-records.js";
import { filledRecord } from "../../src/testing/filled-record.js";

const asOf = plainDate("2017-09-30");
const pack = definePack({ name: "empty", title: label("空", "Empty"), version: "1", sources: [] });

describe("a record that was filled up", () => {
  it.each(builtinEntities.map((entity) => [entity.title.zh, entity] as const))(
    "satisfies its entity when it is a %s",
    (_, entity) => {
      const dataset = caseDataset(pack, { [entity.name]: [{ id: "only" }] }, asOf);
      expect(dataset.records(entity)[0]).toMatchObject({ id: "only" });
    },
  );

  it("says what the papers call a text, the first code, and the as-of day", () => {
    expect(filledRecord(NormativeDocument, { id: "d" }, asOf)).toEqual({
      id: "d",
      unit: "any-unit",
      title: "标题",
      kind: "normative",
      open: true,
    });
    expect(filledRecord(Measure, { id: "m" }, asOf)).toMatchObject({
      startsOn: "2017-09-30",
      supportingUnits: [],
      completion: { by: "done" },
    });
  });

  it("keeps what was said", () => {
    expect(filledRecord(NormativeDocument, { id: "d", title: "管理办法", kind: "internal" }, asOf)).toMatchObject({
      title: "管理办法",
      kind: "internal",
    });
  });

  it("leaves what is wrong to be told of", () => {
    const wrong = { id: "d", title: 5, unknown: true };
    expect(filledRecord(NormativeDocument, wrong, asOf)).toMatchObject(wrong);
    expect(() => caseDataset(pack, { "normative-document": [wrong] }, asOf)).toThrow(/title: expected a text/);
  });

  it("tries what fits where the first does not", () => {
    const grades = defineVocabulary("grade", label("等级", "Grade"), {
      low: label("低", "Low"),
      high: label("高", "High"),
    });
    const Strict = defineEntity({
      name: "strict",
      title: label("严", "Strict"),
      family: "register",
      meaning: "A record that demands more than a type says.",
      fields: {
        year: count("年度", "Year").min(2000),
        parts: list(text("项", "Part"), "项", "Parts").min(1),
        rate: share("率", "Rate").positive(),
        grade: choice(grades, "等级", "Grade"),
        note: text("注", "Note").default("无"),
        other: reference("strict", "另一", "Other"),
      },
    });
    expect(filledRecord(Strict, { id: "s" }, asOf)).toEqual({
      id: "s",
      year: 2017,
      parts: ["项"],
      rate: 1,
      grade: "low",
      other: "any-strict",
    });
    const own = definePack({ name: "own", title: label("自", "Own"), version: "1", sources: [], entities: [Strict] });
    expect(caseDataset(own, { strict: [{ id: "s" }] }, asOf).records(Strict)).toHaveLength(2);
  });
});

describe("a record that is referred to and not given", () => {
  it("is made up, and so is what it refers to, each once", () => {
    const documents = [
      { id: "d", unit: "u", filedWith: "v" },
      { id: "e", unit: "u", title: "规定" },
    ];
    const dataset = caseDataset(pack, { "normative-document": documents }, asOf);
    expect(dataset.records(Unit).map(({ id, title }) => [id, title])).toEqual([
      ["u", "名称"],
      ["v", "名称"],
    ]);
    const measures = caseDataset(pack, { measure: [{ id: "m" }] }, asOf);
    expect(measures.records(Measure)).toMatchObject([{ id: "m", task: "any-task", leadUnit: "any-unit" }]);
    expect(measures.records(Task)).toMatchObject([{ id: "any-task", plan: "any-plan" }]);
    expect(measures.records(Plan)).toHaveLength(1);
  });

  it("does not stand in for one that is given", () => {
    const records = { "normative-document": [{ id: "d", unit: "u" }], unit: [{ id: "u", title: "州政府" }] };
    const dataset = caseDataset(pack, records, asOf);
    expect(dataset.records(Unit).map(({ title }) => title)).toEqual(["州政府"]);
  });
});
