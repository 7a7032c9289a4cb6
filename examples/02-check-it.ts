import { evaluate, plainDate, renderMessage } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { changji2017 } from "fazhi/rules/changji-2017";

const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));

// Nothing reads the clock: the day as of which the question is asked is an argument.
const run = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });

const filing = run.rules.find(({ rule }) => rule === "file-normative-document-in-time");
console.log(filing?.records, filing?.counts);

for (const finding of run.findings.filter(({ obligations }) => obligations.includes("2.16b")).slice(0, 3)) {
  const [authority] = finding.authority;
  console.log(renderMessage(finding.message, "zh"));
  console.log(
    `  《${authority?.document.zh}》${authority?.article}, ${dataset.placeOf(finding.where.entity, finding.where.id)}`,
  );
}
