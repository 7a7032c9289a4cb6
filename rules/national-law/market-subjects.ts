import {
  type Condition,
  type DayTerm,
  days,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
  workingDays,
} from "fazhi";
import { MarketSubject, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { deregistrationNotice, deregistrationOpinion2021, registrationRegulations } from "./register-sources.js";

const untilOpinion = {
  inForce: { from: deregistrationNotice.inForce.from, until: deregistrationOpinion2021.inForce.from },
};

/** How soon a business is registered, and by how much that can be lengthened with approval. */
export const registrationPeriod = defineParameter({
  id: "market-subject-registration-period",
  title: label("市场主体登记期限", "Period for registering a business"),
  values: [{ value: workingDays(3), source: registrationRegulations.clause("第十九条") }],
});
export const registrationExtension = defineParameter({
  id: "market-subject-registration-extension",
  title: label("市场主体登记延长期限", "Extension for registering a business"),
  values: [{ value: workingDays(3), source: registrationRegulations.clause("第十九条") }],
});

/** How long simplified deregistration is announced: forty-five days, twenty nationwide since the end of July 2021. */
export const deregistrationNoticePeriod = defineParameter({
  id: "simplified-deregistration-notice-period",
  title: label("简易注销公告期", "Notice of simplified deregistration"),
  values: [
    { value: days(45), source: deregistrationNotice.clause("公告期", untilOpinion) },
    { value: days(20), source: deregistrationOpinion2021.clause("公示期") },
    { value: days(20), source: registrationRegulations.clause("第三十三条") },
  ],
});

/** How soon after the notice deregistration is applied for: thirty days, twenty since the end of July 2021. */
export const deregistrationApplicationPeriod = defineParameter({
  id: "simplified-deregistration-application-period",
  title: label("简易注销申请期限", "Period for applying after the notice"),
  values: [
    { value: days(30, { rollOver: true }), source: deregistrationNotice.clause("申请期限", untilOpinion) },
    { value: days(20, { rollOver: true }), source: deregistrationOpinion2021.clause("申请期限") },
    { value: days(20, { rollOver: true }), source: registrationRegulations.clause("第三十三条") },
  ],
});

const named = (subject: RecordTerm<MarketSubject>) => ({
  title: subject.title,
  unit: subject.unit.in(Unit).title,
});

/** The day on which the papers were complete: that of the application, or of the correction that was asked for. */
const completeOn = (subject: RecordTerm<MarketSubject>): DayTerm => subject.completedOn.orElse(subject.appliedOn);

/** The last day for registering, counted with the extension. */
const registrationDue = (subject: RecordTerm<MarketSubject>, { parameter }: Terms): DayTerm =>
  completeOn(subject).plus(parameter(registrationPeriod)).plus(parameter(registrationExtension));

/**
 * Since 2022 a business whose papers are complete is registered, or refused, within three working days, or three more
 * where that was approved. An application that was withdrawn, or waits for papers that were asked for, is owed nothing;
 * of one whose end is not recorded nothing can be said.
 */
export const registerBusinessInTime = defineExpectation({
  id: "register-business-in-time",
  title: label("按期办理市场主体登记", "Register a business in time"),
  about: MarketSubject,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-13"],
  relevantDay: (subject) => subject.appliedOn,
  data: (subject) => ({ ...named(subject), applied: subject.appliedOn }),
  source: registrationRegulations.clause("第十九条"),
  when: (subject) =>
    subject.appliedOn
      .isPresent()
      .and(
        subject.correctionNotifiedOn.isMissing().or(subject.completedOn.isPresent(), subject.registeredOn.isPresent()),
      ),
  field: "registeredOn",
  by: registrationDue,
  expect: (subject, terms) => {
    const isIn = (day: DayTerm): Condition => seenBy(day, registrationDue(subject, terms));
    return terms.choose(
      subject.registeredOn.isPresent(),
      isIn(subject.registeredOn),
      terms.any(
        subject.registrationOutcome.equals("withdrawn"),
        subject.registrationOutcome.equals("refused").and(subject.refusedOn.isMissing().or(isIn(subject.refusedOn))),
      ),
    );
  },
  message: label(
    "{unit}对“{title}”{applied}的登记申请，至{due}没有登记，也没有作出不予登记的决定。",
    "{unit} had neither registered “{title}”, which applied on {applied}, nor refused it by {due}.",
  ),
  remedy: label("立即登记；不予登记的，书面说明理由。", "Register it at once, or refuse in writing with reasons."),
  notCovered: label(
    "没有记载是否经批准延长，按最长期限判断；当场登记的要求不作判断。",
    "Whether the extension was approved is not recorded, so that the longest time counts; registration on the spot is not judged.",
  ),
});

// Of a business that is still on the register no deregistration is recorded.
const isSimplified = ({ kind, deregistration }: RecordTerm<MarketSubject>) =>
  kind.equals("enterprise").and(deregistration.isPresent(), deregistration.kind.equals("simplified"));

/** Simplified deregistration of an enterprise is announced long enough, by the law of the day on which the notice began. */
export const announceDeregistrationForStatutoryPeriod = defineExpectation({
  id: "announce-deregistration-for-statutory-period",
  title: label("简易注销公告期满", "Announce a simplified deregistration long enough"),
  about: MarketSubject,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["MKT-06", "MKT-07"],
  relevantDay: (subject) => subject.deregistration.noticeFrom,
  data: (subject) => ({
    ...named(subject),
    from: subject.deregistration.noticeFrom,
    until: subject.deregistration.noticeUntil,
  }),
  source: [
    deregistrationNotice.clause("公告期", untilOpinion),
    deregistrationOpinion2021.clause("公示期"),
    registrationRegulations.clause("第三十三条"),
  ],
  when: isSimplified,
  field: "deregistration",
  expect: (subject, { parameter }) =>
    subject.deregistration.noticeUntil.notBefore(
      subject.deregistration.noticeFrom.plus(parameter(deregistrationNoticePeriod)),
    ),
  message: label(
    "“{title}”的简易注销自{from}至{until}公告，公告期不足。",
    "The simplified deregistration of “{title}” was announced from {from} to {until}: not long enough.",
  ),
  remedy: label("补足公告期。", "Announce it long enough."),
  notCovered: label(
    "2021年7月30日前试点地区的二十日公告期和不适用简易注销的情形，不作区分。",
    "The twenty days of places on trial before 30 July 2021, and what excludes simplified deregistration, are not told apart.",
  ),
});

/** After the notice deregistration is applied for in time, by the law of the day on which the notice ended. */
export const applyForSimplifiedDeregistration = defineDeadline({
  id: "apply-for-simplified-deregistration",
  title: label("公告期满后按期申请简易注销", "Apply for simplified deregistration in time"),
  about: MarketSubject,
  severity: "notice",
  binds: administrativeOrgans,
  obligations: ["MKT-06", "MKT-07"],
  data: named,
  source: [
    deregistrationNotice.clause("申请期限", untilOpinion),
    deregistrationOpinion2021.clause("申请期限"),
    registrationRegulations.clause("第三十三条"),
  ],
  when: (subject) => isSimplified(subject).and(subject.deregistration.objectedOn.isMissing()),
  starts: (subject) => subject.deregistration.noticeUntil,
  within: (_, { parameter }) => parameter(deregistrationApplicationPeriod),
  fulfilled: (subject) => subject.deregistration.appliedOn,
  late: label(
    "“{title}”的简易注销最迟应于{due}申请，{fulfilled}才申请。",
    "“{title}” was to apply by {due} and did on {fulfilled}.",
  ),
  overdue: label("“{title}”的简易注销最迟应于{due}申请，没有申请。", "“{title}” was to apply by {due} and has not."),
  answers: {
    clock: label("自公告期满之日起算，当日不计入", "from the end of the public notice, that day not counted"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
    endsOtherwise: label("有异议的，简易注销程序终止", "an objection ends the simplified procedure"),
  },
  remedy: label("重新公告，或者按普通程序注销。", "Announce it anew, or go through the ordinary procedure."),
});
