import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import type { DatasetSource } from "../../src/model/dataset/read-dataset.js";
import { Measure } from "../../src/model/plan/measure.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { count, day, flag, group, list, quantity, reference, text } from "../../src/model/record/field.js";
import { RandomInspection } from "../../src/model/register/random-inspection.js";
import { Region } from "../../src/model/register/region.js";
import { Training } from "../../src/model/register/training.js";
import { Unit } from "../../src/model/register/unit.js";
import { arbitraryRecord } from "./arbitrary-record.js";
import { measure, plan, region } from "./small-dataset.js";

describe("a dataset", () => {
  it("keeps the records in their order and finds them by id", () => {
    const dataset = loadDataset({ region: [region("b"), region("a")] });
    expect(dataset.records(Region).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(dataset.find(Region, "a")).toBe(dataset.records(Region)[1]);
    expect(dataset.find(Region, "c")).toBeUndefined();
    expect(dataset.find(Region, "constructor")).toBeUndefined();
    expect(dataset.records(Unit)).toEqual([]);
    expect(dataset.find(Unit, "a")).toBeUndefined();
    expect([...dataset.entities.values()]).toEqual(builtinEntities);
  });

  it("takes a null for a missing value where one may be missing", () => {
    const dataset = loadDataset({ region: [region("a", { population: null, parent: undefined })] });
    expect(dataset.records(Region)).toEqual([region("a")]);
    expect(Object.keys(dataset.records(Region)[0] ?? {})).toEqual(Object.keys(region("a")));
  });

  it("drops unknown fields when told so, at every depth", () => {
    const given = measure("m", {
      foo: 1,
      completion: { by: "done", bar: 1 },
      target: { direction: "equal", value: 0, unit: "项", baz: 1 },
    });
    const [kept] = loadDataset({ ...plan, measure: [given] }, { allowUnknownKeys: true }).records(Measure);
    expect(kept).toEqual(
      measure("m", { completion: { by: "done" }, target: { direction: "equal", value: 0, unit: "项" } }),
    );
  });

  it("shares nothing with what it was made of, and nobody can change it", () => {
    const supportingUnits = ["b"];
    const completion = { by: "done" };
    const given = { ...plan, measure: [measure("m", { supportingUnits, completion })] };
    const dataset = loadDataset(given);
    supportingUnits.push("zz");
    completion.by = "hope";
    given.measure.push(measure("n"));
    expect(dataset.records(Measure)).toEqual([measure("m", { supportingUnits: ["b"], completion: { by: "done" } })]);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    for (const records of [dataset.records(Measure), dataset.records(Unit)]) expect(isFrozen(records)).toBe(true);
    expect(Object.isFrozen(dataset)).toBe(true);
  });

  it("leaves out what is no field by nature: symbols and what is inherited", () => {
    const inherited = Object.create({ population: 3 }) as object;
    const given = Object.assign(inherited, region("a"), { [Symbol("secret")]: {} });
    const [kept] = loadDataset({ region: [given] }).records(Region);
    expect(Reflect.ownKeys(kept ?? {})).toEqual(Object.keys(region("a")));
    expect(kept?.population).toBeUndefined();
  });

  it("knows who refers to a record", () => {
    const dataset = loadDataset({
      ...plan,
      measure: [measure("m", { supportingUnits: ["b", "b"] }), measure("n", { leadUnit: "b" }), measure("o")],
      "market-subject": [{ id: "w", unit: "a", title: "甲公司", kind: "enterprise" }],
      "random-inspection": [
        { id: "r", unit: "a", objects: [{}, { subject: "w" }] },
        { id: "s", unit: "a" },
      ],
    });
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
    expect(ids(dataset.referring(Measure, "leadUnit", "a"))).toEqual(["m", "o"]);
    expect(ids(dataset.referring(Measure, "supportingUnits", "b"))).toEqual(["m"]);
    expect(ids(dataset.referring(RandomInspection, "objects.subject", "w"))).toEqual(["r"]);
    expect(dataset.referring(Measure, "leadUnit", "zz")).toEqual([]);
    expect(dataset.referring(Training, "unit", "a")).toEqual([]);
    expect(Object.isFrozen(dataset.referring(Measure, "leadUnit", "a"))).toBe(true);
  });

  it.each<[string, string, string]>([
    ["leadUnits", "measure.leadUnits", 'there is no field "leadUnits"'],
    ["dueOn", "measure.dueOn", "holds neither a reference nor a text"],
    ["completion", "measure.completion", "holds neither a reference nor a text"],
    ["leadUnit.title", "measure.leadUnit.title", 'there is no field "title"'],
    ["constructor", "measure.constructor", 'there is no field "constructor"'],
    ["", "measure.", 'there is no field ""'],
  ])("does not look for references in %j", (field, place, problem) => {
    expect(() => loadDataset({}).referring(Measure, field, "a")).toThrow(RangeError);
    expect(() => loadDataset({}).referring(Measure, field, "a")).toThrow(place);
    expect(() => loadDataset({}).referring(Measure, field, "a")).toThrow(problem);
  });

  it("says where its records were read", () => {
    const dataset = loadDataset(
      { region: [region("b"), region("a")] },
      { placeOf: (entity, index) => `${entity}:${index}` },
    );
    expect(dataset.placeOf("region", "a")).toBe("region:1");
    expect(dataset.placeOf("region", "c")).toBeUndefined();
    expect(loadDataset({ region: [region("a")] }).placeOf("region", "a")).toBeUndefined();
    expect(() => dataset.placeOf("regio", "a")).toThrow(
      new RangeError('the dataset knows no entity "regio"; did you mean "region"?'),
    );
  });

  it("survives being written as JSON", () => {
    const Paper = defineEntity({
      name: "paper",
      title: label("文书", "Paper"),
      family: "register",
      meaning: "A field of every kind.",
      fields: {
        title: text("标题", "Title").optional(),
        on: day("日期", "Day").optional(),
        pages: count("页数", "Pages").optional(),
        weight: quantity("重量", "Weight").optional(),
        sealed: flag("密封", "Sealed"),
        parts: list(group({ title: text("标题", "Title").optional() }, "部分", "Part"), "部分", "Parts").optional(),
      },
    });
    const options = { entities: [Paper] };
    fc.assert(
      fc.property(fc.array(arbitraryRecord(Paper)), (records) => {
        const paper = records.map((record, index) => ({ ...record, id: `${index}` }));
        const loaded = loadDataset({ paper }, options).records(Paper);
        const written = JSON.parse(JSON.stringify({ paper: loaded })) as DatasetSource;
        expect(loadDataset(written, options).records(Paper)).toEqual(loaded);
        expect(loaded).toEqual(JSON.parse(JSON.stringify(paper)));
      }),
    );
  });
});

describe("an entity of a third party", () => {
  const Village = defineEntity({
    name: "village",
    title: label("村", "Village"),
    family: "register",
    meaning: "A village.",
    fields: { title: text("名称", "Name"), region: reference("region", "区域", "Region") },
  });
  const source = { region: [region("a")], village: [{ id: "v", title: "某村", region: "a" }] };

  it("is known to the dataset that was told of it, and to no other", () => {
    const dataset = loadDataset(source, { entities: [Village, Village] });
    expect(dataset.referring(Village, "region", "a")).toEqual(source.village);
    expect(() => loadDataset(source)).toThrow('village: expected the name of an entity; found "village"');
    const unknown = new RangeError('the dataset knows no entity "village"');
    expect(() => loadDataset({}).records(Village)).toThrow(unknown);
    expect(() => loadDataset({}).find(Village, "v")).toThrow(unknown);
    expect(() => loadDataset({}).referring(Village, "region", "a")).toThrow(unknown);
  });

  it("may not take another's name, nor refer to what is not there", () => {
    const define = (name: string, target: string) =>
      defineEntity({
        name,
        title: label("村", "Village"),
        family: "register",
        meaning: "A village.",
        fields: { place: reference(target, "区域", "Place") },
      });
    expect(() => loadDataset({}, { entities: [define("region", "unit")] })).toThrow(
      'two entities have the name "region"',
    );
    expect(() => loadDataset({}, { entities: [define("village", "county")] })).toThrow(
      'entity "village": the field place refers to "county", which is no entity of this dataset',
    );
  });
});
