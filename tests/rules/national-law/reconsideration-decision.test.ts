import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  answerAsRespondentInTime,
  concludeReconsiderationInTime,
  extendReconsiderationLawfully,
} from "../../../rules/national-law/reconsideration-decision.js";

const frame = { describe, it };

testRule(frame, nationalLaw, answerAsRespondentInTime, {
  asOf: "2024-09-30",
  record: { copyReceivedOn: "2024-05-22", procedureKind: "ordinary" },
  keeps: [
    { name: "answered on the tenth working day", record: { repliedOn: "2024-06-05" } },
    {
      name: "answered on the fifth working day in the summary procedure",
      record: { procedureKind: "summary", repliedOn: "2024-05-29" },
    },
    {
      name: "received on the last day of the old law, answered on the tenth calendar day",
      record: { copyReceivedOn: "2023-12-31", repliedOn: "2024-01-10" },
    },
    {
      name: "received on the first day of the revised law, answered on the tenth working day",
      record: { copyReceivedOn: "2024-01-01", repliedOn: "2024-01-15" },
    },
    {
      name: "received in 2017, the tenth day moved over a festival",
      record: { copyReceivedOn: "2017-03-24", procedureKind: undefined, repliedOn: "2017-04-05" },
    },
  ],
  breaks: [
    {
      name: "answered on the eleventh working day",
      record: { repliedOn: "2024-06-06" },
      message: "late",
      due: "2024-06-05",
      severity: "error",
    },
    {
      name: "received on the last day of the old law, answered on the eleventh calendar day",
      record: { copyReceivedOn: "2023-12-31", repliedOn: "2024-01-11" },
      message: "late",
      due: "2024-01-10",
    },
    {
      name: "answered on the sixth working day in the summary procedure",
      record: { procedureKind: "summary", repliedOn: "2024-05-30" },
      message: "late",
      due: "2024-05-29",
    },
    { name: "not answered", message: "overdue", field: "repliedOn" },
  ],
  pending: [{ name: "on the tenth working day", asOf: "2024-06-05", due: "2024-06-05" }],
  undetermined: [
    {
      name: "by which procedure is not known",
      record: { procedureKind: undefined, repliedOn: "2024-06-05" },
      missing: ["procedureKind"],
    },
    {
      name: "received on the first day of the old law, in a year whose holidays are not known",
      record: { copyReceivedOn: "1999-10-01", repliedOn: "1999-10-12" },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "the copy has not arrived", record: { copyReceivedOn: undefined } },
    { name: "withdrawn before the answer was due", record: { endedOn: "2024-06-05" } },
    { name: "received before there was the law", record: { copyReceivedOn: "1999-09-30" } },
  ],
  boundaries: true,
});

const extension = {
  count: 30,
  unit: "day",
  approvedOn: "2024-06-20",
  approverRole: "office-head",
  notifiedOn: "2024-06-21",
} as const;
const appraisal = { from: "2024-06-03", until: "2024-06-13", ground: "appraisal" } as const;

testRule(frame, nationalLaw, concludeReconsiderationInTime, {
  asOf: "2024-12-31",
  record: {
    receivedOn: "2024-05-07",
    acceptedOn: "2024-05-13",
    procedureKind: "ordinary",
    suspensions: [],
    extensions: [],
  },
  keeps: [
    { name: "decided on the sixtieth day", record: { decidedOn: "2024-07-12" } },
    { name: "withdrawn and terminated, with no decision", record: { outcome: "terminated", endedOn: "2024-06-03" } },
    { name: "extended by thirty days, to a Sunday", record: { extensions: [extension], decidedOn: "2024-08-12" } },
    {
      name: "stopped for ten days, the last day moved over the weekend",
      record: { suspensions: [appraisal], decidedOn: "2024-07-22" },
    },
    {
      name: "decided on the thirtieth day in the summary procedure",
      record: { procedureKind: "summary", decidedOn: "2024-06-12" },
    },
    {
      name: "accepted on the last day of the old law",
      record: { receivedOn: "2023-12-26", acceptedOn: "2023-12-31", decidedOn: "2024-02-29" },
    },
    {
      name: "accepted on the first day of the revised law",
      record: { receivedOn: "2023-12-26", acceptedOn: "2024-01-01", decidedOn: "2024-03-01" },
    },
  ],
  breaks: [
    {
      name: "decided on the sixty-first day",
      record: { receivedOn: "2024-05-08", acceptedOn: "2024-05-14", decidedOn: "2024-07-16" },
      message: "late",
      due: "2024-07-15",
      severity: "error",
    },
    {
      name: "accepted a week after the time for examining: counts from the day on which that time was over",
      record: { acceptedOn: "2024-05-20", decidedOn: "2024-07-15" },
      message: "late",
      due: "2024-07-12",
    },
    {
      name: "accepted in 2017 and decided within the time of no summary procedure",
      record: { receivedOn: "2017-04-18", acceptedOn: "2017-04-18", procedureKind: undefined, decidedOn: "2017-06-20" },
      message: "late",
      due: "2017-06-19",
    },
    {
      name: "decided on the thirty-first day in the summary procedure",
      record: { procedureKind: "summary", decidedOn: "2024-06-13" },
      message: "late",
      due: "2024-06-12",
    },
    {
      name: "not decided, and counts as accepted by silence",
      record: { acceptedOn: undefined },
      message: "overdue",
      due: "2024-07-12",
    },
  ],
  pending: [
    { name: "on the last day", asOf: "2024-07-12", due: "2024-07-12" },
    {
      name: "the clock stands still",
      record: { suspensions: [{ ...appraisal, until: undefined }] },
      suspendedSince: "2024-06-03",
    },
  ],
  undetermined: [
    {
      name: "by which procedure is not known",
      record: { procedureKind: undefined, decidedOn: "2024-06-12" },
      missing: ["procedureKind"],
    },
    {
      name: "decided after sixty days, whether the clock was stopped is not known",
      record: { suspensions: undefined, extensions: undefined, decidedOn: "2024-07-16" },
      missing: ["suspensions", "extensions"],
    },
    {
      name: "accepted on the first day of the old law, in a year whose holidays are not known",
      record: { receivedOn: "1999-10-01", acceptedOn: "1999-10-01", decidedOn: "1999-12-01" },
      missing: [
        "correctedOn",
        "the end of the period for examining an application from (the day of correction, or where that is not recorded the day of receipt)",
      ],
    },
  ],
  notApplicable: [
    { name: "refused", record: { acceptedOn: undefined, refusedOn: "2024-05-13" } },
    {
      name: "accepted before there was the law",
      record: { receivedOn: "1999-09-29", acceptedOn: "1999-09-30" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, extendReconsiderationLawfully, {
  asOf: "2024-12-31",
  record: {
    receivedOn: "2024-05-07",
    acceptedOn: "2024-05-13",
    procedureKind: "ordinary",
    extensions: [extension],
  },
  keeps: [
    { name: "thirty days, approved by the head of the office, the parties told" },
    {
      name: "on the first day of the revised law",
      record: { receivedOn: "2024-01-01", acceptedOn: "2024-01-01" },
    },
    {
      name: "under the old law by the head of the organ, on its last day",
      record: {
        receivedOn: "2023-12-31",
        acceptedOn: "2023-12-31",
        procedureKind: undefined,
        extensions: [{ ...extension, approverRole: "organ-head" }],
      },
    },
    {
      name: "on the first day of the old law",
      record: {
        receivedOn: "1999-10-01",
        acceptedOn: "1999-10-01",
        extensions: [{ ...extension, approverRole: "organ-head" }],
      },
    },
  ],
  breaks: [
    { name: "thirty-one days", record: { extensions: [{ ...extension, count: 31 }] }, severity: "error" },
    { name: "by thirty-one working days", record: { extensions: [{ ...extension, count: 31, unit: "working-day" }] } },
    { name: "twice", record: { extensions: [extension, extension] } },
    { name: "the parties were not told", record: { extensions: [{ ...extension, notifiedOn: undefined }] } },
    { name: "in the summary procedure", record: { procedureKind: "summary" } },
    {
      name: "under the old law by the head of the office",
      record: { receivedOn: "2017-04-18", acceptedOn: "2017-04-18" },
    },
  ],
  undetermined: [
    {
      name: "who approved it is not known",
      record: { extensions: [{ ...extension, approverRole: undefined }] },
      missing: ["extensions[0].approverRole"],
    },
    { name: "by which procedure is not known", record: { procedureKind: undefined }, missing: ["procedureKind"] },
    { name: "whether it was extended is not known", record: { extensions: undefined }, missing: ["extensions"] },
  ],
  notApplicable: [
    { name: "not extended", record: { extensions: [] } },
    {
      name: "before there was the law",
      record: { receivedOn: "1999-09-30", acceptedOn: "1999-09-30" },
    },
  ],
  boundaries: true,
});
