/** Pairs of rules of two packs that point at one field of one record, each with the reason why these are two defects. */
export const twoDefects: Readonly<Record<string, string>> = {
  "treat-grave-penalty-as-major ~ review-heard-case":
    "one asks for the review and discussion of a grave penalty, the other for a right entry of a case that was heard",
  "rest-new-item-on-legal-basis ~ rest-power-on-environmental-law-in-force":
    "that an item rests on no law at all, and that the law of one power has been repealed",
  "change-list-with-its-basis ~ rest-power-on-environmental-law-in-force":
    "that a document of the data ended in the plan's year, and that the code of 2026 repealed a law",
  "keep-cancelled-item-cancelled ~ name-shared-power-alike":
    "that a cancelled item is back, and that two levels call one power differently",
  "decide-post-registration-approval-in-time ~ serve-licence-in-time": "when it was decided, and when it was served",
  "appear-in-court ~ accompany-lawyer-in-court":
    "that the head stayed away, and that nobody of the organ was there beside the lawyer",
  "leave-choice-of-intermediary-to-applicant ~ use-listed-intermediaries":
    "who chose the provider, and whether the service is listed",
  "enforce-by-listed-power ~ inspect-business-by-entitled-unit":
    "the second is about inspections of businesses since 2025, when the plan had ended",
  "decide-post-registration-approval-in-time ~ decide-licence-in-time":
    "the plan speeds up what comes after registration by a shorter time, which is over before that of the law",
  "decide-post-registration-approval-in-time ~ decide-licence-by-special-day":
    "the shorter time of the plan, and one that another law sets",
  "decide-post-registration-approval-in-time ~ decide-renewal-before-expiry":
    "an approval after registration is no renewal",
  "publish-inspection-result ~ publish-random-inspection-result":
    "the second is law since 2019, when the plan had ended",
  "blacklist-by-published-list ~ list-seriously-dishonest-business":
    "that a listing has no published list, and that there is no listing",
  "answer-hotline-ticket-in-time ~ answer-hotline-ticket-by-due-day": "the second is law since 2021",
  "answer-public-concern-in-time ~ publish-information-in-time": "answers to concerns are left out by the second",
  "answer-public-concern-in-time ~ publish-information-by-special-day":
    "answers to concerns are left out by the second",
  "publish-data-and-interpretation-in-time ~ publish-information-in-time":
    "data and explanations are left out by the second",
  "publish-data-and-interpretation-in-time ~ publish-information-by-special-day":
    "data and explanations are left out by the second",
  "record-discussion-truthfully ~ archive-decision-record": "the second is law since 2019",
  "archive-decision-whole ~ archive-decision-record": "the second is law since 2019",
  "file-normative-document-in-time ~ file-document-upward":
    "fifteen days by the provisions of the region, and thirty, unverified, for provinces whose own number is not known",
  "record-enforcement-throughout ~ record-penalty-throughout": "the second is law since 2021",
  "cite-benchmark ~ publish-applied-benchmark": "the second is law since 2021",
  "hold-certificate-when-inspecting ~ inspect-in-pairs": "whether inspectors are certified, and how many there are",
  "publish-reply-in-full ~ publish-reply-of-public-interest":
    "a reply that nobody published in time is left out by the first",
  "answer-procuratorial-suggestion ~ answer-public-interest-suggestion-in-time":
    "the day that the suggestion sets, and the two months of public interest litigation since 2018",
  "answer-procuratorial-suggestion ~ answer-judicial-suggestion-by-its-day":
    "the second is about suggestions of courts",
  "staff-reconsideration ~ employ-enough-legal-reviewers": "staff of two kinds, which one field of the unit holds",
  "appear-in-court ~ attend-court-where-due": "the second is law since 2020",
  "fill-legal-posts ~ employ-enough-legal-reviewers": "staff of two kinds, which one field of the unit holds",
  "discuss-case-before-decision ~ notify-party-before-penalty":
    "that a case was not discussed, and that the party was not told",
  "investigate-before-penalty ~ notify-party-before-penalty":
    "that nothing was investigated, and that the party was not told",
  "code-and-catalogue-item ~ code-item-under-credit-code":
    "the second is about codes of the standard of 2020, and asks whose credit code they begin with",
  "use-code-once ~ code-item-under-credit-code":
    "that two items have one code, and that a code begins with another organ's credit code",
  "give-power-to-one-department ~ code-item-under-credit-code":
    "that two departments exercise one power, and that its code begins with another organ's credit code",
};
