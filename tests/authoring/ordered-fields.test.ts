import { describe, expect, it } from "vitest";
import { renderAuthoringProblem } from "../../src/authoring/authoring-problem.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { writePackText } from "../../src/authoring/write/write-pack.js";
import { renderDatasetProblem } from "../../src/model/dataset/dataset-error.js";
import { readDataset } from "../../src/model/dataset/read-dataset.js";

const packWith = (inOrder: string): string => `pack: works
title: { zh: 工程, en: Works }
version: "1.0.0"
sources:
  rules: { title: { zh: 办法, en: Rules }, from: 2017-01-01, verified: true }
entities:
  works:
    title: { zh: 工程, en: Works }
    fields:
      begunOn: { type: day, zh: 开工日期, en: Begun on }
      endedOn: { type: day, zh: 竣工日期, en: Ended on, optional: true }
      name: { type: text, zh: 名称, en: Name }
    inOrder: ${inOrder}
`;

const problemsOf = (text: string): readonly string[] => {
  const read = readPackText(text);
  return read.ok
    ? []
    : read.problems.map((one) => renderAuthoringProblem({ ...one, excerpt: undefined as never }, "en", "f"));
};

describe("fields in order of a pack's own kind of record", () => {
  it("are refused in data where they stand the wrong way round, and written back", () => {
    const read = readPackText(packWith("[[begunOn, endedOn]]"));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const works = { works: [{ id: "w", begunOn: "2017-05-02", endedOn: "2017-05-01", name: "桥" }] };
    expect(
      readDataset(works, { entities: read.pack.entities }).problems.map((one) => renderDatasetProblem(one, "en")),
    ).toEqual(['works "w", endedOn: expected a day no earlier than begunOn, 2017-05-02; found "2017-05-01"']);
    expect(writePackText(read.pack).text).toContain("inOrder:");
  });

  it.each([
    ["of which one is no field", "[[begunOn, finishedOn]]", "finishedOn"],
    ["of which one has no order", "[[begunOn, name]]", "has no order"],
    ["that are no two", "[[begunOn]]", "two names of fields"],
  ])("are refused in the pack %s", (_, inOrder, said) => {
    const problems = problemsOf(packWith(inOrder));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("f:13:");
    expect(problems[0]).toContain(said);
  });
});
