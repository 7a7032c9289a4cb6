import { evaluate, loadDataset, plainDate, renderMessage } from "fazhi";
import { nationalLaw } from "fazhi/rules/national-law";

// Invented cases. On 1 January 2024 the ten days in which a respondent answers became working days: the number stayed.
const reconsideration = {
  unit: "government",
  respondent: "bureau",
  procedureKind: "ordinary",
  receivedOn: "2023-12-20",
};
const dataset = loadDataset({
  unit: [
    { id: "government", title: "示例县人民政府", kind: "government", level: "county" },
    { id: "bureau", title: "示例县自然资源局", kind: "department", level: "county" },
  ],
  "reconsideration-case": [
    { ...reconsideration, id: "old", title: "甲案", copyReceivedOn: "2023-12-29", repliedOn: "2024-01-12" },
    { ...reconsideration, id: "new", title: "乙案", copyReceivedOn: "2024-01-02", repliedOn: "2024-01-16" },
    { ...reconsideration, id: "late", title: "丙案", copyReceivedOn: "2024-01-02", repliedOn: "2024-01-17" },
  ],
});

// Asked today or in ten years, each case is judged by the law of the day on which its copy arrived.
const { findings } = evaluate(dataset, nationalLaw, { asOf: plainDate("2026-11-22") });
for (const { where, message, authority } of findings.filter(({ rule }) => rule === "answer-as-respondent-in-time")) {
  const [law] = authority;
  console.log(where.id, renderMessage(message, "zh"));
  console.log(`  《${law?.document.zh}》${law?.article}`);
}
// => old 示例县自然资源局2023-12-29收到“甲案”申请书副本，最迟应于2024-01-08书面答复，2024-01-12才答复，迟4日。
// =>   《中华人民共和国行政复议法（1999年）》第二十三条
// => late 示例县自然资源局2024-01-02收到“丙案”申请书副本，最迟应于2024-01-16书面答复，2024-01-17才答复，迟1日。
// =>   《中华人民共和国行政复议法（2023年修订）》第四十八条、第五十四条

const period = nationalLaw.parameters.find(({ id }) => id === "respondent-answer-period");
for (const { value, inForce } of period?.values ?? [])
  console.log(inForce.from, inForce.until ?? "–", JSON.stringify(value));
// => 1999-10-01 2024-01-01 {"count":10,"unit":"day","rollOver":true}
// => 2024-01-01 – {"count":10,"unit":"working-day","rollOver":false}
