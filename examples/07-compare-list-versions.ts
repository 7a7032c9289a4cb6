import { evaluate, loadDataset, plainDate, renderMessage } from "fazhi";
import { compareEntries, entriesInForce } from "fazhi/model";
import { changji2017 } from "fazhi/rules/changji-2017";

// An invented catalogue: in June one item is cancelled, one renamed, and in July the cancelled one is back under a new code.
const basis = [{ document: "示例县投资计划管理办法" }];
const entry = { list: "catalogue", validFrom: "2016-12-20", basis };
const dataset = loadDataset({
  unit: [{ id: "office", title: "示例县审改办", kind: "department", level: "county" }],
  list: [{ id: "catalogue", kind: "approval-item", unit: "office", title: "示例县行政审批事项目录" }],
  "list-entry": [
    {
      ...entry,
      id: "a-1",
      code: "SP-01",
      name: "年度投资计划审批",
      validUntil: "2017-06-26",
      cancelledBy: "示例县取消决定",
    },
    { ...entry, id: "a-2", code: "SP-02", name: "取水许可", basis: [{ document: "中华人民共和国水法" }] },
    { ...entry, id: "a-3", code: "SP-03", name: "户外广告设置审批", basis: [], validUntil: "2017-06-26" },
    { ...entry, id: "b-3", code: "SP-03", name: "户外广告设施设置许可", basis: [], validFrom: "2017-06-26" },
    { ...entry, id: "b-4", code: "SP-09", name: "年度投资计划备案审批", validFrom: "2017-07-10" },
  ],
});

const on = (day: string) => entriesInForce(dataset, "catalogue", plainDate(day));
const comparison = compareEntries(on("2017-01-01"), on("2017-09-30"));
for (const { before, after } of comparison.unchanged) console.log("unchanged", before.name, after.code);
// => unchanged 取水许可 SP-02
for (const { before, after, fields } of comparison.renamed)
  console.log(`${before.name} > ${after.name}`, fields.join());
// => 户外广告设置审批 > 户外广告设施设置许可 name,validFrom,validUntil
for (const { before, after } of comparison.reappearing)
  console.log(before.map(({ name }) => name).join(), "is back as", after.map(({ name }) => name).join());
// => 年度投资计划审批 is back as 年度投资计划备案审批

// The pack of a plan that forbids such covert growth makes a finding of it, which shows both entries.
const { findings } = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });
const covert = findings.find(({ rule }) => rule === "keep-cancelled-item-cancelled");
if (covert !== undefined) console.log(renderMessage(covert.message, "zh"));
// => 示例县审改办“示例县行政审批事项目录”中2017-07-10起施行的“年度投资计划备案审批”（b-4）没有新的设定依据，是2017-06-26取消的“年度投资计划审批”（a-1）变相恢复：名称除审批形式外相同。
for (const { path, seen } of covert?.evidence ?? []) console.log(" ", path, seen.value);
// =>   name 年度投资计划备案审批
// =>   code SP-09
// =>   basis 1
// =>   basis[0].document 示例县投资计划管理办法
// =>   name 年度投资计划审批
// =>   code SP-01
// =>   basis[0].document 示例县投资计划管理办法
// =>   validUntil 2017-06-26
// =>   cancelledBy 示例县取消决定
