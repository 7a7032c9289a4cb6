import type { Rule } from "fazhi";
import { assessEveryUnit, assessLawBasedGovernment } from "./assessment.js";
import {
  holdHeadAccountable,
  holdHeadOfPlaceAccountable,
  nameFirstResponsiblePerson,
} from "./first-responsible-person.js";
import { staffLegalFunctions } from "./legal-functions.js";
import { fillLegalPosts } from "./legal-staff.js";
import { reportOnFirstResponsibility } from "./principals.js";
import {
  correctAfterSupervision,
  followUpSlowWork,
  inspectDepartment,
  inspectGovernment,
} from "./progress-inspection.js";
import { assignEveryClause, assignTask } from "./responsibility-table.js";
import { holdLegalLectures, holdTrainingCourse } from "./training.js";

/** The rules of the plan's third part, on organisation, and of its annex, in its order. */
export const organisationRules = [
  // 3.1
  nameFirstResponsiblePerson,
  reportOnFirstResponsibility,
  holdHeadAccountable,
  holdHeadOfPlaceAccountable,
  // 3.2
  assessLawBasedGovernment,
  assessEveryUnit,
  inspectGovernment,
  inspectDepartment,
  followUpSlowWork,
  correctAfterSupervision,
  // 3.3
  fillLegalPosts,
  staffLegalFunctions,
  holdTrainingCourse,
  holdLegalLectures,
  // annex
  assignTask,
  assignEveryClause,
] as const satisfies readonly Rule[];
