import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  discussHeavyPenaltyTogether,
  recordPenaltyThroughout,
  reviewPenaltyBeforeDecision,
} from "../../../rules/national-law/penalty-decision.js";
import {
  awaitHearingRequest,
  giveNoticeOfPenaltyHearing,
  holdRequestedHearing,
  notifyPartyBeforePenalty,
} from "../../../rules/national-law/penalty-procedure.js";

const frame = { describe, it };
const decided = (on: string) => ({ kind: "decision", on }) as const;
const notice = (on: string) => ({ kind: "notice", on }) as const;

testRule(frame, nationalLaw, awaitHearingRequest, {
  asOf: "2023-12-31",
  record: {
    kind: "penalty",
    hearingDue: true,
    decidedOn: "2023-04-26",
    procedure: [notice("2023-04-19"), decided("2023-04-26")],
  },
  keeps: [
    { name: "decided on the day after the fifth working day, a make-up Sunday among them" },
    {
      name: "decided on the day before the revision, on the fourth day after the notice",
      record: { decidedOn: "2021-07-14", procedure: [notice("2021-07-09"), decided("2021-07-14")] },
    },
    {
      name: "decided on the day of the revision",
      record: { decidedOn: "2021-07-15", procedure: [notice("2021-07-07"), decided("2021-07-15")] },
    },
  ],
  breaks: [
    {
      name: "decided on the fifth working day after the notice, which still belongs to the party",
      record: { decidedOn: "2023-04-24", procedure: [notice("2023-04-18"), decided("2023-04-24")] },
      data: { firstOn: "2023-04-18", secondOn: "2023-04-24" },
      severity: "warning",
      field: "procedure",
    },
    {
      name: "decided in 2017 on the third day after the notice",
      record: { decidedOn: "2017-04-21", procedure: [notice("2017-04-18"), decided("2017-04-21")] },
      data: { notBefore: "2017-04-22" },
    },
    { name: "the party was not told", record: { procedure: [decided("2023-04-26")] } },
    {
      name: "a revocation, of which the case does not say that a hearing was due",
      record: { hearingDue: undefined, penalties: ["licence-revocation"], procedure: [decided("2023-04-26")] },
    },
  ],
  undetermined: [
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
    {
      name: "a fine, and whether a hearing was due is not recorded",
      record: { hearingDue: undefined, penalties: ["fine"] },
      missing: ["hearingDue"],
    },
    {
      name: "decided on the first day of the old law, in a year whose days of rest are not known",
      record: { decidedOn: "1996-10-01", procedure: [notice("1996-09-20"), decided("1996-10-01")] },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "no hearing was due", record: { hearingDue: false } },
    {
      name: "looks due: a warning, for which no hearing is ever due, with nothing recorded",
      record: { hearingDue: undefined, penalties: ["warning"], procedure: [decided("2023-04-26")] },
    },
    { name: "a hearing was asked for", record: { hearingRequestedOn: "2023-04-20" } },
    {
      name: "looks too early: the party gave up its rights (第六十二条)",
      record: {
        rightsWaivedOn: "2023-04-19",
        procedure: [notice("2023-04-19"), decided("2023-04-20")],
        decidedOn: "2023-04-20",
      },
    },
    { name: "not decided", record: { decidedOn: undefined, procedure: [notice("2023-04-19")] } },
    {
      name: "decided before there was the law",
      record: { decidedOn: "1996-09-30", procedure: [decided("1996-09-30")] },
    },
  ],
  boundaries: true,
});

const hearing = { kind: "hearing", on: "2023-05-10" } as const;
const hearingRequested = {
  kind: "penalty",
  hearingDue: true,
  hearingRequestedOn: "2023-04-20",
  decidedOn: "2023-05-16",
} as const;
const onDay = (on: string) => ({ decidedOn: on, procedure: [{ ...hearing, on: "1996-09-02" }, decided(on)] });

testRule(frame, nationalLaw, holdRequestedHearing, {
  asOf: "2023-12-31",
  record: { ...hearingRequested, procedure: [hearing, decided("2023-05-16")] },
  keeps: [
    { name: "heard, then decided" },
    { name: "decided on the day before the revision", record: onDay("2021-07-14") },
    { name: "decided on the day of the revision", record: onDay("2021-07-15") },
    { name: "decided on the first day of the old law", record: onDay("1996-10-01") },
  ],
  breaks: [
    { name: "not heard", record: { procedure: [decided("2023-05-16")] }, severity: "error" },
    {
      name: "heard the day after",
      record: { procedure: [{ ...hearing, on: "2023-05-17" }, decided("2023-05-16")] },
    },
  ],
  undetermined: [
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
  ],
  notApplicable: [
    { name: "no hearing was asked for", record: { hearingRequestedOn: undefined } },
    { name: "decided before there was the law", record: onDay("1996-09-30") },
  ],
  boundaries: true,
});

const review = { kind: "legal-review", on: "2021-07-12", result: "passed" } as const;

testRule(frame, nationalLaw, reviewPenaltyBeforeDecision, {
  asOf: "2023-12-31",
  record: {
    kind: "penalty",
    major: true,
    decidedOn: "2021-07-15",
    procedure: [review, decided("2021-07-15")],
  },
  keeps: [
    { name: "reviewed before the revision, decided on its first day" },
    {
      name: "reviewed and decided on the first day of the amendment of 2017",
      record: {
        decidedOn: "2018-01-01",
        procedure: [
          { ...review, on: "2018-01-01", order: 1 },
          { ...decided("2018-01-01"), order: 2 },
        ],
      },
    },
    {
      name: "decided on the last day before the revision",
      record: { decidedOn: "2021-07-14", procedure: [review, decided("2021-07-14")] },
    },
    {
      name: "looks unpassed: under the amendment of 2017 a review sufficed, however it ended",
      record: { decidedOn: "2021-07-14", procedure: [{ ...review, result: undefined }, decided("2021-07-14")] },
    },
  ],
  breaks: [
    {
      name: "an ordinary case of 2019 that is not marked as major",
      record: { major: false, procedureKind: "ordinary", decidedOn: "2019-06-03", procedure: [decided("2019-06-03")] },
      severity: "error",
    },
    {
      name: "not reviewed",
      record: { procedure: [decided("2021-07-15")] },
      severity: "error",
      data: { firstOn: undefined },
    },
    {
      name: "not reviewed in 2019 (第三十八条第三款)",
      record: { decidedOn: "2019-06-03", procedure: [decided("2019-06-03")] },
      severity: "error",
    },
    {
      name: "a revocation that was heard, of which the case does not say that a review was due",
      record: {
        major: undefined,
        penalties: ["licence-revocation"],
        procedure: [{ ...hearing, on: "2021-07-12" }, decided("2021-07-15")],
      },
    },
    {
      name: "the review did not pass",
      record: { procedure: [{ ...review, result: "failed" }, decided("2021-07-15")] },
    },
  ],
  undetermined: [
    {
      name: "whether a review was due is not known",
      record: {
        major: undefined,
        hearingDue: false,
        decidedOn: "2021-07-16",
        procedure: [decided("2021-07-16")],
      },
      missing: ["major"],
    },
    {
      name: "how the review ended is not known",
      record: { procedure: [{ ...review, result: undefined }, decided("2021-07-15")] },
      missing: ["procedure[0].result"],
    },
  ],
  notApplicable: [
    { name: "no review was due", record: { major: false, procedure: [decided("2021-07-15")] } },
    {
      name: "decided on the day before the amendment of 2017",
      record: { decidedOn: "2017-12-31", procedure: [decided("2017-12-31")] },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, recordPenaltyThroughout, {
  asOf: "2023-12-31",
  record: { kind: "penalty", decidedOn: "2023-04-20" },
  keeps: [
    { name: "in writing", record: { record: { complete: true, textual: true } } },
    {
      name: "on film, on the day of the revision",
      record: { decidedOn: "2021-07-15", record: { complete: true, textual: false, audioVisual: true } },
    },
  ],
  breaks: [
    { name: "not complete", record: { record: { complete: false, textual: true } }, severity: "error" },
    { name: "neither", record: { record: { complete: true, textual: false, audioVisual: false } } },
  ],
  undetermined: [
    { name: "nothing is known of the record", missing: ["record.complete", "record.textual", "record.audioVisual"] },
  ],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined } },
    {
      name: "on the day before the revision",
      record: { decidedOn: "2021-07-14", record: { complete: false } },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, giveNoticeOfPenaltyHearing, {
  asOf: "2022-12-31",
  record: { kind: "penalty", hearingNotifiedOn: "2022-03-01", procedure: [{ kind: "hearing", on: "2022-03-10" }] },
  keeps: [
    { name: "told seven working days before" },
    {
      name: "told on the last day of the old law, seven days before",
      record: { hearingNotifiedOn: "2021-07-14", procedure: [{ kind: "hearing", on: "2021-07-21" }] },
    },
    {
      name: "told on the first day of the revised law, seven working days before",
      record: { hearingNotifiedOn: "2021-07-15", procedure: [{ kind: "hearing", on: "2021-07-26" }] },
    },
    {
      name: "told on the first day of the old law",
      record: { hearingNotifiedOn: "1996-10-01", procedure: [{ kind: "hearing", on: "1996-10-08" }] },
    },
  ],
  breaks: [
    {
      name: "told six working days before",
      record: { procedure: [{ kind: "hearing", on: "2022-03-09" }] },
      severity: "error",
      field: "hearingNotifiedOn",
    },
    {
      name: "told seven days before by the revised law, which counts working days",
      record: { hearingNotifiedOn: "2021-07-15", procedure: [{ kind: "hearing", on: "2021-07-22" }] },
    },
  ],
  undetermined: [
    {
      name: "when the party was told is not known",
      record: { hearingNotifiedOn: undefined },
      missing: ["hearingNotifiedOn"],
    },
    { name: "nothing is known of the steps", record: { procedure: undefined }, missing: ["procedure"] },
  ],
  notApplicable: [
    { name: "no hearing was held", record: { procedure: [] } },
    { name: "told before there was the law", record: { hearingNotifiedOn: "1996-09-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, notifyPartyBeforePenalty, {
  asOf: "2023-12-31",
  record: {
    kind: "penalty",
    procedureKind: "ordinary",
    hearingDue: false,
    decidedOn: "2023-04-26",
    procedure: [notice("2023-04-19"), decided("2023-04-26")],
  },
  keeps: [
    { name: "told a week before" },
    {
      name: "looks untold: told before the revision, decided on its first day",
      record: { decidedOn: "2021-07-15", procedure: [notice("2021-06-01"), decided("2021-07-15")] },
    },
    {
      name: "told, on the first day of the old law",
      record: { decidedOn: "1996-10-01", procedure: [notice("1996-09-20"), decided("1996-10-01")] },
    },
  ],
  breaks: [
    {
      name: "not told, on the last day of the old law (第三十一条)",
      record: { decidedOn: "2021-07-14", procedure: [decided("2021-07-14")] },
    },
    { name: "not told", record: { procedure: [decided("2023-04-26")] }, severity: "error" },
    { name: "told the day after", record: { procedure: [notice("2023-04-27"), decided("2023-04-26")] } },
  ],
  undetermined: [{ name: "nothing is known of the steps", record: { procedure: undefined }, missing: ["procedure"] }],
  notApplicable: [
    { name: "on the spot", record: { procedureKind: "summary", procedure: [decided("2023-04-26")] } },
    {
      name: "a hearing is due: told by another rule",
      record: { hearingDue: true, procedure: [decided("2023-04-26")] },
    },
    {
      name: "decided before there was the law",
      record: { decidedOn: "1996-09-30", procedure: [decided("1996-09-30")] },
    },
  ],
  boundaries: true,
});

const discussed = (on: string) => ({ kind: "collective-discussion", on }) as const;

testRule(frame, nationalLaw, discussHeavyPenaltyTogether, {
  asOf: "2023-12-31",
  record: {
    kind: "penalty",
    collectiveDiscussionDue: true,
    decidedOn: "2023-04-26",
    procedure: [discussed("2023-04-25"), decided("2023-04-26")],
  },
  keeps: [
    { name: "discussed the day before" },
    {
      name: "decided on the day of the revision",
      record: { decidedOn: "2021-07-15", procedure: [discussed("2021-07-14"), decided("2021-07-15")] },
    },
  ],
  breaks: [{ name: "not discussed", record: { procedure: [decided("2023-04-26")] }, severity: "warning" }],
  undetermined: [
    {
      name: "whether a discussion was due is not known",
      record: { collectiveDiscussionDue: undefined },
      missing: ["collectiveDiscussionDue"],
    },
  ],
  notApplicable: [
    {
      name: "looks undiscussed: none was due",
      record: { collectiveDiscussionDue: false, procedure: [decided("2023-04-26")] },
    },
    {
      name: "decided on the day before the revision",
      record: { decidedOn: "2021-07-14", procedure: [decided("2021-07-14")] },
    },
  ],
  boundaries: true,
});
