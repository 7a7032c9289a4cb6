import { defineParameter, defineProcedure, label, reachedDay, workingDays } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { coercionLaw } from "./sources.js";

/** How long after the reminder an organ may turn to the court. */
export const reminderPeriod = defineParameter({
  id: "court-enforcement-reminder-period",
  title: label("催告后申请法院强制执行的等待期限", "Time between reminder and application to the court"),
  values: [{ value: workingDays(10), source: coercionLaw.clause("第五十四条、第六十九条") }],
});

/** Before an organ asks the court to enforce, it reminds the party and lets ten working days run out (催告书送达十日后). */
export const remindBeforeCourtEnforcement = defineProcedure({
  id: "remind-before-court-enforcement",
  title: label("申请法院强制执行前催告", "Remind the party before asking the court to enforce"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-24"],
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  steps: (act) => act.procedure,
  source: coercionLaw.clause("第五十四条"),
  when: (act) => act.decidedOn.isPresent(),
  constraints: [
    {
      id: "reminder-ten-days-before-application",
      template: "precedence",
      first: "reminder",
      second: "court-application",
      onlyAfter: reminderPeriod,
      message: label(
        "{unit}“{title}”于{secondOn}申请人民法院强制执行，催告（{firstOn}）后期限未满（最早{notBefore}）或者没有催告。",
        "{unit} asked the court on {secondOn} to enforce “{title}” without a reminder ({firstOn}) or before its time was over ({notBefore} at the earliest).",
      ),
    },
  ],
  answers: {
    clock: label(
      "自催告书送达之日起算，当日不计入；十日届满的次日起才可以申请",
      "from service of the reminder, that day not counted; the first lawful day is the one after the tenth",
    ),
    endsOtherwise: label(
      "当事人履行义务的，不再申请强制执行",
      "nothing is asked of the court once the party has performed",
    ),
    knownFrom: label("催告、申请法院强制执行两个环节的日期", "the days of the steps of reminder and application"),
  },
  remedy: label("催告当事人，期满仍不履行的再申请。", "Remind the party and ask again when the time is over."),
  notCovered: label(
    "三个月的申请期限和诉讼、复议期限是否届满，不作判断。",
    "Whether the three months for asking, and the times for suit and reconsideration, are over is not judged.",
  ),
});
