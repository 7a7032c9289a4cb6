import { evaluate, plainDate, progressOf } from "fazhi";
import { assess, renderPoints, verifyAssessment } from "fazhi/assessment";
import { escalate } from "fazhi/escalation";
import { loadDatasetFolder } from "fazhi/node";
import { changji2017 } from "fazhi/rules/changji-2017";
import { changji2017ExampleLadder } from "./changji-2017/ladder.js";
import { changji2017Scheme } from "./changji-2017/scheme.js";

const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));
const run = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });
const progress = progressOf(dataset, run);

// The scheme is data. What is missing leaves bounds: in the score, in the grade and in the rank.
const assessment = assess(changji2017Scheme, run, progress);
const accounts = assessment.groups[0]?.accounts ?? [];
const points = ({ low, high }: { low: number; high: number }) => `${renderPoints(low)} to ${renderPoints(high)}`;
for (const { unit, score, grade, rank } of accounts.slice(0, 3))
  console.log(`${unit}: ${points(score)}, ${grade.worst} to ${grade.best}, rank ${rank.best} to ${rank.worst}`);
// => jm-gov: 72.59 to 80.63, adequate to good, rank 1 to 2
// => cs-gov: 66.75 to 78.30, adequate to good, rank 1 to 3
// => fk-gov: 65.31 to 71.58, adequate to adequate, rank 2 to 4

// The lines add up to the score, and every deduction points at its findings.
const account = accounts.find(({ unit }) => unit === "fk-gov");
const line = account?.lines.find(({ item }) => item === "lawful-administration");
console.log(points(line ?? { low: 0, high: 0 }));
for (const { findings } of line?.reading.cases ?? []) if (findings.length > 0) console.log(`  ${findings}`);
// => 9.50 to 10.00
// =>   changji-2017/file-normative-document-in-time/nd-fk-parking
// =>   changji-2017/finish-environmental-work-in-time/ew-fk-dust
// =>   changji-2017/mark-document-no-longer-in-force/nd-fk-old
// =>   changji-2017/publish-service-catalogue/ls-service-fk

// Whoever holds the document can compute it again, and sees what was written over.
const document = JSON.parse(JSON.stringify(assessment)) as typeof assessment;
console.log(verifyAssessment(document).length);
Object.assign(document.groups[0]?.accounts[0]?.score ?? {}, { low: 9900, high: 9900 });
for (const { unit, at } of verifyAssessment(document)) console.log(`${unit}: the ${at} does not follow`);
// => 0
// => jm-gov: the score does not follow

// A ladder says which step is due, since when and on which facts, and whether it was taken.
const { units } = escalate(changji2017ExampleLadder, { dataset, run, progress, assessment });
for (const { unit, calls } of units.filter((one) => ["jm-gov", "qt-gov"].includes(one.unit)))
  for (const { measure, state, heldSince, facts } of calls)
    console.log(`${unit}: ${measure} ${state} since ${heldSince?.earliest}: ${facts.map(({ id }) => id).join(", ")}`);
// => jm-gov: accountability taken since 2017-07-27: uc-4, uc-5
// => qt-gov: interview due since 2017-09-30: changji-2017-example/qt-gov
// => qt-gov: accountability due since 2017-08-22: uc-1, uc-2
