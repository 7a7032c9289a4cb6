import {
  type Condition,
  defineExpectation,
  defineIndicator,
  defineParameter,
  LegalAdviser,
  LegalityReview,
  LitigationCase,
  label,
  MajorDecision,
  ReconsiderationCase,
  type RecordTerm,
  type Terms,
  Unit,
} from "fazhi";
import { followsProcedure } from "./major-decisions.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.11 二（十一）");

/** The share of the governments from county level up that are to have a team. */
export const adviserTeamTarget = defineParameter({
  id: "adviser-team-target",
  title: label("法律顾问队伍建立率目标", "Target of the coverage with adviser teams"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

const isGovernment = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), existsOn(unit, dayInPlanYear(terms)));

/** Whether legal staff, an expert and a lawyer are engaged. */
const hasTeam = (unit: RecordTerm<Unit>, terms: Terms): Condition => {
  const day = dayInPlanYear(terms);
  const engaged = terms
    .referring(unit, LegalAdviser, "unit")
    .where((adviser) =>
      adviser.engagedOn.notAfter(day).and(adviser.engagedUntil.isMissing().or(adviser.engagedUntil.after(day))),
    );
  const has = (kind: "legal-staff" | "expert" | "lawyer") => engaged.some((adviser) => adviser.kind.equals(kind));
  return terms.all(has("legal-staff"), has("expert"), has("lawyer"));
};

/** Each government from county level up has a team of legal staff, experts and lawyers before the year is over. */
export const keepLegalAdviserTeam = defineExpectation({
  id: "keep-legal-adviser-team",
  title: label("建立政府法律顾问队伍", "Keep a team of legal advisers"),
  about: Unit,
  severity: "error",
  obligations: ["2.11a"],
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: hasTeam,
  message: label(
    "{title}至{due}没有由法制机构人员、专家和律师组成的法律顾问队伍。",
    "{title} had no team of legal staff, experts and lawyers by {due}.",
  ),
  mend: label("聘齐法制机构人员、专家和律师。", "Engage whoever is missing: legal staff, an expert, a lawyer."),
  notCovered: label(
    "法制机构人员是否为主体、顾问室是否正常运转，不作判断。",
    "Whether legal staff are the core of the team, and whether its office works, is not judged.",
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
  among: isGovernment,
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
  mend: label("请法律顾问提出意见，必要时复核决策。", "Ask an adviser, and look at the decision again if need be."),
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
