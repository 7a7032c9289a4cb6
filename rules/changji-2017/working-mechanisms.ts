import {
  type Condition,
  Consultation,
  defineExpectation,
  label,
  MajorDecision,
  Mechanism,
  NormativeDocument,
  type RecordTerm,
  ReviewRequest,
  type Terms,
  Unit,
} from "fazhi";
import { inUseOn } from "./in-use.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

/** Whether a unit has a mechanism of a kind at work, by the paper that founds it. */
const hasAtWork = (unit: RecordTerm<Unit>, kind: Mechanism["kind"], terms: Terms): Condition =>
  terms
    .referring(unit, Mechanism, "unit")
    .some((mechanism) => mechanism.kind.equals(kind).and(inUseOn(mechanism, dayInPlanYear(terms))));

const decidedInYear = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, MajorDecision, "unit")
    .where((decision) => decision.decidedOn.isPresent().and(happenedInPlanYear(decision.decidedOn, terms)));

/** Whoever takes major decisions has a platform of public participation, and consults through it, within the year. */
export const runParticipationPlatform = defineExpectation({
  id: "run-participation-platform",
  title: label("建设公众参与平台并据以听取意见", "Have the public take part through a platform"),
  about: Unit,
  severity: "warning",
  obligations: ["2.10f"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit, terms) => ({ title: unit.title, decisions: decidedInYear(unit, terms).count() }),
  source: plan2017.clause("2.10 二（十）"),
  inForce: sinceThePlan,
  when: (unit, terms) => decidedInYear(unit, terms).isEmpty().not(),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms.all(
      hasAtWork(unit, "public-participation", terms),
      decidedInYear(unit, terms).some((decision) =>
        decision.publicComment
          .isPresent()
          .or(
            terms
              .referring(decision, Consultation, "decision")
              .some((round) => round.kind.oneOf("public-comment", "hearing", "survey")),
          ),
      ),
    ),
  message: label(
    "{title}本年度作出重大行政决策{decisions}项，至{due}没有运行公众参与平台，或者没有一项决策经平台公开征求意见。",
    "{title} took {decisions} major decisions in the year; by {due} it ran no platform of public participation, or consulted the public on none of them.",
  ),
  mend: label("建立公众参与平台，并就决策公开征求意见。", "Set up the platform and consult the public on decisions."),
});

/** Each government opens a way to ask for the review of a document and makes it known; requests that came show that it works. */
export const openWayForReviewRequests = defineExpectation({
  id: "open-way-for-review-requests",
  title: label("健全规范性文件建议审查制度", "Open a way to ask for the review of a document"),
  about: Unit,
  severity: "warning",
  obligations: ["2.12d"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("2.12 二（十二）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), existsOn(unit, dayInPlanYear(terms))),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms.any(
      hasAtWork(unit, "review-request", terms),
      terms
        .referring(unit, ReviewRequest, "unit")
        .some((request) => happenedInPlanYear(request.receivedOn, terms).and(request.acceptedOn.isPresent())),
    ),
  message: label(
    "{title}至{due}没有建立规范性文件建议审查制度，也没有受理过审查建议。",
    "{title} had opened no way to ask for the review of a document by {due}, and accepted no request.",
  ),
  mend: label("公布提出审查建议的途径和办理程序。", "Make known how to ask and how requests are handled."),
});

/** Whether a unit, or one that belongs to it, has legal staff. */
const hasLegalStaff = (unit: RecordTerm<Unit>, { referring, any }: Terms): Condition =>
  any(
    unit.staffing.legalStaff.atLeast(1),
    referring(unit, Unit, "parent").some((own) =>
      own.kind.differs("government").and(own.staffing.legalStaff.isPresent(), own.staffing.legalStaff.atLeast(1)),
    ),
  );

/** Whoever receives documents for filing has legal staff to review them. */
export const staffFilingReview = defineExpectation({
  id: "staff-filing-review",
  title: label("加强备案审查能力建设", "Staff the filing review"),
  about: Unit,
  severity: "notice",
  obligations: ["2.12d"],
  binds: "any",
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("2.12 二（十二）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    terms
      .referring(unit, NormativeDocument, "filedWith")
      .some((document) => document.filedOn.isPresent().and(happenedInPlanYear(document.filedOn, terms))),
  field: "staffing",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => hasLegalStaff(unit, terms),
  message: label(
    "{title}本年度收到报送备案的规范性文件，至{due}没有配备审查人员。",
    "{title} received documents for filing in the year and had no legal staff to review them by {due}.",
  ),
  mend: label("配备备案审查人员。", "Staff the filing review."),
});

/** Each government has staff for what its legal office must do: legislation and review, reconsideration, supervision, advice. */
export const staffLegalFunctions = defineExpectation({
  id: "staff-legal-functions",
  title: label("保障法制机构履行法定职能", "Staff the functions of the legal office"),
  about: Unit,
  severity: "notice",
  obligations: ["3.3a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("3.3 三（三）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), existsOn(unit, dayInPlanYear(terms))),
  field: "staffing",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: hasLegalStaff,
  message: label(
    "{title}至{due}没有承担政府立法、行政复议、执法监督、政府法律顾问职能的法制工作人员。",
    "{title} had nobody by {due} for legislation, reconsideration, supervision of enforcement and legal advice.",
  ),
  mend: label("配备法制工作人员。", "Staff the legal office."),
  notCovered: label(
    "四项职能之间如何分配人员不作判断。",
    "How staff are divided among the four functions is not judged.",
  ),
});
