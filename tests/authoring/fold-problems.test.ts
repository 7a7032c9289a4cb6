import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AuthoringProblem, renderAuthoringProblem } from "../../src/authoring/authoring-problem.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";

const pack = readFileSync(new URL("hongliu-2018.yaml", import.meta.url), "utf8");

const problemsOf = (text: string): readonly AuthoringProblem[] => {
  const read = readPackText(text);
  return read.ok ? [] : read.problems;
};

const told = (problems: readonly AuthoringProblem[], language: "zh" | "en" = "en"): readonly string[] =>
  problems.map((problem) => renderAuthoringProblem({ ...problem, excerpt: undefined as never }, language, "f"));

const changed = (written: string, otherwise: string): string => {
  expect(pack).toContain(written);
  return pack.replace(written, otherwise);
};

describe("a lost header line is told", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "of the rules",
      "rules:\n",
      [
        'f:83:3: "file-document-in-time" and 2 more do not belong in "narratives" (31 problems, the first: "zh" is missing); a header line may be missing above',
      ],
    ],
    [
      "of the entities",
      "entities:\n",
      [
        'f:29:3: "camel-pasture" does not belong in "lists" (4 problems, the first: "values" is missing); a header line may be missing above',
      ],
    ],
    [
      "of the parameters",
      "parameters:\n",
      [
        'f:55:3: "filing-period" and 1 more do not belong in "entities" (5 problems, the first: "fields" is missing); a header line may be missing above',
      ],
    ],
    [
      "of the sources, and nothing of what refers to them",
      "sources:\n",
      ['f:12:3: there is no field "plan"', 'f:18:3: there is no field "pasture-law"'],
    ],
    [
      "of the one indicator",
      "  filing-rate:\n",
      [
        'f:132:5: "title" and 7 more do not belong in "indicators" (8 problems, the first: expected one of "count", "sum", "ratio", "duration", not nothing); a header line may be missing above',
      ],
    ],
  ])("%s", (_, line, problems) => {
    expect(told(problemsOf(changed(`\n${line}`, "\n")))).toEqual(problems);
  });

  it("in Chinese, at the first of the items", () => {
    expect(told(problemsOf(changed("\nrules:\n", "\n")), "zh")).toEqual([
      "f:83:3: “file-document-in-time”等3项不属于“narratives”（共31处问题，首处：缺少“zh”）；其上方可能缺少标题行",
    ]);
  });

  it("with all that was noted, as data", () => {
    const [{ folded = [] } = {} as Partial<AuthoringProblem>] = problemsOf(changed("\nparameters:\n", "\n"));
    expect(told(folded)).toEqual([
      'f:55:3: "fields" is missing',
      'f:57:5: there is no field "values"',
      'f:66:3: "fields" is missing',
      'f:68:5: there is no field "unit"',
      'f:69:5: there is no field "values"',
    ]);
  });
});

describe("mistakes of their own are told one by one", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "narratives that are bare texts",
      '  "2.4": { zh: 感情不能计算。, en: Love is not computed. }',
      '  "2.3": 甲\n  "2.4": 乙\n  "2.5": 丙',
      [
        'f:81:3: expected a group of fields, not "甲"',
        'f:82:3: expected a group of fields, not "乙"',
        'f:83:3: expected a group of fields, not "丙"',
      ],
    ],
    [
      "a rule with fields of strange names that is else a rule",
      '    within: parameter("filing-period")\n    fulfilled: filedOn\n',
      "    甲: 1\n    乙: 2\n",
      ['f:84:3: "fulfilled" is missing', 'f:94:5: there is no field "甲"', 'f:95:5: there is no field "乙"'],
    ],
  ])("%s", (_, written, otherwise, problems) => {
    expect(told(problemsOf(changed(written, otherwise)))).toEqual(problems);
  });
});
