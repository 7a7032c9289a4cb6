import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { tellOfHearingWhereDue, tellOfPoliceHearingWhereDue } from "../../../rules/national-law/hearing-due.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { namePenaltyAsLawOfDay } from "../../../rules/national-law/penalty-kinds.js";
import { discussGraveCaseTogether, reviewHeardCase } from "../../../rules/national-law/review-due.js";

const frame = { describe, it };

testRule(frame, nationalLaw, namePenaltyAsLawOfDay, {
  asOf: "2026-12-31",
  record: { kind: "penalty", decidedOn: "2023-06-01", penalties: ["fine", "public-criticism"] },
  keeps: [
    { name: "criticism after the revision" },
    { name: "criticism on the day of the revision", record: { decidedOn: "2021-07-15" } },
    {
      name: "looks outdated: suspension or revocation, not told apart, on the day before the revision",
      record: { decidedOn: "2021-07-14", penalties: ["licence-suspension-or-revocation"] },
    },
    {
      name: "looks modern: a suspension told apart in 2017",
      record: { decidedOn: "2017-05-02", penalties: ["licence-suspension", "illegal-gains-confiscation"] },
    },
    { name: "looks outdated: both confiscations in one", record: { penalties: ["confiscation"] } },
    {
      name: "another penalty that a law provides, on the first day of the old law",
      record: { decidedOn: "1996-10-01", penalties: ["other"] },
    },
  ],
  breaks: [
    {
      name: "criticism on the day before the revision",
      record: { decidedOn: "2021-07-14" },
      message: "unnamed",
      severity: "notice",
      field: "penalties",
      data: { kind: "public-criticism" },
    },
    {
      name: "suspension or revocation on the day of the revision",
      record: { decidedOn: "2021-07-15", penalties: ["licence-suspension-or-revocation"] },
      message: "joint",
    },
  ],
  undetermined: [{ name: "no kind is recorded", record: { penalties: undefined }, missing: ["penalties"] }],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "an inspection", record: { kind: "inspection" } },
    { name: "before there was the law", record: { decidedOn: "1996-09-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, tellOfHearingWhereDue, {
  asOf: "2026-12-31",
  record: {
    kind: "penalty",
    openedOn: "2023-04-03",
    decidedOn: "2023-06-01",
    hearingDue: false,
    penalties: ["fine"],
    amount: 9_999,
    party: { kind: "citizen" },
  },
  keeps: [
    { name: "a fine of a citizen below the amount" },
    { name: "looks too high: a company fined 99,999", record: { amount: 99_999, party: { kind: "enterprise" } } },
    {
      name: "looks too high: a sole trader is judged as an organisation",
      record: { amount: 50_000, party: { kind: "sole-trader" } },
    },
    { name: "a suspension of the licence, which no law names", record: { penalties: ["licence-suspension"] } },
    {
      name: "looks like a revocation: suspension or revocation not told apart in 2017",
      record: { openedOn: "2017-03-01", decidedOn: "2017-05-02", penalties: ["licence-suspension-or-revocation"] },
    },
    {
      name: "looks due: a downgrading decided on the day before the revision",
      record: { openedOn: "2021-05-06", decidedOn: "2021-07-14", penalties: ["qualification-downgrade"] },
    },
    {
      name: "looks due: an order to close decided after the revision in a case opened before it",
      record: { openedOn: "2021-07-14", decidedOn: "2021-09-01", penalties: ["closure-order"] },
    },
    {
      name: "large confiscation before the revision, which named fines only",
      record: {
        openedOn: "2020-05-06",
        decidedOn: "2020-07-01",
        penalties: ["confiscation"],
        confiscatedAmount: 500_000,
      },
    },
    { name: "a tax fine, whose amounts are set by others", record: { specialLaw: "tax", amount: 500_000 } },
    {
      name: "a warning under the first law",
      record: { openedOn: "1996-10-01", decidedOn: "1996-10-01", penalties: ["warning"] },
    },
    {
      name: "a warning on the day of the revision",
      record: { openedOn: "2021-07-15", decidedOn: "2021-07-15", penalties: ["warning"] },
    },
  ],
  breaks: [
    { name: "a revocation", record: { penalties: ["licence-revocation"] }, severity: "warning", field: "hearingDue" },
    {
      name: "a suspension of business in 2017",
      record: { openedOn: "2017-03-01", decidedOn: "2017-05-02", penalties: ["business-suspension"] },
    },
    {
      name: "a downgrading opened and decided on the day of the revision",
      record: { openedOn: "2021-07-15", decidedOn: "2021-07-15", penalties: ["qualification-downgrade"] },
    },
    { name: "a restriction of occupation", record: { penalties: ["occupational-restriction"] } },
    { name: "a fine of ten thousand from a citizen", record: { amount: 10_000 }, severity: "warning" },
    { name: "gains of a company confiscated", record: { party: { kind: "enterprise" }, confiscatedAmount: 100_000 } },
  ],
  notApplicable: [
    { name: "a case of public security, which a rule of its own judges", record: { specialLaw: "public-security" } },
    { name: "a hearing was due by the record", record: { hearingDue: true, penalties: ["licence-revocation"] } },
    {
      name: "whether one was due is not recorded",
      record: { hearingDue: undefined, penalties: ["licence-revocation"] },
    },
    { name: "no kind is recorded", record: { penalties: undefined } },
    { name: "not decided", record: { decidedOn: undefined } },
    {
      name: "decided before there was the law",
      record: { openedOn: "1996-09-01", decidedOn: "1996-09-30", penalties: ["licence-revocation"] },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, tellOfPoliceHearingWhereDue, {
  asOf: "2026-12-31",
  record: {
    kind: "penalty",
    specialLaw: "public-security",
    decidedOn: "2025-12-31",
    hearingDue: false,
    penalties: ["fine"],
    amount: 1_999,
  },
  keeps: [
    { name: "a fine just below the amount, on the last day of the old law" },
    { name: "a fine that called for a hearing the day before", record: { decidedOn: "2026-01-01", amount: 3_999 } },
    { name: "on the first day of the old law", record: { decidedOn: "2006-03-01" } },
    { name: "looks heavy: detention, of which the article says nothing", record: { penalties: ["detention"] } },
  ],
  breaks: [
    { name: "two thousand under the old law", record: { amount: 2_000 }, severity: "warning", field: "hearingDue" },
    { name: "four thousand under the revised law", record: { decidedOn: "2026-01-01", amount: 4_000 } },
    { name: "a revocation", record: { penalties: ["licence-revocation"], amount: undefined } },
  ],
  notApplicable: [
    { name: "the general law", record: { specialLaw: "general", amount: 4_000 } },
    { name: "before there was the law", record: { decidedOn: "2006-02-28", amount: 4_000 } },
  ],
  boundaries: true,
});

const hearing = { kind: "hearing", on: "2021-07-12" } as const;

testRule(frame, nationalLaw, reviewHeardCase, {
  asOf: "2026-12-31",
  record: {
    kind: "penalty",
    decidedOn: "2021-07-15",
    major: false,
    hearingDue: true,
    penalties: ["fine"],
    procedure: [{ kind: "decision", on: "2021-07-15" }],
  },
  keeps: [
    { name: "no hearing was held" },
    {
      name: "looks due: a hearing that no law calls for, held all the same",
      record: { hearingDue: false, procedure: [hearing, { kind: "decision", on: "2021-07-15" }] },
    },
  ],
  breaks: [
    {
      name: "heard, decided on the day of the revision",
      record: { procedure: [hearing, { kind: "decision", on: "2021-07-15" }] },
      severity: "warning",
      field: "major",
    },
    {
      name: "a revocation that was heard, whether one was due is not recorded",
      record: { hearingDue: undefined, penalties: ["licence-revocation"], procedure: [hearing] },
    },
  ],
  notApplicable: [
    { name: "subject to review by its record", record: { major: true, procedure: [hearing] } },
    { name: "decided on the day before the revision", record: { decidedOn: "2021-07-14", procedure: [hearing] } },
    { name: "nothing is known of the procedure", record: { procedure: undefined } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, discussGraveCaseTogether, {
  asOf: "2026-12-31",
  record: {
    kind: "penalty",
    decidedOn: "2021-07-15",
    degree: "grave",
    penalties: ["licence-revocation"],
    collectiveDiscussionDue: true,
  },
  keeps: [
    { name: "recorded as due" },
    { name: "whether it was due is not recorded", record: { collectiveDiscussionDue: undefined } },
  ],
  breaks: [{ name: "recorded as not due", record: { collectiveDiscussionDue: false }, severity: "notice" }],
  notApplicable: [
    { name: "looks grave: a fine of a grave offence", record: { penalties: ["fine"], collectiveDiscussionDue: false } },
    { name: "an ordinary offence", record: { degree: "ordinary", collectiveDiscussionDue: false } },
    {
      name: "decided on the day before the revision",
      record: { decidedOn: "2021-07-14", collectiveDiscussionDue: false },
    },
  ],
  boundaries: true,
});
