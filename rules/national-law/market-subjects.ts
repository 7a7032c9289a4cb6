import {
  days,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  MarketSubject,
  type RecordTerm,
  seenBy,
  Unit,
  workingDays,
} from "fazhi";
import { deregistrationNotice, registrationRegulations } from "./register-sources.js";

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

/** How long simplified deregistration is announced: forty-five days, twenty since 2022. */
export const deregistrationNoticePeriod = defineParameter({
  id: "simplified-deregistration-notice-period",
  title: label("简易注销公告期", "Notice of simplified deregistration"),
  values: [
    { value: days(45), source: deregistrationNotice.clause("公告期") },
    { value: days(20), source: registrationRegulations.clause("第三十三条") },
  ],
});

/** How soon after the notice deregistration is applied for: thirty days, twenty since 2022. */
export const deregistrationApplicationPeriod = defineParameter({
  id: "simplified-deregistration-application-period",
  title: label("简易注销申请期限", "Period for applying after the notice"),
  values: [
    { value: days(30, { rollOver: true }), source: deregistrationNotice.clause("申请期限") },
    { value: days(20, { rollOver: true }), source: registrationRegulations.clause("第三十三条") },
  ],
});

const named = (subject: RecordTerm<MarketSubject>) => ({
  title: subject.title,
  unit: subject.unit.in(Unit).title,
});

/** Since 2022 a business is registered within three working days, or three more where that was approved. */
export const registerBusinessInTime = defineExpectation({
  id: "register-business-in-time",
  title: label("按期办理市场主体登记", "Register a business in time"),
  about: MarketSubject,
  severity: "error",
  obligations: ["LIC-13"],
  relevantDay: (subject) => subject.appliedOn,
  data: (subject) => ({ ...named(subject), applied: subject.appliedOn }),
  source: registrationRegulations.clause("第十九条"),
  when: (subject) => subject.appliedOn.isPresent(),
  field: "registeredOn",
  by: (subject, { parameter }) =>
    subject.appliedOn.plus(parameter(registrationPeriod)).plus(parameter(registrationExtension)),
  expect: (subject, { parameter }) =>
    seenBy(
      subject.registeredOn,
      subject.appliedOn.plus(parameter(registrationPeriod)).plus(parameter(registrationExtension)),
    ),
  message: label(
    "{unit}对“{title}”{applied}的登记申请，至{due}没有登记。",
    "{unit} had not registered “{title}”, which applied on {applied}, by {due}.",
  ),
  mend: label("立即登记；不予登记的，书面说明理由。", "Register it at once, or refuse in writing with reasons."),
  notCovered: label(
    "没有记载是否经批准延长，按最长期限判断；材料不齐全的不作区分。",
    "Whether the extension was approved is not recorded, so that the longest time counts; incomplete papers are not told apart.",
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
  obligations: ["MKT-06", "MKT-07"],
  relevantDay: (subject) => subject.deregistration.noticeFrom,
  data: (subject) => ({
    ...named(subject),
    from: subject.deregistration.noticeFrom,
    until: subject.deregistration.noticeUntil,
  }),
  source: [deregistrationNotice.clause("公告期"), registrationRegulations.clause("第三十三条")],
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
  mend: label("补足公告期。", "Announce it long enough."),
  notCovered: label(
    "2021年起试点地区的二十日公告期和八种不适用情形，不作区分。",
    "The twenty days of places on trial from 2021, and the eight exclusions, are not told apart.",
  ),
});

/** After the notice deregistration is applied for in time, by the law of the day on which the notice ended. */
export const applyForSimplifiedDeregistration = defineDeadline({
  id: "apply-for-simplified-deregistration",
  title: label("公告期满后按期申请简易注销", "Apply for simplified deregistration in time"),
  about: MarketSubject,
  severity: "notice",
  obligations: ["MKT-06", "MKT-07"],
  data: named,
  source: [deregistrationNotice.clause("申请期限"), registrationRegulations.clause("第三十三条")],
  when: isSimplified,
  starts: (subject) => subject.deregistration.noticeUntil,
  within: (_, { parameter }) => parameter(deregistrationApplicationPeriod),
  fulfilled: (subject) => subject.deregistration.appliedOn,
  late: label(
    "“{title}”的简易注销最迟应于{due}申请，{fulfilled}才申请。",
    "“{title}” was to apply by {due} and did on {fulfilled}.",
  ),
  overdue: label("“{title}”的简易注销最迟应于{due}申请，没有申请。", "“{title}” was to apply by {due} and has not."),
  mend: label("重新公告，或者按普通程序注销。", "Announce it anew, or go through the ordinary procedure."),
});
