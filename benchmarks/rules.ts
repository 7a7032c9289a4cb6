import assert from "node:assert/strict";
import { cpus, loadavg } from "node:os";
import { type Dataset, loadDataset } from "fazhi";
import { MajorDecision, NormativeDocument } from "fazhi/model";
import { type ContenderName, contenderNames, contenders } from "./contender.js";
import { decisionRules, documentRules, fiveRules, madeToFail } from "./five-rules.js";
import { generateRecords, type Mix } from "./generate-records.js";
import { medians } from "./measure.js";

const records = 100_000;
/** json-rules-engine takes so long that it is given fewer records of the same mix. */
const fewRecords = 2_000;
const mixes = { "nothing fails": {}, "one in a hundred fails": { share: 0.01 } } as const;

type PerJudgement = Readonly<Record<ContenderName, number>>;

/** The dataset of a mix, and the records in it that were made to fail. */
function loaded(mix: Mix) {
  const generated = generateRecords(mix);
  return { dataset: loadDataset(generated.source), failing: madeToFail(generated) };
}

/** How many judgements the five rules take over a dataset. */
const judgements = (dataset: Dataset): number =>
  dataset.records(NormativeDocument).length * documentRules.length +
  dataset.records(MajorDecision).length * decisionRules.length;

/** Asserts that all contenders find the records that were made to fail, and times them; nanoseconds per rule and record. */
async function compare(mix: Pick<Mix, "share">): Promise<PerJudgement> {
  const many = loaded({ records, ...mix });
  const few = loaded({ records: fewRecords, ...mix });
  const given = (name: ContenderName) => (name === "json-rules-engine" ? few : many);
  const tasks = perContender((name) => contenders[name](given(name).dataset));
  for (const name of contenderNames) assert.deepEqual(await tasks[name](), given(name).failing, name);
  const times = await medians(tasks, { warmUp: 10, counted: 31 });
  return perContender((name) => times[name] / judgements(given(name).dataset));
}

const perContender = <Value>(make: (name: ContenderName) => Value): Readonly<Record<ContenderName, Value>> =>
  Object.fromEntries(contenderNames.map((name) => [name, make(name)])) as Record<ContenderName, Value>;

/** Times how long plain objects take to become a dataset, validated, copied, indexed and with their references checked. */
async function timeLoading(): Promise<number> {
  const raw = generateRecords({ records, share: 0.01 }).source;
  const { load } = await medians({ load: () => loadDataset(raw) }, { warmUp: 2, counted: 7 });
  return load / 1e6;
}

function printTable(title: string, times: PerJudgement): void {
  const row = (name: string, ...figures: readonly string[]) =>
    console.log(name.padEnd(20) + figures.map((figure) => figure.padStart(14)).join(""));
  console.log(`\n${title}`);
  row("", "ns", "x hand-written", "x fazhi");
  for (const name of contenderNames)
    row(name, ...[times[name], times[name] / times["hand-written"], times[name] / times.fazhi].map(threeDigits));
}

const threeDigits = (figure: number): string => (figure < 100 ? figure.toPrecision(3) : String(Math.round(figure)));

console.log(`Five rules over ${records} records, half of them documents and half decisions, ns per rule and record.
Medians of 31 rounds in one process; the same records fail with all. fazhi compiles its rules and computes five outcomes
and, for what fails, whole findings; the others are compiled before and tell only which records fail.
json-rules-engine judges ${fewRecords} records. Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(2)}.`);

const results: Partial<Record<keyof typeof mixes, PerJudgement>> = {};
for (const [name, mix] of Object.entries(mixes) as [keyof typeof mixes, (typeof mixes)[keyof typeof mixes]][]) {
  results[name] = await compare(mix);
  printTable(name, results[name]);
}
const loading = await timeLoading();
console.log(
  `\nload ${records} records: ${Math.round(loading)} ms, ${Math.round((records / loading) * 1000)} records/s\n`,
);

const rounded = (times: PerJudgement | undefined) =>
  times === undefined ? {} : perContender((name) => Number(times[name].toFixed(1)));
console.log(
  JSON.stringify({
    unit: "ns per rule and record",
    records,
    rules: fiveRules,
    "nothing fails": rounded(results["nothing fails"]),
    "one in a hundred fails": rounded(results["one in a hundred fails"]),
    [`load ${records.toLocaleString("en")} records`]: { ms: Math.round(loading) },
  }),
);
