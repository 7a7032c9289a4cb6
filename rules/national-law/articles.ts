import type { ArticleList } from "fazhi/engine";
import { coercionLawArticles } from "./articles/coercion-law.js";
import { documentParts } from "./articles/documents.js";
import { fairCompetitionArticles } from "./articles/fair-competition-regulations.js";
import {
  informationRegulations2007Articles,
  informationRegulations2019Articles,
} from "./articles/information-regulations.js";
import {
  filing2001Articles,
  filing2024Articles,
  legislation2015Articles,
  legislation2023Articles,
  ruleMakingArticles,
} from "./articles/legislation.js";
import { licensingLawArticles } from "./articles/licensing-law.js";
import {
  appearanceArticles,
  judicialSuggestionArticles,
  litigationInterpretationArticles,
  litigationLawArticles,
  publicInterestArticles,
} from "./articles/litigation.js";
import { majorDecisionArticles } from "./articles/major-decision-regulations.js";
import { businessEnvironmentArticles, publicityArticles, registrationArticles } from "./articles/market.js";
import {
  stateCompensationArticles,
  supplierPayment2020Articles,
  supplierPayment2025Articles,
} from "./articles/payments.js";
import { penaltyLaw1996Articles, penaltyLaw2021Articles } from "./articles/penalty-law.js";
import { petitionRegulations2005Articles, petitionRegulations2022Articles } from "./articles/petition-regulations.js";
import {
  reconsiderationLaw1999Articles,
  reconsiderationLawArticles,
  reconsiderationRegulationsArticles,
} from "./articles/reconsideration-law.js";
import { singleArticles } from "./articles/single-articles.js";
import { enforcementSupervisionArticles, governmentInspectionArticles } from "./articles/supervision.js";

/** The laws whose articles are accounted for one by one, in the order of the tables. */
export const articles: readonly ArticleList[] = [
  licensingLawArticles,
  fairCompetitionArticles,
  majorDecisionArticles,
  penaltyLaw2021Articles,
  penaltyLaw1996Articles,
  coercionLawArticles,
  enforcementSupervisionArticles,
  governmentInspectionArticles,
  reconsiderationLawArticles,
  reconsiderationLaw1999Articles,
  reconsiderationRegulationsArticles,
  litigationLawArticles,
  litigationInterpretationArticles,
  appearanceArticles,
  publicInterestArticles,
  judicialSuggestionArticles,
  stateCompensationArticles,
  petitionRegulations2022Articles,
  petitionRegulations2005Articles,
  informationRegulations2019Articles,
  informationRegulations2007Articles,
  legislation2023Articles,
  legislation2015Articles,
  ruleMakingArticles,
  filing2024Articles,
  filing2001Articles,
  businessEnvironmentArticles,
  registrationArticles,
  publicityArticles,
  supplierPayment2025Articles,
  supplierPayment2020Articles,
  ...singleArticles,
  ...documentParts,
];
