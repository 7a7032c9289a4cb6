import { type Condition, defineExpectation, defineParameter, hours, label } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import type { Hold } from "./holds.js";
import { coercionLaw } from "./sources.js";

/** How soon officers report coercion that they imposed on the spot. */
export const spotCoercionReportPeriod = defineParameter({
  id: "spot-coercion-report-period",
  title: label("当场实施行政强制措施报告期限", "Period for reporting coercion on the spot"),
  values: [{ value: hours(24), source: coercionLaw.clause("第十九条") }],
});

/** Registered evidence is kept under the law on penalties and needs approval of its own. */
const isSpotCoercion = (hold: Hold): Condition =>
  hold.onTheSpot.isPresent().and(hold.onTheSpot, hold.kind.differs("evidence-kept"));

/** Officers who impose coercion on the spot report it to the organ's head within 24 hours and have it approved. */
export const reportSpotCoercionInTime = defineExpectation({
  id: "report-spot-coercion-in-time",
  title: label("二十四小时内报告当场实施的强制措施", "Report coercion on the spot within 24 hours"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-23"],
  relevantDay: (act) => act.openedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: coercionLaw.clause("第十九条"),
  when: (act) => act.holds.some(isSpotCoercion),
  field: "holds",
  expect: (act, { parameter, asOf, any }) =>
    act.holds.where(isSpotCoercion).every((hold) => {
      const due = hold.takenAt.orElse(hold.from).plus(parameter(spotCoercionReportPeriod));
      return any(hold.reportedAt.isPresent().and(hold.reportedAt.notAfter(due)), asOf.notAfter(due.day()));
    }),
  message: label(
    "{unit}在“{title}”中当场实施行政强制措施，没有在二十四小时内向负责人报告并补办批准手续。",
    "Coercion that officers of {unit} imposed on the spot in “{title}” was not reported to its head within 24 hours.",
  ),
  remedy: label(
    "立即报告并补办批准手续；负责人认为不应当采取的，立即解除。",
    "Report it at once for approval; lift it at once where the head does not approve.",
  ),
  answers: {
    clock: label(
      "自实施强制措施的时刻起算，连续计算，节假日不扣除",
      "from the instant of the measure, hours on end, rest days counted",
    ),
    exceptions: [
      {
        says: label(
          "当场限制人身自由的，返回行政机关后立即报告，不适用二十四小时",
          "restraint of a person is reported at once on return to the organ, not within 24 hours",
        ),
        source: coercionLaw.clause("第二十条第一款第二项"),
      },
    ],
    knownFrom: label(
      "强制措施的当场实施标识、实施时间和向负责人报告时间",
      "whether a measure was taken on the spot, when, and when the head was told",
    ),
  },
  notCovered: label(
    "未标明当场实施的，视为事先批准；只载明日期的，能够确定是否逾期的才作判断；尚未报告的，届满当日结束后才作判断。",
    "A measure not marked as on the spot counts as approved beforehand; where only days are recorded it is judged as far as they decide; what is not reported is judged after the day on which the time ends.",
  ),
});
