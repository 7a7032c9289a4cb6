import { type Condition, defineDeadline, label, type RecordTerm, type Terms } from "fazhi";
import { LicenceCase } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { licenceHearingPeriod, licenceHearingRequestPeriod, licenceServicePeriod } from "./licence-periods.js";
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
