import type { Phrase } from "fazhi/engine";
import { approvalReform } from "./approval-reform.js";
import { businessRegistration } from "./business-registration.js";
import { checksOnPower } from "./checks-on-power.js";
import { disputes } from "./disputes.js";
import { enforcementProcedure } from "./enforcement-procedure.js";
import { enforcementStructure } from "./enforcement-structure.js";
import { environment } from "./environment.js";
import { governmentStructure } from "./government-structure.js";
import { legalAdvisers } from "./legal-advisers.js";
import { legislation } from "./legislation.js";
import { majorDecisions } from "./major-decisions.js";
import { normativeDocuments } from "./normative-documents.js";
import { opening } from "./opening.js";
import { openness } from "./openness.js";
import { organisation } from "./organisation.js";
import { powerLists } from "./power-lists.js";
import { reconsideration } from "./reconsideration.js";
import { services } from "./services.js";
import { supervisionReform } from "./supervision-reform.js";

/** The plan phrase by phrase, in its order. */
export const phrases: readonly Phrase[] = [
  ...opening,
  ...approvalReform,
  ...powerLists,
  ...governmentStructure,
  ...businessRegistration,
  ...supervisionReform,
  ...services,
  ...environment,
  ...openness,
  ...legislation,
  ...majorDecisions,
  ...legalAdvisers,
  ...normativeDocuments,
  ...enforcementStructure,
  ...enforcementProcedure,
  ...checksOnPower,
  ...reconsideration,
  ...disputes,
  ...organisation,
];
