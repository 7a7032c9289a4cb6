import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  answerInformationRequestAfterAsking,
  answerInformationRequestInTime,
  askForClearRequestInTime,
  awaitThirdPartyNoLonger,
  extendInformationRequestLawfully,
} from "../../../rules/national-law/information-requests.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, answerInformationRequestInTime, {
  asOf: "2024-12-31",
  record: { receivedOn: "2024-03-01", suspensions: [], extensions: [] },
  keeps: [
    { name: "answered on the twentieth working day", record: { answeredOn: "2024-03-29" } },
    {
      name: "received on 28 April 2017, answered on the fifteenth working day",
      record: { receivedOn: "2017-04-28", answeredOn: "2017-05-22" },
    },
    {
      name: "received on the last day of the old regulations",
      record: { receivedOn: "2019-05-14", answeredOn: "2019-06-04" },
    },
    {
      name: "received on the first day of the revised ones",
      record: { receivedOn: "2019-05-15", answeredOn: "2019-06-13" },
    },
    {
      name: "received on the first day of the old ones",
      record: { receivedOn: "2008-05-01", answeredOn: "2008-05-20" },
    },
    {
      name: "a clear request came later and starts the clock anew",
      record: { correctionNotifiedOn: "2024-03-11", correctedOn: "2024-03-20", answeredOn: "2024-04-18" },
    },
    {
      name: "a third party was asked, whose time is not counted",
      record: {
        suspensions: [{ from: "2024-03-05", until: "2024-03-19", ground: "third-party-opinion" }],
        answeredOn: "2024-04-12",
      },
    },
    {
      name: "lengthened by twenty working days",
      record: {
        extensions: [{ count: 20, unit: "working-day", approvedOn: "2024-03-27" }],
        answeredOn: "2024-04-26",
      },
    },
  ],
  breaks: [
    {
      name: "answered on the twenty-first",
      record: { answeredOn: "2024-04-01" },
      message: "late",
      due: "2024-03-29",
      severity: "error",
    },
    {
      name: "in 2017, answered on the sixteenth working day",
      record: { receivedOn: "2017-04-28", answeredOn: "2017-05-23" },
      message: "late",
      due: "2017-05-22",
    },
    {
      name: "of very many, in 2018, when that was no reason",
      record: { receivedOn: "2018-03-01", excessive: true },
      message: "overdue",
    },
    { name: "not answered", message: "overdue", field: "answeredOn" },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2024-03-29", due: "2024-03-29" }],
  undetermined: [
    {
      name: "late, and whether it was lengthened is not known",
      record: { extensions: undefined, answeredOn: "2024-04-01" },
      missing: ["extensions"],
    },
  ],
  notApplicable: [
    { name: "waiting for a clear request", record: { correctionNotifiedOn: "2024-03-11" } },
    { name: "one of very many", record: { excessive: true } },
    { name: "withdrawn", record: { withdrawnOn: "2024-03-06" } },
    {
      name: "a third party was asked and no pause is on record: another rule judges",
      record: { thirdParty: { askedOn: "2024-03-04", receivedOn: "2024-03-05" } },
    },
    { name: "before there were regulations", record: { receivedOn: "2008-04-30" } },
  ],
  boundaries: true,
});

const extension = {
  count: 20,
  unit: "working-day",
  approvedOn: "2024-03-27",
  approverRole: "office-head",
  notifiedOn: "2024-03-28",
} as const;

testRule(frame, nationalLaw, extendInformationRequestLawfully, {
  asOf: "2024-12-31",
  record: { receivedOn: "2024-03-01", extensions: [extension] },
  keeps: [
    { name: "once, by twenty working days" },
    {
      name: "by ten calendar days, which are shorter",
      record: { extensions: [{ ...extension, count: 10, unit: "day" }] },
    },
    { name: "received on the first day of the revised regulations", record: { receivedOn: "2019-05-15" } },
    {
      name: "received the day before, by fifteen",
      record: { receivedOn: "2019-05-14", extensions: [{ ...extension, count: 15 }] },
    },
    {
      name: "received on the first day of the old ones",
      record: { receivedOn: "2008-05-01", extensions: [{ ...extension, count: 15 }] },
    },
  ],
  breaks: [
    { name: "twice", record: { extensions: [extension, extension] }, severity: "error", field: "extensions" },
    { name: "by twenty-one", record: { extensions: [{ ...extension, count: 21 }] } },
    { name: "by twenty under the old ones", record: { receivedOn: "2019-05-14" } },
    {
      name: "by calendar days that no holidays make fit",
      record: { extensions: [{ ...extension, count: 41, unit: "day" }] },
    },
  ],
  undetermined: [
    {
      name: "whether the applicant was told is not known",
      record: { extensions: undefined },
      missing: ["extensions"],
    },
  ],
  notApplicable: [
    { name: "not lengthened", record: { extensions: [] } },
    { name: "before there were regulations", record: { receivedOn: "2008-04-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, askForClearRequestInTime, {
  asOf: "2024-12-31",
  record: { receivedOn: "2024-03-01", correctionNotifiedOn: "2024-03-12" },
  keeps: [
    { name: "asked on the seventh working day" },
    {
      name: "received on the first day of the revised regulations",
      record: { receivedOn: "2019-05-15", correctionNotifiedOn: "2019-05-24" },
    },
  ],
  breaks: [
    {
      name: "asked on the eighth",
      record: { correctionNotifiedOn: "2024-03-13" },
      message: "late",
      due: "2024-03-12",
      severity: "error",
    },
  ],
  notApplicable: [
    { name: "a clear request", record: { correctionNotifiedOn: undefined } },
    {
      name: "under the old ones, which set no time",
      record: { receivedOn: "2019-05-14", correctionNotifiedOn: "2019-06-28" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, awaitThirdPartyNoLonger, {
  asOf: "2024-12-31",
  record: { receivedOn: "2024-03-01", thirdParty: { askedOn: "2024-03-04", receivedOn: "2024-03-05" } },
  keeps: [
    {
      name: "answered on the fifteenth working day",
      record: { thirdParty: { askedOn: "2024-03-04", receivedOn: "2024-03-05", answeredOn: "2024-03-26" } },
    },
    {
      name: "asked on the first day of the revised regulations",
      record: { thirdParty: { askedOn: "2019-05-15", receivedOn: "2019-05-15", answeredOn: "2019-06-05" } },
    },
  ],
  breaks: [
    {
      name: "answered on the sixteenth",
      record: { thirdParty: { askedOn: "2024-03-04", receivedOn: "2024-03-05", answeredOn: "2024-03-27" } },
      message: "late",
      due: "2024-03-26",
      severity: "notice",
    },
    { name: "silent", message: "overdue" },
  ],
  notApplicable: [
    { name: "nobody was asked", record: { thirdParty: undefined } },
    {
      name: "asked under the old ones, which set no time",
      record: { thirdParty: { askedOn: "2019-05-14", receivedOn: "2019-05-14" } },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, answerInformationRequestAfterAsking, {
  asOf: "2024-06-30",
  record: {
    receivedOn: "2024-03-01",
    thirdParty: { askedOn: "2024-03-04", receivedOn: "2024-03-05", answeredOn: "2024-03-19" },
    suspensions: [],
    extensions: [],
  },
  keeps: [
    { name: "answered on the twentieth working day after the third party", record: { answeredOn: "2024-04-17" } },
    {
      name: "the third party was silent for fifteen working days",
      record: { thirdParty: { askedOn: "2024-03-04", receivedOn: "2024-03-05" }, answeredOn: "2024-04-24" },
    },
    {
      name: "received on the first day of the revised regulations",
      record: {
        receivedOn: "2019-05-15",
        thirdParty: { askedOn: "2019-05-16", receivedOn: "2019-05-16", answeredOn: "2019-05-20" },
        answeredOn: "2019-06-10",
      },
    },
    {
      name: "looks late: under the old regulations asking a third party did not count either",
      record: {
        receivedOn: "2019-05-14",
        thirdParty: { askedOn: "2019-05-20", receivedOn: "2019-05-21", answeredOn: "2019-06-10" },
        answeredOn: "2019-07-01",
      },
    },
    {
      name: "received on the first day of the old regulations",
      record: {
        receivedOn: "2008-05-01",
        thirdParty: { askedOn: "2008-05-05", receivedOn: "2008-05-05", answeredOn: "2008-05-06" },
        answeredOn: "2008-05-20",
      },
    },
  ],
  breaks: [
    {
      name: "answered a day later",
      record: { answeredOn: "2024-04-18" },
      message: "late",
      due: "2024-04-17",
      severity: "error",
    },
    { name: "not answered", message: "overdue" },
  ],
  notApplicable: [
    { name: "nobody was asked", record: { thirdParty: undefined } },
    {
      name: "the pause is on record: the other rule judges",
      record: { suspensions: [{ from: "2024-03-05", until: "2024-03-19", ground: "third-party-opinion" }] },
    },
    { name: "received before there were regulations", record: { receivedOn: "2008-04-30" } },
  ],
  boundaries: true,
});
