import {
  type Condition,
  type DayTerm,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { keysOf } from "fazhi/engine";
import { FilingReview, NormativeDocument, ReviewRequest, Unit } from "fazhi/model";
import { countyGovernments } from "./administration.js";
import { filingPeriod } from "./normative-documents.js";
import { governmentOf, PlanCounty } from "./plan-county.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.12 二（十二）");

/** The three rates of a hundred per cent. */
export const filingRateTarget = defineParameter({
  id: "filing-rate-target",
  title: label("规范性文件报备率目标", "Target of the filing rate"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});
export const reviewRateTarget = defineParameter({
  id: "review-rate-target",
  title: label("规范性文件审查率目标", "Target of the review rate"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});
export const feedbackRateTarget = defineParameter({
  id: "feedback-rate-target",
  title: label("审查结果反馈率目标", "Target of the feedback rate"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

/** The share of the seven counties and cities that are to issue their documents uniformly. */
export const unificationTarget = defineParameter({
  id: "unification-target",
  title: label("“三统一”覆盖率目标", "Target of the three unifications"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

const isCountyGovernment = (unit: RecordTerm<Unit>) => unit.kind.equals("government").and(unit.level.equals("county"));

const isCountyGovernmentNow = (unit: RecordTerm<Unit>, { asOf }: Terms) =>
  isCountyGovernment(unit).and(existsOn(unit, asOf));

const isIssuedThisYear = (document: RecordTerm<NormativeDocument>, terms: Terms) =>
  terms.all(
    document.kind.equals("normative"),
    document.publishedOn.isPresent(),
    happenedInPlanYear(document.publishedOn, terms),
  );

const byIssuer = {
  unit: (document: RecordTerm<NormativeDocument>) => document.unit,
  region: (document: RecordTerm<NormativeDocument>) => document.unit.in(Unit).region,
};

/** Whether a government registers, numbers and issues its documents uniformly; of one that is not in the data nothing is known. */
const unifiesDocuments = (unit: RecordTerm<Unit>, day: DayTerm, { all, choose }: Terms): Condition => {
  const { documentUnification: unification } = unit;
  return choose(
    unit.kind.equals("government"),
    all(
      seenBy(unification.registrationSince, day),
      seenBy(unification.numberingSince, day),
      seenBy(unification.issuingSince, day),
    ),
    unification.registrationSince.notAfter(day),
  );
};

/** Each of the seven county governments registers, numbers and issues all its documents uniformly before the year is over. */
export const unifyDocumentsInEveryCounty = defineExpectation({
  id: "unify-documents-in-every-county",
  title: label("七县市全部开展规范性文件“三统一”", "Unify documents in all seven counties and cities"),
  about: PlanCounty,
  severity: "error",
  obligations: ["2.12b"],
  binds: countyGovernments,
  responsible: governmentOf,
  data: (county) => ({ title: county.title }),
  source: clause,
  inForce: sinceThePlan,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (county, terms) => unifiesDocuments(governmentOf(county, terms), dayInPlanYear(terms), terms),
  message: label(
    "{title}人民政府至{due}没有全部实行规范性文件统一登记、统一编号、统一印发。",
    "The government of {title} did not register, number and issue all its documents uniformly by {due}.",
  ),
  remedy: label("补齐所缺的统一登记、编号或者印发。", "Introduce what is missing of the three."),
  notCovered: label(
    "数据中没有该县市人民政府、没有载明其“三统一”情况的，列为不能判断。",
    "A county whose government is not in the data, or of which nothing is recorded, is listed as one that cannot be judged.",
  ),
});

/** The share of the seven county governments that register, number and issue all their documents uniformly; all seven are counted. */
export const documentUnificationCoverage = defineIndicator({
  id: "document-unification-coverage",
  title: label("规范性文件“三统一”覆盖率", "County governments with the three unifications"),
  about: PlanCounty,
  obligations: ["2.12b"],
  source: clause,
  form: "ratio",
  counts: (county, terms) => unifiesDocuments(governmentOf(county, terms), dayInPlanYear(terms), terms),
  by: {
    unit: (county, terms) => governmentOf(county, terms).id,
    region: (county, terms) => governmentOf(county, terms).region,
  },
  target: { direction: "at-least", value: unificationTarget },
});

/** The share of the year's documents of county governments that were registered, numbered and issued uniformly. */
export const documentUnificationRate = defineIndicator({
  id: "document-unification-rate",
  title: label("规范性文件“三统一”率", "Documents with the three unifications"),
  about: NormativeDocument,
  obligations: ["2.12b"],
  source: clause,
  form: "ratio",
  among: (document, terms) => isIssuedThisYear(document, terms).and(isCountyGovernment(document.unit.in(Unit))),
  counts: (document, { all }) =>
    all(
      document.registeredOn.isPresent().and(document.registeredOn.notAfter(document.publishedOn)),
      document.unifiedNumber.isPresent(),
      document.unifiedIssuing,
    ),
  by: byIssuer,
});

/**
 * The share of the year's documents that were filed (报备率). Among those counted is each document that was filed and
 * each whose period for filing is over; one that may still be filed in time is not. Filing late counts as filing:
 * whether it was in time is a rate of its own.
 */
export const documentFilingRate = defineIndicator({
  id: "document-filing-rate",
  title: label("规范性文件报备率", "Filing rate of normative documents"),
  about: NormativeDocument,
  obligations: ["2.12d"],
  source: clause,
  form: "ratio",
  among: (document, terms) =>
    isIssuedThisYear(document, terms).and(
      seenBy(document.filedOn, terms.asOf).or(
        document.publishedOn.plus(terms.parameter(filingPeriod)).before(terms.asOf),
      ),
    ),
  counts: (document, { asOf }) => seenBy(document.filedOn, asOf),
  by: byIssuer,
  keys: { unit: keysOf(Unit, isCountyGovernmentNow) },
  target: { direction: "at-least", value: filingRateTarget },
});

/**
 * The share of the documents filed in the year whose review is concluded (审查率). There is no time limit for the
 * review, so one that is under way counts as not yet reviewed. The unit is the one with which it was filed.
 */
export const documentReviewRate = defineIndicator({
  id: "document-review-rate",
  title: label("规范性文件审查率", "Review rate of filed documents"),
  about: NormativeDocument,
  obligations: ["2.12d"],
  source: clause,
  form: "ratio",
  among: (document, terms) =>
    terms.all(
      document.kind.equals("normative"),
      document.filedOn.isPresent(),
      happenedInPlanYear(document.filedOn, terms),
    ),
  counts: (document, { asOf, referring }) =>
    seenBy(document.filingReview.concludedOn, asOf).or(
      referring(document, FilingReview, "document").some((review) => seenBy(review.concludedOn, asOf)),
    ),
  by: { unit: (document) => document.filedWith, region: (document) => document.unit.in(Unit).region },
  target: { direction: "at-least", value: reviewRateTarget },
});

/**
 * The share of the year's requests to review a document of which the result was told to who made it (反馈率). There
 * is no time limit for the answer, so a request under examination counts as not yet answered.
 */
export const reviewRequestFeedbackRate = defineIndicator({
  id: "review-request-feedback-rate",
  title: label("审查结果反馈率", "Feedback rate to review requests"),
  about: ReviewRequest,
  obligations: ["2.12d"],
  source: clause,
  form: "ratio",
  among: (request, terms) => happenedInPlanYear(request.receivedOn, terms),
  counts: (request, { asOf }) => seenBy(request.answeredOn, asOf),
  by: {
    unit: (request) => request.unit,
    region: (request) => request.document.in(NormativeDocument).unit.in(Unit).region,
  },
  target: { direction: "at-least", value: feedbackRateTarget },
});
