import type { Adoption } from "fazhi";
import { nationalLaw } from "fazhi/rules/national-law";

/** What national law already says on a clause of the plan: its rules judge, by the law of the day, under the plan's clause. */
export const adopted = {
  from: nationalLaw,
  rules: {
    "use-listed-intermediaries": ["2.1e", "2.1k"],
    "show-all-of-licence-item": ["2.1l"],
    "decide-licence-in-time": ["2.2e"],
    "register-business-in-time": ["2.2e"],
    "answer-information-request-in-time": ["2.2e"],
    "announce-deregistration-for-statutory-period": ["2.4d"],
    "see-fine-paid-in-time": ["2.14b"],
    "collect-only-small-fine-on-the-spot": ["2.14b"],
    "report-on-deliberation-opinion-in-time": ["2.15a"],
    "issue-one-licence-with-one-code": ["2.4b"],
    "list-abnormal-business-in-time": ["2.5c"],
    "list-seriously-dishonest-business": ["2.5c"],
    "take-off-abnormal-list-in-time": ["2.5c"],
    "answer-deputy-suggestion-in-time": ["2.15a"],
    "answer-cppcc-proposal-in-time": ["2.15a"],
    "answer-suit-in-time": ["2.15c"],
    "conclude-reconsideration-in-time": ["2.16a", "2.2e"],
    "answer-as-respondent-in-time": ["2.16a"],
    "accompany-lawyer-in-court": ["2.16b"],
    "conclude-mediation-within-month": ["2.17a"],
    "tell-whether-petition-is-accepted": ["2.17a", "2.17c", "2.2e"],
    "conclude-accepted-petition-in-time": ["2.17a", "2.17c"],
  },
} satisfies Adoption;
