import { type Condition, defineDeadline, defineExpectation, label, type RecordTerm, type Terms } from "fazhi";
import { LicenceCase } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import {
  licenceHearingNoticePeriod,
  licenceHearingPeriod,
  licenceHearingRequestPeriod,
  licenceServicePeriod,
} from "./licence-periods.js";
import { named } from "./licensing.js";
import { licensingLaw } from "./sources.js";
import { isRecordedUnlessPassed } from "./steps-passed.js";

/** A licence that was granted is issued and served within ten working days. */
export const serveLicenceInTime = defineDeadline({
  id: "serve-licence-in-time",
  title: label("按期颁发、送达许可证件", "Issue and serve a licence in time"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-05"],
  data: named,
  source: licensingLaw.clause("第四十四条"),
  when: (licence) =>
    licence.decidedOn
      .isPresent()
      .and(licence.outcome.equals("granted"), isRecordedUnlessPassed(licence.servedOn, licence.resultPublishedOn)),
  field: "servedOn",
  starts: (licence) => licence.decidedOn,
  within: (_, { parameter }) => parameter(licenceServicePeriod),
  fulfilled: (licence) => licence.servedOn,
  late: label(
    "{unit}{start}准予“{title}”，最迟应于{due}送达证件，{fulfilled}才送达，迟{daysLate}日。",
    "{unit} granted “{title}” on {start}, was to serve the licence by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}准予“{title}”，最迟应于{due}送达证件，至今没有送达。",
    "{unit} granted “{title}” on {start}, was to serve the licence by {due} and has not.",
  ),
  answers: {
    clock: label("自作出准予决定之日起算，当日不计入", "from the decision to grant, that day not counted"),
    endsOtherwise: label(
      "不予许可的，适用书面说明理由的规定",
      "a refusal is told in writing with its reasons by another article",
    ),
  },
  remedy: label("立即送达。", "Serve it at once."),
});

/** Whether the hearing was asked for in time; it was where nobody recorded when the right to one was told. */
const isAskedInTime = (licence: RecordTerm<LicenceCase>, { parameter }: Terms): Condition =>
  licence.hearingRightToldOn
    .isMissing()
    .or(licence.hearingRequestedOn.notAfter(licence.hearingRightToldOn.plus(parameter(licenceHearingRequestPeriod))));

/** A hearing that was asked for is held within twenty working days. */
export const holdLicensingHearingInTime = defineDeadline({
  id: "hold-licensing-hearing-in-time",
  title: label("按期组织许可听证", "Hold a licensing hearing in time"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-07"],
  data: named,
  source: licensingLaw.clause("第四十七条第一款"),
  when: (licence, terms) =>
    licence.hearingRequestedOn
      .isPresent()
      .and(
        isAskedInTime(licence, terms),
        licence.outcome.isMissing().or(licence.outcome.oneOf("granted", "refused"), licence.hearingHeldOn.isPresent()),
      ),
  field: "hearingHeldOn",
  starts: (licence) => licence.hearingRequestedOn,
  within: (_, { parameter }) => parameter(licenceHearingPeriod),
  fulfilled: (licence) => licence.hearingHeldOn,
  late: label(
    "“{title}”的听证{start}申请，{unit}最迟应于{due}组织，{fulfilled}才组织。",
    "The hearing in “{title}”, asked for on {start}, was to be held by {unit} by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "“{title}”的听证{start}申请，{unit}最迟应于{due}组织，至今没有组织。",
    "The hearing in “{title}”, asked for on {start}, was to be held by {unit} by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自收到听证申请之日起算，当日不计入；二十日为工作日",
      "from receipt of the request, that day not counted; the twenty days are working days",
    ),
    endsOtherwise: label(
      "逾期提出的听证申请、听证前撤回的许可申请，不组织听证",
      "no hearing is owed on a request that came too late or once the application was withdrawn",
    ),
  },
  remedy: label("立即组织听证。", "Hold the hearing at once."),
  notCovered: label(
    "没有记载何时告知听证权利的，视为按期申请。",
    "Where it is not recorded when the right was told, the request counts as one in time.",
  ),
});

/** Applicant and others concerned are told of a hearing seven working days before it. */
export const giveNoticeOfLicensingHearing = defineExpectation({
  id: "give-notice-of-licensing-hearing",
  title: label("许可听证七日前通知", "Give notice of a licensing hearing seven days before"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-07"],
  relevantDay: (licence) => licence.hearingNotifiedOn,
  data: (licence) => ({ ...named(licence), told: licence.hearingNotifiedOn, held: licence.hearingHeldOn }),
  source: licensingLaw.clause("第四十八条第一款第一项"),
  when: (licence) => licence.hearingHeldOn.isPresent().and(licence.hearingNotifiedOn.isPresent()),
  field: "hearingNotifiedOn",
  expect: (licence, { parameter }) =>
    licence.hearingNotifiedOn.plus(parameter(licenceHearingNoticePeriod)).notAfter(licence.hearingHeldOn),
  message: label(
    "{unit}于{told}通知“{title}”听证，{held}即举行，短于应当提前的时间。",
    "{unit} gave notice on {told} of the hearing in “{title}” on {held}: later than the law allows.",
  ),
  answers: {
    clock: label(
      "自通知之日起算，当日不计入；七日为工作日",
      "from the notice, that day not counted; seven working days",
    ),
  },
  remedy: label("申请人、利害关系人因此不能参加的，重新组织听证。", "Hold it again for those who could not attend."),
  notCovered: label("没有登记通知日期的不作判断。", "Where no day of the notice is recorded, nothing is judged."),
});
