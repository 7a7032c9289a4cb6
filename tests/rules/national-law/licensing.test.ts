import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { extendLicencePeriodLawfully } from "../../../rules/national-law/licence-extensions.js";
import {
  decideLicenceBySpecialDay,
  decideLicenceInTime,
  tellApplicantOfSuspension,
  tellDefectsInTime,
  tellDefectsOnce,
} from "../../../rules/national-law/licensing.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, tellDefectsInTime, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-04-01" },
  keeps: [
    {
      name: "received on a make-up Saturday, told on the fifth working day",
      record: { correctionNotifiedOn: "2017-04-11" },
    },
    {
      name: "received on the first day of the law",
      record: { receivedOn: "2004-07-01", correctionNotifiedOn: "2004-07-08" },
    },
  ],
  breaks: [
    {
      name: "told on the sixth working day",
      record: { correctionNotifiedOn: "2017-04-12" },
      message: "late",
      due: "2017-04-11",
      severity: "error",
    },
    { name: "to be told on a later day", record: { correctionNotifiedOn: "2017-10-09" }, message: "overdue" },
  ],
  notApplicable: [
    { name: "nothing was missing" },
    {
      name: "received before there was the law",
      record: { receivedOn: "2004-06-30", correctionNotifiedOn: "2004-09-01" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, tellDefectsOnce, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-04-05", correctionNotifiedOn: "2017-04-07" },
  keeps: [
    { name: "told once", record: { correctionNotices: 1 } },
    { name: "on the first day of the law", record: { receivedOn: "2004-07-01", correctionNotices: 1 } },
  ],
  breaks: [{ name: "told twice", record: { correctionNotices: 2 }, data: { times: 2 }, severity: "warning" }],
  undetermined: [{ name: "how often is not known", missing: ["correctionNotices"] }],
  notApplicable: [
    { name: "nothing was missing", record: { correctionNotifiedOn: undefined } },
    { name: "before there was the law", record: { receivedOn: "2004-06-30", correctionNotices: 2 } },
  ],
  boundaries: true,
});

const hearing = { from: "2017-04-10", until: "2017-04-17", ground: "hearing", notifiedOn: "2017-04-10" } as const;

testRule(frame, nationalLaw, decideLicenceInTime, {
  asOf: "2017-09-30",
  record: {
    receivedOn: "2017-04-01",
    acceptedOn: "2017-04-01",
    handling: "ordinary",
    suspensions: [],
    extensions: [],
  },
  keeps: [
    { name: "decided on the twentieth working day", record: { decidedOn: "2017-05-03" } },
    {
      name: "extended by ten working days",
      record: {
        extensions: [{ count: 10, unit: "working-day", approvedOn: "2017-04-28" }],
        decidedOn: "2017-05-17",
      },
    },
    {
      name: "a week of hearing, of which the applicant was told",
      record: { suspensions: [hearing], decidedOn: "2017-05-10" },
    },
    {
      name: "together with others, on the forty-fifth working day",
      record: { handling: "joint", decidedOn: "2017-06-08" },
    },
    { name: "a preliminary review", record: { handling: "preliminary-review", decidedOn: "2017-05-03" } },
    {
      name: "accepted on the first day of the law",
      record: { receivedOn: "2004-07-01", acceptedOn: "2004-07-01", decidedOn: "2004-07-29" },
    },
  ],
  breaks: [
    {
      name: "decided on the twenty-first working day",
      record: { decidedOn: "2017-05-04" },
      message: "late",
      due: "2017-05-03",
      severity: "error",
    },
    {
      name: "accepted by silence, on the day of receipt",
      record: { acceptedOn: undefined },
      message: "overdue",
      due: "2017-05-03",
    },
    {
      name: "told of defects too late, and so accepted on the day of receipt",
      record: { acceptedOn: undefined, correctionNotifiedOn: "2017-04-12" },
      message: "overdue",
      due: "2017-05-03",
    },
    {
      name: "together with others, on the forty-sixth working day",
      record: { handling: "joint", decidedOn: "2017-06-09" },
      message: "late",
      due: "2017-06-08",
    },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2017-05-03", due: "2017-05-03" }],
  undetermined: [{ name: "how it is handled is not known", record: { handling: undefined }, missing: ["handling"] }],
  notApplicable: [
    { name: "withdrawn", record: { outcome: "withdrawn" } },
    {
      name: "told of defects in time, and the papers have not come",
      record: { acceptedOn: undefined, correctionNotifiedOn: "2017-04-11" },
    },
    {
      name: "on the fifth working day nothing has been told yet",
      asOf: "2017-04-11",
      record: { acceptedOn: undefined },
    },
    {
      name: "accepted before there was the law",
      record: { receivedOn: "2004-06-30", acceptedOn: "2004-06-30" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, tellApplicantOfSuspension, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-04-01", acceptedOn: "2017-04-01", suspensions: [hearing] },
  keeps: [
    { name: "a hearing, of which the applicant was told" },
    { name: "on the first day of the law", record: { receivedOn: "2004-07-01", acceptedOn: "2004-07-01" } },
  ],
  breaks: [
    {
      name: "the applicant was not told",
      record: { suspensions: [{ ...hearing, notifiedOn: undefined }] },
      severity: "error",
    },
    { name: "for a reason that the law does not know", record: { suspensions: [{ ...hearing, ground: "other" }] } },
  ],
  undetermined: [
    {
      name: "why the clock stood still is not known",
      record: { suspensions: [{ ...hearing, ground: undefined }] },
      missing: ["suspensions[0].ground"],
    },
  ],
  notApplicable: [
    { name: "it did not stand still", record: { suspensions: [] } },
    { name: "before there was the law", record: { receivedOn: "2004-06-30", acceptedOn: "2004-06-30" } },
  ],
  boundaries: true,
});

const extension = {
  count: 10,
  unit: "working-day",
  approvedOn: "2017-04-28",
  approverRole: "organ-head",
  reason: "需要核实材料",
  notifiedOn: "2017-05-02",
} as const;

testRule(frame, nationalLaw, extendLicencePeriodLawfully, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-04-01", acceptedOn: "2017-04-01", handling: "ordinary", extensions: [extension] },
  keeps: [
    { name: "ten working days, approved, with reason and notice" },
    {
      name: "looks irregular: ten calendar days lie within ten working days",
      record: { extensions: [{ ...extension, unit: "day" }] },
    },
    {
      name: "fourteen calendar days, to the last day of ten working days",
      record: { extensions: [{ ...extension, unit: "day", count: 14 }] },
    },
    {
      name: "fifteen together with others, approved by the head of the government",
      record: {
        handling: "joint",
        extensions: [{ ...extension, count: 15, approverRole: "government-head" }],
      },
    },
    { name: "on the first day of the law", record: { receivedOn: "2004-07-01", acceptedOn: "2004-07-01" } },
  ],
  breaks: [
    { name: "eleven working days", record: { extensions: [{ ...extension, count: 11 }] }, severity: "error" },
    {
      name: "fifteen calendar days, a day beyond ten working days",
      record: { extensions: [{ ...extension, unit: "day", count: 15 }] },
    },
    { name: "a month", record: { extensions: [{ ...extension, unit: "month", count: 1 }] } },
    { name: "twice", record: { extensions: [extension, extension] } },
    { name: "without a reason", record: { extensions: [{ ...extension, reason: undefined }] } },
    {
      name: "approved by the head of an office",
      record: { extensions: [{ ...extension, approverRole: "office-head" }] },
    },
    { name: "together with others, approved by the head of the organ", record: { handling: "joint" } },
  ],
  undetermined: [
    {
      name: "who approved it is not known",
      record: { extensions: [{ ...extension, approverRole: undefined }] },
      missing: ["extensions[0].approverRole"],
    },
    { name: "whether it was extended is not known", record: { extensions: undefined }, missing: ["extensions"] },
  ],
  notApplicable: [
    { name: "not extended", record: { extensions: [] } },
    { name: "before there was the law", record: { receivedOn: "2004-06-30", acceptedOn: "2004-06-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, decideLicenceBySpecialDay, {
  asOf: "2024-12-31",
  record: { receivedOn: "2024-03-01", acceptedOn: "2024-03-01", decisionDueOn: "2024-06-28" },
  keeps: [
    { name: "looks late: decided on the last day that a special law sets", record: { decidedOn: "2024-06-28" } },
    {
      name: "on the first day of the law",
      record: {
        receivedOn: "2004-07-01",
        acceptedOn: "2004-07-01",
        decisionDueOn: "2004-10-08",
        decidedOn: "2004-10-08",
      },
    },
  ],
  breaks: [
    {
      name: "the day after",
      record: { decidedOn: "2024-06-29" },
      message: "late",
      due: "2024-06-28",
      severity: "error",
    },
    { name: "not decided", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2024-06-28", due: "2024-06-28" }],
  notApplicable: [
    { name: "no special law", record: { decisionDueOn: undefined } },
    { name: "withdrawn", record: { outcome: "withdrawn" } },
    { name: "before there was the law", record: { receivedOn: "2004-06-30", acceptedOn: "2004-06-30" } },
  ],
  boundaries: true,
});
