import {
  type Condition,
  days,
  defineDeadline,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { LitigationCase, Unit } from "fazhi/model";
import { hasHeadAppeared } from "./heads-in-court.js";
import { appearanceProvisions, litigationInterpretation, litigationLaw2014 } from "./sources.js";

/** How soon the sued organ answers, with its evidence and the normative documents it relied on. */
export const suitAnswerPeriod = defineParameter({
  id: "suit-answer-period",
  title: label("行政诉讼答辩期限", "Period for answering a suit"),
  values: [{ value: days(15, { rollOver: true }), source: litigationLaw2014.clause("第六十七条") }],
});

const named = (suit: RecordTerm<LitigationCase>) => ({
  title: suit.title,
  unit: suit.defendant.in(Unit).title,
  session: suit.sessionOn,
});

/** The sued organ answers within fifteen days of receiving the copy of the complaint. */
export const answerSuitInTime = defineDeadline({
  id: "answer-suit-in-time",
  title: label("按期提交答辩状和证据", "Answer a suit in time"),
  about: LitigationCase,
  binds: "any",
  severity: "error",
  obligations: ["LIT-03"],
  data: named,
  source: litigationLaw2014.clause("第六十七条"),
  when: (suit, { parameter }) =>
    suit.instance
      .equals("first")
      .and(
        suit.copyReceivedOn.isPresent(),
        suit.withdrawnOn
          .isMissing()
          .or(
            suit.answeredOn.isPresent(),
            suit.withdrawnOn.after(suit.copyReceivedOn.plus(parameter(suitAnswerPeriod))),
          ),
      ),
  field: "answeredOn",
  starts: (suit) => suit.copyReceivedOn,
  within: (_, { parameter }) => parameter(suitAnswerPeriod),
  fulfilled: (suit) => suit.answeredOn,
  late: label(
    "{unit}{start}收到“{title}”起诉状副本，最迟应于{due}答辩，{fulfilled}才答辩，迟{daysLate}日。",
    "{unit} received the complaint in “{title}” on {start}, was to answer by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”起诉状副本，最迟应于{due}答辩，至今没有答辩。",
    "{unit} received the complaint in “{title}” on {start}, was to answer by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到起诉状副本之日起算，当日不计入；十五日为自然日",
      "from receipt of the copy, that day not counted; fifteen calendar days",
    ),
    transition: label(
      "2015年5月1日以前收到的，适用修改前的期限，不作判断",
      "copies received before 1 May 2015 are not judged",
    ),
    endsOtherwise: label(
      "原告在答辩期内撤诉的，不再答辩",
      "no answer is owed where the suit was withdrawn within the period",
    ),
  },
  remedy: label(
    "立即提交答辩状、证据和所依据的规范性文件；有正当理由的，申请延期提供证据。",
    "Answer at once with evidence and the documents relied on; ask for more time where there is cause.",
  ),
  notCovered: label(
    "法院准许延期的只是证据，答辩状仍应按期提交；延期证据和二审答辩不作判断。",
    "What a court lets come later is evidence, not the answer; such evidence, and answers on appeal, are not judged.",
  ),
});

/** Whether a session was held: one for which the suit was withdrawn in time was not. */
const isHeld = (suit: RecordTerm<LitigationCase>): Condition =>
  suit.sessionOn.isPresent().and(suit.withdrawnOn.isMissing().or(suit.withdrawnOn.notBefore(suit.sessionOn)));

/** Where the head of the sued organ does not appear its staff do: a lawyer alone is not enough. */
export const accompanyLawyerInCourt = defineExpectation({
  id: "accompany-lawyer-in-court",
  title: label("行政机关不得仅委托律师出庭", "Send more than a lawyer to court"),
  about: LitigationCase,
  binds: "any",
  severity: "error",
  obligations: ["LIT-08"],
  relevantDay: (suit) => suit.sessionOn,
  data: named,
  source: litigationLaw2014.clause("第三条第三款"),
  when: isHeld,
  field: "appearedBy",
  expect: (suit, terms) =>
    hasHeadAppeared(suit, terms).or(
      suit.appearedBy.some((role) => role.oneOf("chief", "deputy", "other-head", "staff")),
    ),
  message: label(
    "“{title}”{session}开庭时，{unit}的负责人和工作人员都没有出庭。",
    "Neither head nor staff of {unit} appeared in “{title}” on {session}.",
  ),
  remedy: label("负责人不能出庭的，委托相应的工作人员出庭。", "Where the head cannot come, send staff in charge."),
});

/**
 * The head appears where the court asked for it or the matter demands it, unless a just cause is proven. Sessions
 * before the interpretation of 2018 are not judged: the law itself then let staff stand in without a cause.
 */
export const attendCourtWhereDue = defineExpectation({
  id: "attend-court-where-due",
  title: label("应当出庭的行政机关负责人出庭", "Attend court as the head where that is due"),
  about: LitigationCase,
  binds: "any",
  severity: "error",
  basis: "declared",
  obligations: ["LIT-09", "LIT-11"],
  relevantDay: (suit) => suit.sessionOn,
  data: named,
  source: [
    litigationInterpretation.clause("第一百二十九条", {
      inForce: { from: litigationInterpretation.inForce.from, until: appearanceProvisions.inForce.from },
    }),
    appearanceProvisions.clause("第四条、第八条、第九条"),
  ],
  when: (suit) => isHeld(suit).and(suit.mustAppear),
  field: "headAppeared",
  expect: (suit, terms) => hasHeadAppeared(suit, terms).or(suit.excuse.isPresent().and(suit.excuseProven)),
  message: label(
    "{unit}的负责人应当出庭，“{title}”{session}开庭时没有出庭，也没有证明正当理由。",
    "The head of {unit} had to appear in “{title}” on {session}, did not and proved no just cause.",
  ),
  remedy: label("向人民法院说明情况；以后由负责人出庭。", "Explain it to the court; appear from now on."),
  notCovered: label(
    "何种案件负责人应当出庭、通知是否在开庭三日前送达，以案件的记载为准。",
    "Whether the head had to appear, and was told three days before, is taken from the record.",
  ),
});

const by = {
  unit: (suit: RecordTerm<LitigationCase>) => suit.defendant,
  region: (suit: RecordTerm<LitigationCase>) => suit.defendant.in(Unit).region,
};

/**
 * The share of the instances heard in which the head of the organ appeared: one appearance covers all sessions of an
 * instance and no other instance; a proven excuse is no appearance. No threshold is set nationally.
 */
export const courtAppearanceRate = defineIndicator({
  id: "court-appearance-rate",
  title: label("行政机关负责人出庭应诉率（按审级）", "Appearance rate of heads, by instance"),
  about: LitigationCase,
  obligations: ["LIT-10", "LIT-13"],
  source: appearanceProvisions.clause("第二条、第三条、第七条"),
  form: "ratio",
  among: (suit, { asOf }) => seenBy(suit.sessionOn, asOf).and(isHeld(suit)),
  counts: hasHeadAppeared,
  basis: "declared",
  by: { ...by, year: (suit) => suit.sessionOn.year() },
  notCovered: label(
    "共同被告协商确定一个机关负责人出庭的，按各自记载计算。",
    "Where co-defendants agree on one head, each is counted as recorded.",
  ),
});

const isLastJudgment = (suit: RecordTerm<LitigationCase>, { asOf, referring, all }: Terms) =>
  all(
    seenBy(suit.judgedOn, asOf),
    referring(suit, LitigationCase, "previous").none((later) => seenBy(later.judgedOn, asOf)),
  );

/** The share of the judged suits that the organ lost, in whole or part; the last instance counts. */
export const suitLossRate = defineIndicator({
  id: "suit-loss-rate",
  title: label("行政诉讼败诉率", "Share of suits lost"),
  about: LitigationCase,
  obligations: ["LIT-13"],
  source: litigationLaw2014.clause("第六十九条至第七十八条"),
  form: "ratio",
  among: isLastJudgment,
  counts: (suit) => suit.outcome.oneOf("lost", "partly-lost"),
  by: { ...by, year: (suit) => suit.judgedOn.year() },
});
