import { type Condition, defineExpectation, defineParameter, label, type RecordTerm, workingDays } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import type { Hold } from "./holds.js";
import { coercionLaw } from "./sources.js";

/** How soon the party is given the paper of a freezing. */
export const freezingPaperPeriod = defineParameter({
  id: "freezing-paper-period",
  title: label("冻结决定书交付期限", "Period for delivering the paper of a freezing"),
  values: [{ value: workingDays(3), source: coercionLaw.clause("第三十一条、第六十九条") }],
});

const isFreezing = (hold: Hold): Condition => hold.kind.equals("freezing");

/** A party whose deposits are frozen is given the decision within three working days. */
export const deliverFreezingPaperInTime = defineExpectation({
  id: "deliver-freezing-paper-in-time",
  title: label("三日内交付冻结决定书", "Deliver the paper of a freezing within three days"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-23"],
  relevantDay: (act) => act.openedOn.orElse(act.decidedOn),
  data: (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: coercionLaw.clause("第三十一条"),
  when: (act) => act.holds.some(isFreezing),
  field: "holds",
  expect: (act, { parameter, asOf, any }) =>
    act.holds.where(isFreezing).every((hold) => {
      const due = hold.from.plus(parameter(freezingPaperPeriod));
      return any(hold.deliveredOn.notAfter(due), asOf.notAfter(due));
    }),
  message: label(
    "{unit}在“{title}”中冻结存款、汇款，没有按期向当事人交付冻结决定书。",
    "{unit} froze deposits in “{title}” and did not give the party the paper in time.",
  ),
  answers: {
    clock: label(
      "自冻结之日起算，当日不计入；三日为工作日",
      "from the freezing, that day not counted; three working days",
    ),
    knownFrom: label("冻结和交付决定书的日期", "the days of the freezing and of the delivery"),
  },
  remedy: label("立即交付冻结决定书。", "Deliver the paper at once."),
  notCovered: label(
    "没有登记交付日期的无法判断；决定书的内容不作判断。",
    "Where no day of delivery is recorded, nothing can be said; what the paper contains is not judged.",
  ),
});
