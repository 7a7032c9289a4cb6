import { type Condition, defineExpectation, defineIndicator, label, type RecordTerm, seenBy, type Terms } from "fazhi";
import { LitigationCase, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { hasHeadAppeared } from "./heads-in-court.js";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.16 二（十六）");

const named = (suit: RecordTerm<LitigationCase>) => ({
  title: suit.title,
  unit: suit.defendant.in(Unit).title,
  session: suit.sessionOn,
});

/** The head of the sued organ appears in court where that is due, or proves what prevented it. */
export const appearInCourt = defineExpectation({
  id: "appear-in-court",
  title: label("行政机关负责人出庭应诉", "Appear in court as the head of the organ"),
  about: LitigationCase,
  severity: "error",
  obligations: ["2.16b"],
  binds: administration,
  relevantDay: (suit) => suit.sessionOn,
  data: named,
  source: clause,
  when: (suit) => suit.sessionOn.isPresent().and(suit.mustAppear),
  field: "headAppeared",
  expect: (suit, terms) => hasHeadAppeared(suit, terms).or(suit.excuse.isPresent().and(suit.excuseProven)),
  message: label(
    "{unit}的负责人应当出庭，“{title}”{session}开庭时没有出庭，也没有证明正当事由。",
    "The head of {unit} had to appear in “{title}” on {session}, did not and proved no excuse.",
  ),
  remedy: label("向人民法院说明情况；以后由负责人出庭。", "Explain it to the court; appear from now on."),
  notCovered: label(
    "何种案件负责人应当出庭，以案件的记载为准。",
    "Whether the head had to appear is taken from the record.",
  ),
});

const byDefendant = {
  unit: (suit: RecordTerm<LitigationCase>) => suit.defendant,
  region: (suit: RecordTerm<LitigationCase>) => suit.defendant.in(Unit).region,
};

/** How many suits were brought against organs in the year, each counted in its first instance only. */
export const litigationCount = defineIndicator({
  id: "litigation-count",
  title: label("年度被诉行政案件数", "Suits brought in the year"),
  about: LitigationCase,
  obligations: ["2.16b"],
  source: clause,
  form: "count",
  among: (suit, terms) => suit.instance.equals("first").and(happenedInPlanYear(suit.acceptedOn, terms)),
  by: byDefendant,
});

/**
 * The share of the instances heard in the year in which the head of the organ appeared. An instance with several
 * sessions is one; a further instance is another. A proven excuse does not count as an appearance. No target is set.
 */
export const headAppearanceRate = defineIndicator({
  id: "head-appearance-rate",
  title: label("行政机关负责人出庭应诉率", "Appearance rate of heads"),
  about: LitigationCase,
  obligations: ["2.16b"],
  source: clause,
  form: "ratio",
  among: (suit, terms) => suit.sessionOn.isPresent().and(happenedInPlanYear(suit.sessionOn, terms)),
  counts: hasHeadAppeared,
  by: byDefendant,
});

/** Whether a suit was judged in the year and no later instance has judged it again. */
const isLastJudgedThisYear = (suit: RecordTerm<LitigationCase>, terms: Terms): Condition =>
  terms.all(
    suit.judgedOn.isPresent(),
    happenedInPlanYear(suit.judgedOn, terms),
    terms.referring(suit, LitigationCase, "previous").none((later) => seenBy(later.judgedOn, terms.asOf)),
  );

/** The share of the suits judged in the year that the organ lost, in whole or part; the last instance counts. */
export const litigationLossRate = defineIndicator({
  id: "litigation-loss-rate",
  title: label("被诉行政案件败诉率", "Loss rate of suits"),
  about: LitigationCase,
  obligations: ["2.16b"],
  source: clause,
  form: "ratio",
  among: isLastJudgedThisYear,
  counts: (suit) => suit.outcome.oneOf("lost", "partly-lost"),
  by: byDefendant,
});
