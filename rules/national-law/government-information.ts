import { type Condition, defineDeadline, defineParameter, label, type RecordTerm, workingDays } from "fazhi";
import { Disclosure, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { informationRegulations2007, informationRegulations2019 } from "./sources.js";

/** How soon information is published after it was formed or changed. */
export const disclosurePeriod = defineParameter({
  id: "proactive-disclosure-period",
  title: label("主动公开期限", "Period for proactive disclosure"),
  values: [
    { value: workingDays(20), source: informationRegulations2007.clause("第十八条") },
    { value: workingDays(20), source: informationRegulations2019.clause("第二十六条") },
  ],
});

/** What the regulations have published: open data, explanations and answers to concerns are no part of it. */
const isOwed = (disclosure: RecordTerm<Disclosure>): Condition =>
  disclosure.withheldBecause.isMissing().and(disclosure.kind.oneOf("data", "response", "interpretation").not());

/** What is to be public without being asked for is published within twenty working days of its making or change. */
export const publishInformationInTime = defineDeadline({
  id: "publish-information-in-time",
  title: label("按期主动公开政府信息", "Publish government information in time"),
  about: Disclosure,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["GI-01"],
  data: (disclosure) => ({ title: disclosure.title, unit: disclosure.unit.in(Unit).title }),
  source: [informationRegulations2007.clause("第十八条"), informationRegulations2019.clause("第二十六条")],
  when: (disclosure) => isOwed(disclosure).and(disclosure.dueOn.isMissing()),
  field: "publishedOn",
  starts: (disclosure) => disclosure.formedOn,
  within: (_, { parameter }) => parameter(disclosurePeriod),
  fulfilled: (disclosure) => disclosure.publishedOn,
  late: label(
    "{unit}{start}形成或者变更的信息“{title}”最迟应于{due}公开，{fulfilled}才公开，迟{daysLate}日。",
    "“{title}”, formed or changed by {unit} on {start}, was to be published by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}形成或者变更的信息“{title}”最迟应于{due}公开，至今没有公开。",
    "“{title}”, formed or changed by {unit} on {start}, was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自信息形成或者变更之日起算，当日不计入；二十个工作日",
      "from the day on which the information arose or changed, that day not counted; twenty working days",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
    endsOtherwise: label(
      "依法不予公开的没有公开义务；法律、法规另有期限的从其规定",
      "what is withheld by law is not published; where another law sets a time, that counts",
    ),
  },
  remedy: label("立即公开；不公开的，记载理由。", "Publish it at once, or record why it is withheld."),
  notCovered: label(
    "法律、法规另有期限的，应当记载公开期限；不公开的理由是否成立不作判断。",
    "Where another law sets a time the record has to name it; whether a reason for withholding is a good one is not judged.",
  ),
});

/** Where another law sets a last day, information is published by then. */
export const publishInformationBySpecialDay = defineDeadline({
  id: "publish-information-by-special-day",
  title: label("按特别规定的期限公开政府信息", "Publish information by the day that another law sets"),
  about: Disclosure,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["GI-01"],
  relevantDay: (disclosure) => disclosure.dueOn,
  data: (disclosure) => ({ title: disclosure.title, unit: disclosure.unit.in(Unit).title }),
  source: [informationRegulations2007.clause("第十八条"), informationRegulations2019.clause("第二十六条")],
  when: (disclosure) => isOwed(disclosure).and(disclosure.dueOn.isPresent()),
  field: "publishedOn",
  by: (disclosure) => disclosure.dueOn,
  fulfilled: (disclosure) => disclosure.publishedOn,
  late: label(
    "{unit}的信息“{title}”最迟应于{due}公开，{fulfilled}才公开。",
    "“{title}” of {unit} was to be published by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}的信息“{title}”最迟应于{due}公开，至今没有公开。",
    "“{title}” of {unit} was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label("登记的特别公开期限", "the special day that the record names"),
    endsOtherwise: label("依法不予公开的没有公开义务", "what is withheld by law is not published"),
  },
  remedy: label("立即公开；不公开的，记载理由。", "Publish it at once, or record why it is withheld."),
});
