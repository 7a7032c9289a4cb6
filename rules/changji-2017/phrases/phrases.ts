import type { Phrase } from "fazhi";
import { approvalReform } from "./approval-reform.js";
import { businessRegistration } from "./business-registration.js";
import { environment } from "./environment.js";
import { governmentStructure } from "./government-structure.js";
import { legislation } from "./legislation.js";
import { opening } from "./opening.js";
import { openness } from "./openness.js";
import { powerLists } from "./power-lists.js";
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
];
