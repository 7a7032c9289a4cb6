import assert from "node:assert/strict";
import { cpus, loadavg } from "node:os";
import { type Dataset, evaluate, loadDataset, plainDate } from "fazhi";
import { NormativeDocument } from "fazhi/model";
import { type Monitor, openMonitor } from "fazhi/monitor";
import { dayNumber, dayWritten } from "./day-number.js";
import { fiveRulesPack } from "./fazhi.js";
import { generateRecords } from "./generate-records.js";
import { medianTime } from "./measure.js";

const sizes = process.argv.slice(2).map(Number);
const asOf = "2017-07-15";
const firstDay = dayNumber(asOf);

/** Takes the filing of one document after the other away and gives it back, so that the records stay what they are. */
function changer(monitor: Monitor, dataset: Dataset): () => void {
  const documents = dataset.records(NormativeDocument);
  let turn = 0;
  return () => {
    const document = documents[((turn >> 1) * 7919) % documents.length] as NormativeDocument;
    const { filedOn: _, ...unfiled } = document;
    monitor.update("normative-document", turn % 2 === 0 ? unfiled : document);
    turn += 1;
  };
}

function stepper(monitor: Monitor): () => void {
  let day = firstDay;
  return () => {
    day += 1;
    monitor.moveTo(plainDate(dayWritten(day)));
  };
}

function compare(records: number): Readonly<Record<string, number>> {
  const dataset = loadDataset(generateRecords({ records, share: 0.01 }).source);
  const options = { asOf: plainDate(asOf) };
  let monitor: Monitor | undefined;
  const opening = medianTime(() => {
    monitor = openMonitor(dataset, fiveRulesPack, options);
  }, 1);
  const live = monitor as unknown as Monitor;
  const change = changer(live, dataset);
  const step = stepper(live);
  const holds = () => assert.deepEqual(live.run, evaluate(live.dataset, fiveRulesPack, { asOf: live.asOf }));
  holds();
  const fullRun = medianTime(() => evaluate(dataset, fiveRulesPack, options), 5);
  medianTime(change, 500);
  const judged = live.judged;
  const oneChange = medianTime(change, 2000);
  const perChange = (live.judged - judged) / 2000;
  holds();
  const judgedBefore = live.judged;
  const oneDay = medianTime(step, 20);
  const perDay = (live.judged - judgedBefore) / 20;
  const oneDayBack = medianTime(() => live.moveTo(plainDate(dayWritten(dayNumber(live.asOf) - 1))), 10);
  holds();
  return { records, opening, fullRun, oneChange, perChange, oneDay, perDay, oneDayBack };
}

console.log(`Five rules: a full run beside a monitor whose answer was compared with it before, between and after.
Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(2)}.

   records   open  full run  one change  full/change  judged  one day  full/day  judged  one day back`);
const milliseconds = (time = 0): string => (time / 1e6).toPrecision(3);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const { records, opening, fullRun = 0, oneChange = 1, perChange, oneDay = 1, perDay, oneDayBack } = compare(size);
  console.log(
    [
      String(records).padStart(10),
      `${milliseconds(opening)} ms`,
      `${milliseconds(fullRun)} ms`,
      `${milliseconds(oneChange)} ms`,
      Math.round(fullRun / oneChange),
      perChange,
      `${milliseconds(oneDay)} ms`,
      Math.round(fullRun / oneDay),
      perDay,
      `${milliseconds(oneDayBack)} ms`,
    ].join("  "),
  );
}
