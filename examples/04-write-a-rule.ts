import {
  defineDeadline,
  definePack,
  defineParameter,
  defineSource,
  evaluate,
  label,
  loadDataset,
  plainDate,
  renderMessage,
  workingDays,
} from "fazhi";
import { HotlineTicket } from "fazhi/model";

// An invented document, the number that it sets and what it obliges to: the number never stands in the rule.
const title = label("示例县政务服务热线办法", "Example county's hotline measures");
const measures = defineSource({ id: "hotline", title, inForce: { from: plainDate("2017-01-01") }, verified: true });
const source = measures.clause("第八条");
const answerPeriod = defineParameter({ id: "answer-period", title, values: [{ value: workingDays(5), source }] });

const answerTicketInTime = defineDeadline({
  id: "answer-ticket-in-time",
  title: label("按期答复热线工单", "Answer a hotline ticket in time"),
  about: HotlineTicket,
  severity: "error",
  source,
  starts: (ticket) => ticket.assignedOn,
  within: (_, { parameter }) => parameter(answerPeriod),
  fulfilled: (ticket) => ticket.answeredOn,
  late: label("工单{id}应于{due}前答复，迟{daysLate}日。", "{id} was due on {due} and answered {daysLate} days late."),
  overdue: label("工单{id}应于{due}前答复，至今没有答复。", "{id} was due on {due} and has not been answered."),
});
const parameters = [answerPeriod];
const rules = [answerTicketInTime];
const hotline = definePack({ name: "hotline", title, version: "1.0.0", sources: [measures], parameters, rules });

// Five working days from Wednesday, 27 September: the holidays of October and a Saturday to make up for lie between.
const ticket = { unit: "water", kind: "complaint", receivedOn: "2017-09-27", assignedOn: "2017-09-27" };
const dataset = loadDataset({
  unit: [{ id: "water", title: "示例县水务局", kind: "department", level: "county" }],
  "hotline-ticket": [
    { ...ticket, id: "t-1", answeredOn: "2017-10-10" },
    { ...ticket, id: "t-2", answeredOn: "2017-10-12" },
  ],
});
const run = evaluate(dataset, hotline, { asOf: plainDate("2017-10-31") });
console.log(run.rules[0]?.counts.pass, "in time");
// => 1 in time
for (const finding of run.findings) console.log(renderMessage(finding.message, "en"));
// => t-2 was due on 2017-10-10 and answered 2 days late.
