import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  type RecordTerm,
  reachedDay,
  years,
} from "fazhi";
import { LegislationProject, Unit } from "fazhi/model";
import { legislationLaw2015, legislationLaw2023 } from "./legislation-sources.js";

/** How long a provisional rule can stand without the regulation that it needs. */
export const provisionalRulePeriod = defineParameter({
  id: "provisional-rule-period",
  title: label("临时性规章实施期限", "Period of a provisional rule"),
  values: [
    { value: years(2), source: legislationLaw2015.clause("第八十二条第五款") },
    { value: years(2), source: legislationLaw2023.clause("第九十三条第五款") },
  ],
});

const named = (project: RecordTerm<LegislationProject>) => ({
  title: project.title,
  unit: project.unit.in(Unit).title,
});
const isRule = (project: RecordTerm<LegislationProject>): Condition => project.form.equals("government-rule");

/** A prefecture makes rules only from the day on which the standing committee above has opened legislation for it. */
export const makeRulesOnceOpened = defineExpectation({
  id: "make-rules-once-opened",
  title: label("确定开始立法后方可制定规章", "Make rules only once legislation is opened"),
  about: LegislationProject,
  binds: "any",
  severity: "error",
  obligations: ["LEG-03"],
  relevantDay: (project, terms) => reachedDay(project.decidedOn, terms),
  data: (project) => ({
    ...named(project),
    decided: project.decidedOn,
    since: project.unit.in(Unit).legislatesSince,
  }),
  source: [legislationLaw2015.clause("第八十二条第四款"), legislationLaw2023.clause("第九十三条第四款")],
  when: (project) =>
    isRule(project).and(project.decidedOn.isPresent(), project.unit.in(Unit).level.equals("prefecture")),
  field: "decidedOn",
  expect: (project) => project.decidedOn.notBefore(project.unit.in(Unit).legislatesSince),
  message: label(
    "{unit}{decided}制定规章《{title}》，该州开始制定规章的时间是{since}。",
    "{unit} made the rule “{title}” on {decided}; the prefecture makes rules since {since}.",
  ),
  remedy: label("撤销规章，待确定开始立法后重新制定。", "Withdraw it and make it anew once legislation is opened."),
});

/** A rule made ahead of the regulation that it needs ceases after two years, unless the regulation was asked for by then. */
export const endProvisionalRuleInTime = defineDeadline({
  id: "end-provisional-rule-in-time",
  title: label("临时性规章实施满两年即行停止或者提请制定地方性法规", "End a provisional rule after two years"),
  about: LegislationProject,
  binds: "any",
  severity: "error",
  obligations: ["LEG-04"],
  data: named,
  source: [legislationLaw2015.clause("第八十二条第五款"), legislationLaw2023.clause("第九十三条第五款")],
  when: (project) => isRule(project).and(project.publishedOn.isPresent(), project.provisional),
  field: "endedOn",
  starts: (project) => project.effectiveOn,
  within: (_, { parameter }) => parameter(provisionalRulePeriod),
  fulfilled: (project) => project.endedOn.orElse(project.regulationRequestedOn),
  late: label(
    "{unit}的临时性规章《{title}》{start}施行，最迟应于{due}停止适用，{fulfilled}才停止。",
    "The provisional rule “{title}” of {unit}, in force from {start}, was to cease by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}的临时性规章《{title}》{start}施行，最迟应于{due}停止执行，仍在适用，也没有提请制定地方性法规。",
    "The provisional rule “{title}” of {unit}, in force from {start}, was to cease by {due} and still applies; no local regulation was asked for.",
  ),
  answers: {
    clock: label("自规章施行之日起算，满两年", "from the day on which the rule took effect, two years"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
    endsOtherwise: label("提请制定地方性法规的，义务即告完成", "asking for local regulations fulfils the duty"),
  },
  remedy: label("停止适用；需要继续的，提请制定地方性法规。", "Let it cease, or ask for a local regulation."),
});
