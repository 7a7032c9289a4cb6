import { Measure, Plan, Section, Task } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";

// A folder of YAML files, one for each kind of record; whatever is wrong in any of them is told at once, with its line.
const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));

const [plan] = dataset.records(Plan);
console.log(plan?.title, plan?.issuedOn);

for (const section of dataset.records(Section)) {
  const tasks = dataset.referring(Task, "section", section.id);
  const measures = tasks.flatMap((task) => dataset.referring(Measure, "task", task.id));
  console.log(`${section.number} ${section.title}: ${tasks.length} tasks, ${measures.length} measures`);
}

const task = dataset.find(Task, "task-2.12");
console.log(task?.title);
for (const measure of dataset.referring(Measure, "task", "task-2.12"))
  console.log(measure.obligation, measure.title, measure.dueOn ?? "standing");
console.log(dataset.placeOf("measure", "m-2.12d"));
