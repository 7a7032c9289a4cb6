import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { type LoadFilesOptions, loadDatasetFiles, readDatasetFile } from "../../src/io/dataset-file.js";
import { DatasetError } from "../../src/model/dataset/dataset-error.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { Region } from "../../src/model/register/region.js";
import { expectedAndFound } from "../problem/expected-and-found.js";

const region = (id: string) => `- { id: ${id}, title: 某县, kind: division, level: county }\n`;
const regionJson = (id: string) => `{ "id": "${id}", "title": "某县", "kind": "division", "level": "county" }`;
const load = (files: Readonly<Record<string, string | Uint8Array>>, options?: LoadFilesOptions) =>
  loadDatasetFiles(
    Object.entries(files).map(([path, text]) =>
      readDatasetFile(path, typeof text === "string" ? new TextEncoder().encode(text) : text),
    ),
    options,
  );
const problems = (files: Readonly<Record<string, string | Uint8Array>>) => {
  try {
    load(files);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.problems.map((problem) => {
      const { place, entity, id, path } = problem;
      return [`${place} ${entity}${id === undefined ? "" : ` ${id}`} ${path}`.trim(), ...expectedAndFound(problem)];
    });
  }
};

describe("the files of a dataset", () => {
  it("are read in any notation, and many of one entity in the order given", () => {
    const dataset = load({
      "region.yaml": region("a"),
      "2016/region.north.YML": `\n${region("b")}`,
      "region.json": `[\n${regionJson("c")}\n]`,
      "region.2017.ndjson": `${regionJson("d")}\n${regionJson("e")}`,
      "region.jsonl": `\uFEFF${regionJson("f")}`,
    });
    expect(dataset.records(Region).map(({ id }) => [id, dataset.placeOf("region", id)])).toEqual([
      ["a", "region.yaml:1"],
      ["b", "2016/region.north.YML:2"],
      ["c", "region.json:2"],
      ["d", "region.2017.ndjson:1"],
      ["e", "region.2017.ndjson:2"],
      ["f", "region.jsonl:1"],
    ]);
  });

  it("may be of an entity with the name of something every object has", () => {
    const Constructor = defineEntity({
      name: "constructor",
      title: label("建造者", "Constructor"),
      family: "register",
      meaning: "Who builds.",
      fields: {},
    });
    const dataset = load({ "constructor.yaml": "- id: a\n" }, { entities: [Constructor] });
    expect(dataset.records(Constructor)).toEqual([{ id: "a" }]);
  });

  it("may leave out what an entity does not know", () => {
    const files = { "region.json": `[${regionJson("a").replace("}", ', "x": null}')}]` };
    expect(() => load(files)).toThrow(DatasetError);
    expect(load(files, { allowUnknownKeys: true }).records(Region)).toHaveLength(1);
  });

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string[][]]>([
    [
      "a file whose name is no entity's",
      { "a/mesure.2016.yaml": "- a", "区域.json": "[]", "__proto__.ndjson": "" },
      [
        ["a/mesure.2016.yaml mesure", "the name of an entity", '"mesure"; did you mean "measure"?'],
        ["区域.json 区域", "the name of an entity", '"区域"; did you mean "region"?'],
        ["__proto__.ndjson __proto__", "the name of an entity", '"__proto__"'],
      ],
    ],
    [
      "files that hold no list",
      { "region.yaml": "a: 1", "unit.yaml": "", "task.json": "{}" },
      [
        ["region.yaml:1 region", "a list of records", "an object"],
        ["unit.yaml:1 unit", "a list of records", "nothing"],
        ["task.json:1 task", "a list of records", "an object"],
      ],
    ],
    [
      "bytes that are not UTF-8, by their line",
      { "region.yaml": Uint8Array.from([0x2d, 0x20, 0x61, 0x0a, 0x2d, 0x20, 0xb2, 0xfd]) },
      [["region.yaml:2 region", "a text in UTF-8", "bytes of another encoding"]],
    ],
    [
      "flaws of syntax in all files, beside bad records in the others, but no reference into what could not be read",
      {
        "unit.yaml": "- id: a\n  id: b",
        "region.json": "[",
        "officer.yaml": "- id: o\n  unit: zz\n  name: 甲\n  sex: x\n",
        "task.yaml": "- id: t\n  plan: p\n  section: s\n  number: '1'\n  title: 甲\n",
      },
      [
        ["unit.yaml:2 unit", "each key once", '"id" again'],
        ["region.json:1 region", "a value", "the end of the text"],
        ["officer.yaml:4 officer o sex", "a known field", 'the unknown field "sex"'],
        ["task.yaml:2 task t plan", "the id of an existing plan", '"p"'],
        ["task.yaml:3 task t section", "the id of an existing section", '"s"'],
      ],
    ],
    [
      "fields, at their own line in every notation",
      {
        "region.a.yaml": `${region("a")}- id: b\n  title: ''\n  kind: division\n  level: county\n  parent:\n    zz\n`,
        "region.b.json": `[${regionJson("c")},\n${regionJson("a")},\n{"id":\n"d",\n"kind": 1}]`,
        "region.c.ndjson": `\n${regionJson("e").replace("county", "land")}`,
      },
      [
        ["region.a.yaml:3 region b title", "a text that is not empty", '""'],
        ["region.a.yaml:6 region b parent", "the id of an existing region", '"zz"'],
        [
          "region.b.json:2 region a id",
          "an id that no other region uses",
          '"a", which region[0] (region.a.yaml:1) uses',
        ],
        ["region.b.json:3 region d title", "a text that is not empty", "nothing"],
        ["region.b.json:5 region d kind", 'one of "division", "functional-zone"', "1"],
        [
          "region.b.json:3 region d level",
          'one of "national", "region", "prefecture", "county", "township"',
          "nothing",
        ],
        [
          "region.c.ndjson:2 region e level",
          'one of "national", "region", "prefecture", "county", "township"',
          '"land"',
        ],
      ],
    ],
  ])("are refused for %s", (_name, files, expected) => {
    expect(problems(files)).toEqual(expected);
  });

  it("are known by the ends of their names", () => {
    expect(() => readDatasetFile("README.md", new Uint8Array())).toThrow('"README.md" is no file of records');
  });
});
