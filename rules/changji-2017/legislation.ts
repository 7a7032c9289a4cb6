import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineIndicator,
  defineParameter,
  defineProcedure,
  label,
  type RecordTerm,
  reachedDay,
  seenBy,
  type Terms,
} from "fazhi";
import { LegislationPlan, LegislationProject, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import {
  firstDayOfPlan,
  firstDayOfPlanYear,
  happenedInPlanYear,
  lastDayOfPlanYear,
  sinceThePlan,
} from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.9 二（九）");

/** How many first rules of the prefecture's government the year is to bring. */
export const firstRulesToIssue = defineParameter({
  id: "first-rules-to-issue",
  title: label("首部政府规章目标数", "First rules to issue"),
  unit: label("部", "rules"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

const named = (project: RecordTerm<LegislationProject>) => ({
  title: project.title,
  unit: project.unit.in(Unit).title,
});

/** Whether a plan of legislation is for the plan's year, alone or with others. */
const coversPlanYear = (plan: RecordTerm<LegislationPlan>, { parameter }: Terms): Condition => {
  const year = parameter(firstDayOfPlanYear).year();
  return plan.firstYear.atMost(year).and(plan.lastYear.orElse(plan.firstYear).atLeast(year));
};

/** The five-year plan and the yearly plan of rules are adopted by the day set for each, or within the year where none is set. */
export const adoptLegislationPlanInTime = defineDeadline({
  id: "adopt-legislation-plan-in-time",
  title: label("按期完成立法规划、年度立法计划", "Adopt a legislation plan in time"),
  about: LegislationPlan,
  severity: "error",
  obligations: ["2.9b"],
  binds: administration,
  data: (plan) => ({ title: plan.title, unit: plan.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (plan, terms) =>
    terms.choose(
      plan.dueOn.isPresent(),
      plan.dueOn.notBefore(terms.parameter(firstDayOfPlan)),
      coversPlanYear(plan, terms),
    ),
  field: "adoptedOn",
  by: (plan, { parameter }) => plan.dueOn.orElse(parameter(lastDayOfPlanYear)),
  fulfilled: (plan) => plan.adoptedOn,
  answers: {
    clock: label(
      "最后一日是立法规划、计划载明的通过期限；没有载明的，为工作年度末",
      "the last day is the one by which the plan of legislation is to be adopted; where none is set, the end of the year",
    ),
  },
  late: label(
    "{unit}的“{title}”最迟应于{due}通过，{fulfilled}才通过，迟{daysLate}日。",
    "“{title}” of {unit} was to be adopted by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}的“{title}”最迟应于{due}通过，至今没有通过，已逾期{daysLate}日。",
    "“{title}” of {unit} was to be adopted by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("尽快审议通过并公布。", "Adopt and publish it soon."),
  notCovered: label(
    "应当编制而没有列入记录的，由另一规则判断。",
    "A plan that should exist and is not on record is told by another rule.",
  ),
});

/** How many rules that are the first of their kind were published in the year. */
export const firstRulesIssued = defineIndicator({
  id: "first-rules-issued",
  title: label("出台首部政府规章数", "First rules issued"),
  about: LegislationProject,
  obligations: ["2.9b"],
  source: clause,
  form: "count",
  among: (project, terms) =>
    terms.all(
      project.form.equals("government-rule"),
      project.firstOfItsKind,
      project.publishedOn.isPresent(),
      happenedInPlanYear(project.publishedOn, terms),
    ),
  target: { direction: "at-least", value: firstRulesToIssue },
});

/** A draft is examined only after the public was asked. */
export const askPublicBeforeExamination = defineProcedure({
  id: "ask-public-before-examination",
  title: label("立法草案审查前公开征求意见", "Ask the public before a draft is examined"),
  about: LegislationProject,
  severity: "error",
  obligations: ["2.9c"],
  binds: "any",
  relevantDay: (project, terms) => reachedDay(project.decidedOn, terms),
  data: named,
  steps: (project) => project.procedure,
  source: clause,
  constraints: [
    {
      id: "public-before-examination",
      template: "precedence",
      first: ["public-comment", "hearing"],
      second: "examination",
      message: label(
        "{unit}的立法项目“{title}”于{secondOn}审查，此前没有公开征求意见或者听证。",
        "The draft “{title}” of {unit} was examined on {secondOn} and the public was not asked before it.",
      ),
    },
  ],
  remedy: label("补充征求意见，根据意见修改后重新审查。", "Ask the public, change the draft and examine it again."),
  notCovered: label(
    "征求意见的期限和意见采纳情况不作判断。",
    "How long the public was asked and what came of it is not judged.",
  ),
});

/** When a draft is examined, at least one grass-roots contact point has taken part. */
export const involveContactPoints = defineExpectation({
  id: "involve-contact-points",
  title: label("发挥基层立法联系点作用", "Let a contact point take part"),
  about: LegislationProject,
  severity: "warning",
  obligations: ["2.9c"],
  binds: "any",
  relevantDay: (project) => project.startedOn,
  data: named,
  source: clause,
  when: (project, { asOf }) =>
    project.startedOn
      .isPresent()
      .and(project.procedure.some((step) => step.kind.equals("examination").and(seenBy(step.on, asOf)))),
  field: "contactPoints",
  expect: (project) => project.contactPoints.isEmpty().not(),
  message: label(
    "{unit}的立法项目“{title}”已经审查，没有基层立法联系点参与。",
    "“{title}” of {unit} has been examined and no grass-roots contact point took part.",
  ),
  remedy: label("将草案送基层立法联系点听取意见。", "Send the draft to contact points for their view."),
});
