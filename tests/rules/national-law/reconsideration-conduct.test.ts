import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  answerAsDocumentMakerInTime,
  askDocumentMakerInTime,
  attendReconsiderationHearing,
  consultReconsiderationCommittee,
  copyReconsiderationDecisionUpward,
  forwardApplicationAgainstPenaltyInTime,
  hearPartiesInReconsideration,
} from "../../../rules/national-law/reconsideration-conduct.js";

const frame = { describe, it };
const asOf = "2024-12-31";
const decided = { acceptedOn: "2024-03-01", receivedOn: "2024-03-01", decidedOn: "2024-04-15" } as const;
const oldLaw = { acceptedOn: "2023-12-31", receivedOn: "2023-12-31" } as const;
const firstDay = { acceptedOn: "2024-01-01", receivedOn: "2024-01-01" } as const;

testRule(frame, nationalLaw, hearPartiesInReconsideration, {
  asOf,
  record: { ...decided, procedureKind: "ordinary", opinionsHeard: false },
  keeps: [
    { name: "heard by telephone", record: { opinionsHeard: true } },
    { name: "heard at a hearing", record: { hearingHeldOn: "2024-04-01" } },
    { name: "the applicant could not be reached", record: { opinionsUnhearableBecause: "申请人多次联系不上" } },
    { name: "accepted on the first day of the revised law", record: { ...firstDay, opinionsHeard: true } },
  ],
  breaks: [
    { name: "not heard", severity: "error" },
    { name: "heard at a hearing after the decision", record: { hearingHeldOn: "2024-04-16" } },
  ],
  undetermined: [
    { name: "whether they were heard is not known", record: { opinionsHeard: undefined }, missing: ["opinionsHeard"] },
  ],
  notApplicable: [
    { name: "in the summary procedure", record: { procedureKind: "summary" } },
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "accepted on the last day of the old law", record: oldLaw },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, attendReconsiderationHearing, {
  asOf,
  record: { hearingHeldOn: "2024-04-01", respondentHeadAttended: false },
  keeps: [
    { name: "the head attended", record: { respondentHeadAttended: true } },
    {
      name: "the head gave the reason and sent staff",
      record: { respondentHeadExcuse: "防汛值守", respondentStaffAttended: true },
    },
    { name: "on the first day", record: { hearingHeldOn: "2024-01-01", respondentHeadAttended: true } },
  ],
  breaks: [
    { name: "nobody came", severity: "error", field: "respondentHeadAttended" },
    { name: "staff came, without a reason", record: { respondentStaffAttended: true } },
  ],
  undetermined: [
    {
      name: "who attended is not known",
      record: { respondentHeadAttended: undefined },
      missing: ["respondentHeadAttended"],
    },
  ],
  notApplicable: [
    { name: "no hearing", record: { hearingHeldOn: undefined } },
    { name: "on the last day of the old law", record: { hearingHeldOn: "2023-12-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, consultReconsiderationCommittee, {
  asOf,
  others: {
    unit: [
      { id: "county", title: "示例县人民政府", kind: "government", level: "county" },
      { id: "tax", title: "示例市税务局", kind: "department", level: "prefecture" },
    ],
  },
  record: { ...decided, unit: "county", complex: true, committeeConsulted: false },
  keeps: [
    { name: "consulted", record: { committeeConsulted: true } },
    { name: "accepted on the first day of the revised law", record: { ...firstDay, committeeConsulted: true } },
  ],
  breaks: [
    { name: "a complex case", severity: "error" },
    { name: "a technical case", record: { complex: false, technical: true } },
  ],
  undetermined: [
    { name: "whether it is complex is not known", record: { complex: undefined }, missing: ["complex"] },
    {
      name: "whether it was consulted is not known",
      record: { committeeConsulted: undefined },
      missing: ["committeeConsulted"],
    },
  ],
  notApplicable: [
    { name: "neither complex nor technical", record: { complex: false } },
    { name: "a tax bureau, which has no such committee", record: { unit: "tax" } },
    { name: "accepted on the last day of the old law", record: oldLaw },
  ],
  boundaries: true,
});

const attached = (dates: object) => ({ attachedReview: { withinPower: true, suspendedOn: "2024-03-01", ...dates } });

testRule(frame, nationalLaw, askDocumentMakerInTime, {
  asOf,
  record: attached({}),
  keeps: [
    { name: "on the third working day", record: attached({ makerNotifiedOn: "2024-03-06" }) },
    {
      name: "suspended on the first day of the revised law",
      record: attached({ suspendedOn: "2024-01-01", makerNotifiedOn: "2024-01-04" }),
    },
  ],
  breaks: [
    {
      name: "on the fourth working day",
      record: attached({ makerNotifiedOn: "2024-03-07" }),
      message: "late",
      due: "2024-03-06",
      severity: "error",
    },
    { name: "not asked", message: "overdue" },
  ],
  undetermined: [
    {
      name: "answered by the maker, and the day of the notice is not recorded",
      record: attached({ makerAnsweredOn: "2024-03-12" }),
      missing: ["attachedReview.makerNotifiedOn"],
    },
  ],
  notApplicable: [
    { name: "beyond the organ's power, to be forwarded", record: attached({ withinPower: false }) },
    { name: "suspended under the old law", record: attached({ suspendedOn: "2023-12-31" }) },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, answerAsDocumentMakerInTime, {
  asOf,
  record: { attachedDocument: "document", ...attached({ makerReceivedOn: "2024-03-01" }) },
  keeps: [
    {
      name: "on the tenth working day",
      record: attached({ makerReceivedOn: "2024-03-01", makerAnsweredOn: "2024-03-15" }),
    },
    {
      name: "asked on the first day of the revised law",
      record: attached({ makerReceivedOn: "2024-01-01", makerAnsweredOn: "2024-01-15" }),
    },
  ],
  breaks: [
    {
      name: "on the eleventh working day",
      record: attached({ makerReceivedOn: "2024-03-01", makerAnsweredOn: "2024-03-18" }),
      message: "late",
      due: "2024-03-15",
      severity: "error",
    },
    { name: "not answered", message: "overdue" },
  ],
  notApplicable: [
    { name: "not asked", record: attached({}) },
    { name: "asked under the old law", record: attached({ makerReceivedOn: "2023-12-31" }) },
  ],
  boundaries: true,
});

const through = (dates: object) => ({ throughPenalisingOrgan: { receivedOn: "2024-03-01", ...dates } });

testRule(frame, nationalLaw, forwardApplicationAgainstPenaltyInTime, {
  asOf,
  record: through({}),
  keeps: [
    { name: "on the fifth working day", record: through({ forwardedOn: "2024-03-08" }) },
    {
      name: "received on the first day of the revised law",
      record: through({ receivedOn: "2024-01-01", forwardedOn: "2024-01-08" }),
    },
  ],
  breaks: [
    {
      name: "on the sixth working day",
      record: through({ forwardedOn: "2024-03-11" }),
      message: "late",
      due: "2024-03-08",
      severity: "error",
    },
    { name: "not forwarded", message: "overdue" },
  ],
  notApplicable: [
    { name: "the organ withdrew its penalty", record: through({ penaltyWithdrawn: true }) },
    { name: "submitted to the reconsideration organ", record: { throughPenalisingOrgan: undefined } },
    { name: "received under the old law", record: through({ receivedOn: "2023-12-31" }) },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, copyReconsiderationDecisionUpward, {
  asOf,
  others: {
    unit: [
      { id: "county", title: "示例县人民政府", kind: "government", level: "county" },
      { id: "bureau", title: "示例县住房局", kind: "department", level: "county", parent: "county" },
      { id: "town", title: "示例镇人民政府", kind: "government", level: "township", parent: "county" },
      { id: "tax", title: "示例县税务局", kind: "department", level: "county", parent: "city-tax" },
    ],
  },
  record: { ...decided, unit: "county", respondent: "bureau", servedOn: "2024-04-18", copiedUpward: false },
  keeps: [
    { name: "copied", record: { copiedUpward: true } },
    { name: "in force on the first day of the revised law", record: { servedOn: "2024-01-01", copiedUpward: true } },
  ],
  breaks: [{ name: "not copied", severity: "warning" }],
  undetermined: [
    { name: "whether it was copied is not recorded", record: { copiedUpward: undefined }, missing: ["copiedUpward"] },
  ],
  notApplicable: [
    { name: "a township, which is no department", record: { respondent: "town" } },
    { name: "a tax bureau, which is not the government's department", record: { respondent: "tax" } },
    { name: "not served", record: { servedOn: undefined } },
    { name: "in force on the last day of the old law", record: { servedOn: "2023-12-31" } },
  ],
  boundaries: true,
});
