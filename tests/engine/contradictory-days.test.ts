import { nationalLaw } from "fazhi/rules/national-law";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { aboutThings, truthOf } from "../expression/thing.js";

const request = { id: "r", unit: "gov", receivedOn: "2024-03-01", suspensions: [], extensions: [] };

/** What the rule on answering in time comes to, of a record that is kept with its contradiction. */
function outcomesOf(record: object) {
  const dataset = loadDataset(
    {
      unit: [{ id: "gov", title: "示例县人民政府", kind: "government", level: "county" }],
      "information-request": [{ ...request, ...record }],
    },
    { contradictoryDays: "unknown" },
  );
  const run = evaluate(dataset, nationalLaw, { asOf: plainDate("2024-12-31") });
  const { counts } = run.rules.find(({ rule }) => rule === "answer-information-request-in-time") ?? {};
  return Object.entries(counts ?? {}).flatMap(([outcome, count]) => (count > 0 ? [outcome] : []));
}

describe("days that contradict each other neither accuse nor acquit", () => {
  it.each<[string, object, string]>([
    ["an answer before the request came", { answeredOn: "2023-12-20" }, "undetermined"],
    [
      "a late answer, and a suspension that ends before it begins",
      { answeredOn: "2024-11-11", suspensions: [{ from: "2024-03-15", until: "2024-03-05" }] },
      "undetermined",
    ],
    [
      "an answer in time whatever the suspension was",
      { answeredOn: "2024-03-11", suspensions: [{ from: "2024-03-15", until: "2024-03-05" }] },
      "pass",
    ],
    ["a late answer without any contradiction", { answeredOn: "2024-11-11" }, "fail"],
  ])("%s", (_, record, outcome) => {
    expect(outcomesOf(record)).toEqual([outcome]);
  });
});

describe("contradictory days elsewhere", () => {
  it("leave a choice that cannot be made as it was: there is no value", () => {
    outcomesOf({ answeredOn: "2023-12-20" });
    const { record, terms } = aboutThings();
    const tree = terms.choose(record.big, record.madeOn, record.soldOn).isPresent().node;
    expect(truthOf(tree, { madeOn: "2017-01-01", soldOn: "2017-01-02" })).toBe(false);
  });
});
