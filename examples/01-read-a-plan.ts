import { Measure, Plan, Section, Task } from "fazhi/model";
import { loadDatasetFolder } from "fazhi/node";

// A folder of YAML files, one for each kind of record; whatever is wrong in any of them is reported at once, with its line.
const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));

const [plan] = dataset.records(Plan);
console.log(plan?.title, plan?.issuedOn);
// => 自治州2017年推进依法行政加快法治政府建设工作要点 2017-04-01

for (const section of dataset.records(Section)) {
  const tasks = dataset.referring(Task, "section", section.id);
  const measures = tasks.flatMap((task) => dataset.referring(Measure, "task", task.id));
  console.log(`${section.number} ${section.title}, tasks: ${tasks.length}, measures: ${measures.length}`);
}
// => 1 总体要求, tasks: 0, measures: 0
// => 2 主要任务, tasks: 17, measures: 77
// => 3 组织保障, tasks: 3, measures: 7
// => annex 附件：责任分解汇总表, tasks: 1, measures: 1

const task = dataset.find(Task, "task-2.12");
console.log(task?.title);
// => 加强规范性文件监督管理
for (const measure of dataset.referring(Measure, "task", "task-2.12"))
  console.log(measure.obligation, measure.title, measure.dueOn ?? "standing");
// => 2.12a 规范性文件先审查、再讨论、后发布 standing
// => 2.12b 七县市全部“三统一” 2017-06-30
// => 2.12c 未经公布不得作为行政管理依据 standing
// => 2.12d 规范性文件报备率百分之百 2017-12-31
// => 2.12d 规范性文件审查率百分之百 2017-12-31
// => 2.12d 审查建议反馈率百分之百 2017-12-31
// => 2.12e 文件清理回头看，目录和文本动态更新 2017-10-31
// => 2.12f 涉及权利义务的文件依法公布 2017-12-31
