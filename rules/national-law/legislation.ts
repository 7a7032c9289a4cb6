import {
  type Condition,
  defineExpectation,
  defineProcedure,
  label,
  type RecordTerm,
  reachedDay,
  seenBy,
  type Terms,
} from "fazhi";
import { LegislationPlan, LegislationProject, Unit } from "fazhi/model";
import { disclosurePeriod } from "./government-information.js";
import { legislationLaw2015, legislationLaw2023, ruleRegulations2018 } from "./legislation-sources.js";

const named = (project: RecordTerm<LegislationProject>) => ({
  title: project.title,
  unit: project.unit.in(Unit).title,
  field: project.field,
});

/** Whether the usual fields bind a project: it is a prefecture's, and no statute gives it a power of its own. */
const isOfPrefecture = (project: RecordTerm<LegislationProject>): Condition =>
  project.form
    .oneOf("local-regulation", "government-rule")
    .and(project.unit.in(Unit).level.equals("prefecture"), project.specialPower.isMissing());

const scopeMessage = label(
  "{unit}的立法项目“{title}”属于{field}领域，超出设区的市、自治州的立法权限。",
  "“{title}” of {unit} is about {field}: a prefecture has no power to legislate on it.",
);

/**
 * Regulations and rules of a prefecture keep to its three fields, of which there are four since 2023, by the law of the
 * day of adoption. Separate regulations of an autonomous prefecture are not bound by them. Environmental protection is
 * part of ecological civilisation, and a project recorded under the older name stays within the fields.
 */
export const keepWithinLegislativeFields = defineExpectation({
  id: "keep-within-legislative-fields",
  title: label("在法定立法事项范围内立法", "Legislate within the fields that the law gives"),
  about: LegislationProject,
  binds: "any",
  severity: "error",
  obligations: ["LEG-01", "LEG-02"],
  relevantDay: (project, terms: Terms) => reachedDay(project.decidedOn, terms),
  data: named,
  versions: [
    {
      source: legislationLaw2015.clause("第七十二条第二款、第八十二条第三款"),
      when: isOfPrefecture,
      field: "field",
      expect: (project) =>
        project.field.oneOf("urban-rural-construction", "environmental-protection", "historical-culture"),
      message: scopeMessage,
    },
    {
      source: legislationLaw2023.clause("第八十一条第一款、第九十三条第三款"),
      when: isOfPrefecture,
      field: "field",
      expect: (project) =>
        project.field.oneOf(
          "urban-rural-construction",
          "environmental-protection",
          "ecological-civilisation",
          "historical-culture",
          "grass-roots-governance",
        ),
      message: scopeMessage,
    },
  ],
  remedy: label("终止立项，或者提请有权机关立法。", "Drop it, or ask the body that has the power."),
  notCovered: label(
    "2015年以前已经制定的规章继续有效；法律对立法权限另有规定的，以登记的依据为准；自治区是否已确定开始立法时间，由另一规则判断。",
    "Rules made before 2015 remain valid; where a statute gives more power, the record names it; whether the region has opened legislation is judged by another rule.",
  ),
});

const decidedInMeeting = {
  id: "deliberation-before-signing",
  template: "precedence",
  first: "collective-discussion",
  second: "signing",
  message: label(
    "{unit}的规章“{title}”于{secondOn}签署，此前没有经常务会议或者全体会议决定（审议日期：{firstOn}）。",
    "The rule “{title}” of {unit} was signed on {secondOn} without a decision of the meeting before it (decided on: {firstOn}).",
  ),
} as const;
const signedFirst = {
  id: "signing-before-publication",
  template: "precedence",
  first: "signing",
  second: "publication",
  message: label(
    "{unit}的规章“{title}”于{secondOn}公布，此前没有由行政首长签署（签署日期：{firstOn}）。",
    "The rule “{title}” of {unit} was published on {secondOn} without the head's signature before it (signed on: {firstOn}).",
  ),
} as const;
const isRule = (project: RecordTerm<LegislationProject>): Condition => project.form.equals("government-rule");

/** A rule is decided by the standing or plenary meeting, then signed by the head, then published. */
export const decideAndSignRule = defineProcedure({
  id: "decide-and-sign-rule",
  title: label("规章经会议决定、首长签署后公布", "Decide a rule in the meeting and sign it before publishing it"),
  about: LegislationProject,
  binds: "any",
  severity: "error",
  obligations: ["LEG-05"],
  relevantDay: (project, terms) => reachedDay(project.publishedOn, terms),
  data: named,
  steps: (project) => project.procedure,
  source: [legislationLaw2015.clause("第八十四条、第八十五条"), legislationLaw2023.clause("第九十五条、第九十六条")],
  when: isRule,
  constraints: [decidedInMeeting, signedFirst],
  answers: {
    transition: label("以规章公布当日的法律为准", "the law of the day of publication"),
    knownFrom: label("审议、签署、公布各环节的登记", "the steps of deliberation, signing and publication as recorded"),
  },
  remedy: label("补正程序后重新公布。", "Make good the steps and publish it anew."),
  notCovered: label("签署令的序号、名称、日期不作判断。", "The number, name and dates of the order are not judged."),
});

/** The yearly plan of rule-making is made public. */
export const publishRuleMakingPlan = defineExpectation({
  id: "publish-rule-making-plan",
  title: label("向社会公布年度规章制定工作计划", "Publish the yearly plan of rule-making"),
  about: LegislationPlan,
  binds: "any",
  severity: "warning",
  obligations: ["LEG-14"],
  relevantDay: (plan) => plan.adoptedOn,
  data: (plan) => ({ year: plan.firstYear, unit: plan.unit.in(Unit).title }),
  source: ruleRegulations2018.clause("第十二条"),
  when: (plan) => plan.kind.equals("yearly").and(plan.adoptedOn.isPresent()),
  field: "publishedOn",
  by: (plan, { parameter }) => plan.adoptedOn.plus(parameter(disclosurePeriod)),
  expect: (plan, { asOf }) => seenBy(plan.publishedOn, asOf),
  message: label(
    "{unit}{year}年规章制定工作计划至{due}没有公布。",
    "The rule-making plan of {unit} for {year} was not published by {due}.",
  ),
  remedy: label("向社会公布。", "Publish it."),
  notCovered: label(
    "计划是否列明名称、起草单位、完成时间不作判断；公布期限以政府信息公开条例为准。",
    "Whether names, drafters and dates are given is not judged; the time is that of disclosure.",
  ),
});
