import { type Condition, defineDeadline, label, type RecordTerm, type Terms } from "fazhi";
import { Disclosure, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { publicationPeriod } from "./publication-period.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.8 二（八）");

/** What is made public by the day that was set for it or, where none was, in the time of the regulations. */
const publication = {
  relevantDay: (disclosure: RecordTerm<Disclosure>) => disclosure.formedOn,
  data: (disclosure: RecordTerm<Disclosure>) => ({
    title: disclosure.title,
    unit: disclosure.unit.in(Unit).title,
    kind: disclosure.kind,
  }),
  source: clause,
  field: "publishedOn",
  starts: (disclosure: RecordTerm<Disclosure>) => disclosure.formedOn,
  by: (disclosure: RecordTerm<Disclosure>, { parameter }: Terms) =>
    disclosure.dueOn.orElse(disclosure.formedOn.plus(parameter(publicationPeriod))),
  fulfilled: (disclosure: RecordTerm<Disclosure>) => disclosure.publishedOn,
} as const;

const isNotWithheld = (disclosure: RecordTerm<Disclosure>): Condition => disclosure.withheldBecause.isMissing();

/** Data that is opened and what explains a policy are made public in time. */
export const publishDataAndInterpretationInTime = defineDeadline({
  id: "publish-data-and-interpretation-in-time",
  title: label("及时开放政府数据、解读政策", "Open data and explain policies in time"),
  about: Disclosure,
  severity: "warning",
  obligations: ["2.8c"],
  binds: administration,
  ...publication,
  when: (disclosure) => disclosure.kind.oneOf("data", "interpretation").and(isNotWithheld(disclosure)),
  answers: {
    clock: label(
      "载明期限的，为该日；没有载明的，自信息形成之日起算，当日不计入",
      "the day that is set; where none is, from the day on which the information was formed, that day not counted",
    ),
  },
  late: label(
    "{unit}“{title}”（{kind}）{start}形成，最迟应于{due}发布，{fulfilled}才发布，迟{daysLate}日。",
    "“{title}” ({kind}) of {unit}, formed on {start}, was to be released by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}“{title}”（{kind}）{start}形成，最迟应于{due}发布，至今没有发布，已逾期{daysLate}日。",
    "“{title}” ({kind}) of {unit}, formed on {start}, was to be released by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("发布“{title}”。", "Release “{title}”."),
  notCovered: label("没有解读的政策看不出来。", "A policy that nobody explained is not seen."),
});

/** What concerns the public is answered in time. */
export const answerPublicConcernInTime = defineDeadline({
  id: "answer-public-concern-in-time",
  title: label("及时回应群众关切", "Answer what concerns the public in time"),
  about: Disclosure,
  severity: "warning",
  obligations: ["2.8c"],
  binds: administration,
  ...publication,
  when: (disclosure) => disclosure.kind.equals("response").and(isNotWithheld(disclosure)),
  answers: {
    clock: label(
      "载明期限的，为该日；没有载明的，自群众提出之日起算，当日不计入",
      "the day that is set; where none is, from the day on which it was raised, that day not counted",
    ),
  },
  late: label(
    "{start}提出的“{title}”，{unit}最迟应于{due}回应，{fulfilled}才回应，迟{daysLate}日。",
    "“{title}”, raised on {start}, was to be answered by {unit} by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{start}提出的“{title}”，{unit}最迟应于{due}回应，至今没有回应，已逾期{daysLate}日。",
    "“{title}”, raised on {start}, was to be answered by {unit} by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("公开回应“{title}”。", "Answer “{title}” in public."),
  notCovered: label(
    "期限取主动公开的期限；突发事件的更短期限不在此列。",
    "The time is that for publishing; the shorter one for emergencies is not judged.",
  ),
});
