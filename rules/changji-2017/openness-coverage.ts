import { defineExpectation, defineIndicator, label, type NumberTerm, type RecordTerm, type Terms } from "fazhi";
import { Disclosure, Inspection, Mechanism, Unit } from "fazhi/model";
import { governments, isAddressedGovernment } from "./administration.js";
import { inUseOn } from "./in-use.js";
import { correctShortcomings } from "./list-supervision.js";
import { countInPlace, isOneOfEach } from "./place.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.8 二（八）");

/** How much of a kind a government and its departments made public within the year. */
const publishedOf = (kind: Disclosure["kind"], unit: RecordTerm<Unit>, terms: Terms): NumberTerm =>
  countInPlace(unit, terms, (own) =>
    terms
      .referring(own, Disclosure, "unit")
      .where(({ kind: own, publishedOn }) =>
        own.equals(kind).and(publishedOn.isPresent(), happenedInPlanYear(publishedOn, terms)),
      )
      .count(),
  );

/** Each government and its departments were open within the year on each of the five: none of the kinds is left out. */
export const beOpenOnAllFive = defineExpectation({
  id: "be-open-on-all-five",
  title: label("五公开逐项落实", "Be open on each of the five"),
  about: Unit,
  severity: "warning",
  obligations: ["2.8a"],
  binds: governments,
  data: (unit, terms) => ({
    title: unit.title,
    decision: publishedOf("decision", unit, terms),
    execution: publishedOf("execution", unit, terms),
    management: publishedOf("management", unit, terms),
    service: publishedOf("service", unit, terms),
    result: publishedOf("result", unit, terms),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    isOneOfEach(
      ["decision", "execution", "management", "service", "result"],
      (kind) => publishedOf(kind, unit, terms),
      terms,
    ),
  message: label(
    "{title}及其部门本年度至{due}公开决策{decision}件、执行{execution}件、管理{management}件、服务{service}件、结果{result}件，五公开没有逐项落实。",
    "{title} and its departments published in the year, by {due}: decisions {decision}, execution {execution}, management {management}, services {service}, results {result}; they were to be open on each.",
  ),
  remedy: label("补充公开缺少的类别。", "Publish what is owed of the kind that is missing."),
  notCovered: label("公开的内容是否充分不作判断。", "Whether what was published is enough is not judged."),
});

/** Each government's portal is looked at within the year. */
export const checkPortal = defineExpectation({
  id: "check-portal",
  title: label("检查政府门户网站", "Check the government's portal"),
  about: Unit,
  severity: "warning",
  obligations: ["2.8a"],
  binds: governments,
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    countInPlace(unit, terms, (own) =>
      terms
        .referring(own, Inspection, "unit")
        .where((inspection) =>
          inspection.kind
            .equals("portal")
            .and(inspection.heldOn.isPresent(), happenedInPlanYear(inspection.heldOn, terms)),
        )
        .count(),
    ).atLeast(1),
  message: label(
    "{title}及其部门的门户网站本年度至{due}没有检查记录。",
    "No check of the portal of {title} or its departments is on record for the year by {due}.",
  ),
  remedy: label(
    "检查门户网站，并记录发现的问题和整改期限。",
    "Check the portal; record what was found and by when it is corrected.",
  ),
  notCovered: label("检查的频次和内容不作判断。", "How often and what is checked is not judged."),
});

/** What a check of a portal found is corrected by the day it set. */
export const correctPortalShortcomings = correctShortcomings({
  id: "correct-portal-shortcomings",
  title: label("整改门户网站检查发现的问题", "Correct what a check of the portal found"),
  kind: "portal",
  obligation: "2.8a",
  source: clause,
});

/** Concerns that came up within the year, and those that were answered. */
const concernsOf = (unit: RecordTerm<Unit>, terms: Terms, answered: boolean): NumberTerm =>
  countInPlace(unit, terms, (own) =>
    terms
      .referring(own, Disclosure, "unit")
      .where(({ kind, formedOn, publishedOn }) => {
        const day = answered ? publishedOn : formedOn;
        return kind.equals("response").and(day.isPresent(), happenedInPlanYear(day, terms));
      })
      .count(),
  );

const guidanceOf = (unit: RecordTerm<Unit>, terms: Terms): NumberTerm =>
  countInPlace(unit, terms, (own) =>
    terms
      .referring(own, Mechanism, "unit")
      .where((mechanism) => mechanism.kind.equals("public-opinion").and(inUseOn(mechanism, dayInPlanYear(terms))))
      .count(),
  );

/** Where something concerns the public, a mechanism of guidance stands behind the answers; one that stands has answered. */
export const guidePublicOpinion = defineExpectation({
  id: "guide-public-opinion",
  title: label("做好热点敏感问题舆论引导", "Guide public opinion on what is sensitive"),
  about: Unit,
  severity: "notice",
  obligations: ["2.8c"],
  binds: governments,
  data: (unit, terms) => ({
    title: unit.title,
    raised: concernsOf(unit, terms, false),
    answered: concernsOf(unit, terms, true),
    mechanisms: guidanceOf(unit, terms),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    terms.all(
      isAddressedGovernment(unit, terms),
      terms.any(concernsOf(unit, terms, false).atLeast(1), guidanceOf(unit, terms).atLeast(1)),
    ),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    guidanceOf(unit, terms)
      .atLeast(1)
      .and(concernsOf(unit, terms, true).atLeast(1)),
  message: label(
    "{title}本年度出现群众关切{raised}件、回应{answered}件，至{due}运行舆论引导机制{mechanisms}项：有关切而没有机制，或者有机制而没有回应。",
    "In {title} {raised} concerns came up in the year and {answered} were answered; {mechanisms} mechanisms of guidance were at work by {due}: concerns without a mechanism, or a mechanism without an answer.",
  ),
  remedy: label("建立舆论引导机制，并据以回应关切。", "Set up the mechanism, and answer concerns by it."),
  notCovered: label(
    "没有出现群众关切、也没有建立机制的，不作判断。",
    "Where no concern came up and no mechanism was set up, nothing is judged.",
  ),
});

/** How many sets of data were opened in the year; the plan has it explored and names no number. */
export const dataSetsOpened = defineIndicator({
  id: "data-sets-opened",
  title: label("开放的政府数据集数", "Sets of data opened"),
  about: Disclosure,
  obligations: ["2.8c"],
  source: clause,
  form: "count",
  among: (disclosure, terms) =>
    terms.all(
      disclosure.kind.equals("data"),
      disclosure.publishedOn.isPresent(),
      happenedInPlanYear(disclosure.publishedOn, terms),
    ),
  by: { unit: (disclosure) => disclosure.unit },
});
