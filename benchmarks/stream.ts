import assert from "node:assert/strict";
import { type Dataset, evaluate, loadDataset, plainDate } from "fazhi";
import { evaluateStream, type RunPart, type StreamRecord } from "fazhi/engine";
import { fiveRulesPack } from "./fazhi.js";
import { generateRecords, passingRecords } from "./generate-records.js";

const records = Number(process.argv[2] ?? 10_000_000);
const few = 10_000;
const asOf = plainDate("2017-12-31");
const passing = ["normative-document", "major-decision"];

const { source } = generateRecords({ records: 2 });
const units: Dataset = loadDataset({ unit: source["unit"] ?? [] });

function* first(count: number): Generator<StreamRecord> {
  let left = count;
  for (const record of passingRecords({ share: 0.01 })) {
    if (left === 0) return;
    left -= 1;
    yield record;
  }
}

/** Judges so many records as they pass by; keeps only how many findings there were, and the most memory at any time. */
async function judge(count: number): Promise<{ findings: number; part: RunPart | undefined; most: number }> {
  let findings = 0;
  let part: RunPart | undefined;
  let most = 0;
  for await (const note of evaluateStream(units, fiveRulesPack, first(count), { asOf, passing })) {
    if (note.kind === "end") part = note.part;
    if (note.kind !== "finding") continue;
    findings += 1;
    if (findings % 100 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  return { findings, part, most };
}

const all = [...first(few)];
const full = evaluate(
  loadDataset({
    unit: source["unit"] ?? [],
    ...Object.fromEntries(
      passing.map((name) => [name, all.filter(({ entity }) => entity === name).map(({ record }) => record)]),
    ),
  }),
  fiveRulesPack,
  { asOf },
);
const small = await judge(few);
assert.deepEqual(small.part, { asOf, packs: full.packs, rules: full.rules, indicators: full.indicators });
assert.equal(small.findings, full.findings.length);

const start = process.hrtime.bigint();
const { findings, most } = await judge(records);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(`Five rules over ${records} records as they pass by, made while they are judged; ${few} came to what a full run comes to.
${findings} findings, ${seconds.toFixed(1)} s, ${Math.round(records / seconds)} records/s, at most ${Math.round(most / 2 ** 20)} MB of memory (RSS).`);
