import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  answerProcuratorialSuggestion,
  carryOutJudgment,
} from "../../../rules/changji-2017/judgments-and-suggestions.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, carryOutJudgment, {
  asOf: "2017-09-30",
  record: { outcome: "lost", finalOn: "2017-08-08", performanceRequired: true, performanceDueOn: "2017-09-08" },
  keeps: [
    { name: "carried out on the last day", record: { performedOn: "2017-09-08" } },
    { name: "lost in part, carried out", record: { outcome: "partly-lost", performedOn: "2017-08-25" } },
    { name: "final on the first day of the plan", record: { finalOn: "2017-04-01", performedOn: "2017-05-01" } },
    {
      name: "final on the last day of the plan",
      asOf: "2018-06-30",
      record: { finalOn: "2017-12-31", performanceDueOn: "2018-01-31", performedOn: "2018-01-31" },
    },
  ],
  breaks: [
    {
      name: "carried out a day late",
      record: { performedOn: "2017-09-09" },
      message: "late",
      due: "2017-09-08",
      severity: "error",
    },
    { name: "not carried out", message: "overdue", field: "performedOn" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-09-08", due: "2017-09-08" }],
  undetermined: [
    {
      name: "whether anything is to be done is not known",
      record: { performanceRequired: undefined },
      missing: ["performanceRequired"],
    },
    { name: "no day was set", record: { performanceDueOn: undefined }, missing: ["performanceDueOn"] },
    { name: "how it ended is not known", record: { outcome: undefined }, missing: ["outcome"] },
  ],
  notApplicable: [
    { name: "won", record: { outcome: "won", performanceRequired: undefined } },
    { name: "nothing is to be done", record: { performanceRequired: false } },
    { name: "appealed", record: { finalOn: undefined } },
    { name: "final on the day before the plan was in force", record: { finalOn: "2017-03-31" } },
    { name: "final when the plan had ended", asOf: "2018-06-30", record: { finalOn: "2018-01-01" } },
  ],
  boundaries: true,
});

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
