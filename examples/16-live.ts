import { loadDataset, plainDate } from "fazhi";
import { type Difference, openMonitor } from "fazhi/monitor";
import { changji2017 } from "fazhi/rules/changji-2017";

const bureau = { id: "justice", title: "示例县司法局", kind: "department", level: "county" };
const notice = {
  id: "d-1",
  unit: "justice",
  title: "关于示例事项的通知",
  kind: "normative",
  documentNumber: "示司发〔2017〕1号",
  publishedOn: "2017-06-01",
};
// The register of documents holds what was filed, so that a document without a day of filing was not filed.
const registers = { id: "registers", title: "规范性文件登记台账", everything: true };
const dataset = loadDataset({ "data-source": [registers], unit: [bureau], "normative-document": [notice] });
const monitor = openMonitor(dataset, changji2017, { asOf: plainDate("2017-06-16") });

// A wall chart would draw what it is told; it need not ask for everything again.
const ofFiling = ({ rule }: { readonly rule: string }) => rule === "file-normative-document-in-time";
const count = (items: readonly { readonly rule: string }[]) => items.filter(ofFiling).length;
const tell = ({ asOf, findings, pending, gaps }: Difference) => {
  const changed = findings.changed.map(({ after }) => after);
  console.log(
    `${asOf.after}: clocks -${count(pending.closed)}, gaps +${count(gaps.opened)} -${count(gaps.closed)},`,
    `findings +${count(findings.opened)} ~${count(changed)} -${count(findings.closed)}`,
  );
};
monitor.subscribe(tell);

const before = monitor.judged;
// Fifteen days end on the 16th or, by the holidays of the region that are not known, up to the 20th.
for (const day of ["2017-06-17", "2017-06-21", "2017-06-22"]) monitor.moveTo(plainDate(day));
monitor.update("normative-document", { ...notice, filedOn: "2017-06-15" });
console.log(`judged since, less than half of what a full run judges: ${2 * (monitor.judged - before) < before}`);
console.log(`findings left: ${count(monitor.run.findings)}`);
// => 2017-06-17: clocks -1, gaps +1 -0, findings +0 ~0 -0
// => 2017-06-21: clocks -0, gaps +0 -1, findings +1 ~0 -0
// => 2017-06-22: clocks -0, gaps +0 -0, findings +0 ~1 -0
// => 2017-06-22: clocks -0, gaps +0 -0, findings +0 ~0 -1
// => judged since, less than half of what a full run judges: true
// => findings left: 0
