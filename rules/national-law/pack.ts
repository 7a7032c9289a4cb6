import { definePack, label, nationalCalendar } from "fazhi";
import { indicators } from "./indicators.js";
import { parameters } from "./parameters.js";
import { rules } from "./rules.js";
import {
  appearanceProvisions,
  coercionLaw,
  deputiesLaw2015,
  deputiesLaw2025,
  informationRegulations2007,
  informationRegulations2019,
  intermediaryNotice,
  licensingLaw,
  litigationInterpretation,
  litigationLaw2014,
  nonLicensingDecision,
  penaltyLaw1996,
  penaltyLaw2021,
  petitionRegulations2005,
  petitionRegulations2022,
  proposalRules,
  reconsiderationLaw1999,
  reconsiderationLaw2023,
  reconsiderationRegulations,
  replyPublicationNotice,
  threeSystemsOpinion,
} from "./sources.js";

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
    reconsiderationLaw1999,
    reconsiderationLaw2023,
    reconsiderationRegulations,
    litigationLaw2014,
    litigationInterpretation,
    appearanceProvisions,
    penaltyLaw1996,
    penaltyLaw2021,
    coercionLaw,
    threeSystemsOpinion,
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
  ],
  parameters,
  rules,
  indicators,
});
