/**
 * What national law demands of an office, as then and as now.
 *
 * @module fazhi/rules/national-law
 */

import { definePack, label } from "fazhi";
import { nationalCalendar } from "fazhi/calendar";
import { articles } from "./articles.js";
import {
  businessRegulations,
  cityAndCountyDecision,
  documentNotice,
  fairCompetitionOpinion,
  fairCompetitionRegulations,
  lawBasedGovernmentOpinion,
  legalityReviewOpinion,
  localOrgansLaw2022,
  majorDecisionRegulations,
  outline2015,
  outline2021,
  provincialFilingProvisions,
} from "./document-sources.js";
import { ecologicalCode } from "./ecological-code.js";
import {
  accidentRegulations,
  opennessImplementationRules,
  publicConcernNotice,
  publicHealthRegulations,
} from "./emergency-sources.js";
import { indicators } from "./indicators.js";
import {
  filingRegulations2001,
  filingRegulations2024,
  legislationLaw2015,
  legislationLaw2023,
  ruleRegulations2001,
  ruleRegulations2018,
} from "./legislation-sources.js";
import { abnormalListMeasures, enterprisePublicityRegulations, fiveInOneNotice } from "./market-sources.js";
import { narratives } from "./narratives.js";
import { obligations } from "./obligations.js";
import { parameters } from "./parameters.js";
import {
  deregistrationNotice,
  deregistrationOpinion2021,
  enterpriseInspectionOpinion,
  hotlineOpinion,
  legalAdviserOpinion,
  mediationLaw,
  mediationProvisions,
  powerListOpinion,
  randomInspectionNotice,
  randomInspectionOpinion,
  registrationRegulations,
  supervisionRules,
} from "./register-sources.js";
import { rules } from "./rules.js";
import {
  appearanceProvisions,
  coercionLaw,
  deputiesLaw2015,
  deputiesLaw2025,
  informationRegulations2007,
  informationRegulations2019,
  intermediaryNotice,
  judicialSuggestionProvisions,
  licensingLaw,
  litigationInterpretation,
  litigationLaw2014,
  nonLicensingDecision,
  penaltyLaw1996,
  penaltyLaw2021,
  petitionRegulations2005,
  petitionRegulations2022,
  proposalRules,
  publicInterestInterpretation,
  reconsiderationLaw1999,
  reconsiderationLaw2023,
  reconsiderationRegulations,
  replyPublicationNotice,
  stateCompensationLaw,
  supervisionLaw2006,
  supervisionLaw2024,
  supplierPaymentRegulations2020,
  supplierPaymentRegulations2025,
  threeSystemsOpinion,
} from "./sources.js";
import { publicSecurityLaw2005, publicSecurityLaw2025, taxCollectionLaw } from "./special-laws.js";
import {
  courtNumberProvisions,
  creditCodeScheme,
  creditCodeStandard,
  divisionCodeStandard,
  documentFormStandard,
  itemCodeStandard,
} from "./standard-sources.js";
import { enforcementSupervisionRegulations, governmentInspectionRegulations } from "./supervision-sources.js";

/**
 * National law on the work of a local government, each rule under the law of its day: what was in force in 2017 and
 * what is now are versions of one rule. It knows nothing of any one place; what provinces set is a parameter to change.
 */
export const nationalLaw = definePack({
  name: "national-law",
  title: label("国家法律法规中的法治政府建设要求", "National law on law-based government"),
  version: "1.0.0",
  calendar: nationalCalendar,
  sources: [
    accidentRegulations,
    publicHealthRegulations,
    publicConcernNotice,
    opennessImplementationRules,
    reconsiderationLaw1999,
    reconsiderationLaw2023,
    reconsiderationRegulations,
    litigationLaw2014,
    litigationInterpretation,
    appearanceProvisions,
    publicInterestInterpretation,
    judicialSuggestionProvisions,
    stateCompensationLaw,
    supplierPaymentRegulations2020,
    supplierPaymentRegulations2025,
    penaltyLaw1996,
    penaltyLaw2021,
    publicSecurityLaw2005,
    publicSecurityLaw2025,
    taxCollectionLaw,
    coercionLaw,
    threeSystemsOpinion,
    enforcementSupervisionRegulations,
    governmentInspectionRegulations,
    licensingLaw,
    nonLicensingDecision,
    intermediaryNotice,
    petitionRegulations2005,
    petitionRegulations2022,
    informationRegulations2007,
    informationRegulations2019,
    deputiesLaw2015,
    deputiesLaw2025,
    proposalRules,
    replyPublicationNotice,
    supervisionLaw2006,
    supervisionLaw2024,
    documentNotice,
    legalityReviewOpinion,
    localOrgansLaw2022,
    businessRegulations,
    lawBasedGovernmentOpinion,
    outline2015,
    outline2021,
    cityAndCountyDecision,
    provincialFilingProvisions,
    fairCompetitionOpinion,
    fairCompetitionRegulations,
    majorDecisionRegulations,
    legislationLaw2015,
    legislationLaw2023,
    ruleRegulations2001,
    ruleRegulations2018,
    filingRegulations2001,
    filingRegulations2024,
    powerListOpinion,
    ecologicalCode,
    randomInspectionNotice,
    randomInspectionOpinion,
    enterpriseInspectionOpinion,
    mediationProvisions,
    mediationLaw,
    hotlineOpinion,
    deregistrationNotice,
    deregistrationOpinion2021,
    registrationRegulations,
    legalAdviserOpinion,
    supervisionRules,
    enterprisePublicityRegulations,
    abnormalListMeasures,
    fiveInOneNotice,
    creditCodeScheme,
    creditCodeStandard,
    divisionCodeStandard,
    documentFormStandard,
    courtNumberProvisions,
    itemCodeStandard,
  ],
  parameters,
  rules,
  indicators,
  obligations,
  narratives,
  articles,
});
