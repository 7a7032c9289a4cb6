import { businessInspections } from "./business-inspections.js";
import { compensationClaims } from "./compensation-claims.js";
import { enforcementSupervision } from "./enforcement-supervision.js";
import { type Era, eras } from "./eras.js";
import { informationRequests } from "./information-requests.js";
import { inspectionRechecks } from "./inspection-rechecks.js";
import { licences } from "./licences.js";
import { petitions } from "./petitions.js";
import { policePenalties } from "./police-penalties.js";
import { procuratorialSuggestions } from "./procuratorial-suggestions.js";
import { supplierPayments } from "./supplier-payments.js";
import { yearlyReports } from "./yearly-reports.js";

const [allYears] = eras as readonly [Era, ...Era[]];

/** Stories that begin within some days, those of the long era that can; reports on a year are due only when it is over. */
const eraOf = (name: string, from: string, until: string): Era => ({
  name,
  days: { from, until },
  asOf: allYears.asOf,
  scenarios: allYears.scenarios.filter(
    (scenario) =>
      (scenario.days?.from ?? "") < until &&
      (scenario.days?.until ?? "9999") > from &&
      (from < "2026-01-01" || !yearlyReports.includes(scenario as (typeof yearlyReports)[number])),
  ),
});

/** The eras between the great revisions: penalties and information, petitions, reconsideration, the law of today. */
export const erasOfLaw: readonly Era[] = [
  eraOf("2016 to 2018", "2016-01-01", "2019-01-01"),
  eraOf("2019 to 2021", "2019-01-01", "2022-01-01"),
  eraOf("2022 and 2023", "2022-01-01", "2024-01-01"),
  eraOf("2024 and 2025", "2024-01-01", "2026-01-01"),
  eraOf("2026", "2026-01-01", "2026-02-01"),
  {
    name: "2026, since enforcement is supervised by regulations",
    days: { from: "2026-02-01", until: "2026-05-01" },
    asOf: allYears.asOf,
    // Stories that are over before the year is, for the rest days of the next are not known.
    scenarios: [
      ...businessInspections,
      ...compensationClaims,
      ...enforcementSupervision,
      ...informationRequests,
      ...inspectionRechecks,
      ...licences,
      ...petitions,
      ...policePenalties,
      ...procuratorialSuggestions,
      ...supplierPayments,
    ],
  },
];
