const ofIdentifier = "no story numbers its cases or has doubtful codes; its table of cases does";

/** Rules that no scenario breaks, each with the reason. */
export const withoutViolation: Readonly<Record<string, string>> = {
  "investigate-before-penalty": "no story leaves out the investigation; its table of cases does",
  "deliver-freezing-paper-in-time": "no story freezes deposits; its table of cases does",
  "give-notice-of-licensing-hearing": "no story tells of a licensing hearing too late; its table of cases does",
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
