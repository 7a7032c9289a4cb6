/** Rules that no scenario breaks, each with the reason. */
export const withoutViolation: Readonly<Record<string, string>> = {
  "decide-licence-by-special-day": "no story has a licence whose period another law sets; its table of cases has",
  "decide-public-security-case-in-time": "no story has a case of public security; its table of cases has",
  "hold-approval-bureau-pilot": "no story has the place that the plan names",
  "hold-e-government-pilot": "no story has the places that the plan names",
  "hold-cross-department-enforcement-pilot": "no story has the place that the plan names",
  "hold-urban-management-pilot": "no story has the places that the plan names",
  "launch-approval-bureau": "no story has the place that the plan names",
  "move-items-in-scope": "no story counts the items of a pilot",
  "let-approval-items-not-grow": "a story holds one item, and the rule counts those of a unit",
};
