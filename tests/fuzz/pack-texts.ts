import assert from "node:assert/strict";
import { renderAuthoringProblem } from "../../src/authoring/authoring-problem.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { base, neighbour } from "../authoring/twin-pack.js";
import { wholePack } from "../authoring/whole-pack.js";
import { pickerFrom } from "../monitor/altered-record.js";
import { exampleRecords } from "./example-records.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { mutatedText } from "./mutated-value.js";

/** Pack files with a few characters or lines changed, which are read or refused at a place, and then run. */
export const mutatedPackTexts: FuzzTarget = {
  name: "packs",
  run: (seed) => {
    const pick = pickerFrom(seed);
    let text = wholePack;
    for (let change = pick(4); change >= 0; change -= 1) text = mutatedText(text, pick);
    const read = readPackText(text, { packs: [base, neighbour] });
    if (read.ok) {
      const dataset = loadDataset(exampleRecords, { entities: read.pack.entities });
      const run = evaluate(dataset, read.pack, { asOf: plainDate("2018-06-30") });
      assert.equal(run.packs[0]?.name, read.pack.name);
      return;
    }
    assert.ok(read.problems.length > 0, "a refusal names its problems");
    for (const problem of read.problems)
      for (const language of ["zh", "en"] as const)
        assert.ok(renderAuthoringProblem(problem, language, "pack.yaml").length > 0);
  },
};
