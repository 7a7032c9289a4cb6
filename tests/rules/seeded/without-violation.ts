const ofIdentifier = "no story numbers its cases or has doubtful codes; its table of cases does";

/** Rules that no scenario breaks, each with the reason. */
export const withoutViolation: Readonly<Record<string, string>> = {
  "compare-doubtful-code-of-unit": ofIdentifier,
  "compare-doubtful-code-of-business": ofIdentifier,
  "compare-doubtful-code-of-party": ofIdentifier,
  "compare-doubtful-code-of-applicant": ofIdentifier,
  "code-item-under-credit-code": ofIdentifier,
  "number-enforcement-case-readably": ofIdentifier,
  "number-licence-readably": ofIdentifier,
  "number-reconsideration-readably": ofIdentifier,
  "record-number-of-court": ofIdentifier,
  "record-valid-code-of-applicant": ofIdentifier,
};
