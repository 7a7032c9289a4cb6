import { type Condition, type Label, label, type RecordTerm, seenBy, type Terms } from "fazhi";
import {
  Consultation,
  EnforcementCase,
  HotlineTicket,
  LitigationCase,
  MajorDecision,
  MarketSubject,
  type Mechanism,
  NormativeDocument,
  PowerPost,
  RandomInspection,
  ReconsiderationCase,
  type Unit,
  UnlawfulCase,
} from "fazhi/model";
import { isAssessedOnPaper } from "./decision-papers.js";
import { isReviewedOnPaper, isStepTaken } from "./enforcement-papers.js";
import { hasHeadAppeared } from "./heads-in-court.js";
import { mayInspect } from "./inspection-lists.js";
import { dayInPlanYear, firstDayOfPlanYear, happenedInPlanYear } from "./plan-year.js";

type Of = (unit: RecordTerm<Unit>, terms: Terms) => Condition;

/** What a mechanism of the plan is called, on what it rests, and what shows in the records of a unit that it works. */
export interface MechanismWork {
  readonly kind: Mechanism["kind"];
  readonly name: Label;
  readonly obligation: string;
  readonly clause: string;
  /** Whether there was anything for it to do in the year; where missing, there always is. */
  readonly occasion?: Of;
  readonly work: Of;
}

const decisionsOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, MajorDecision, "unit")
    .where((decision) =>
      decision.open.isMissing().or(decision.open.not()).and(happenedInPlanYear(decision.decidedOn, terms)),
    );
const casesOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, EnforcementCase, "unit")
    .where((act) => act.open.isMissing().or(act.open.not()).and(happenedInPlanYear(act.decidedOn, terms)));
const inspectionsOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, RandomInspection, "unit")
    .where((one) => one.inspectedOn.isPresent().and(happenedInPlanYear(one.inspectedOn, terms)));
const unlawfulDecisionsOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, UnlawfulCase, "unit")
    .where((one) => one.decision.isPresent().and(happenedInPlanYear(one.establishedOn, terms)));
const postsToRotate = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, PowerPost, "unit")
    .where((post) => post.rotationDueOn.isPresent().and(happenedInPlanYear(post.rotationDueOn, terms)));
const reconsidered = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, ReconsiderationCase, "unit")
    .where((one) => one.decidedOn.isPresent().and(happenedInPlanYear(one.decidedOn, terms)));
const sessionsOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, LitigationCase, "defendant")
    .where((suit) => suit.sessionOn.isPresent().and(happenedInPlanYear(suit.sessionOn, terms)));
const earlierDocumentsOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, NormativeDocument, "unit")
    .where((document) =>
      document.kind
        .equals("normative")
        .and(document.publishedOn.isPresent(), document.publishedOn.before(terms.parameter(firstDayOfPlanYear))),
    );

const decisions = "2.10 二（十）";
const enforcement = "2.14 二（十四）";
const supervision = "2.5 二（五）";

/** Opinion surveys before decisions of wide concern. */
export const opinionSurvey: MechanismWork = {
  kind: "opinion-survey",
  name: label("重大决策事项民意调查制度", "the opinion survey on major decisions"),
  obligation: "2.10c",
  clause: decisions,
  occasion: (unit, terms) => decisionsOf(unit, terms).some((decision) => decision.wideConcern),
  work: (unit, terms) =>
    decisionsOf(unit, terms).some((decision) =>
      seenBy(decision.surveyedOn, dayInPlanYear(terms)).or(
        terms.referring(decision, Consultation, "decision").some((round) => round.kind.equals("survey")),
      ),
    ),
};

/** Assessment of what a decision risks for social stability. */
export const riskAssessment: MechanismWork = {
  kind: "risk-assessment",
  name: label("社会稳定风险评估机制", "the assessment of risks to stability"),
  obligation: "2.10f",
  clause: decisions,
  occasion: (unit, terms) => decisionsOf(unit, terms).some((decision) => decision.stabilityRisk),
  work: (unit, terms) =>
    decisionsOf(unit, terms).some((decision) =>
      isAssessedOnPaper(decision, terms).or(
        decision.procedure.isPresent().and(decision.procedure.some((step) => step.kind.equals("risk-assessment"))),
      ),
    ),
};

/** Looking back on decisions that proved unlawful. */
export const decisionAccountability: MechanismWork = {
  kind: "decision-accountability",
  name: label("决策终身责任追究及责任倒查机制", "lifelong accountability for decisions"),
  obligation: "2.10d",
  clause: decisions,
  occasion: (unit, terms) => unlawfulDecisionsOf(unit, terms).isEmpty().not(),
  work: (unit, terms) =>
    unlawfulDecisionsOf(unit, terms).some((one) =>
      seenBy(one.decision.in(MajorDecision).lookedBackOn, dayInPlanYear(terms)),
    ),
};

/** The record of the whole process of enforcement. */
export const fullProcessRecord: MechanismWork = {
  kind: "full-process-record",
  name: label("执法全过程记录制度", "the record of the whole process of enforcement"),
  obligation: "2.14a",
  clause: enforcement,
  occasion: (unit, terms) => casesOf(unit, terms).isEmpty().not(),
  work: (unit, terms) => casesOf(unit, terms).some((act) => act.record.isPresent()),
};

/** The legal review of major enforcement decisions. */
export const enforcementLegalReview: MechanismWork = {
  kind: "enforcement-legal-review",
  name: label("重大行政执法决定法制审核制度", "the legal review of major enforcement decisions"),
  obligation: "2.14d",
  clause: enforcement,
  occasion: (unit, terms) => casesOf(unit, terms).some((act) => act.major),
  work: (unit, terms) =>
    casesOf(unit, terms).some((act) => isStepTaken(act, "legal-review").or(isReviewedOnPaper(act, terms))),
};

/** Rotation of those who hold posts in the six areas. */
export const postRotation: MechanismWork = {
  kind: "post-rotation",
  name: label("权力集中岗位定期轮岗制度", "the rotation of posts"),
  obligation: "2.15d",
  clause: "2.15 二（十五）",
  occasion: (unit, terms) => postsToRotate(unit, terms).isEmpty().not(),
  work: (unit, terms) => postsToRotate(unit, terms).some((post) => seenBy(post.rotatedOn, dayInPlanYear(terms))),
};

/** Hearings of reconsideration cases. */
export const reconsiderationHearing: MechanismWork = {
  kind: "reconsideration-hearing",
  name: label("行政复议听证审理机制", "the hearing of reconsideration cases"),
  obligation: "2.16a",
  clause: "2.16 二（十六）",
  occasion: (unit, terms) => reconsidered(unit, terms).isEmpty().not(),
  work: (unit, terms) => reconsidered(unit, terms).some((one) => one.hearingHeldOn.isPresent().or(one.hearingHeld)),
};

/** Appearance of heads in court. */
export const headAppearance: MechanismWork = {
  kind: "head-appearance",
  name: label("行政机关负责人出庭应诉制度", "the appearance of heads in court"),
  obligation: "2.16b",
  clause: "2.16 二（十六）",
  occasion: (unit, terms) => sessionsOf(unit, terms).isEmpty().not(),
  work: (unit, terms) => sessionsOf(unit, terms).some((suit) => hasHeadAppeared(suit, terms)),
};

/** Routine clean-up of normative documents. */
export const documentCleanUp: MechanismWork = {
  kind: "document-clean-up",
  name: label("规范性文件清理长效机制", "the routine clean-up of documents"),
  obligation: "2.12e",
  clause: "2.12 二（十二）",
  occasion: (unit, terms) => earlierDocumentsOf(unit, terms).isEmpty().not(),
  work: (unit, terms) =>
    earlierDocumentsOf(unit, terms).some((document) =>
      document.cleanUps.isPresent().and(document.cleanUps.some((one) => happenedInPlanYear(one.on, terms))),
    ),
};

/** The one hotline. */
export const serviceHotline: MechanismWork = {
  kind: "service-hotline",
  name: label("政务服务热线", "the service hotline"),
  obligation: "2.6c",
  clause: "2.6 二（六）",
  work: (unit, terms) =>
    terms.referring(unit, HotlineTicket, "unit").some((ticket) => happenedInPlanYear(ticket.receivedOn, terms)),
};

/** Enforcement of several departments or places together: clues that are sent, inspections that are joint. */
export const jointEnforcement: MechanismWork = {
  kind: "joint-enforcement",
  name: label("执法联动协作机制", "joint enforcement"),
  obligation: "2.5e",
  clause: supervision,
  occasion: (unit, terms) => casesOf(unit, terms).isEmpty().not().or(inspectionsOf(unit, terms).isEmpty().not()),
  work: (unit, terms) =>
    terms.any(
      terms
        .referring(unit, EnforcementCase, "unit")
        .some((act) =>
          act.referrals.isPresent().and(act.referrals.some((one) => happenedInPlanYear(one.sentOn, terms))),
        ),
      inspectionsOf(unit, terms).some((one) => one.jointUnits.isPresent().and(one.jointUnits.isEmpty().not())),
    ),
};

/** The exchange of the credit information of enterprises. */
export const creditSharing: MechanismWork = {
  kind: "credit-sharing",
  name: label("企业信用信息共享机制", "the exchange of credit information"),
  obligation: "2.5c",
  clause: supervision,
  occasion: (unit, terms) => terms.referring(unit, MarketSubject, "unit").isEmpty().not(),
  work: (unit, terms) =>
    terms
      .referring(unit, MarketSubject, "unit")
      .some((one) => one.creditSharedOn.isPresent().and(happenedInPlanYear(one.creditSharedOn, terms))),
};

/** Random inspection under its working rules. */
export const randomInspectionRules: MechanismWork = {
  kind: "random-inspection-rules",
  name: label("随机抽查工作细则", "the working rules of random inspection"),
  obligation: "2.5b",
  clause: supervision,
  occasion: mayInspect,
  work: (unit, terms) => inspectionsOf(unit, terms).isEmpty().not(),
};
