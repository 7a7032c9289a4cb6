import { describe, expect, it } from "vitest";
import { DatasetError, type DatasetProblem } from "../../src/model/dataset/dataset-error.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import type { DatasetSource, LoadDatasetOptions } from "../../src/model/dataset/read-dataset.js";
import { Region } from "../../src/model/register/region.js";
import { expectedAndFound } from "../problem/expected-and-found.js";
import { measure, plan, region } from "./small-dataset.js";

const problemsIn = (source: unknown, options?: LoadDatasetOptions): readonly DatasetProblem[] => {
  try {
    loadDataset(source as DatasetSource, options);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
};
const report = (id: string, more: object) => ({ id, measure: "m", unit: "a", reportedOn: "2017-06-30", ...more });
const told = (source: unknown, options?: LoadDatasetOptions) =>
  problemsIn(source, options).map((problem) => {
    const { entity, index, path } = problem;
    return [index === undefined ? entity : `${entity}[${index}]`, path, ...expectedAndFound(problem)];
  });

describe("a dataset is refused, and every problem is told", () => {
  it.each<[string, unknown, string[][]]>([
    [
      "when an entity is misspelt",
      { mesure: [] },
      [["mesure", "", "the name of an entity", '"mesure"; did you mean "measure"?']],
    ],
    [
      "when an entity has its Chinese name",
      { 措施: [] },
      [["措施", "", "the name of an entity", '"措施"; did you mean "measure"?']],
    ],
    ["when an entity is like nothing known", { xyz: [] }, [["xyz", "", "the name of an entity", '"xyz"']]],
    ["when the records are no list", { unit: { a: 1 } }, [["unit", "", "a list of records", "an object"]]],
    [
      "when a record is none",
      { region: ["a", null, [], 3] },
      [
        ["region[0]", "", "an object", '"a"'],
        ["region[1]", "", "an object", "null"],
        ["region[2]", "", "an object", "an empty list"],
        ["region[3]", "", "an object", "3"],
      ],
    ],
    [
      "when a code is not in the vocabulary",
      { region: [region("a", { kind: "divisio" })] },
      [["region[0]", "kind", 'one of "division", "functional-zone"', '"divisio"; did you mean "division"?']],
    ],
    [
      "when a share is written in per cents",
      {
        ...plan,
        measure: [measure("m")],
        "progress-report": [report("r", { share: "95 %" }), report("s", { share: 95 })],
      },
      [
        ["progress-report[0]", "share", "a number from 0 to 1; 95 % is written 0.95", '"95 %"'],
        ["progress-report[1]", "share", "a number from 0 to 1; 95 % is written 0.95", "95"],
      ],
    ],
    [
      "when a target is written in per cents",
      { ...plan, measure: [measure("m", { target: { direction: "at-least", value: "99.5％", unit: "%" } })] },
      [
        [
          "measure[0]",
          "target.value",
          'a number; 99.5 % is written 99.5, with "%" for its unit, or 0.995, as a share',
          '"99.5％"',
        ],
      ],
    ],
    [
      "when a measure has two targets",
      { ...plan, measure: [measure("m", { target: [{}, {}] })] },
      [
        [
          "measure[0]",
          "target",
          "an object; a second target is written as a second measure of the same obligation",
          "a list",
        ],
      ],
    ],
    [
      "when days do not exist",
      { region: [region("a", { establishedOn: "2017-02-29", abolishedOn: "2017-4-1" })] },
      [
        ["region[0]", "establishedOn", "a day that exists, written YYYY-MM-DD", '"2017-02-29"'],
        ["region[0]", "abolishedOn", "a day that exists, written YYYY-MM-DD", '"2017-4-1"'],
      ],
    ],
    [
      "when numbers are none, or not whole, or negative",
      { region: [region("a", { population: "3" }), region("b", { population: 1.5 }), region("c", { population: -1 })] },
      [
        ["region[0]", "population", "a whole number, 0 or more", '"3"'],
        ["region[1]", "population", "a whole number, 0 or more", "1.5"],
        ["region[2]", "population", "a whole number, 0 or more", "-1"],
      ],
    ],
    [
      "when a needed field is missing, null or empty",
      { region: [{ id: "a", kind: null, title: "" }] },
      [
        ["region[0]", "title", "a text that is not empty", '""'],
        ["region[0]", "kind", 'one of "division", "functional-zone"', "null"],
        ["region[0]", "level", 'one of "national", "region", "prefecture", "county", "township"', "nothing"],
      ],
    ],
    [
      "when the way of completion is not known",
      { ...plan, measure: [measure("m", { completion: { by: "hope" } })] },
      [
        [
          "measure[0]",
          "completion.by",
          'one of "done", "milestones", "quantity", "indicator", "report", "recurring", "standing"',
          '"hope"',
        ],
      ],
    ],
    [
      "when the way of completion lacks what it needs, or has what another needs",
      {
        ...plan,
        measure: [
          measure("m", { completion: { by: "indicator" } }),
          measure("n", { completion: { by: "done", indicator: "x" } }),
          measure("o", { completion: "done" }),
          measure("q", { completion: {} }),
        ],
      },
      [
        ["measure[0]", "completion.indicator", "a text that is not empty", "nothing"],
        ["measure[1]", "completion.indicator", "a known field", 'the unknown field "indicator"'],
        ["measure[2]", "completion", "an object", '"done"'],
        [
          "measure[3]",
          "completion.by",
          'one of "done", "milestones", "quantity", "indicator", "report", "recurring", "standing"',
          "nothing",
        ],
      ],
    ],
    [
      "when fields are misspelt, written another way or in Chinese",
      { region: [region("a", { leve: 1, established_on: 1, 人口: 1, 完: 1, "a.b": null })] },
      [
        ["region[0]", "leve", "a known field", 'the unknown field "leve"; did you mean "level"?'],
        [
          "region[0]",
          "established_on",
          "a known field",
          'the unknown field "established_on"; did you mean "establishedOn"?',
        ],
        ["region[0]", "人口", "a known field", 'the unknown field "人口"; did you mean "population"?'],
        ["region[0]", "完", "a known field", 'the unknown field "完"'],
        ["region[0]", '["a.b"]', "a known field", 'the unknown field "a.b"'],
      ],
    ],
    [
      "when something deep inside is wrong",
      {
        ...plan,
        measure: [
          measure("m", {
            milestones: [
              { id: "x", title: "方案", dueOn: "2017-06-30" },
              { id: "y", titel: "稿" },
            ],
          }),
        ],
      },
      [
        ["measure[0]", "milestones[1].title", "a text that is not empty", "nothing"],
        ["measure[0]", "milestones[1].dueOn", "a day that exists, written YYYY-MM-DD", "nothing"],
        ["measure[0]", "milestones[1].titel", "a known field", 'the unknown field "titel"; did you mean "title"?'],
      ],
    ],
    [
      "when an id is used twice, even by a bad record",
      { region: [region("a"), region("b"), region("a"), { id: "a" }] },
      [
        ["region[2]", "id", "an id that no other region uses", '"a", which region[0] uses'],
        ["region[3]", "title", "a text that is not empty", "nothing"],
        ["region[3]", "kind", 'one of "division", "functional-zone"', "nothing"],
        ["region[3]", "level", 'one of "national", "region", "prefecture", "county", "township"', "nothing"],
        ["region[3]", "id", "an id that no other region uses", '"a", which region[0] uses'],
      ],
    ],
    [
      "when references lead nowhere, in fields, lists and groups, of good records and bad ones",
      {
        ...plan,
        measure: [
          measure("m", { leadUnit: "z", supportingUnits: ["a", "y"] }),
          measure("n", { supportingUnits: ["x", 3] }),
        ],
        "random-inspection": [{ id: "r", unit: "a", objects: [{}, { subject: "w" }] }],
      },
      [
        ["measure[0]", "leadUnit", "the id of an existing unit", '"z"'],
        ["measure[0]", "supportingUnits[1]", "the id of an existing unit", '"y"'],
        ["measure[1]", "supportingUnits[1]", "the id of an existing unit", "3"],
        ["measure[1]", "supportingUnits[0]", "the id of an existing unit", '"x"'],
        ["random-inspection[0]", "objects[1].subject", "the id of an existing market-subject", '"w"'],
      ],
    ],
    [
      "but not for references to a record that is itself bad, or to a list that is none",
      {
        unit: [{ id: "a" }],
        region: "none",
        officer: [{ id: "o", unit: "a", name: "甲" }],
        pilot: [{ id: "p", title: "局", subject: "approval-bureau", region: "x" }],
      },
      [
        ["unit[0]", "title", "a text that is not empty", "nothing"],
        ["unit[0]", "kind", expect.any(String) as unknown as string, "nothing"],
        ["unit[0]", "level", expect.any(String) as unknown as string, "nothing"],
        ["region", "", "a list of records", '"none"'],
      ],
    ],
  ])("%s", (_name, source, expected) => {
    expect(told(source)).toEqual(expected);
  });

  it("when keys aim at prototypes, which stay as they are", () => {
    const evil = JSON.parse(
      '{"id":"a","title":"县","kind":"division","level":"county","__proto__":{"population":1},"constructor":{"prototype":{}},"prototype":1}',
    ) as object;
    const unknown = ["__proto__", "constructor", "prototype"];
    expect(problemsIn({ region: [evil] }).map(({ path }) => path)).toEqual(unknown);
    const [kept] = loadDataset({ region: [evil] }, { allowUnknownKeys: true }).records(Region);
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(Object.keys(kept ?? {})).toEqual(["id", "title", "kind", "level"]);
    expect(problemsIn(JSON.parse('{"__proto__": [], "constructor": []}'))).toHaveLength(2);
    expect(({} as { population?: number }).population).toBeUndefined();
  });

  it("with one problem where a record lost its id, whatever refers to it", () => {
    const { id: _, ...nameless } = region("a");
    const towns = ["b", "c", "d"].map((id) => region(id, { parent: "a" }));
    expect(told({ region: [nameless, ...towns] })).toEqual([
      ["region[0]", "id", "a text that is not empty", "nothing"],
    ]);
  });

  it("with the id and the place, as far as they are known", () => {
    const placeOf: LoadDatasetOptions["placeOf"] = (entity, index, path) =>
      index === 0 ? `${entity}:${index + 1}:${path.join("/")}` : undefined;
    expect(problemsIn({ region: [region("a", { kind: 1 }), region("a"), {}] }, { placeOf }).slice(0, 3)).toEqual([
      {
        entity: "region",
        index: 0,
        id: "a",
        path: "kind",
        code: "record/unknown-code",
        data: { codes: ["division", "functional-zone"], found: { kind: "source", text: "1" } },
        place: "region:1:kind",
      },
      {
        entity: "region",
        index: 1,
        id: "a",
        path: "id",
        code: "record/duplicate-id",
        data: { entity: "region", id: "a", index: 0, place: "region:1:" },
      },
      {
        entity: "region",
        index: 2,
        path: "id",
        code: "record/not-a-text",
        data: { least: 1, found: { kind: "nothing" } },
      },
    ]);
  });

  it("in a message that names the first fifty", () => {
    const error = new DatasetError(
      problemsIn({ region: Array.from({ length: 60 }, (_, index) => region(`${index}`, { kind: 0 })) }),
    );
    expect(error.problems).toHaveLength(60);
    const lines = error.message.split("\n");
    expect(lines).toHaveLength(52);
    expect(lines[0]).toBe("60 problems in the dataset:");
    expect(lines[1]).toBe('  region "0", kind: expected one of "division", "functional-zone"; found 0');
    expect(lines[51]).toBe("  and 10 more");
    expect(error).toMatchObject({ name: "DatasetError" });
    expect(Object.isFrozen(error.problems)).toBe(true);
  });
});
