import assert from "node:assert/strict";
import { plainDate } from "../../src/calendar/plain-date.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { DatasetError } from "../../src/model/dataset/dataset-error.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { Plan } from "../../src/model/plan/plan.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { renderReportJson } from "../../src/report/json.js";
import { renderReport } from "../../src/report/text.js";
import { pickerFrom } from "../monitor/altered-record.js";
import { type Era, eras } from "../rules/seeded/eras.js";
import { generated, packs } from "../rules/seeded/judged.js";
import { exampleRecords } from "./example-records.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { mutatedValue } from "./mutated-value.js";

const entities = packs.flatMap((pack) => pack.entities);

/** Records with a few changes, which load or are refused with problems, and are then judged without a crash. */
export const mutatedDatasets: FuzzTarget = {
  name: "datasets",
  run: (seed) => {
    const pick = pickerFrom(seed);
    const era = eras[pick(eras.length)] as Era;
    const source = pick(2) === 0 ? exampleRecords : generated(era, seed, 40, 0.3).source;
    const changed = mutatedValue(source, 1 + pick(3), pick) as Parameters<typeof loadDataset>[0];
    judgeWhole(changed, pick(2) === 0 ? era.asOf : "2017-09-30");
  },
};

/** Loads records, judges them and renders everything; only a `DatasetError` with problems is a refusal. */
export function judgeWhole(source: Parameters<typeof loadDataset>[0], day: string): void {
  let dataset: ReturnType<typeof loadDataset>;
  try {
    dataset = loadDataset(source, { entities });
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    assert.ok(error.problems.length > 0, "a refusal names its problems");
    return;
  }
  const run = evaluate(dataset, packs, { asOf: plainDate(day) });
  for (const rule of run.rules) {
    assert.equal(rule.crashes, 0, `${rule.rule} crashed`);
    const counted = Object.values(rule.counts).reduce((sum, count) => sum + count, 0);
    assert.equal(counted, rule.disabledBecause === undefined ? rule.records : 0, `the outcomes of ${rule.rule} add up`);
  }
  const [plan] = dataset.records(Plan);
  if (plan !== undefined) {
    const progress = progressOf(dataset, run, { plan: plan.id });
    for (const language of ["zh", "en"] as const)
      assert.ok(renderReport(run, progress, dataset, { language, limit: 0 }).length > 0);
    JSON.parse(renderReportJson(run, progress));
  }
  assert.deepEqual(evaluate(dataset, packs, { asOf: plainDate(day) }), run, "the same input gives the same run");
}
