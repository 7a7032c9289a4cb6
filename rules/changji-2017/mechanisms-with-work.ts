import { type Condition, defineExpectation, label, type RecordTerm, type Terms } from "fazhi";
import { Mechanism, Unit } from "fazhi/model";
import { isAddressedGovernment } from "./administration.js";
import { inUseOn } from "./in-use.js";
import {
  creditSharing,
  decisionAccountability,
  documentCleanUp,
  enforcementLegalReview,
  fullProcessRecord,
  headAppearance,
  jointEnforcement,
  type MechanismWork,
  opinionSurvey,
  postRotation,
  randomInspectionRules,
  reconsiderationHearing,
  riskAssessment,
  serviceHotline,
} from "./mechanism-work.js";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { someFromUnitUp } from "./units-above.js";

type Holds = (unit: RecordTerm<Unit>) => Condition;

// From a prefecture down: its departments and counties, their departments, and the teams of these.
const below = ["department", "county-department", "team"] as const;

/** Whether something holds of a unit or of one below it: its departments, the governments under it and theirs. */
const someFromUnitDown = (
  unit: RecordTerm<Unit>,
  holds: Holds,
  terms: Terms,
  steps: readonly string[] = below,
): Condition =>
  steps.length === 0
    ? holds(unit)
    : holds(unit).or(
        terms.referring(unit, Unit, "parent").some((one) => someFromUnitDown(one, holds, terms, steps.slice(1))),
      );

/** Whether something holds where a mechanism works: of who founded it, of who takes part in it, and of the units below them. */
const holdsWhereItWorks = (mechanism: RecordTerm<Mechanism>, holds: Holds, terms: Terms): Condition =>
  someFromUnitDown(mechanism.unit.in(Unit), holds, terms).or(
    mechanism.participants
      .isPresent()
      .and(mechanism.participants.some((unit) => someFromUnitDown(unit.in(Unit), holds, terms, below.slice(-1)))),
  );

/** A mechanism that is in use shows in the year's records, where there was anything for it to do. */
const showWorkOf = <const Kind extends Mechanism["kind"]>(kind: Kind, facts: MechanismWork) => {
  const { name, occasion, work } = facts;
  return defineExpectation({
    id: `show-work-of-${kind}`,
    title: label(`${name.zh}应当有运行记录`, `Show the work of ${name.en}`),
    about: Mechanism,
    severity: "warning",
    obligations: [facts.obligation],
    binds: "any",
    data: (mechanism) => ({ title: mechanism.title, unit: mechanism.unit.in(Unit).title }),
    source: plan2017.clause(facts.clause),
    inForce: sinceThePlan,
    when: (mechanism, terms) =>
      terms.all(
        mechanism.kind.equals(kind),
        inUseOn(mechanism, dayInPlanYear(terms)),
        ...(occasion === undefined ? [] : [holdsWhereItWorks(mechanism, (unit) => occasion(unit, terms), terms)]),
      ),
    by: (_, { parameter }) => parameter(lastDayOfPlanYear),
    expect: (mechanism, terms) => holdsWhereItWorks(mechanism, (unit) => work(unit, terms), terms),
    message: label(
      `{unit}已运行“{title}”（${name.zh}），本年度至{due}没有一项工作记录可以证明其运行。`,
      `{unit} has “{title}” (${name.en}) in use; no work of the year shows it by {due}.`,
    ),
    remedy: label("按制度开展工作并如实记录，或者终止该制度。", "Let it work and record that, or end it."),
    notCovered: label(
      "只看有没有工作记录，不判断数量和质量；没有应办事项的不作判断。",
      "One piece of work is enough, however good; where there was nothing to do nothing is judged.",
    ),
  });
};

/** Whether a government, one of its departments or a government above has a mechanism in use that names its founding paper. */
const isFounded = (unit: RecordTerm<Unit>, kind: Mechanism["kind"], terms: Terms): Condition => {
  const hasPaper: Holds = (one) =>
    terms
      .referring(one, Mechanism, "unit")
      .some((mechanism) =>
        mechanism.kind.equals(kind).and(inUseOn(mechanism, dayInPlanYear(terms)), mechanism.document.isPresent()),
      );
  return someFromUnitUp(unit, hasPaper).or(
    terms.referring(unit, Unit, "parent").some((own) => own.kind.differs("government").and(hasPaper(own))),
  );
};

/**
 * What a government and its departments do rests on a paper that founds the mechanism. Where the plan itself names the
 * prefecture's paper, as it does for the assessment of risks and for heads in court, nobody has to show another.
 */
const foundOnPaper = <const Kind extends Mechanism["kind"]>(kind: Kind, facts: MechanismWork) => {
  const { name, work } = facts;
  return defineExpectation({
    id: `found-${kind}-on-paper`,
    title: label(`以制度文件建立${name.zh}`, `Found ${name.en} on a paper`),
    about: Unit,
    severity: "notice",
    obligations: [facts.obligation],
    binds: { kinds: ["government"], levels: ["prefecture", "county"] },
    data: (unit) => ({ title: unit.title }),
    source: plan2017.clause(facts.clause),
    inForce: sinceThePlan,
    when: (unit, terms) =>
      isAddressedGovernment(unit, terms).and(
        work(unit, terms).or(
          terms.referring(unit, Unit, "parent").some((own) => own.kind.differs("government").and(work(own, terms))),
        ),
      ),
    by: (_, { parameter }) => parameter(lastDayOfPlanYear),
    expect: (unit, terms) => isFounded(unit, kind, terms),
    message: label(
      `{title}及其部门本年度已有${name.zh}的工作，至{due}没有载明制度文件。`,
      `{title} and its departments did what belongs to ${name.en} in the year; no paper founds it by {due}.`,
    ),
    remedy: label("印发制度文件，或者载明所依据的制度文件。", "Issue the paper, or name the one that is gone by."),
    notCovered: label("制度文件的内容不作判断。", "What the paper says is not judged."),
  });
};

export const showWorkOfOpinionSurvey = showWorkOf("opinion-survey", opinionSurvey);
export const showWorkOfRiskAssessment = showWorkOf("risk-assessment", riskAssessment);
export const showWorkOfDecisionAccountability = showWorkOf("decision-accountability", decisionAccountability);
export const showWorkOfFullProcessRecord = showWorkOf("full-process-record", fullProcessRecord);
export const showWorkOfEnforcementLegalReview = showWorkOf("enforcement-legal-review", enforcementLegalReview);
export const showWorkOfPostRotation = showWorkOf("post-rotation", postRotation);
export const showWorkOfReconsiderationHearing = showWorkOf("reconsideration-hearing", reconsiderationHearing);
export const showWorkOfHeadAppearance = showWorkOf("head-appearance", headAppearance);
export const showWorkOfDocumentCleanUp = showWorkOf("document-clean-up", documentCleanUp);
export const showWorkOfServiceHotline = showWorkOf("service-hotline", serviceHotline);
export const showWorkOfJointEnforcement = showWorkOf("joint-enforcement", jointEnforcement);
export const showWorkOfCreditSharing = showWorkOf("credit-sharing", creditSharing);
export const showWorkOfRandomInspectionRules = showWorkOf("random-inspection-rules", randomInspectionRules);

export const foundOpinionSurveyOnPaper = foundOnPaper("opinion-survey", opinionSurvey);
export const foundDecisionAccountabilityOnPaper = foundOnPaper("decision-accountability", decisionAccountability);
export const foundFullProcessRecordOnPaper = foundOnPaper("full-process-record", fullProcessRecord);
export const foundEnforcementLegalReviewOnPaper = foundOnPaper("enforcement-legal-review", enforcementLegalReview);
export const foundPostRotationOnPaper = foundOnPaper("post-rotation", postRotation);
export const foundReconsiderationHearingOnPaper = foundOnPaper("reconsideration-hearing", reconsiderationHearing);
export const foundDocumentCleanUpOnPaper = foundOnPaper("document-clean-up", documentCleanUp);
