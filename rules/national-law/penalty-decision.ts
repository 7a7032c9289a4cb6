import {
  defineExpectation,
  defineParameter,
  defineProcedure,
  label,
  plainDate,
  type RecordTerm,
  reachedDay,
} from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { isReviewDueSince2021 } from "./review-due.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

const named = (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title });

/** The amendment of 2017, which brought in the legal review. */
const reviewedSince = { from: plainDate("2018-01-01"), until: penaltyLaw2021.inForce.from };

/** The last day on which every case of the ordinary procedure was subject to legal review. */
export const lastDayOfGeneralReview = defineParameter({
  id: "last-day-of-general-penalty-review",
  title: label("普通程序案件一律法制审核的最后一日", "Last day on which every ordinary case was reviewed"),
  values: [
    {
      value: plainDate("2021-07-14"),
      source: penaltyLaw1996.clause("第三十八条第三款（2017年修正）"),
    },
    { value: plainDate("2021-07-14"), source: penaltyLaw2021.clause("第八十六条") },
  ],
});

const unreviewed = label(
  "{unit}“{title}”于{secondOn}作出处罚决定，此前没有通过法制审核（审核通过日期：{firstOn}）。",
  "{unit} decided “{title}” on {secondOn} without a legal review passed before it (passed on: {firstOn}).",
);

/**
 * From 2018 on every penalty of the ordinary procedure was decided only after its legal review; since 2021 the penalties
 * that the law lists are, and only when they have passed it.
 */
export const reviewPenaltyBeforeDecision = defineProcedure({
  id: "review-penalty-before-decision",
  title: label(
    "未经法制审核或者审核未通过的，不得作出处罚决定",
    "Decide no listed penalty before its legal review has passed",
  ),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-12"],
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  versions: [
    {
      source: penaltyLaw1996.clause("第三十八条第三款（2017年修正）", { inForce: reviewedSince }),
      when: (act, { parameter }) =>
        act.kind
          .equals("penalty")
          .and(
            act.decidedOn.isPresent(),
            act.decidedOn.notAfter(parameter(lastDayOfGeneralReview)),
            act.procedureKind.equals("ordinary").or(act.major),
          ),
      constraints: [
        {
          id: "review-passed-before-decision",
          template: "precedence",
          first: "legal-review",
          second: "decision",
          message: label(
            "{unit}“{title}”于{secondOn}作出处罚决定，此前没有法制审核（审核日期：{firstOn}）。",
            "{unit} decided “{title}” on {secondOn} without a legal review before it (reviewed on: {firstOn}).",
          ),
        },
      ],
    },
    {
      source: penaltyLaw2021.clause("第五十八条"),
      when: (act, terms) => act.kind.equals("penalty").and(act.decidedOn.isPresent(), isReviewDueSince2021(act, terms)),
      constraints: [
        {
          id: "review-passed-before-decision",
          template: "precedence",
          first: { kind: "legal-review", that: (step) => step.result.oneOf("passed", "passed-with-changes") },
          second: "decision",
          message: unreviewed,
        },
      ],
    },
  ],
  answers: {
    transition: label(
      "2018年1月1日起普通程序的案件都应当审核；2021年7月15日起，法律列举的案件未经审核或者审核未通过不得决定",
      "a review was due in every case of the ordinary procedure since 2018; since 15 July 2021 those that the law lists are not decided without one that passed",
    ),
    knownFrom: label("法制审核环节及其结论的登记", "the step of the legal review and its result as recorded"),
  },
  remedy: label("补作法制审核；不合法的，撤销决定。", "Have the decision reviewed; withdraw it if it is unlawful."),
  notCovered: label(
    "案件没有记载是否应当法制审核的，只看是否应当听证并经过听证；审核人员是否取得法律职业资格不作判断。",
    "Where the case does not say whether a review was due, only a hearing that was due and held tells; the reviewer's qualification is not judged.",
  ),
});

/** Since 2021 the whole process of a penalty is recorded, in writing or on film, and archived. */
export const recordPenaltyThroughout = defineExpectation({
  id: "record-penalty-throughout",
  title: label("行政处罚全过程记录、归档保存", "Record and archive the whole process of a penalty"),
  about: EnforcementCase,
  severity: "error",
  basis: "declared",
  binds: administrativeOrgans,
  obligations: ["ENF-13"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), decided: act.decidedOn }),
  source: penaltyLaw2021.clause("第四十七条"),
  when: (act) => act.kind.equals("penalty").and(act.decidedOn.isPresent()),
  field: "record",
  expect: (act) => act.record.complete.and(act.record.textual.or(act.record.audioVisual)),
  message: label(
    "{unit}{decided}作出的处罚决定“{title}”没有完整的全过程记录。",
    "There is no complete record of the penalty in “{title}”, decided by {unit} on {decided}.",
  ),
  remedy: label(
    "补正记录并归档；无法补正的，说明原因。",
    "Complete and archive the record; explain what cannot be completed.",
  ),
  notCovered: label("归档没有期限，不作判断。", "There is no time limit for archiving; it is not judged."),
});

/** Since 2021 a heavy penalty for what is complicated or grave is discussed by the heads together before it is decided. */
export const discussHeavyPenaltyTogether = defineProcedure({
  id: "discuss-heavy-penalty-together",
  title: label("情节复杂或者重大违法的处罚集体讨论决定", "Discuss a heavy penalty together before deciding it"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["ENF-27"],
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  source: penaltyLaw2021.clause("第五十七条第二款"),
  when: (act) => act.kind.equals("penalty").and(act.decidedOn.isPresent(), act.collectiveDiscussionDue),
  constraints: [
    {
      id: "discussion-before-decision",
      template: "precedence",
      first: "collective-discussion",
      second: "decision",
      message: label(
        "{unit}“{title}”于{secondOn}作出处罚决定，此前没有集体讨论（讨论日期：{firstOn}）。",
        "{unit} decided “{title}” on {secondOn} without a collective discussion before it (discussed on: {firstOn}).",
      ),
    },
  ],
  answers: {
    knownFrom: label("集体讨论环节的登记", "the step of the discussion as recorded"),
  },
  remedy: label("提请负责人集体讨论后重新作出决定。", "Have the heads discuss it together and decide anew."),
  notCovered: label(
    "是否情节复杂或者重大违法、处罚是否较重，以案件的记载为准。",
    "Whether the case is complicated or grave and the penalty heavy is taken from the record.",
  ),
});
