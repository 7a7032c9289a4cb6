import {
  type Condition,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { LegalAdviser, LegalityReview, LitigationCase, MajorDecision, ReconsiderationCase, Unit } from "fazhi/model";
import { administration, governments, isAddressedGovernment } from "./administration.js";
import { followsProcedure } from "./major-decisions.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.11 二（十一）");

/** The share of the governments from county level up that are to have a team. */
export const adviserTeamTarget = defineParameter({
  id: "adviser-team-target",
  title: label("法律顾问队伍建立率目标", "Target of the coverage with adviser teams"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

const engagedBy = (unit: RecordTerm<Unit>, terms: Terms) => {
  const day = dayInPlanYear(terms);
  return terms
    .referring(unit, LegalAdviser, "unit")
    .where((adviser) =>
      adviser.engagedOn.notAfter(day).and(adviser.engagedUntil.isMissing().or(adviser.engagedUntil.after(day))),
    );
};

/** Whether legal staff, an expert and a lawyer are engaged. */
const hasTeam = (unit: RecordTerm<Unit>, terms: Terms): Condition => {
  const engaged = engagedBy(unit, terms);
  const has = (kind: "legal-staff" | "expert" | "lawyer") => engaged.some((adviser) => adviser.kind.equals(kind));
  return terms.all(has("legal-staff"), has("expert"), has("lawyer"));
};

/** Whether anybody at all is engaged today, which is what national law asks for. */
const hasAdviser = (unit: RecordTerm<Unit>, { referring, asOf }: Terms): Condition =>
  referring(unit, LegalAdviser, "unit").some((adviser) =>
    seenBy(adviser.engagedOn, asOf).and(seenBy(adviser.engagedUntil, asOf).not()),
  );

/**
 * The advisers of each government from county level up are a team of legal staff, experts and lawyers before the year is over.
 * That there is no adviser at all is told by the rule of national law.
 */
export const keepLegalAdviserTeam = defineExpectation({
  id: "keep-legal-adviser-team",
  title: label("建立政府法律顾问队伍", "Keep a team of legal advisers"),
  about: Unit,
  severity: "error",
  obligations: ["2.11a"],
  binds: governments,
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => isAddressedGovernment(unit, terms).and(hasAdviser(unit, terms)),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: hasTeam,
  message: label(
    "{title}至{due}的法律顾问队伍没有同时由法制机构人员、专家和律师组成。",
    "The advisers of {title} were no team of legal staff, experts and lawyers by {due}.",
  ),
  remedy: label("聘齐法制机构人员、专家和律师。", "Engage whoever is missing: legal staff, an expert, a lawyer."),
});

/** The share of the team that legal staff make up at least, to be its core; the plan gives no number, so it is marked unverified. */
export const leastShareOfLegalStaff = defineParameter({
  id: "least-share-of-legal-staff",
  title: label("法制机构人员在顾问队伍中的最低占比", "Least share of legal staff in the team"),
  values: [{ value: 0.5, source: plan2017.clause("2.11 二（十一）", { verified: false }), inForce: sinceThePlan }],
});

/** Legal staff are the core of the team, by number. */
export const letLegalStaffBeCore = defineExpectation({
  id: "let-legal-staff-be-core",
  title: label("法律顾问队伍以法制机构人员为主体", "Let legal staff be the core of the team"),
  about: Unit,
  severity: "warning",
  obligations: ["2.11a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit, terms) => ({
    title: unit.title,
    staff: engagedBy(unit, terms)
      .where((adviser) => adviser.kind.equals("legal-staff"))
      .count(),
    advisers: engagedBy(unit, terms).count(),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => isAddressedGovernment(unit, terms).and(engagedBy(unit, terms).isEmpty().not()),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    engagedBy(unit, terms)
      .where((adviser) => adviser.kind.equals("legal-staff"))
      .count()
      .atLeast(engagedBy(unit, terms).count().times(terms.parameter(leastShareOfLegalStaff))),
  message: label(
    "{title}至{due}聘任法律顾问{advisers}人，其中法制机构人员{staff}人，不是以法制机构人员为主体。",
    "Of the {advisers} advisers of {title} by {due} {staff} were legal staff, who are not the core of the team.",
  ),
  remedy: label("充实法制机构人员。", "Add legal staff to the team."),
  notCovered: label("“主体”的比例没有经过核实，由使用者设定。", "The share is not verified; users set their own."),
});

/** Whether an adviser took part in something that a unit did in the year. */
const tookPart = (unit: RecordTerm<Unit>, terms: Terms): Condition => {
  const { referring } = terms;
  return terms.any(
    referring(unit, MajorDecision, "unit").some((one) =>
      one.advisers.isEmpty().not().and(happenedInPlanYear(one.decidedOn, terms)),
    ),
    referring(unit, LegalityReview, "unit").some((one) =>
      one.advisers.isEmpty().not().and(happenedInPlanYear(one.concludedOn, terms)),
    ),
    referring(unit, ReconsiderationCase, "unit").some((one) =>
      one.advisers.isEmpty().not().and(happenedInPlanYear(one.decidedOn, terms)),
    ),
    referring(unit, LitigationCase, "defendant").some((one) =>
      one.advisers.isEmpty().not().and(happenedInPlanYear(one.sessionOn, terms)),
    ),
  );
};

/** The office of the advisers works: an adviser took part in something that the government or one of its units did in the year. */
export const runLegalAdviserOffice = defineExpectation({
  id: "run-legal-adviser-office",
  title: label("政府法律顾问室正常运转", "Run the office of the legal advisers"),
  about: Unit,
  severity: "warning",
  obligations: ["2.11a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  field: "legalAdviserOffice",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    unit.legalAdviserOffice.and(
      tookPart(unit, terms).or(
        terms.referring(unit, Unit, "parent").some((own) => own.kind.differs("government").and(tookPart(own, terms))),
      ),
    ),
  message: label(
    "{title}至{due}没有法律顾问室，或者本年度没有法律顾问参与决策、审查、复议、应诉的记录。",
    "{title} had no office of legal advisers by {due}, or no adviser took part in a decision, review, reconsideration or suit in the year.",
  ),
  remedy: label(
    "设立法律顾问室，使法律顾问参与有关工作并留有记录。",
    "Set up the office; let advisers take part and record it.",
  ),
});

/** The share of the governments that have such a team. */
export const adviserTeamCoverage = defineIndicator({
  id: "adviser-team-coverage",
  title: label("法律顾问队伍建立率", "Governments with a team of advisers"),
  about: Unit,
  obligations: ["2.11a"],
  source: clause,
  form: "ratio",
  among: isAddressedGovernment,
  counts: hasTeam,
  by: { unit: (unit) => unit.id, region: (unit) => unit.region },
  target: { direction: "at-least", value: adviserTeamTarget },
});

/** An adviser takes part in each major decision. */
export const hearAdvisersOnDecision = defineExpectation({
  id: "hear-advisers-on-decision",
  title: label("法律顾问参与重大行政决策", "Hear legal advisers on major decisions"),
  about: MajorDecision,
  severity: "notice",
  obligations: ["2.11b"],
  binds: administration,
  relevantDay: (decision) => decision.decidedOn,
  data: (decision) => ({
    title: decision.title,
    unit: decision.unit.in(Unit).title,
    decided: decision.decidedOn,
  }),
  source: clause,
  when: (decision) => decision.decidedOn.isPresent().and(followsProcedure(decision)),
  field: "advisers",
  expect: (decision) => decision.advisers.isEmpty().not(),
  message: label(
    "{unit}{decided}作出的重大行政决策“{title}”没有法律顾问参与。",
    "No legal adviser took part in “{title}”, decided by {unit} on {decided}.",
  ),
  remedy: label("请法律顾问提出意见，必要时复核决策。", "Ask an adviser, and look at the decision again if need be."),
});

/** The share of the year's legality reviews of documents in which an adviser took part; the plan names no target. */
export const adviserShareOfReviews = defineIndicator({
  id: "adviser-share-of-reviews",
  title: label("法律顾问参与规范性文件审查比例", "Document reviews with an adviser"),
  about: LegalityReview,
  obligations: ["2.11b"],
  source: clause,
  form: "ratio",
  among: (review, terms) =>
    terms.all(
      review.document.isPresent(),
      review.concludedOn.isPresent(),
      happenedInPlanYear(review.concludedOn, terms),
    ),
  counts: (review) => review.advisers.isEmpty().not(),
  by: { unit: (review) => review.unit, region: (review) => review.unit.in(Unit).region },
});

/** The share of the reconsideration cases decided in the year in which an adviser took part. */
export const adviserShareOfReconsiderations = defineIndicator({
  id: "adviser-share-of-reconsiderations",
  title: label("法律顾问参与行政复议比例", "Reconsiderations with an adviser"),
  about: ReconsiderationCase,
  obligations: ["2.11b"],
  source: clause,
  form: "ratio",
  among: (one, terms) => one.decidedOn.isPresent().and(happenedInPlanYear(one.decidedOn, terms)),
  counts: (one) => one.advisers.isEmpty().not(),
  by: { unit: (one) => one.unit, region: (one) => one.unit.in(Unit).region },
});

/** The share of the instances heard in the year in which an adviser took part. */
export const adviserShareOfSuits = defineIndicator({
  id: "adviser-share-of-suits",
  title: label("法律顾问参与行政应诉比例", "Suits with an adviser"),
  about: LitigationCase,
  obligations: ["2.11b"],
  source: clause,
  form: "ratio",
  among: (suit, terms) => suit.sessionOn.isPresent().and(happenedInPlanYear(suit.sessionOn, terms)),
  counts: (suit) => suit.advisers.isEmpty().not(),
  by: { unit: (suit) => suit.defendant, region: (suit) => suit.defendant.in(Unit).region },
});
