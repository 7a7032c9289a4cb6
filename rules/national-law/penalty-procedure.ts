import {
  type Condition,
  days,
  defineExpectation,
  defineParameter,
  defineProcedure,
  label,
  type RecordTerm,
  reachedDay,
  type Terms,
  workingDays,
} from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { isHearingDueSince1996, isHearingDueSince2021 } from "./hearing-due.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

/** How long the party has for asking for a hearing. */
export const hearingRequestPeriod = defineParameter({
  id: "penalty-hearing-request-period",
  title: label("要求听证期限", "Period for asking for a hearing"),
  values: [
    { value: days(3, { rollOver: true }), source: penaltyLaw1996.clause("第四十二条第一项") },
    { value: workingDays(5), source: penaltyLaw2021.clause("第六十四条第一项、第八十五条") },
  ],
});

/** How long before a hearing the party is told of it. */
export const penaltyHearingNoticePeriod = defineParameter({
  id: "penalty-hearing-notice-period",
  title: label("处罚听证提前通知期限", "Notice before a penalty hearing"),
  values: [
    { value: days(7), source: penaltyLaw1996.clause("第四十二条第二项") },
    { value: workingDays(7), source: penaltyLaw2021.clause("第六十四条第二项、第八十五条") },
  ],
});

const named = (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title });

type Case = RecordTerm<EnforcementCase>;

const isHeardUnlessWaived = (act: Case, isDue: Condition) =>
  act.kind.equals("penalty").and(act.decidedOn.isPresent(), act.rightsWaivedOn.isMissing(), isDue);

/** Whether the request came within the time that runs from a notice on record; without one nothing says that it was late. */
const isAskedInTime = (act: Case, { parameter }: Terms): Condition =>
  act.procedure
    .none((step) => step.kind.equals("notice"))
    .or(
      act.procedure.some((step) =>
        step.kind.equals("notice").and(act.hearingRequestedOn.notAfter(step.on.plus(parameter(hearingRequestPeriod)))),
      ),
    );
const isHearingAskedFor = (act: Case, isDue: Condition, terms: Terms) =>
  isHeardUnlessWaived(act, isDue).and(act.hearingRequestedOn.isPresent(), isAskedInTime(act, terms));
const isHearingUnasked = (act: Case, isDue: Condition) =>
  isHeardUnlessWaived(act, isDue).and(act.hearingRequestedOn.isMissing());

const awaited = {
  id: "hearing-request-awaited",
  template: "precedence",
  first: "notice",
  second: "decision",
  onlyAfter: hearingRequestPeriod,
  message: label(
    "{unit}“{title}”于{firstOn}告知听证权利，{secondOn}即作出处罚决定，要求听证的期限尚未届满（最早{notBefore}）。",
    "{unit} told the party of the right to a hearing in “{title}” on {firstOn} and decided on {secondOn}, before the time for asking was over ({notBefore} at the earliest).",
  ),
} as const;

/**
 * Where a hearing is due and none was asked for, the time for asking is left to run before the penalty is decided:
 * three days under the old law, five working days since. The law of the day of the decision governs.
 */
export const awaitHearingRequest = defineProcedure({
  id: "await-hearing-request",
  title: label("要求听证的期限届满后作出处罚决定", "Decide a penalty when the time for asking for a hearing is over"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["ENF-02"],
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  versions: [
    {
      source: penaltyLaw1996.clause("第四十二条第一项"),
      when: (act, terms) => isHearingUnasked(act, isHearingDueSince1996(act, terms)),
      constraints: [awaited],
    },
    {
      source: penaltyLaw2021.clause("第六十四条第一项"),
      when: (act, terms) => isHearingUnasked(act, isHearingDueSince2021(act, terms)),
      constraints: [awaited],
    },
  ],
  answers: {
    clock: label(
      "自告知听证权利之日起算，当日不计入；期限届满的次日才可以作出决定",
      "from the notice of the right to a hearing, that day not counted; the first lawful day is the one after the last",
    ),
    transition: label(
      "以告知当日的法律为准：三日；2021年7月15日起为五个工作日",
      "the law of the day of the notice: three days, since 15 July 2021 five working days",
    ),
    endsOtherwise: label(
      "当事人书面放弃听证、陈述、申辩权利的，不必等待",
      "where the party gave up its rights in writing nothing is waited for",
    ),
    knownFrom: label("告知、决定两个环节的日期", "the days of the steps of notice and decision"),
  },
  remedy: label("听取当事人意见；要求听证的，组织听证。", "Hear the party; hold the hearing if it is asked for."),
});

const heard = {
  id: "hearing-before-decision",
  template: "precedence",
  first: "hearing",
  second: "decision",
  message: label(
    "{unit}“{title}”的当事人要求听证，{secondOn}作出处罚决定之前没有听证（听证日期：{firstOn}）。",
    "The party in “{title}” asked for a hearing; {unit} decided on {secondOn} without one before it (heard on: {firstOn}).",
  ),
} as const;

/** A hearing that the party asked for is held before the decision. */
export const holdRequestedHearing = defineProcedure({
  id: "hold-requested-hearing",
  title: label("当事人要求听证的，听证后作出决定", "Hold a hearing that was asked for before deciding"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-02"],
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  versions: [
    {
      source: penaltyLaw1996.clause("第四十二条"),
      when: (act, terms) => isHearingAskedFor(act, isHearingDueSince1996(act, terms), terms),
      constraints: [heard],
    },
    {
      source: penaltyLaw2021.clause("第六十三条、第六十四条"),
      when: (act, terms) => isHearingAskedFor(act, isHearingDueSince2021(act, terms), terms),
      constraints: [heard],
    },
  ],
  answers: {
    endsOtherwise: label(
      "当事人放弃、撤回听证申请，或者逾期才要求听证的，不再组织",
      "no hearing is held when the party gives it up or asks for it too late",
    ),
    knownFrom: label("听证环节的登记", "the step of the hearing as recorded"),
  },
  remedy: label("撤销决定，举行听证后重新作出。", "Withdraw the decision, hold the hearing and decide anew."),
  notCovered: label(
    "案件没有记载是否应当听证的，只按处罚种类判断。",
    "Where the case does not say whether a hearing was due, only the kind of penalty tells.",
  ),
});

/** The party is told of a hearing seven days before it, by the law of the day on which it is told. */
export const giveNoticeOfPenaltyHearing = defineExpectation({
  id: "give-notice-of-penalty-hearing",
  title: label("听证七日前通知当事人", "Tell the party of a hearing seven days before"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-03"],
  relevantDay: (act) => act.hearingNotifiedOn,
  data: (act) => ({ ...named(act), told: act.hearingNotifiedOn }),
  source: [penaltyLaw1996.clause("第四十二条第二项"), penaltyLaw2021.clause("第六十四条第二项")],
  when: (act) => act.kind.equals("penalty").and(act.procedure.some((step) => step.kind.equals("hearing"))),
  field: "hearingNotifiedOn",
  expect: (act, { parameter }) =>
    act.procedure
      .where((step) => step.kind.equals("hearing"))
      .every((step) => act.hearingNotifiedOn.plus(parameter(penaltyHearingNoticePeriod)).notAfter(step.on)),
  message: label(
    "{unit}于{told}通知“{title}”的当事人听证，距举行听证短于应当提前的时间。",
    "{unit} told the party in “{title}” on {told} of a hearing sooner than the law allows.",
  ),
  remedy: label("当事人因此不能参加的，重新组织听证。", "Hold it again for a party who could not attend."),
  notCovered: label(
    "多次听证只记载一次通知的，各次都按这次通知判断。",
    "Where several hearings were held on one recorded notice, each is judged by it.",
  ),
});

const notified = {
  id: "notice-before-decision",
  template: "precedence",
  first: "notice",
  second: "decision",
  message: label(
    "{unit}“{title}”于{secondOn}作出处罚决定，此前没有告知当事人（告知日期：{firstOn}）。",
    "{unit} decided “{title}” on {secondOn} without having notified the party before it (notified on: {firstOn}).",
  ),
} as const;

/**
 * An ordinary penalty; where a hearing is due and was not asked for, the rule on waiting for the request tells what is
 * missing.
 */
const isNotified = (act: Case, isDue: Condition): Condition =>
  act.kind
    .equals("penalty")
    .and(act.decidedOn.isPresent(), act.procedureKind.equals("ordinary"), isHearingUnasked(act, isDue).not());

/** A penalty is decided only after the party was told what is intended, on what facts, grounds and law. */
export const notifyPartyBeforePenalty = defineProcedure({
  id: "notify-party-before-penalty",
  title: label("作出处罚决定前告知当事人", "Notify the party before deciding a penalty"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-26"],
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  versions: [
    {
      source: penaltyLaw1996.clause("第三十一条、第四十一条"),
      when: (act, terms) => isNotified(act, isHearingDueSince1996(act, terms)),
      constraints: [notified],
    },
    {
      source: penaltyLaw2021.clause("第四十四条、第六十二条"),
      when: (act, terms) => isNotified(act, isHearingDueSince2021(act, terms)),
      constraints: [notified],
    },
  ],
  answers: {
    endsOtherwise: label(
      "当事人明确放弃陈述或者申辩权利的除外",
      "unless the party expressly gave up statement and defence",
    ),
    knownFrom: label("告知环节的登记", "the step of the notice as recorded"),
  },
  remedy: label(
    "撤销决定，告知并听取当事人意见后重新作出。",
    "Withdraw it, notify and hear the party, and decide anew.",
  ),
  notCovered: label(
    "告知的内容是否完整、是否充分听取并复核意见，不作判断；简易程序当场口头告知，没有登记。",
    "Whether the notice was complete and the party's view examined is not judged; notices by word of mouth in the summary procedure are not recorded.",
  ),
});
