import { type Era, eras } from "./eras.js";
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
];
