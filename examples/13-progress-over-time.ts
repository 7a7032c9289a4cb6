import { evaluate, type Figure, type Progress, plainDate, progressOf } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { carryOverOf, cascadeOf, curveOf, historyOf } from "fazhi/progress";
import { changji2017 } from "fazhi/rules/changji-2017";

// Progress on any past day, each point being what a run as of that day gives; a curve is one figure of it.
const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));
const span = { from: plainDate("2017-04-01"), until: plainDate("2017-09-30"), every: "quarter" } as const;
const history = historyOf(dataset, (asOf) => evaluate(dataset, changji2017, { asOf }), span);
const percent = (figure: Figure) => (figure.kind === "judged" ? `${Math.round(figure.low * 100)} %` : "–");
for (const name of ["claimed", "verified", "planned"])
  console.log(name, ...curveOf(history, `whole/${name}`).map(({ asOf, figure }) => `${asOf}: ${percent(figure)}`));
// => claimed 2017-06-30: 25 % 2017-09-30: 62 %
// => verified 2017-06-30: 14 % 2017-09-30: 35 %
// => planned 2017-06-30: 39 % 2017-09-30: 74 %

// A claim that the records contradict is shown with both sides; neither alters the other.
const progress = history.at(-1) as Progress;
for (const { id, claim, fact } of progress.contradictions.filter(({ kind }) => kind === "evidence-shows-less")) {
  console.log(id);
  console.log(`  ${claim.records[0]?.id}: ${claim.title.en}`);
  console.log(`  ${fact.records[0]?.id}: ${fact.title.en}`);
}
// => m-2.1b/cj-bb/evidence-shows-less
// =>   pr-2.1b-3: reported on 2017-09-20
// =>   ev-2.1b-2: evidence “审批事项清理台账（三季度）”, in effect from 2017-09-20

// A forecast goes on at the pace so far; a recurring measure is due once in each of its periods.
const measure = (id: string) => progress.measures.find((one) => one.measure === id);
const forecast = measure("m-2.1b")?.forecast;
if (forecast?.kind === "expected") console.log(`${forecast.earliest}, if ${forecast.assumption.en}`);
// => 2018-01-18, if what is verified goes on growing at its pace so far, without a further pause
for (const { period, dueOn, state, isClaimed } of measure("m-3.2b")?.occurrences ?? [])
  console.log(`${period}, due on ${dueOn}: ${state}${isClaimed ? ", claimed" : ""}`);
// => 2017-H1, due on 2017-07-20: done-in-time, claimed
// => 2017-H2, due on 2017-12-31: not-yet-due, claimed

// Across levels and years: which clause nothing local carries out, and what became of last year's measures.
const levels = await loadDatasetFolder(new URL("./two-levels/", import.meta.url));
for (const { number, title, suggestion } of cascadeOf(levels, plainDate("2017-09-30")).uncovered.flatMap(
  (one) => one.tasks,
))
  console.log(`no local task for ${number} ${title}${suggestion ? `; perhaps ${suggestion.task}` : ""}`);
// => no local task for 2.5 推进双随机抽查监管; perhaps x17-t3
// => no local task for 3.3 加强法制队伍建设
const lastDay = evaluate(levels, [], { asOf: plainDate("2016-12-31") });
const previousProgress = progressOf(levels, lastDay, { plan: "x-2016" });
const { carried, dropped } = carryOverOf(levels, "x-2017", { previousProgress });
for (const { measure: id, from, kind, basis } of carried) console.log(`${id} ← ${from.join(" + ")}: ${kind}, ${basis}`);
// => x17-lists ← x16-lists: unchanged, stated
// => x17-filing ← x16-filing: changed, stated
// => x17-review ← x16-legality + x16-discussion: merged, stated
// => x17-inspection ← x16-inspection: changed, suggested
for (const { title, kind } of dropped) console.log(`${title}: ${kind}`);
// => 开通政务服务热线: finished
// => 举办法治讲座: explained
// => 执法案卷归档: silent
