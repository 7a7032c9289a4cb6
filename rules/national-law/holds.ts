import { type Condition, days, defineExpectation, defineParameter, label, type RecordTerm, workingDays } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { coercionLaw, penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

const rollOver = { rollOver: true };

/** How soon evidence that was registered and kept in place is dealt with. */
export const keptEvidencePeriod = defineParameter({
  id: "kept-evidence-period",
  title: label("先行登记保存证据处理期限", "Period for dealing with evidence kept in place"),
  values: [
    { value: days(7, rollOver), source: penaltyLaw1996.clause("第三十七条") },
    { value: workingDays(7), source: penaltyLaw2021.clause("第五十六条、第八十五条") },
  ],
});

/** How long property can be sealed, seized or frozen. */
export const holdPeriod = defineParameter({
  id: "coercive-hold-period",
  title: label("查封、扣押、冻结期限", "Period of sealing, seizure and freezing"),
  values: [{ value: days(30, rollOver), source: coercionLaw.clause("第二十五条第一款、第三十二条第一款") }],
});

/** By how many days that can be lengthened with the approval of the organ's head. */
export const longestHoldExtension = defineParameter({
  id: "longest-coercive-hold-extension",
  title: label("查封、扣押、冻结延长期限上限", "Longest extension of a hold"),
  unit: label("日", "days"),
  values: [{ value: 30, source: coercionLaw.clause("第二十五条第一款、第三十二条第一款") }],
});

/** What holds evidence or property, as terms. */
export type Hold = RecordTerm<NonNullable<EnforcementCase["holds"]>[number]>;

const named = (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title });
const isEvidence = (hold: Hold): Condition => hold.kind.equals("evidence-kept");

/** Evidence kept in place is dealt with within seven days: of an unnamed kind under the old law, working days since. */
export const dealWithKeptEvidenceInTime = defineExpectation({
  id: "deal-with-kept-evidence-in-time",
  title: label("七日内处理先行登记保存的证据", "Deal within seven days with evidence kept in place"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-06"],
  relevantDay: (act) => act.openedOn,
  data: named,
  source: [penaltyLaw1996.clause("第三十七条"), penaltyLaw2021.clause("第五十六条")],
  when: (act) => act.holds.some(isEvidence),
  field: "holds",
  expect: (act, { parameter, asOf, any }) =>
    act.holds.where(isEvidence).every((hold) => {
      const due = hold.from.plus(parameter(keptEvidencePeriod));
      return any(hold.until.isPresent().and(hold.until.notAfter(due)), asOf.notAfter(due));
    }),
  message: label(
    "{unit}在“{title}”中先行登记保存的证据没有按期作出处理决定。",
    "Evidence that {unit} kept in place in “{title}” was not dealt with in time.",
  ),
  remedy: label(
    "立即作出处理决定；逾期未处理的，解除保存。",
    "Decide at once; what was not dealt with in time is set free.",
  ),
  notCovered: label("适用立案之日的法律。", "The law of the day on which the case was opened is applied."),
});
