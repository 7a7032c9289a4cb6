import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { adjudicationConclusionRate, serveAdjudication } from "../../../rules/changji-2017/adjudication.js";
import { advancedPersonsChosen, assessEveryUnit } from "../../../rules/changji-2017/assessment.js";
import { coverTenFields, orderUrbanManagement } from "../../../rules/changji-2017/enforcement-fields.js";
import {
  keepDiscretionBenchmark,
  publishConditionsOfMajorDecisions,
} from "../../../rules/changji-2017/enforcement-standards.js";
import { cutKindsConsiderably, shiftPostsToGrassRoots } from "../../../rules/changji-2017/enforcement-strength.js";
import { letLegalStaffBeCore, runLegalAdviserOffice } from "../../../rules/changji-2017/legal-advisers.js";
import { staffFilingReview, staffLegalFunctions } from "../../../rules/changji-2017/legal-functions.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  namePrincipalOfDepartment,
  reportOnFirstResponsibility,
  reportOnIntegrity,
} from "../../../rules/changji-2017/principals.js";
import { inspectDepartment } from "../../../rules/changji-2017/progress-inspection.js";
import { openWayForReviewRequests, runParticipationPlatform } from "../../../rules/changji-2017/working-mechanisms.js";

const frame = { describe, it };
const afterTheYear = "2018-01-01";
const lastDay = "2017-12-31";
const county = { kind: "government", level: "county" } as const;
const bureau = { kind: "department", level: "prefecture" } as const;
const beforeThePlan = { name: "on the day before the plan was in force", asOf: "2017-03-31" };

testRule(frame, changji2017, namePrincipalOfDepartment, {
  asOf: afterTheYear,
  record: { ...bureau, head: { name: "局长甲" } },
  keeps: [{ name: "a principal is named" }, { name: "of a zone of the prefecture", record: { kind: "zone" } }],
  breaks: [
    { name: "nobody is named", record: { head: undefined }, due: lastDay, severity: "warning" },
    { name: "nobody in a township", record: { kind: "government", level: "township", head: undefined } },
  ],
  pending: [{ name: "nobody on the last day of the year", asOf: lastDay, record: { head: undefined }, due: lastDay }],
  notApplicable: [
    {
      name: "looks nameless: a department abolished in the year",
      record: { head: undefined, abolishedOn: "2017-11-01" },
    },
    { name: "a department of the autonomous region", record: { level: "region", head: undefined } },
    { ...beforeThePlan, record: { head: undefined } },
  ],
});

testRule(frame, changji2017, reportOnIntegrity, {
  asOf: afterTheYear,
  record: { ...bureau, head: { name: "局长甲", integrityReportedOn: "2017-12-31" } },
  keeps: [
    { name: "reported on the last day of the year" },
    { name: "on the first day of the year", record: { head: { name: "局长甲", integrityReportedOn: "2017-01-01" } } },
    { name: "the head of a county", record: county },
  ],
  breaks: [
    { name: "never reported", record: { head: { name: "局长甲" } }, due: lastDay },
    {
      name: "the head of a township never reported",
      record: { kind: "government", level: "township", head: { name: "乡长甲" } },
    },
    { name: "a report of the year before", record: { head: { name: "局长甲", integrityReportedOn: "2016-12-31" } } },
    { name: "a report of the year after", record: { head: { name: "局长甲", integrityReportedOn: "2018-01-01" } } },
  ],
  pending: [{ name: "not yet", asOf: lastDay, record: { head: { name: "局长甲" } }, due: lastDay }],
  notApplicable: [
    { name: "nobody is named, which another rule tells", record: { head: undefined } },
    { ...beforeThePlan, record: { head: { name: "局长甲" } } },
  ],
});

testRule(frame, changji2017, reportOnFirstResponsibility, {
  asOf: afterTheYear,
  record: { ...county, head: { name: "县长甲", reportedDutyOn: "2017-12-31" } },
  keeps: [{ name: "reported on the last day of the year" }],
  breaks: [
    { name: "never reported", record: { head: { name: "县长甲" } }, due: lastDay },
    { name: "a report of the year before", record: { head: { name: "县长甲", reportedDutyOn: "2016-12-31" } } },
  ],
  pending: [{ name: "not yet", asOf: lastDay, record: { head: { name: "县长甲" } }, due: lastDay }],
  notApplicable: [
    { name: "nobody is named, which another rule tells", record: { head: undefined } },
    { name: "a department, whose principal reports on integrity", record: { ...bureau, head: { name: "局长甲" } } },
    { ...beforeThePlan, record: { head: { name: "县长甲" } } },
  ],
});

const assessment = { id: "a", unit: "record", year: 2017, concludedOn: "2018-03-31" };

testRule(frame, changji2017, assessEveryUnit, {
  asOf: "2018-04-01",
  record: county,
  others: { "performance-assessment": [assessment] },
  keeps: [{ name: "concluded on the last day of the yearly assessment" }, { name: "a department", record: bureau }],
  breaks: [
    {
      name: "none for the year",
      others: { "performance-assessment": [{ ...assessment, year: 2016 }] },
      due: "2018-03-31",
    },
    {
      name: "not concluded",
      others: { "performance-assessment": [{ id: "a", unit: "record", year: 2017, concludedOn: undefined }] },
    },
  ],
  pending: [
    {
      name: "none on the last day of the yearly assessment",
      asOf: "2018-03-31",
      others: { "performance-assessment": [{ ...assessment, year: 2016 }] },
      due: "2018-03-31",
    },
  ],
  notApplicable: [
    {
      name: "a department of a county",
      record: { kind: "department" },
      others: { "performance-assessment": [{ ...assessment, year: 2016 }] },
    },
    beforeThePlan,
  ],
});

const inspection = {
  id: "i",
  unit: "record",
  inspector: "gov",
  kind: "regular",
  heldOn: "2017-12-31",
  shortcomings: [],
};

testRule(frame, changji2017, inspectDepartment, {
  asOf: afterTheYear,
  record: bureau,
  others: { inspection: [inspection] },
  keeps: [
    { name: "inspected on the last day of the year" },
    { name: "by a special inspection", others: { inspection: [{ ...inspection, kind: "special" }] } },
    { name: "a zone", record: { kind: "zone" } },
  ],
  breaks: [
    {
      name: "inspected in the year before",
      others: { inspection: [{ ...inspection, heldOn: "2016-12-31" }] },
      due: lastDay,
    },
    { name: "another unit was", others: { inspection: [{ ...inspection, unit: "another" }] } },
  ],
  pending: [
    { name: "not yet", asOf: lastDay, others: { inspection: [{ ...inspection, unit: "another" }] }, due: lastDay },
  ],
  notApplicable: [
    {
      name: "a department of a county",
      record: { level: "county" },
      others: { inspection: [{ ...inspection, unit: "another" }] },
    },
    beforeThePlan,
  ],
});

testRule(frame, changji2017, staffLegalFunctions, {
  asOf: afterTheYear,
  record: { ...county, staffing: { on: "2017-12-01", legalStaff: 1 } },
  keeps: [{ name: "one of the staff does legal work" }],
  breaks: [{ name: "nobody does", record: { staffing: { on: "2017-12-01", legalStaff: 0 } }, data: { due: lastDay } }],
  pending: [
    {
      name: "nobody on the last day",
      asOf: lastDay,
      record: { staffing: { on: "2017-12-01", legalStaff: 0 } },
      due: lastDay,
    },
  ],
  notApplicable: [
    { name: "a department", record: { ...bureau, staffing: { on: "2017-12-01", legalStaff: 0 } } },
    { ...beforeThePlan, record: { staffing: { on: "2017-12-01", legalStaff: 0 } } },
  ],
});

testRule(frame, changji2017, serveAdjudication, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-06-01", servedOn: "2017-06-01" },
  keeps: [
    { name: "served on the day it was decided" },
    { name: "served on the as-of day", record: { servedOn: "2017-09-30" } },
  ],
  breaks: [{ name: "never served", record: { servedOn: undefined } }],
  notApplicable: [
    { name: "not decided yet", record: { decidedOn: "2017-10-01", servedOn: undefined } },
    {
      name: "decided on the day before the plan was in force",
      record: { decidedOn: "2017-03-31", servedOn: undefined },
    },
  ],
});

const mechanism = { id: "m", unit: "record", title: "机制", establishedOn: "2017-05-01", usedSince: "2017-06-01" };
const decision = { id: "d", unit: "record", title: "决策", decidedOn: "2017-06-15" };
const survey = { id: "c", decision: "d", kind: "survey", from: "2017-05-10" };

testRule(frame, changji2017, runParticipationPlatform, {
  asOf: afterTheYear,
  record: county,
  others: {
    mechanism: [{ ...mechanism, kind: "public-participation" }],
    "major-decision": [decision],
    consultation: [survey],
  },
  keeps: [
    { name: "the platform works and a survey was held on a decision" },
    {
      name: "looks unasked: the survey is a day of the decision itself",
      others: {
        "major-decision": [{ id: "d", surveyedOn: "2017-06-15" }],
        consultation: [{ id: "c", kind: "symposium" }],
      },
    },
    {
      name: "looks unasked: the public took part in a step of the procedure",
      others: {
        "major-decision": [{ id: "d", procedure: [{ kind: "public-participation", on: "2017-06-15" }] }],
        consultation: [{ id: "c", kind: "symposium" }],
      },
    },
  ],
  breaks: [
    { name: "no platform", others: { mechanism: [{ ...mechanism, kind: "review-request" }] }, due: lastDay },
    { name: "only set up and never used", others: { mechanism: [{ id: "m", usedSince: undefined }] } },
    {
      name: "the public was asked about none of them",
      others: { consultation: [{ ...survey, kind: "written-opinion" }] },
    },
    {
      name: "the public was asked on the day after the decision",
      others: { consultation: [{ id: "c", from: "2017-06-16" }] },
    },
    {
      name: "asked until the day after the decision",
      others: { consultation: [{ id: "c", until: "2017-06-16" }] },
    },
    {
      name: "surveyed and heard in a step on the day after the decision",
      others: {
        "major-decision": [
          { id: "d", surveyedOn: "2017-06-16", procedure: [{ kind: "public-participation", on: "2017-06-16" }] },
        ],
        consultation: [{ id: "c", kind: "symposium" }],
      },
    },
  ],
  pending: [
    {
      name: "no platform on the last day",
      asOf: lastDay,
      others: { mechanism: [{ ...mechanism, kind: "review-request" }] },
      due: lastDay,
    },
  ],
  notApplicable: [
    {
      name: "looks idle: no major decision was taken in the year",
      others: {
        "major-decision": [{ ...decision, decidedOn: "2016-12-31" }],
        mechanism: [{ ...mechanism, kind: "review-request" }],
      },
    },
    {
      name: "looks as if the public was owed a hearing: decided in an emergency",
      others: {
        "major-decision": [{ id: "d", excluded: "emergency" }],
        mechanism: [{ ...mechanism, kind: "review-request" }],
      },
    },
    beforeThePlan,
  ],
});

const legalOffice = {
  id: "legal-office",
  kind: "office",
  level: "county",
  title: "示例县法制办公室",
  parent: "record",
};
const request = { id: "r", unit: "record", receivedOn: "2017-08-01", acceptedOn: "2017-08-02" };

testRule(frame, changji2017, openWayForReviewRequests, {
  asOf: afterTheYear,
  record: county,
  others: { mechanism: [{ ...mechanism, kind: "review-request" }] },
  keeps: [
    { name: "the way is open" },
    {
      name: "no paper founds it, but a request was accepted",
      others: { mechanism: [{ id: "m", kind: "public-participation" }], "review-request": [request] },
    },
    {
      name: "looks closed: its legal office accepts the requests",
      others: {
        unit: [legalOffice],
        mechanism: [{ id: "m", kind: "public-participation" }],
        "review-request": [{ ...request, unit: "legal-office", acceptedOn: lastDay }],
      },
    },
    {
      name: "looks closed: its legal office keeps the way open",
      others: { unit: [legalOffice], mechanism: [{ id: "m", unit: "legal-office" }] },
    },
  ],
  breaks: [
    { name: "neither", others: { mechanism: [{ id: "m", kind: "public-participation" }] }, due: lastDay },
    {
      name: "the request was accepted when the year was over",
      others: {
        mechanism: [{ id: "m", kind: "public-participation" }],
        "review-request": [{ ...request, acceptedOn: afterTheYear }],
      },
    },
    {
      name: "only a government below it keeps a way open",
      others: { unit: [{ ...legalOffice, kind: "government" }], mechanism: [{ id: "m", unit: "legal-office" }] },
    },
  ],
  pending: [
    {
      name: "neither on the last day",
      asOf: lastDay,
      others: { mechanism: [{ id: "m", kind: "public-participation" }] },
      due: lastDay,
    },
  ],
  notApplicable: [
    { name: "a department", record: bureau, others: { mechanism: [{ id: "m", kind: "public-participation" }] } },
    beforeThePlan,
  ],
});

testRule(frame, changji2017, staffFilingReview, {
  asOf: afterTheYear,
  record: { ...county, staffing: { on: "2017-12-01", legalStaff: 1 } },
  others: { "normative-document": [{ id: "n", unit: "other", filedWith: "record", filedOn: "2017-07-01" }] },
  keeps: [
    { name: "one of the staff reviews what is filed" },
    { name: "counted on the last day of the year", record: { staffing: { on: lastDay, legalStaff: 1 } } },
    {
      name: "looks unstaffed: the legal office has the staff",
      record: { staffing: { on: "2017-12-01", legalStaff: 0 } },
      others: { unit: [{ ...legalOffice, staffing: { legalStaff: 1 } }] },
    },
  ],
  breaks: [
    { name: "nobody does", record: { staffing: { on: "2017-12-01", legalStaff: 0 } }, data: { due: lastDay } },
    {
      name: "the legal office was abolished on the last day of the year",
      record: { staffing: { on: "2017-12-01", legalStaff: 0 } },
      others: { unit: [{ ...legalOffice, abolishedOn: lastDay, staffing: { legalStaff: 1 } }] },
    },
    {
      name: "neither the government nor its legal office has any",
      record: { staffing: { on: "2017-12-01", legalStaff: 0 } },
      others: { unit: [{ ...legalOffice, staffing: { on: "2017-12-01", legalStaff: 0 } }] },
    },
  ],
  undetermined: [
    {
      name: "nobody at the government itself; the legal office was not counted in the year",
      record: { staffing: { on: "2017-12-01", legalStaff: 0 } },
      others: { unit: [{ ...legalOffice, staffing: { on: afterTheYear, legalStaff: 1 } }] },
      missing: ["staffing"],
    },
    {
      name: "counted when the year was over, which says nothing of the year",
      record: { staffing: { on: afterTheYear, legalStaff: 1 } },
      missing: ["staffing"],
    },
  ],
  pending: [
    {
      name: "nobody on the last day",
      asOf: lastDay,
      record: { staffing: { on: "2017-12-01", legalStaff: 0 } },
      due: lastDay,
    },
  ],
  notApplicable: [
    {
      name: "looks unstaffed: nothing was filed with it in the year",
      record: { staffing: { on: "2017-12-01", legalStaff: 0 } },
      others: { "normative-document": [{ id: "n", filedOn: "2016-12-31" }] },
    },
    {
      name: "a government abolished on the last day of the year",
      record: { abolishedOn: lastDay, staffing: { on: "2017-12-01", legalStaff: 0 } },
    },
    { ...beforeThePlan, record: { staffing: { on: "2017-12-01", legalStaff: 0 } } },
  ],
});

const adviser = { unit: "record", name: "顾问", engagedOn: "2015-03-01" };

testRule(frame, changji2017, letLegalStaffBeCore, {
  asOf: afterTheYear,
  record: county,
  others: {
    "legal-adviser": [
      { ...adviser, id: "one", kind: "legal-staff" },
      { ...adviser, id: "two", kind: "lawyer" },
    ],
  },
  keeps: [
    { name: "half of the team" },
    {
      name: "looks outnumbered: a lawyer whose time is over does not count",
      others: { "legal-adviser": [{ ...adviser, id: "three", kind: "lawyer", engagedUntil: "2017-12-31" }] },
    },
  ],
  breaks: [
    {
      name: "one of three",
      others: { "legal-adviser": [{ ...adviser, id: "three", kind: "expert" }] },
      due: lastDay,
      data: { staff: 1, advisers: 3 },
      severity: "warning",
    },
  ],
  pending: [
    {
      name: "one of three on the last day",
      asOf: lastDay,
      others: { "legal-adviser": [{ ...adviser, id: "three", kind: "expert" }] },
      due: lastDay,
    },
  ],
  notApplicable: [
    { name: "a department", record: bureau, others: { "legal-adviser": [{ id: "one", kind: "lawyer" }] } },
    { ...beforeThePlan, others: { "legal-adviser": [{ id: "one", kind: "lawyer" }] } },
  ],
});

testRule(frame, changji2017, runLegalAdviserOffice, {
  asOf: afterTheYear,
  record: { ...county, legalAdviserOffice: true },
  others: {
    "legal-adviser": [{ ...adviser, id: "one", kind: "lawyer" }],
    "major-decision": [{ ...decision, advisers: ["one"] }],
  },
  keeps: [{ name: "an adviser took part in a decision of the year" }],
  breaks: [
    { name: "no office", record: { legalAdviserOffice: false }, due: lastDay },
    { name: "an office without work", others: { "major-decision": [{ ...decision, advisers: [] }] } },
  ],
  pending: [{ name: "no office on the last day", asOf: lastDay, record: { legalAdviserOffice: false }, due: lastDay }],
  notApplicable: [
    { name: "a department", record: { ...bureau, legalAdviserOffice: false } },
    { ...beforeThePlan, record: { legalAdviserOffice: false } },
  ],
});

const tenFields = [
  "food-and-drug",
  "industry-commerce-and-quality",
  "public-health",
  "work-safety",
  "culture-and-tourism",
  "resources-and-environment",
  "agriculture-forestry-and-water",
  "transport",
  "urban-rural-construction",
  "commerce",
].map((field) => ({ field, state: "integrated", since: "2017-06-30" }));

/** A team of the county that says how it enforces in a field. */
const team = (field: string, state = "integrated") => ({
  id: `team-${field}`,
  kind: "enforcement-team",
  level: "county",
  parent: "record",
  enforcement: [{ field, state, since: "2017-05-01" }],
});

testRule(frame, changji2017, coverTenFields, {
  asOf: afterTheYear,
  record: { ...county, enforcement: tenFields } as never,
  others: { unit: [] },
  keeps: [
    { name: "all ten" },
    {
      name: "looks separate: the bureau was merged into a successor",
      record: { enforcement: tenFields.slice(1) } as never,
      others: {
        unit: [
          {
            id: "old",
            ...county,
            kind: "department",
            parent: "record",
            abolishedOn: "2017-10-01",
            successors: ["record"],
            enforcement: [{ field: "food-and-drug", state: "separate" }],
          },
        ],
      },
    },
    {
      name: "looks uncovered: a team under the bureau of transport enforces",
      record: { enforcement: tenFields.filter(({ field }) => field !== "transport") } as never,
      others: {
        unit: [
          { id: "bureau", kind: "department", level: "county", parent: "record" },
          { ...team("transport"), parent: "bureau" },
        ],
      },
    },
    {
      name: "looks separate: what is not integrated was abolished before",
      others: { unit: [{ ...team("transport", "separate"), abolishedOn: lastDay }] },
    },
  ],
  breaks: [
    {
      name: "one is separate",
      record: { enforcement: [...tenFields.slice(1), { field: "food-and-drug", state: "separate" }] } as never,
    },
    {
      name: "one of two units that enforce in a field is separate",
      others: { unit: [team("transport", "separate")] },
    },
    {
      name: "integrated on the day after the year",
      record: {
        enforcement: [...tenFields.slice(1), { field: "food-and-drug", state: "integrated", since: "2018-01-01" }],
      } as never,
    },
  ],
  pending: [
    {
      name: "one is separate on the last day",
      asOf: lastDay,
      record: { enforcement: [...tenFields.slice(1), { field: "food-and-drug", state: "separate" }] } as never,
      due: lastDay,
    },
  ],
  undetermined: [
    {
      name: "no unit says anything of one field",
      record: { enforcement: tenFields.slice(1) } as never,
      missing: ["enforcement"],
    },
    {
      name: "only a bureau that was abolished, and has no successor, said that it was integrated",
      record: { enforcement: tenFields.slice(1) } as never,
      others: { unit: [{ ...team("food-and-drug"), abolishedOn: lastDay }] },
      missing: ["enforcement"],
    },
    {
      name: "only a bureau set up when the year was over says so",
      record: { enforcement: tenFields.slice(1) } as never,
      others: { unit: [{ ...team("food-and-drug"), establishedOn: afterTheYear }] },
      missing: ["enforcement"],
    },
    {
      name: "the successor was abolished too",
      record: { enforcement: tenFields.slice(1) } as never,
      others: {
        unit: [
          { ...team("food-and-drug", "separate"), abolishedOn: "2017-06-01", successors: ["next"] },
          { ...team("transport"), id: "next", abolishedOn: "2017-10-01" },
        ],
      },
      missing: ["enforcement"],
    },
  ],
  notApplicable: [
    { name: "a department", record: { kind: "department" } },
    {
      name: "a county abolished in the year",
      record: { abolishedOn: lastDay, enforcement: [{ field: "transport", state: "separate" }] } as never,
    },
    beforeThePlan,
  ],
});

const town = [{ field: "urban-management", state: "integrated", since: "2017-12-31" }];

testRule(frame, changji2017, orderUrbanManagement, {
  asOf: afterTheYear,
  record: { ...county, enforcement: town } as never,
  keeps: [{ name: "one body since the last day of the year" }],
  breaks: [
    { name: "still separate", record: { enforcement: [{ field: "urban-management", state: "separate" }] } as never },
  ],
  undetermined: [
    { name: "nobody says anything of it", record: { enforcement: [] } as never, missing: ["enforcement"] },
  ],
  notApplicable: [{ name: "the prefecture", record: { level: "prefecture", enforcement: [] } as never }, beforeThePlan],
});

const kindsOf = (before: number, now: number) => ({
  enforcementTeams: [
    { on: "2016-12-31", kinds: before },
    { on: "2017-12-31", kinds: now },
  ],
});

testRule(frame, changji2017, cutKindsConsiderably, {
  asOf: afterTheYear,
  record: { ...county, ...kindsOf(10, 8) },
  keeps: [{ name: "cut by a fifth" }],
  breaks: [{ name: "cut by less", record: kindsOf(24, 23), severity: "warning" }],
  pending: [{ name: "cut by less on the last day", asOf: lastDay, record: kindsOf(24, 23), due: lastDay }],
  undetermined: [
    {
      name: "no count of the year before",
      record: { enforcementTeams: [{ on: "2017-12-31", kinds: 8 }] },
      missing: ["enforcementTeams"],
    },
  ],
  notApplicable: [
    { name: "not cut at all, which another rule tells", record: kindsOf(10, 10) },
    { ...beforeThePlan, record: kindsOf(24, 23) },
  ],
});

const postsOf = (before: number, now: number) => ({
  enforcementPosts: [
    { on: "2016-12-31", posts: before },
    { on: "2017-12-31", posts: now },
  ],
});

testRule(frame, changji2017, shiftPostsToGrassRoots, {
  asOf: afterTheYear,
  record: { ...county, ...postsOf(50, 51) },
  keeps: [{ name: "one post more" }, { name: "as many as before", record: postsOf(50, 50) }],
  breaks: [{ name: "one post fewer", record: postsOf(50, 49) }],
  pending: [{ name: "fewer on the last day", asOf: lastDay, record: postsOf(50, 49), due: lastDay }],
  undetermined: [
    {
      name: "no count of this year",
      record: { enforcementPosts: [{ on: "2016-12-31", posts: 50 }] },
      missing: ["enforcementPosts"],
    },
  ],
  notApplicable: [
    { name: "the prefecture, which posts leave", record: { level: "prefecture", ...postsOf(50, 49) } },
    { ...beforeThePlan, record: postsOf(50, 49) },
  ],
});

const penalty = { id: "p", unit: "record", kind: "penalty", decidedOn: "2017-06-01", penalties: ["fine"] };
const published = (kind: string, publishedOn = "2017-12-31") => ({ id: "l", unit: "record", kind, publishedOn });

testRule(frame, changji2017, publishConditionsOfMajorDecisions, {
  asOf: afterTheYear,
  record: bureau,
  others: { "enforcement-case": [penalty], list: [published("major-enforcement-decision")] },
  keeps: [
    { name: "published on the last day of the year" },
    {
      name: "looks unpublished: the government above published them",
      record: { parent: "above" },
      others: { unit: [{ id: "above", ...county }], list: [{ id: "l", unit: "above" }] },
    },
    {
      name: "looks unpublished: the government two steps above published them",
      record: { parent: "above" },
      others: {
        unit: [
          { id: "above", ...bureau, parent: "top" },
          { id: "top", ...county },
        ],
        list: [{ id: "l", unit: "top" }],
      },
    },
    {
      name: "looks unpublished: rules on hearings and discussions are at work",
      others: { list: [published("power")], mechanism: [{ ...mechanism, kind: "hearing-conditions" }] },
    },
  ],
  breaks: [
    {
      name: "published on the day after the year",
      others: { list: [{ id: "l", publishedOn: "2018-01-01" }] },
      due: lastDay,
    },
    { name: "another list", others: { list: [published("power")] } },
    {
      name: "rules on hearings were set up and never used",
      others: {
        list: [published("power")],
        mechanism: [{ ...mechanism, kind: "hearing-conditions", usedSince: undefined }],
      },
    },
  ],
  pending: [{ name: "not yet", asOf: lastDay, others: { list: [published("power")] }, due: lastDay }],
  notApplicable: [
    {
      name: "no penalty in the year",
      others: { "enforcement-case": [{ id: "p", decidedOn: "2016-12-31" }], list: [published("power")] },
    },
    beforeThePlan,
  ],
});

testRule(frame, changji2017, keepDiscretionBenchmark, {
  asOf: afterTheYear,
  record: bureau,
  others: { "enforcement-case": [penalty], list: [published("discretion-benchmark")] },
  keeps: [
    { name: "published on the last day of the year" },
    {
      name: "looks unpublished: that of the government above",
      record: { parent: "above" },
      others: { unit: [{ id: "above", ...county }], list: [{ id: "l", unit: "above" }] },
    },
    {
      name: "looks unpublished: that of the government two steps above",
      record: { parent: "above" },
      others: {
        unit: [
          { id: "above", ...bureau, parent: "top" },
          { id: "top", ...county },
        ],
        list: [{ id: "l", unit: "top" }],
      },
    },
    {
      name: "looks unpublished: each fine names the published benchmark of the region's bureau",
      others: {
        "enforcement-case": [{ id: "p", benchmark: "band" }],
        "list-entry": [{ id: "band", list: "l" }],
        list: [{ id: "l", unit: "region-bureau" }],
      },
    },
  ],
  breaks: [
    {
      name: "published on the day after the year",
      others: { list: [{ id: "l", publishedOn: "2018-01-01" }] },
      due: lastDay,
    },
    {
      name: "one of two fines names another's benchmark",
      others: {
        "enforcement-case": [
          { id: "p", benchmark: "band" },
          { ...penalty, id: "q" },
        ],
        "list-entry": [{ id: "band", list: "l" }],
        list: [{ id: "l", unit: "region-bureau" }],
      },
    },
  ],
  pending: [
    { name: "not yet", asOf: lastDay, others: { list: [published("power")] }, due: lastDay },
    { name: "to be published on the day after", asOf: "2017-12-30", due: lastDay },
  ],
  notApplicable: [
    {
      name: "only warnings in the year",
      others: { "enforcement-case": [{ id: "p", penalties: ["warning"] }], list: [published("power")] },
    },
    beforeThePlan,
  ],
});

testIndicator(frame, changji2017, adjudicationConclusionRate, {
  asOf: "2017-09-30",
  record: { acceptedOn: "2017-05-02", decidedOn: "2017-06-01" },
  cases: [
    {
      name: "one of two that were accepted in the year, one was accepted before",
      records: [{}, { decidedOn: undefined }, { acceptedOn: "2016-12-31" }],
      value: 0.5,
    },
  ],
});

testIndicator(frame, changji2017, advancedPersonsChosen, {
  asOf: "2018-03-31",
  record: { year: 2017, concludedOn: "2018-03-31", advancedPersons: 2 },
  cases: [
    {
      name: "those of the assessments of the year",
      records: [{}, { year: 2016 }, { concludedOn: "2018-04-01" }],
      value: 2,
    },
  ],
});
