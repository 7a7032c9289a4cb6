import { type Condition, defineExpectation, label, type RecordTerm, seenBy, type Terms } from "fazhi";
import { Consultation, MajorDecision, ReviewRequest, Unit } from "fazhi/model";
import { isAddressedGovernment } from "./administration.js";
import { followsProcedure } from "./major-decisions.js";
import { hasAtWork } from "./mechanism-at-work.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const decidedInYear = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, MajorDecision, "unit")
    .where((decision) =>
      decision.open
        .isMissing()
        .or(decision.open.not())
        .and(followsProcedure(decision), happenedInPlanYear(decision.decidedOn, terms)),
    );

/** Whether the public was heard on a decision no later than it was taken: by comment, hearing or survey, step or paper. */
const isPublicHeard = (decision: RecordTerm<MajorDecision>, { referring, any }: Terms): Condition =>
  any(
    decision.publicComment.isPresent(),
    seenBy(decision.surveyedOn, decision.decidedOn),
    decision.procedure
      .isPresent()
      .and(
        decision.procedure.some((step) =>
          step.kind.equals("public-participation").and(step.on.notAfter(decision.decidedOn)),
        ),
      ),
    referring(decision, Consultation, "decision").some((round) =>
      round.kind
        .oneOf("public-comment", "hearing", "survey")
        .and(round.until.orElse(round.from).notAfter(decision.decidedOn)),
    ),
  );

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
      decidedInYear(unit, terms).some((decision) => isPublicHeard(decision, terms)),
    ),
  message: label(
    "{title}本年度作出重大行政决策{decisions}项，至{due}没有运行公众参与平台，或者没有一项决策经平台公开征求意见。",
    "{title} took {decisions} major decisions in the year; by {due} it ran no platform of public participation, or consulted the public on none of them.",
  ),
  remedy: label("建立公众参与平台，并就决策公开征求意见。", "Set up the platform and consult the public on decisions."),
});

/** Whether requests for review have a way to a unit: it is founded and at work, or a request came and was accepted. */
const isWayOpen = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  hasAtWork(unit, "review-request", terms).or(
    terms
      .referring(unit, ReviewRequest, "unit")
      .some((request) =>
        happenedInPlanYear(request.receivedOn, terms).and(seenBy(request.acceptedOn, dayInPlanYear(terms))),
      ),
  );

/** Each government, by itself or by its legal office, opens a way to ask for the review of a document and makes it known; requests that came show that it works. */
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
  when: isAddressedGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    isWayOpen(unit, terms).or(
      terms.referring(unit, Unit, "parent").some((own) => own.kind.differs("government").and(isWayOpen(own, terms))),
    ),
  message: label(
    "{title}至{due}没有建立规范性文件建议审查制度，也没有受理过审查建议。",
    "{title} had opened no way to ask for the review of a document by {due}, and accepted no request.",
  ),
  remedy: label("公布提出审查建议的途径和办理程序。", "Make known how to ask and how requests are handled."),
});
