import { describe, expect, it } from "vitest";
import { DatasetError } from "../../src/model/dataset/dataset-error.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { problemText } from "../../src/problem/problem-text.js";
import { minimalRecords } from "./minimal-record.js";
import { measure, plan } from "./small-dataset.js";

const quarterly = { by: "recurring", every: "quarter" };
const target = { direction: "at-least", value: 3, unit: "期" };
const milestones = [{ id: "draft", title: "起草", dueOn: "2017-06-30" }];

/** What is told of a report and of a piece of evidence that say the same of a measure. */
function told(own: object, paper: object): readonly string[] {
  const papers = [{ ...minimalRecords["progress-report"], id: "r", measure: "m", unit: "a", ...paper }];
  const evidence = [{ ...minimalRecords["evidence"], id: "e", measure: "m", unit: "a", ...paper }];
  try {
    loadDataset(
      { ...plan, measure: [measure("m", own)], "progress-report": papers, evidence },
      { placeOf: (entity, index, path) => `${entity}.yaml:${index + 1}:${path.join(".")}` },
    );
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.problems.map((problem) => `${problem.place} ${problemText(problem, "en")}`);
  }
}

describe("a report and evidence that speak another language than their measure", () => {
  it.each<[name: string, measure: object, paper: object, problem: string]>([
    [
      "a quantity of what is done at one stroke",
      { completion: { by: "done" } },
      { quantity: 5 },
      'quantity expected no quantity: measure "m" is complete by "done", so that a report says whether it is done; found 5',
    ],
    [
      "a quantity of milestones",
      { completion: { by: "milestones" }, milestones },
      { quantity: 5 },
      'quantity expected no quantity: measure "m" is complete by "milestones", so that the milestone is named; found 5',
    ],
    [
      "a quantity of what is kept",
      { completion: { by: "standing" } },
      { quantity: 5 },
      'quantity expected no quantity: measure "m" is complete by "standing", which the findings decide; found 5',
    ],
    [
      "a quantity where a share is reported",
      { completion: { by: "report" } },
      { quantity: 5 },
      'quantity expected no quantity: measure "m" is complete by "report", without a target; state the share, or give the measure a target; found 5',
    ],
    [
      "a quantity of what recurs without a target",
      { completion: quarterly },
      { quantity: 5 },
      'quantity expected no quantity: measure "m" is complete by "recurring", without a target; say that the period\'s part is done, or give the measure a target; found 5',
    ],
    [
      "a milestone that the measure does not have",
      { completion: { by: "milestones" }, milestones },
      { milestone: "issue" },
      'milestone expected the id of a milestone of measure "m"; found "issue"',
    ],
    [
      "a period of what does not recur",
      { completion: { by: "quantity" }, target },
      { period: "2017-Q2" },
      'period expected no period: measure "m" does not recur; found "2017-Q2"',
    ],
    [
      "a month of what recurs by quarters",
      { completion: quarterly },
      { period: "2017-05" },
      'period expected a period of measure "m", written such as "2017-Q2"; found "2017-05"',
    ],
  ])("is told with its file and line: %s", (_, own, paper, problem) => {
    expect(told(own, paper)).toEqual([`progress-report.yaml:1:${problem}`, `evidence.yaml:1:${problem}`]);
  });

  it.each<[string, object, object]>([
    ["a quantity of a target", { completion: { by: "quantity" }, target }, { quantity: 5 }],
    ["a quantity of a reported share with a target", { completion: { by: "report" }, target }, { quantity: 5 }],
    ["a quantity of each quarter's target", { completion: quarterly, target }, { quantity: 5, period: "2017-Q2" }],
    ["a quantity of an indicator", { completion: { by: "indicator", indicator: "i" } }, { quantity: 5 }],
    ["a milestone", { completion: { by: "milestones" }, milestones }, { milestone: "draft" }],
    ["neither", { completion: { by: "done" } }, {}],
  ])("is right: %s", (_, own, paper) => {
    expect(told(own, paper)).toEqual([]);
  });
});
