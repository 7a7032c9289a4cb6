import { type Condition, days, defineCheck, defineExpectation, defineParameter, label, type RecordTerm } from "fazhi";
import { Consultation, LegislationProject, Unit } from "fazhi/model";
import { ruleRegulations2001, ruleRegulations2018 } from "./legislation-sources.js";

/** How long a draft rule is open to comment, as a rule; the regulations of 2001 set no number. */
export const ruleCommentPeriod = defineParameter({
  id: "rule-comment-period",
  title: label("规章草案公开征求意见期限", "Period for comment on a draft rule"),
  values: [{ value: days(30), source: ruleRegulations2018.clause("第十五条、第二十一条") }],
});

/** How long before it a hearing on a draft rule is announced. */
export const ruleHearingNoticePeriod = defineParameter({
  id: "rule-hearing-notice-period",
  title: label("规章听证会提前公布期限", "Notice before a hearing on a draft rule"),
  values: [
    { value: days(30), source: ruleRegulations2001.clause("第十五条", { verified: false }) },
    { value: days(30), source: ruleRegulations2018.clause("第十六条") },
  ],
});

/** How long after its publication a rule comes into force at the earliest. */
export const ruleWaitingPeriod = defineParameter({
  id: "rule-waiting-period",
  title: label("规章公布至施行的期间", "Time between publication and force of a rule"),
  values: [
    { value: days(30), source: ruleRegulations2001.clause("第三十二条", { verified: false }) },
    { value: days(30), source: ruleRegulations2018.clause("第三十二条") },
  ],
});

const named = (project: RecordTerm<LegislationProject>) => ({
  title: project.title,
  unit: project.unit.in(Unit).title,
});
const isRule = (project: RecordTerm<LegislationProject>): Condition => project.form.equals("government-rule");

const naming = {
  field: "title",
  messages: {
    "called-regulation": label(
      "规章《{title}》不得称“条例”，应当称“规定”“办法”。",
      "“{title}” is a rule and must not be called a regulation (条例).",
    ),
  },
} as const;

/** A rule is called 规定 or 办法 and never 条例. */
export const nameRuleAsRule = defineCheck({
  id: "name-rule-as-rule",
  title: label("规章不得称“条例”", "Never call a rule a regulation"),
  about: LegislationProject,
  binds: "any",
  severity: "error",
  obligations: ["LEG-06"],
  relevantDay: (project) => project.publishedOn,
  source: [ruleRegulations2001.clause("第六条"), ruleRegulations2018.clause("第七条")],
  when: (project) => isRule(project).and(project.publishedOn.isPresent()),
  ...naming,
  check: ({ title }, { fail, evidence }) =>
    isCalledRegulation(title) ? fail("called-regulation", { data: { title }, evidence: evidence("title") }) : "pass",
  remedy: label("修改名称。", "Change its name."),
});

/** Whether a title ends in 条例, a bracket such as （试行） behind it left aside. */
const isCalledRegulation = (title: string): boolean => /条例(?:[（(][^）)]*[）)])?$/u.test(title.trim());

/** A draft rule is open to comment for thirty days as a rule, unless a reason for less is on record. */
export const openDraftRuleToComment = defineExpectation({
  id: "open-draft-rule-to-comment",
  title: label("规章草案公开征求意见不少于三十日", "Open a draft rule to comment for thirty days"),
  about: Consultation,
  binds: "any",
  severity: "warning",
  obligations: ["LEG-07"],
  relevantDay: (consultation) => consultation.from,
  data: (consultation) => ({
    ...named(consultation.project.in(LegislationProject)),
    from: consultation.from,
    until: consultation.until,
  }),
  source: ruleRegulations2018.clause("第十五条、第二十一条"),
  when: (consultation) =>
    consultation.kind
      .equals("public-comment")
      .and(consultation.project.isPresent(), isRule(consultation.project.in(LegislationProject))),
  field: "until",
  expect: (consultation, { parameter }) =>
    consultation.shorterBecause
      .isPresent()
      .or(consultation.until.notBefore(consultation.from.plus(parameter(ruleCommentPeriod)))),
  message: label(
    "规章草案“{title}”自{from}至{until}征求意见，短于一般应当留足的时间，也没有说明缩短的理由。",
    "The draft rule “{title}” was open to comment from {from} to {until}, less than the usual time, and no reason is stated.",
  ),
  remedy: label("补足征求意见时间，或者说明理由。", "Extend the time for comment, or state the reason."),
});

/** A hearing on a draft rule is announced thirty days before it. */
export const announceRuleHearing = defineExpectation({
  id: "announce-rule-hearing",
  title: label("规章听证会三十日前公布", "Announce a hearing on a draft rule thirty days before"),
  about: Consultation,
  binds: "any",
  severity: "error",
  obligations: ["LEG-08"],
  relevantDay: (consultation) => consultation.announcedOn,
  data: (consultation) => ({
    ...named(consultation.project.in(LegislationProject)),
    announced: consultation.announcedOn,
    held: consultation.from,
  }),
  source: [ruleRegulations2001.clause("第十五条", { verified: false }), ruleRegulations2018.clause("第十六条")],
  when: (consultation) =>
    consultation.kind
      .equals("hearing")
      .and(consultation.project.isPresent(), isRule(consultation.project.in(LegislationProject))),
  field: "announcedOn",
  expect: (consultation, { parameter }) =>
    consultation.announcedOn.plus(parameter(ruleHearingNoticePeriod)).notAfter(consultation.from),
  message: label(
    "规章草案“{title}”的听证会{held}举行，{announced}才公布，短于应当提前的时间。",
    "The hearing on “{title}” was held on {held} and announced on {announced}, later than the law allows.",
  ),
  remedy: label("重新公布并举行听证会。", "Announce it and hold it anew."),
});

/**
 * A rule comes into force when thirty days since its publication are over, unless a reason the law knows is stated:
 * published on 1 March, on 1 April at the earliest.
 */
export const waitBeforeRuleTakesEffect = defineExpectation({
  id: "wait-before-rule-takes-effect",
  title: label("规章自公布之日起三十日后施行", "Let a rule take effect thirty days after publication"),
  about: LegislationProject,
  binds: "any",
  severity: "error",
  obligations: ["LEG-09"],
  relevantDay: (project) => project.publishedOn,
  data: (project) => ({ ...named(project), published: project.publishedOn, effective: project.effectiveOn }),
  source: [ruleRegulations2001.clause("第三十二条", { verified: false }), ruleRegulations2018.clause("第三十二条")],
  when: (project) => isRule(project).and(project.publishedOn.isPresent(), project.effectiveOn.isPresent()),
  field: "effectiveOn",
  expect: (project, { parameter }) =>
    project.earlierBecause
      .isPresent()
      .or(project.effectiveOn.after(project.publishedOn.plus(parameter(ruleWaitingPeriod)))),
  message: label(
    "{unit}的规章《{title}》{published}公布，{effective}即施行，短于应当间隔的时间，也没有说明理由。",
    "“{title}” of {unit} was published on {published} and in force on {effective}, sooner than the law allows, and no reason is stated.",
  ),
  remedy: label("推迟施行日期，或者说明法定理由。", "Postpone it, or state a reason that the law knows."),
});
