import {
  definePack,
  defineParameter,
  defineProcedure,
  defineSource,
  evaluate,
  label,
  loadDataset,
  plainDate,
  renderMessage,
  workingDays,
} from "fazhi";
import { EnforcementCase } from "fazhi/model";

// An invented document that orders the steps of a penalty and sets a time between two of them.
const title = label("示例县行政处罚程序规定", "Example county's procedure of penalties");
const inForce = { from: plainDate("2017-01-01") };
const provisions = defineSource({ id: "provisions", title, inForce, verified: true });
const source = provisions.clause("第十二条");
const period = defineParameter({ id: "service-period", title, values: [{ value: workingDays(7), source }] });
const unheard = label("{id}于{secondOn}未经告知作出决定。", "{id} was decided on {secondOn} without notice before.");
const unserved = label("{id}应于{due}前送达。", "{id}, decided on {firstOn}, was to be served by {due}.");

const decideAndServe = defineProcedure({
  id: "decide-and-serve",
  title: label("先告知、后决定、按期送达", "Give notice, decide, serve in time"),
  about: EnforcementCase,
  severity: "error",
  source,
  steps: (act) => act.procedure,
  constraints: [
    { id: "notice-first", template: "precedence", first: "notice", second: "decision", message: unheard },
    { id: "served", template: "response", first: "decision", second: "service", within: period, message: unserved },
  ],
  closed: (act) => act.closedOn.isPresent(),
});
const parts = { sources: [provisions], parameters: [period], rules: [decideAndServe] };
const pack = definePack({ name: "procedure-of-penalties", title, version: "1.0.0", ...parts });

const step = (kind: string) => (on: string) => ({ kind, on });
const [notice, decision, service] = [step("notice"), step("decision"), step("service")];
const act = { unit: "bureau", kind: "penalty" };
const dataset = loadDataset({
  unit: [{ id: "bureau", title: "示例县住建局", kind: "department", level: "county" }],
  "enforcement-case": [
    { ...act, id: "c-1", procedure: [notice("2017-09-11"), decision("2017-09-20"), service("2017-09-29")] },
    { ...act, id: "c-2", procedure: [notice("2017-09-18"), decision("2017-09-27")] },
    { ...act, id: "c-3", procedure: [decision("2017-09-12"), notice("2017-09-13"), service("2017-09-25")] },
  ],
});

// Of an open case whose clock runs nothing is wrong yet: it is pending, with the last day on which it can be fulfilled.
const { pending, findings } = evaluate(dataset, pack, { asOf: plainDate("2017-09-30") });
for (const { where, due } of pending) console.log(where.id, "is pending, due on", due?.latest);
// => c-2 is pending, due on 2017-10-12
for (const { message } of findings) console.log(renderMessage(message, "en"));
// => c-3 was decided on 2017-09-12 without notice before.
// => c-3, decided on 2017-09-12, was to be served by 2017-09-21.
