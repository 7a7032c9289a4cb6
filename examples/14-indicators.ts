import { defineIndicator, definePack, defineSource, evaluate, label, loadDataset, plainDate } from "fazhi";
import { mergeIndicators } from "fazhi/engine";
import { HotlineTicket } from "fazhi/model";

const title = label("示例县政务服务热线办法", "Example county's hotline measures");
const measures = defineSource({ id: "hotline", title, inForce: { from: plainDate("2017-01-01") }, verified: true });

// How long half of the tickets and nine in ten take, quarter by quarter, each beside the one before.
const answerTime = defineIndicator({
  id: "answer-time",
  title: label("热线工单答复时长", "Time to answer a ticket"),
  about: HotlineTicket,
  source: measures.clause("第八条"),
  form: "duration",
  from: (ticket) => ticket.assignedOn,
  until: (ticket) => ticket.answeredOn,
  unit: "working-day",
  percentiles: [50, 90],
  by: { quarter: (ticket) => ticket.assignedOn.quarter() },
});
const pack = definePack({ name: "hotline", title, version: "1.0.0", sources: [measures], indicators: [answerTime] });

/** The tickets of one office: the day of assignment and the day of the answer, where there is one. */
const ticketsOf = (unit: string, days: readonly (readonly [string, string?])[]) =>
  loadDataset({
    unit: [{ id: unit, title: unit, kind: "department", level: "county" }],
    "hotline-ticket": days.map(([day, answeredOn], place) => {
      const ticket = { id: `${unit}-${place + 1}`, unit, kind: "complaint", receivedOn: day, assignedOn: day };
      return answeredOn === undefined ? ticket : { ...ticket, answeredOn };
    }),
  });
const water = ticketsOf("水务局", [
  ["2017-05-02", "2017-05-05"],
  ["2017-08-01", "2017-08-15"],
]);
const roads = ticketsOf("交通局", [["2017-06-01", "2017-06-02"], ["2017-08-07", "2017-08-11"], ["2017-09-04"]]);

// Each office computes its own; merged, they are what one run over all tickets comes to. What still runs is a bound.
const [one, other] = [water, roads].flatMap(
  (tickets) => evaluate(tickets, pack, { asOf: plainDate("2017-09-29") }).indicators,
);
if (one === undefined || other === undefined) throw new Error("the pack has an indicator");
const { whole, groups } = mergeIndicators([one, other]);
console.log(whole.part.counted, "answered,", whole.part.uncounted, "waiting; few of them:", whole.restsOnFew);
// => 4 answered, 1 waiting; few of them: true
for (const { percentile, value } of whole.percentiles ?? []) console.log(percentile, value);
// => 50 { kind: 'known', value: 4 }
// => 90 { kind: 'between', low: 19 }
for (const { key, value, change } of groups["quarter"] ?? []) console.log(key, value, change?.absolute);
// => 2017-Q2 { kind: 'known', value: 1 } undefined
// => 2017-Q3 { kind: 'known', value: 10 } { kind: 'known', value: 9 }
