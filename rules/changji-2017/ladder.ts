import { label, type RecordTerm } from "fazhi";
import { xinjiangCalendar } from "fazhi/calendar";
import { defineLadder, type LadderStep, onCases } from "fazhi/escalation";
import { Inspection, Unit, UnlawfulCase } from "fazhi/model";
import { governmentOfPlace, isGraveCase, severalGraveCases, timeOfSeveralCases } from "./first-responsible-person.js";
import { sinceThePlan } from "./plan-year.js";
import { callsForSupervision, manyShortcomings } from "./progress-inspection.js";
import { plan2017 } from "./sources.js";

/** Slow work that an inspection found leads to an interview, or to something graver. */
const interviewForSlowWork: LadderStep = {
  id: "interview-for-slow-work",
  title: label("对工作不力的单位约谈", "Interview a unit whose work is slow"),
  measure: "interview",
  source: plan2017.clause("3.2 三（二）"),
  inForce: sinceThePlan,
  conditions: [
    onCases({
      title: label("督查发现工作迟缓或者问题较多", "An inspection found the work slow, or many shortcomings"),
      about: Inspection,
      unit: (inspection) => inspection.unit,
      on: (inspection) => inspection.heldOn,
      when: callsForSupervision,
    }),
  ],
  notCovered: label(
    "计划没有规定何时约谈、何时责令整改或者通报批评，也没有规定期限。",
    "When to interview, to order or to criticise, and how soon, the plan does not say.",
  ),
};

/** What the cases of a place and those of a department have in common. */
const severalWithinYear = {
  on: (one: RecordTerm<UnlawfulCase>) => one.establishedOn,
  answered: (one: RecordTerm<UnlawfulCase>) => one.accountabilityOn,
  atLeast: severalGraveCases,
  within: timeOfSeveralCases,
};

/** Several major unlawful cases with grave consequences within one year lead to the accountability of the head. */
const holdHeadToAccount: LadderStep = {
  id: "hold-head-to-account",
  title: label("追究主要负责人责任", "Hold the head to account"),
  measure: "accountability",
  source: plan2017.clause("3.1 三（一）"),
  inForce: sinceThePlan,
  conditions: [
    onCases({
      title: label(
        "本地区一年内发生多起重大违法行政案件、造成严重社会后果",
        "Several major unlawful cases with grave consequences in one place within one year",
      ),
      about: UnlawfulCase,
      unit: governmentOfPlace,
      ...severalWithinYear,
      when: isGraveCase,
    }),
    onCases({
      title: label(
        "本部门一年内发生多起重大违法行政案件、造成严重社会后果",
        "Several major unlawful cases with grave consequences in one department within one year",
      ),
      about: UnlawfulCase,
      unit: (one) => one.unit,
      ...severalWithinYear,
      when: (one) => isGraveCase(one).and(one.unit.in(Unit).kind.differs("government")),
    }),
  ],
  notCovered: label(
    "案件自认定之日起计算；主要负责人是否认真履职不作判断。",
    "A case counts from the day it was established; whether the head did the duties is not judged.",
  ),
};

/** What the plan itself says of supervision; its number of cases is a reading of ours and is marked so. */
export const changji2017Ladder = defineLadder({
  id: "changji-2017-ladder",
  title: label("2017年工作要点的督促问责", "Supervision under the plan of 2017"),
  version: "1.0.0",
  sources: [plan2017],
  parameters: [severalGraveCases, timeOfSeveralCases, manyShortcomings],
  calendar: xinjiangCalendar,
  steps: [interviewForSlowWork, holdHeadToAccount],
});
