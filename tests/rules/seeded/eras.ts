import type { Pack } from "fazhi";
import type { Scenario } from "fazhi/testing";
import { approvalItemChanges } from "./approval-item-changes.js";
import { approvalItems } from "./approval-items.js";
import { arbitrations } from "./arbitrations.js";
import { attachedReviews } from "./attached-reviews.js";
import { businessInspections } from "./business-inspections.js";
import { compensationClaims } from "./compensation-claims.js";
import { conflictingPosts } from "./conflicting-posts.js";
import { courtEnforcements } from "./court-enforcement.js";
import { decisionReviews } from "./decision-reviews.js";
import { disclosures } from "./disclosures.js";
import { documentLives } from "./document-lives.js";
import { documentTexts } from "./document-texts.js";
import { enforcementSupervision } from "./enforcement-supervision.js";
import { environmentalPowers } from "./environmental-powers.js";
import { finesOnTheSpot } from "./fines-on-the-spot.js";
import { governments } from "./governments.js";
import { governmentsAtWork } from "./governments-at-work.js";
import { graveCases } from "./grave-cases.js";
import { holds } from "./holds.js";
import { hotlineTickets } from "./hotline-tickets.js";
import { hours } from "./hours.js";
import { identifiers } from "./identifiers.js";
import { informationRequests } from "./information-requests.js";
import { inspectionRechecks } from "./inspection-rechecks.js";
import { inspections } from "./inspections.js";
import { investmentProjects } from "./investment-projects.js";
import { legalPosts } from "./legal-posts.js";
import { legislation } from "./legislation.js";
import { legislationPlans } from "./legislation-plans.js";
import { licenceGrounds } from "./licence-grounds.js";
import { licencePeriods } from "./licence-periods.js";
import { licences } from "./licences.js";
import { licensingDepartments } from "./licensing-departments.js";
import { listRevisions } from "./list-revisions.js";
import { lists } from "./lists.js";
import { majorDecisions } from "./major-decisions.js";
import { majorPenalties } from "./major-penalties.js";
import { marketSubjects } from "./market-subjects.js";
import { mechanisms } from "./mechanisms.js";
import { mediations } from "./mediations.js";
import { monitoredOffences } from "./monitored-offences.js";
import { normativeDocuments } from "./normative-documents.js";
import { officers } from "./officers.js";
import { penalties } from "./penalties.js";
import { performanceAssessments } from "./performance-assessments.js";
import { petitions } from "./petitions.js";
import { pilots } from "./pilots.js";
import { planDuties } from "./plan-duties.js";
import { plans } from "./plans.js";
import { policePenalties } from "./police-penalties.js";
import { powerPosts } from "./power-posts.js";
import { powers } from "./powers.js";
import { procuratorialSuggestions } from "./procuratorial-suggestions.js";
import { proposals } from "./proposals.js";
import { randomInspections } from "./random-inspections.js";
import { reconsiderations } from "./reconsiderations.js";
import { regions } from "./regions.js";
import { registeredBusinesses } from "./registered-businesses.js";
import { restructuredUnits } from "./restructured-units.js";
import { ruleFilings } from "./rule-filings.js";
import { sharedPowers } from "./shared-powers.js";
import { suits } from "./suits.js";
import { supervision } from "./supervision.js";
import { supplierPayments } from "./supplier-payments.js";
import { units } from "./units.js";
import { workingDepartments } from "./working-departments.js";
import { yearlyReports } from "./yearly-reports.js";

/**
 * Stories that begin within some days and are judged together on one day, by all packs.
 *
 * A family of stories is one file beside this one, such as `petitions.ts`, and stands in an era below. Its scenario builds a
 * lawful record from `day`, the day on which the story begins: `inTime` draws a day within a period (often the last one),
 * `tooLate` one after it (often the first), `fullTime` the end of a shortest time, `after` counts days; all agree with the
 * calendars of both packs. Periods are written out once more, from the statute and not from the pack. What `setting.ts`
 * gives every department may be referred to: `power-of-…`, `benchmark-of-…`, `officer-a-of-…`. Everything else a story needs
 * it brings along in `others`, under ids that begin with its own. A violation names every rule of both packs that it breaks:
 * `inForce(day, interval, ...rules)` names some only while they are law, `brokenBy(entity, id, rules)` when another record
 * than the story's own is to blame.
 *
 * Stories of how things stand when the plan's year ends belong to an era of their own that is judged on its last day; what
 * stands then is found on any later day as well. A rule that no story can break stands in `without-violation.ts`
 * with the reason.
 */
export interface Era {
  readonly name: string;
  readonly days: { readonly from: string; readonly until: string };
  readonly asOf: string;
  readonly scenarios: readonly Scenario[];
  /** The packs that judge them, where they are not those of all stories. */
  readonly packs?: readonly Pack[];
}

/** From years before the plan to the law of today, judged when everything is over. */
const allYears: Era = {
  name: "thirteen years and a half",
  days: { from: "2012-07-01", until: "2026-01-01" },
  asOf: "2026-11-01",
  scenarios: [
    ...approvalItemChanges,
    ...arbitrations,
    ...attachedReviews,
    ...businessInspections,
    ...compensationClaims,
    ...conflictingPosts,
    ...courtEnforcements,
    ...decisionReviews,
    ...disclosures,
    ...documentLives,
    ...documentTexts,
    ...environmentalPowers,
    ...finesOnTheSpot,
    ...governments,
    ...governmentsAtWork,
    ...graveCases,
    ...holds,
    ...hotlineTickets,
    ...hours,
    ...identifiers,
    ...informationRequests,
    ...inspectionRechecks,
    ...inspections,
    ...investmentProjects,
    ...legislation,
    ...legislationPlans,
    ...licenceGrounds,
    ...licencePeriods,
    ...licences,
    ...licensingDepartments,
    ...listRevisions,
    ...majorDecisions,
    ...majorPenalties,
    ...marketSubjects,
    ...mechanisms,
    ...mediations,
    ...monitoredOffences,
    ...normativeDocuments,
    ...penalties,
    ...performanceAssessments,
    ...petitions,
    ...pilots,
    ...planDuties,
    ...plans,
    ...policePenalties,
    ...procuratorialSuggestions,
    ...proposals,
    ...randomInspections,
    ...reconsiderations,
    ...regions,
    ...restructuredUnits,
    ...ruleFilings,
    ...suits,
    ...supervision,
    ...supplierPayments,
    ...units,
    ...workingDepartments,
    ...yearlyReports,
  ],
};

/** The year of the plan, judged on its last day: how things stand then. */
const lastDayOfPlan: Era = {
  name: "the last day of the plan",
  days: { from: "2017-01-01", until: "2017-12-01" },
  asOf: "2017-12-31",
  scenarios: [
    ...approvalItems,
    ...legalPosts,
    ...lists,
    ...officers,
    ...powerPosts,
    ...powers,
    ...registeredBusinesses,
  ],
};

/** The years of the outline of 2021, judged on their last day: what only it asks of how things stand. */
const lastDayOfOutline: Era = {
  name: "the last day of the outline",
  days: { from: "2021-08-02", until: "2025-12-01" },
  asOf: "2025-12-31",
  scenarios: [...sharedPowers],
};

/** The months since the newest regulations, judged when everything is over. */
const sinceSupervision: Era = {
  name: "since enforcement is supervised by regulations",
  days: { from: "2026-02-01", until: "2026-09-01" },
  asOf: "2026-11-01",
  scenarios: [...enforcementSupervision],
};

/** All stories. */
export const eras: readonly Era[] = [allYears, lastDayOfPlan, lastDayOfOutline, sinceSupervision];
