import { evaluate, plainDate, renderMessage } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { changji2017 } from "fazhi/rules/changji-2017";

const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));

// Nothing reads the clock: the day as of which the question is asked is an argument.
const run = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });

// Every rule accounts for every record of its kind, by five outcomes: a missing value is neither a pass nor a fail.
const filing = run.rules.find(({ rule }) => rule === "file-normative-document-in-time");
for (const [outcome, count] of Object.entries(filing?.counts ?? {})) console.log(outcome, count);
// => pass 8
// => fail 3
// => pending 1
// => undetermined 1
// => not-applicable 8

const findings = run.findings.filter(({ obligations }) => obligations.some((id) => id.startsWith("2.16")));
for (const finding of findings.slice(0, 3)) {
  const [authority] = finding.authority;
  console.log(renderMessage(finding.message, "zh"));
  console.log(`  ${finding.where.entity} ${finding.where.id}, 《${authority?.document.zh}》${authority?.article}`);
}
// => 昌吉回族自治州人民政府2017-03-20受理的“不服征收决定案”最迟应于2017-05-19作出复议决定，2017-06-08才作出，迟20日。
// =>   reconsideration-case rc-2, 《中华人民共和国行政复议法（1999年）》第三十一条
// => 奇台县城市管理行政执法局2017-06-12收到“不服户外广告处罚案”申请书副本，最迟应于2017-06-26书面答复，2017-07-07才答复，迟11日。
// =>   reconsideration-case rc-5, 《中华人民共和国行政复议法（1999年）》第二十三条
// => “征收补偿案”2017-04-18开庭时，奇台县人民政府的负责人和工作人员都没有出庭。
// =>   litigation-case lt-2, 《中华人民共和国行政诉讼法（2014年修正）》第三条第三款
