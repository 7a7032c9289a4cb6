import { evaluate, loadDataset, plainDate, renderMessage } from "fazhi";
import { changji2017 } from "fazhi/rules/changji-2017";

// Invented: a discretion benchmark with a band for each degree of an offence, and an officer whose certificate ran out in May.
const certificate = { number: "ZF-01", kind: "enforcement", validFrom: "2015-06-01", validUntil: "2017-05-31" };
const act = {
  unit: "bureau",
  kind: "penalty",
  benchmark: "stall",
  penalties: ["fine"],
  officers: ["a", "b"],
};
const dataset = loadDataset({
  unit: [{ id: "bureau", title: "示例县城管局", kind: "department", level: "county" }],
  officer: [
    { id: "a", unit: "bureau", name: "甲", certificates: [{ ...certificate, validUntil: "2019-05-31" }] },
    { id: "b", unit: "bureau", name: "乙", certificates: [certificate] },
  ],
  list: [{ id: "benchmark", kind: "discretion-benchmark", unit: "bureau", title: "示例县裁量权基准" }],
  "list-entry": [
    {
      id: "stall",
      list: "benchmark",
      name: "占道经营",
      validFrom: "2016-01-01",
      bands: [
        { degree: "slight", penalty: "warning" },
        { degree: "ordinary", penalty: "fine", atLeast: 50, atMost: 200 },
        { degree: "serious", penalty: "fine", atLeast: 200, atMost: 500 },
      ],
    },
  ],
  "enforcement-case": [
    { ...act, id: "e-1", title: "甲摊案", decidedOn: "2017-05-31", degree: "ordinary", amount: 200 },
    { ...act, id: "e-2", title: "乙摊案", decidedOn: "2017-06-01", degree: "ordinary", amount: 300 },
    { ...act, id: "e-3", title: "丙摊案", decidedOn: "2017-05-15", degree: "slight", amount: 50 },
  ],
});

const { findings } = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });
for (const { rule, message } of findings.filter(({ obligations }) => obligations.includes("2.14c")))
  console.log(rule, renderMessage(message, "zh"));
// => fine-within-benchmark 示例县城管局“乙摊案”罚款300元，不在裁量权基准“占道经营”对一般情节规定的幅度（50–200）之内。
// => fine-within-benchmark 示例县城管局“丙摊案”罚款50元，裁量权基准“占道经营”对轻微情节没有规定罚款。
for (const { rule, message } of findings.filter(({ obligations }) => obligations.includes("2.14e")))
  console.log(rule, renderMessage(message, "zh"));
// => hold-certificate-when-enforcing 示例县城管局办理“乙摊案”的执法人员乙于2017-06-01参与执法，当日没有有效的行政执法证。
