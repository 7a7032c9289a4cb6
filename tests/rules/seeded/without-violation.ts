/** Rules that no scenario breaks, each with the reason. */
export const withoutViolation: Readonly<Record<string, string>> = {
  "favour-grass-roots": "no story counts the posts of a prefecture and of all its counties; its table of cases does",
  "take-ended-item-off-list": "no story has an item that a clean-up ended; its table of cases has",
  "change-list-with-its-basis": "no story has a document on which a power rests; its table of cases has",
  "rest-powers-on-law": "the bases of the stories are laws; its table of cases has papers",
  "review-and-discuss-by-day-of-issue": "the documents of the stories have their steps; its table of cases has others",
  "issue-no-document-found-unlawful": "the reviews of the stories are steps; its table of cases has papers",
};
