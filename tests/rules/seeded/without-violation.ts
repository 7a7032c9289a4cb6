const ofIdentifier = "no story numbers its cases or has doubtful codes; its table of cases does";

/** Rules that no scenario breaks, each with the reason. */
export const withoutViolation: Readonly<Record<string, string>> = {
  "investigate-before-penalty": "no story leaves out the investigation; its table of cases does",
  "deliver-freezing-paper-in-time": "no story freezes deposits; its table of cases does",
  "give-notice-of-licensing-hearing": "no story tells of a licensing hearing too late; its table of cases does",
  "favour-grass-roots": "no story counts the posts of a prefecture and of all its counties; its table of cases does",
  "take-ended-item-off-list": "no story has an item that a clean-up ended; its table of cases has",
  "change-list-with-its-basis": "no story has a document on which a power rests; its table of cases has",
  "rest-powers-on-law": "the bases of the stories are laws; its table of cases has papers",
  "review-and-discuss-by-day-of-issue": "the documents of the stories have their steps; its table of cases has others",
  "issue-no-document-found-unlawful": "the reviews of the stories are steps; its table of cases has papers",
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
