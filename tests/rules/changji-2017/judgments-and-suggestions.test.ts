import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { answerProcuratorialSuggestion } from "../../../rules/changji-2017/judgments-and-suggestions.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, answerProcuratorialSuggestion, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-06-19", answerDueOn: "2017-07-19" },
  keeps: [
    { name: "answered on the last day", record: { answeredOn: "2017-07-19" } },
    { name: "received on the first day of the plan", record: { receivedOn: "2017-04-01", answeredOn: "2017-07-01" } },
    {
      name: "received on the last day of the plan",
      asOf: "2018-06-30",
      record: { receivedOn: "2017-12-31", answerDueOn: "2018-01-31", answeredOn: "2018-01-30" },
    },
  ],
  breaks: [
    {
      name: "answered a day late",
      record: { answeredOn: "2017-07-20" },
      message: "late",
      due: "2017-07-19",
      severity: "error",
    },
    { name: "not answered", message: "overdue", field: "answeredOn" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-07-19", due: "2017-07-19" }],
  undetermined: [
    { name: "no day was set, and no answer is known", record: { answerDueOn: undefined }, missing: ["answerDueOn"] },
  ],
  notApplicable: [
    { name: "received on the day before the plan was in force", record: { receivedOn: "2017-03-31" } },
    { name: "received when the plan had ended", asOf: "2018-06-30", record: { receivedOn: "2018-01-01" } },
  ],
  boundaries: true,
});
