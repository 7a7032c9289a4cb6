import { coverageOf } from "fazhi/engine";
import { changji2017 } from "fazhi/rules/changji-2017";

// A sentence of the plan asks for reconsideration by law; the plan's pack adopted the rules of national law that say how.
const coverage = coverageOf(changji2017);
const sentence = coverage.obligations.find(({ id }) => id === "2.16a");
console.log(sentence?.title?.zh, sentence?.state);
// => 健全复议审理机制，加大公开听证 rule

for (const { kind, id, pack } of sentence?.watchers ?? []) console.log(kind, id, "of", pack);
// => rule conclude-reconsideration-in-time of national-law
// => rule answer-as-respondent-in-time of national-law
// => rule staff-reconsideration of changji-2017
// => rule show-work-of-reconsideration-hearing of changji-2017
// => rule found-reconsideration-hearing-on-paper of changji-2017
// => indicator open-hearing-rate of changji-2017

// Under which article, with which numbers, since when: an amendment adds a line and takes none away.
const rule = sentence?.watchers.find(({ id }) => id === "answer-as-respondent-in-time");
for (const { document, article, inForce } of rule?.authority ?? [])
  console.log(inForce.from, `《${document.zh}》${article}`);
// => 1999-10-01 《中华人民共和国行政复议法（1999年）》第二十三条
// => 2024-01-01 《中华人民共和国行政复议法（2023年修订）》第四十八条、第五十四条
for (const { title, values } of rule?.parameters ?? [])
  for (const { value, inForce } of values) console.log(inForce.from, title.zh, JSON.stringify(value));
// => 1999-10-01 被申请人书面答复期限 {"count":10,"unit":"day","rollOver":true}
// => 2024-01-01 被申请人书面答复期限 {"count":10,"unit":"working-day","rollOver":false}
// => 2024-01-01 简易程序被申请人书面答复期限 {"count":5,"unit":"working-day","rollOver":false}

// The whole plan in numbers: its obligations, and how each of its phrases is known.
console.log(coverage.totals);
// => { rule: 82, indicator: 1, narrative: 0, none: 0 }
console.log(JSON.stringify(coverage.phraseTotals));
// => {"computed":154,"counted":11,"declared":2,"narrated":0,"open":0,"no-duty":39}
