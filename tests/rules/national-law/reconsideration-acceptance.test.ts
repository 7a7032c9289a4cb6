import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  askForReconsiderationPapersInTime,
  examineReconsiderationApplicationInTime,
  sendReconsiderationCopyInTime,
} from "../../../rules/national-law/reconsideration-acceptance.js";

const frame = { describe, it };

testRule(frame, nationalLaw, examineReconsiderationApplicationInTime, {
  asOf: "2024-09-30",
  record: { receivedOn: "2024-04-01" },
  keeps: [
    { name: "refused on the fifth working day, after Qingming", record: { refusedOn: "2024-04-09" } },
    {
      name: "the papers arrived on a day from which five working days are counted anew",
      record: { correctionNotifiedOn: "2024-04-03", correctedOn: "2024-04-15", refusedOn: "2024-04-22" },
    },
    {
      name: "received on the last day of the old law and refused in time",
      record: { receivedOn: "2023-12-31", refusedOn: "2024-01-08" },
    },
    {
      name: "received on the first day of the revised law and refused in time",
      record: { receivedOn: "2024-01-01", refusedOn: "2024-01-08" },
    },
  ],
  breaks: [
    {
      name: "refused on the sixth working day, when it counted as accepted",
      record: { refusedOn: "2024-04-10" },
      message: "late",
      due: "2024-04-09",
      severity: "error",
      field: "refusedOn",
    },
    {
      name: "refused on the sixth working day under the old law",
      record: { receivedOn: "2017-04-05", refusedOn: "2017-04-13" },
      message: "late",
      due: "2017-04-12",
      field: "refusedOn",
    },
    {
      name: "to be refused on a later day",
      record: { refusedOn: "2024-10-08" },
      message: "overdue",
    },
  ],
  undetermined: [
    {
      name: "refused in the first days of the old law, in a year whose holidays are not known",
      record: { receivedOn: "1999-10-01", refusedOn: "1999-10-08" },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "silence: counts as accepted by law" },
    {
      name: "accepted on the sixth working day: counted as accepted the day before",
      record: { acceptedOn: "2024-04-10" },
    },
    { name: "the papers asked for have not come", record: { correctionNotifiedOn: "2024-04-03" } },
    {
      name: "accepted late under the old law, by which it counts as accepted on receipt",
      record: { receivedOn: "2017-04-05", acceptedOn: "2017-05-05" },
    },
    { name: "received before there was the law", record: { receivedOn: "1999-09-30", refusedOn: "1999-12-01" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, askForReconsiderationPapersInTime, {
  asOf: "2024-09-30",
  record: { receivedOn: "2024-04-01" },
  keeps: [
    { name: "asked for on the fifth working day", record: { correctionNotifiedOn: "2024-04-09" } },
    {
      name: "received on the last day of the old law",
      record: { receivedOn: "2023-12-31", correctionNotifiedOn: "2024-01-08" },
    },
    {
      name: "received on the first day of the revised law",
      record: { receivedOn: "2024-01-01", correctionNotifiedOn: "2024-01-08" },
    },
    {
      name: "received on the first day of the regulations",
      record: { receivedOn: "2007-08-01", correctionNotifiedOn: "2007-08-08" },
    },
  ],
  breaks: [
    {
      name: "asked for on the sixth working day",
      record: { correctionNotifiedOn: "2024-04-10" },
      message: "late",
      due: "2024-04-09",
      severity: "error",
    },
    {
      name: "asked for on the sixth working day in 2017, when the kind of day was not said",
      record: { receivedOn: "2017-04-05", correctionNotifiedOn: "2017-04-13" },
      message: "late",
      due: "2017-04-12",
      severity: "warning",
    },
    {
      name: "to be asked for on a later day",
      record: { correctionNotifiedOn: "2024-10-08" },
      message: "overdue",
    },
  ],
  notApplicable: [
    { name: "nothing was missing" },
    {
      name: "received before there were the regulations",
      record: { receivedOn: "2007-07-31", correctionNotifiedOn: "2007-12-03" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, sendReconsiderationCopyInTime, {
  asOf: "2024-09-30",
  record: { receivedOn: "2024-05-07", acceptedOn: "2024-05-13", procedureKind: "ordinary" },
  keeps: [
    { name: "sent on the seventh working day", record: { copySentOn: "2024-05-22" } },
    {
      name: "sent on the third working day in the summary procedure",
      record: { procedureKind: "summary", copySentOn: "2024-05-16" },
    },
    {
      name: "accepted on the last day of the old law, sent on the seventh working day",
      record: { receivedOn: "2023-12-25", acceptedOn: "2023-12-31", copySentOn: "2024-01-10" },
    },
    {
      name: "accepted on the first day of the revised law",
      record: { receivedOn: "2023-12-26", acceptedOn: "2024-01-01", copySentOn: "2024-01-10" },
    },
    {
      name: "in 2017, when there was one procedure for all",
      record: {
        receivedOn: "2017-04-05",
        acceptedOn: "2017-04-05",
        procedureKind: undefined,
        copySentOn: "2017-04-14",
      },
    },
  ],
  breaks: [
    {
      name: "sent on the eighth working day",
      record: { copySentOn: "2024-05-23" },
      message: "late",
      due: "2024-05-22",
      data: { daysLate: 1 },
    },
    {
      name: "sent on the fourth working day in the summary procedure",
      record: { procedureKind: "summary", copySentOn: "2024-05-17" },
      message: "late",
      due: "2024-05-16",
    },
    { name: "not sent", message: "overdue", due: "2024-05-22", field: "copySentOn" },
    {
      name: "counts as accepted when the time for examining ran out",
      record: { acceptedOn: undefined, copySentOn: "2024-05-23" },
      message: "late",
      due: "2024-05-22",
    },
    {
      name: "counted as accepted on receipt in 2017",
      record: { receivedOn: "2017-04-05", acceptedOn: undefined, copySentOn: "2017-04-17" },
      message: "late",
      due: "2017-04-14",
    },
  ],
  pending: [{ name: "on the seventh working day", asOf: "2024-05-22", due: "2024-05-22" }],
  undetermined: [
    {
      name: "answered by the respondent, and the day of sending is not recorded",
      record: { repliedOn: "2024-05-30" },
      missing: ["copySentOn"],
    },
    {
      name: "by which procedure is not known",
      record: { procedureKind: undefined, copySentOn: "2024-05-16" },
      missing: ["procedureKind"],
    },
    {
      name: "accepted on the first day of the old law, in a year whose holidays are not known",
      record: { receivedOn: "1999-10-01", acceptedOn: "1999-10-01", copySentOn: "1999-10-09" },
      missing: [
        "the end of the period for examining an application from (the day of correction, or where that is not recorded the day of receipt)",
      ],
    },
  ],
  notApplicable: [
    { name: "refused", record: { acceptedOn: undefined, refusedOn: "2024-05-13" } },
    { name: "withdrawn before a copy was sent", record: { endedOn: "2024-05-15" } },
    { name: "still being examined, on a make-up Saturday", asOf: "2024-05-11", record: { acceptedOn: undefined } },
    { name: "papers are asked for", record: { acceptedOn: undefined, correctionNotifiedOn: "2024-05-09" } },
    {
      name: "accepted before there was the law",
      record: { receivedOn: "1999-09-29", acceptedOn: "1999-09-30" },
    },
  ],
  boundaries: true,
});
