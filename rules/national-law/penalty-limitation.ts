import {
  type Condition,
  defineExpectation,
  defineParameter,
  label,
  months,
  type PeriodTerm,
  type RecordTerm,
  type Source,
  type Terms,
  years,
} from "fazhi";
import { EnforcementCase } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { named } from "./penalty-periods.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";
import { publicSecurityLaw2005, publicSecurityLaw2025, taxCollectionLaw } from "./special-laws.js";

/** The days before a special law on which the general one already reserved other times; the texts of then were not read. */
const before = ({ inForce }: Source) => ({ from: penaltyLaw1996.inForce.from, until: inForce.from });

/** How long after an act it can still be discovered: two years. */
export const penaltyLimitationPeriod = defineParameter({
  id: "penalty-limitation-period",
  title: label("行政处罚追责时效", "Limitation of penalties"),
  values: [
    { value: years(2), source: penaltyLaw1996.clause("第二十九条") },
    { value: years(2), source: penaltyLaw2021.clause("第三十六条第一款") },
  ],
});

/** The same where life, health or financial safety are concerned and harm was done, since the revision. */
export const gravePenaltyLimitationPeriod = defineParameter({
  id: "grave-penalty-limitation-period",
  title: label("涉及生命健康、金融安全的追责时效", "Limitation where life, health or financial safety are concerned"),
  values: [{ value: years(5), source: penaltyLaw2021.clause("第三十六条第一款") }],
});

/** The same for offences against public security. */
export const publicSecurityLimitationPeriod = defineParameter({
  id: "public-security-limitation-period",
  title: label("治安管理处罚追责时效", "Limitation of public-security penalties"),
  values: [
    {
      value: months(6),
      source: penaltyLaw1996.clause("第二十九条", { inForce: before(publicSecurityLaw2005) }),
    },
    { value: months(6), source: publicSecurityLaw2005.clause("第二十二条第一款") },
    { value: months(6), source: publicSecurityLaw2025.clause("第二十五条第一款") },
  ],
});

/** The same for tax offences. */
export const taxLimitationPeriod = defineParameter({
  id: "tax-penalty-limitation-period",
  title: label("税务行政处罚追责时效", "Limitation of tax penalties"),
  values: [
    {
      value: years(5),
      source: penaltyLaw1996.clause("第二十九条", { inForce: before(taxCollectionLaw) }),
    },
    { value: years(5), source: taxCollectionLaw.clause("第八十六条") },
  ],
});

type Case = RecordTerm<EnforcementCase>;

/**
 * Whether an act was discovered within a period: where it was opened, or punished on the spot, by then it had been; later
 * it may all the same have been discovered in time, by a report or an inquiry.
 */
const isFoundWithin = (act: Case, period: PeriodTerm): Condition => {
  const last = act.actedOn.plus(period);
  return act.openedOn.orElse(act.decidedOn).notAfter(last).or(act.discoveredOn.notAfter(last));
};

/** The law that a case names, the general one where it names none. */
const lawOf = (act: Case) => act.specialLaw.orElse("general");

const isFoundInTime = (act: Case, { parameter, any }: Terms): Condition =>
  any(
    lawOf(act)
      .equals("public-security")
      .and(isFoundWithin(act, parameter(publicSecurityLimitationPeriod))),
    lawOf(act)
      .equals("tax")
      .and(isFoundWithin(act, parameter(taxLimitationPeriod))),
    isUnderGeneralLaw(act).and(isFoundWithin(act, parameter(penaltyLimitationPeriod))),
  );

const isUnderGeneralLaw = (act: Case): Condition => lawOf(act).oneOf("general", "customs", "road-traffic");

const isOpenedUnderKnownLaw = (act: Case): Condition =>
  act.kind
    .equals("penalty")
    .and(
      act.openedOn.isPresent().or(act.decidedOn.isPresent()),
      act.specialLaw.isMissing().or(act.specialLaw.differs("other")),
    );

const barred = label(
  "{unit}于{opened}对{acted}的违法行为立案、处罚（“{title}”），已超过追责时效。",
  "{unit} opened or decided “{title}” on {opened} for an act of {acted}: it was time-barred.",
);

/**
 * An act is discovered before it is time-barred, by the law of the day of the act: the longer time of the revised law is
 * not applied to what was done before it. A continuing act counts from the day on which it ended. Public-security and
 * tax offences have times of their own.
 */
export const openPenaltyBeforeLimitation = defineExpectation({
  id: "open-penalty-before-limitation",
  title: label("在追责时效内立案查处", "Open a penalty before it is time-barred"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-11", "ENF-16"],
  relevantDay: (act) => act.actedOn,
  data: (act) => ({ ...named(act), acted: act.actedOn, opened: act.openedOn.orElse(act.decidedOn) }),
  versions: [
    {
      source: penaltyLaw1996.clause("第二十九条"),
      when: isOpenedUnderKnownLaw,
      field: "openedOn",
      expect: isFoundInTime,
      message: barred,
    },
    {
      source: penaltyLaw2021.clause("第三十六条"),
      when: isOpenedUnderKnownLaw,
      field: "openedOn",
      expect: (act, terms) =>
        isFoundInTime(act, terms).or(
          isUnderGeneralLaw(act).and(
            act.endangersLifeOrFinance,
            isFoundWithin(act, terms.parameter(gravePenaltyLimitationPeriod)),
          ),
        ),
      message: barred,
    },
  ],
  remedy: label("超过时效的，不再给予行政处罚。", "Impose no penalty for what is time-barred."),
  notCovered: label(
    "连续、继续状态以记载的行为终了之日为准；适用其他法律的，不作判断；没有记载适用的特别法的，按行政处罚法判断。",
    "For a continuing act the recorded day is taken as its end; under other laws nothing is said; where no special law is recorded the general one is taken.",
  ),
});
