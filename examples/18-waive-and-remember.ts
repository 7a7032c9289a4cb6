import { evaluate, plainDate } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { changji2017 } from "fazhi/rules/changji-2017";
import { applyWaivers, baselineOf, compareWithBaseline, openFindings, type Waiver } from "fazhi/waiver";

const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));
const runOn = (day: string) => evaluate(dataset, changji2017, { asOf: plainDate(day) });

// An exception names its rule and record, who answers for it, why, by which document, and for which days.
const waiver: Waiver = {
  rule: "keep-within-legislative-fields",
  record: { entity: "legislation-project", id: "lp-market" },
  owner: "the prefecture's office of legal affairs",
  reason: "the project is being handed over to the People's Congress",
  basis: { document: "Reply on the project", article: "2" },
  from: plainDate("2017-09-01"),
  expiresOn: plainDate("2017-09-30"),
};

// It holds on its last day. What is waived stays a finding, and every count stays as it was.
const judged = runOn("2017-09-30");
const waived = applyWaivers(judged, [waiver]);
console.log(`${waived.findings.length} findings, ${openFindings(waived).length} of them open`);
console.log(waived.rules === judged.rules);
// => 209 findings, 208 of them open
// => true

// On the day after, the finding is open again, and that the waiver was outlived is a finding of its own.
const { findings, waivers = [] } = applyWaivers(runOn("2017-10-01"), [waiver]);
for (const { state, findings: outlivedBy } of waivers) console.log(`${state}: ${outlivedBy}`);
console.log(findings.at(-1)?.id);
// => expired: national-law/keep-within-legislative-fields/lp-market
// => waivers/remedy-before-waiver-expires/national-law/keep-within-legislative-fields/lp-market

// What was bad before anybody looked is written down once; later runs tell what is new from what was known.
const baseline = baselineOf(runOn("2017-06-30"));
const { known, added } = compareWithBaseline(judged, baseline).baseline ?? {};
console.log(`${baseline.findings.length} on ${baseline.takenOn}; later ${known} of them, and ${added} new ones`);
// => 125 on 2017-06-30; later 124 of them, and 85 new ones
