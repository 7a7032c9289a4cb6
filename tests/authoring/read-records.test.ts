import { defineEntity, field, label } from "fazhi";
import { readRecordsText, renderAuthoringProblem } from "fazhi/authoring";
import { Unit } from "fazhi/model";
import { describe, expect, it } from "vitest";

const unit = "unit:\n  - { id: gov, title: 红柳州人民政府, kind: government, level: prefecture }\n";

function problemsOf(written: string): readonly string[] {
  const read = readRecordsText(written);
  if (read.ok) throw new Error("it was read");
  return read.problems.flatMap(({ excerpt: _, ...problem }) => [
    renderAuthoringProblem(problem, "zh"),
    renderAuthoringProblem(problem, "en"),
  ]);
}

describe("records written in one text", () => {
  it("are read in the order in which they stand", () => {
    const read = readRecordsText(`${unit}  - { id: bureau, title: 司法局, kind: department, level: prefecture }\n`);
    expect(read.ok && read.dataset.records(Unit).map(({ id }) => id)).toEqual(["gov", "bureau"]);
  });

  it.each(["", "# nothing yet\n", "unit: []\n"])("of an empty text there are none: %j", (written) => {
    const read = readRecordsText(written);
    expect(read.ok && read.dataset.records(Unit)).toEqual([]);
  });

  it("may be of a kind that a pack brings along", () => {
    const well = defineEntity({
      name: "well",
      title: label("水井", "Well"),
      family: "register",
      meaning: "A well.",
      fields: { name: field.text("名称", "Name") },
    });
    const written = "well:\n  - { id: w, name: 甜水井 }\n";
    expect(readRecordsText(written).ok).toBe(false);
    const read = readRecordsText(written, { entities: [well] });
    expect(read.ok && read.dataset.records(well)).toEqual([{ id: "w", name: "甜水井" }]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      "a day that does not exist",
      `${unit}normative-document:\n  - id: d\n    unit: gov\n    title: 办法\n    kind: normative\n    publishedOn: 2018-02-30\n`,
      [
        "第8行第5列：应为存在的日期，写法如2018-05-03，而不是“2018-02-30”",
        'line 8, column 5: expected a day that exists, written YYYY-MM-DD; found "2018-02-30"',
      ],
    ],
    [
      "a unit that is not there",
      "normative-document:\n  - { id: d, unit: nobody, title: 办法, kind: normative }\n",
      [
        "第2行第14列：应为已有的unit记录的编号（id），而不是“nobody”",
        'line 2, column 14: expected the id of an existing unit; found "nobody"',
      ],
    ],
    [
      "a misspelt field",
      "unit:\n  - { id: gov, title: 红柳州人民政府, kind: government, level: prefecture, parnt: gov }\n",
      [
        "第2行第69列：没有名为“parnt”的字段；是否应为“parent”？",
        'line 2, column 69: expected a known field; found the unknown field "parnt"; did you mean "parent"?',
      ],
    ],
    [
      "a misspelt kind of record",
      "unti: []\n",
      [
        "第1行第1列：应为记录种类的名称，而不是“unti”；是否应为“unit”？",
        'line 1, column 1: expected the name of an entity; found "unti"; did you mean "unit"?',
      ],
    ],
    [
      "an id used twice",
      `${unit}  - { id: gov, title: 司法局, kind: department, level: prefecture }\n`,
      [
        "第3行第7列：应为与其他unit记录不同的编号（id），而不是“gov”（unit[0]，第2行，已用）",
        'line 3, column 7: expected an id that no other unit uses; found "gov", which unit[0] (line 2) uses',
      ],
    ],
    [
      "a code that is no code",
      "unit:\n  - { id: gov, title: 红柳州人民政府, kind: goverment, level: prefecture }\n",
      [
        expect.stringMatching(/^第2行第\d+列：应为“.*”之一，而不是“goverment”；是否应为“government”？$/),
        expect.stringContaining("one of"),
      ] as never,
    ],
    [
      "one record instead of a list",
      "unit: { id: gov }\n",
      ["第1行第1列：应为记录的列表，而不是一组字段", "line 1, column 1: expected a list of records; found an object"],
    ],
    [
      "a list without names of kinds",
      "- { id: gov }\n",
      [
        "第1行第1列：应为按种类列出的记录，而不是列表",
        "line 1, column 1: expected records under the names of their entities; found a list",
      ],
    ],
  ])("tells of %s with its line", (_, written, expected) => {
    expect(problemsOf(written)).toEqual(expected);
  });

  it("tells of everything that is wrong at once, in the order of the text", () => {
    const read = readRecordsText("unit:\n  - { id: a, kind: bureau }\nplan: none\n");
    expect(read.ok ? [] : read.problems.map(({ line }) => line)).toEqual([2, 2, 2, 3]);
  });

  it("tells where a text ceases to be YAML", () => {
    const read = readRecordsText("unit:\n  - { id: a\n");
    expect(read.ok ? [] : read.problems.length).toBeGreaterThan(0);
  });
});
