import { defineExpectation, definePack, defineSource, label, plainDate } from "fazhi";
import { HotlineTicket } from "fazhi/model";
import { testRule } from "fazhi/testing";

const title = label("示例县政务服务热线办法", "Example county's hotline measures");
const measures = defineSource({ id: "hotline", title, inForce: { from: plainDate("2017-01-01") }, verified: true });

const acceptBeforeAssigning = defineExpectation({
  id: "accept-before-assigning",
  title: label("先受理后派单", "Accept a ticket before assigning it"),
  about: HotlineTicket,
  severity: "warning",
  source: measures.clause("第五条"),
  expect: (ticket) => ticket.acceptedOn.notAfter(ticket.assignedOn),
  message: label("工单{id}先派单后受理。", "Ticket {id} was assigned before it was accepted."),
});
const pack = definePack({
  name: "hotline",
  title,
  version: "1.0.0",
  sources: [measures],
  rules: [acceptBeforeAssigning],
});

// In a test file `describe` and `it` are those of vitest, jest, mocha or node:test; here they only print.
const describe = (name: string, body: () => void) => {
  console.log(name);
  body();
};
const it = (name: string, body: () => void) => {
  body();
  console.log(" ", name);
};

// A case states only what it is about: the unit, the kind and whatever else a ticket must have is filled in.
testRule({ describe, it }, pack, acceptBeforeAssigning, {
  asOf: "2017-09-30",
  record: { acceptedOn: "2017-05-10" },
  keeps: [{ name: "assigned on the day of acceptance", record: { assignedOn: "2017-05-10" } }],
  breaks: [{ name: "assigned the day before", record: { assignedOn: "2017-05-09" } }],
  undetermined: [
    {
      name: "no day of acceptance",
      record: { acceptedOn: undefined, assignedOn: "2017-05-10" },
      missing: ["acceptedOn"],
    },
  ],
});
// => accept-before-assigning
// =>   has a sound table of cases
// => keeps it
// =>   assigned on the day of acceptance
// => breaks it
// =>   assigned the day before
// => cannot be judged
// =>   no day of acceptance
