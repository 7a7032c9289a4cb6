import {
  type Condition,
  defineExpectation,
  defineParameter,
  label,
  plainDate,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";
import { publicSecurityLaw2005, publicSecurityLaw2025 } from "./special-laws.js";

const yuan = label("元", "yuan");
const unset = { verified: false } as const;

/**
 * From what amount the fine of a citizen is large. The law leaves it to places and departments: what stands here is the
 * amount of market supervision, from memory, above that of most others. Users set that of their place and field.
 */
export const largeFineOfCitizen = defineParameter({
  id: "large-fine-of-citizen",
  title: label("对公民较大数额罚款、没收标准", "Large fine or confiscation, citizen"),
  unit: yuan,
  values: [
    { value: 10_000, source: penaltyLaw1996.clause("第四十二条", unset) },
    { value: 10_000, source: penaltyLaw2021.clause("第六十三条第一款第一项、第二项", unset) },
  ],
});

/** The same for a legal person or other organisation; a sole trader is judged by this higher one. */
export const largeFineOfOrganisation = defineParameter({
  id: "large-fine-of-organisation",
  title: label("对法人或者其他组织较大数额罚款、没收标准", "Large fine or confiscation, organisation"),
  unit: yuan,
  values: [
    { value: 100_000, source: penaltyLaw1996.clause("第四十二条", unset) },
    { value: 100_000, source: penaltyLaw2021.clause("第六十三条第一款第一项、第二项", unset) },
  ],
});

/** From what amount a fine of public security calls for notice of the right to a hearing; that of 2026 was read in quotations only. */
export const publicSecurityHearingFine = defineParameter({
  id: "public-security-hearing-fine",
  title: label("治安管理处罚应当告知听证权利的罚款数额", "Fine of public security that calls for a hearing"),
  unit: yuan,
  values: [
    { value: 2000, source: publicSecurityLaw2005.clause("第九十八条") },
    { value: 4000, source: publicSecurityLaw2025.clause("第一百一十七条第一款", unset) },
  ],
});

/** The first day of the revised law. */
export const firstDayOfRevisedPenaltyLaw = defineParameter({
  id: "first-day-of-revised-penalty-law",
  title: label("修订后的行政处罚法施行日", "First day of the revised Administrative Penalty Law"),
  values: [{ value: plainDate("2021-07-15"), source: penaltyLaw2021.clause("第八十六条") }],
});

type Case = RecordTerm<EnforcementCase>;

/** What a law has to say of a case. */
type OfCase = (act: Case, terms: Terms) => Condition;

/** Whether the case is one of public security, whose law has a list and an amount of its own. */
const isOfPublicSecurity = (act: Case): Condition =>
  act.specialLaw.isPresent().and(act.specialLaw.equals("public-security"));

/**
 * Whether the law of 1996 gives the party a right to a hearing for the kind of penalty alone: before a suspension of
 * business, of which the law on public security says nothing, and the revocation of a licence.
 */
export const isHearingDueByKindSince1996: OfCase = (act) =>
  act.penalties
    .some((penalty) => penalty.equals("licence-revocation"))
    .or(
      isOfPublicSecurity(act)
        .not()
        .and(act.penalties.some((penalty) => penalty.equals("business-suspension"))),
    );

const isOpenedUnderRevisedLaw: OfCase = (act, { parameter }) =>
  act.openedOn.isMissing().or(act.openedOn.notBefore(parameter(firstDayOfRevisedPenaltyLaw)));

/**
 * Since 2021 also before a downgrading, an order to close and a restriction of occupation. In a case that was opened
 * earlier these count for nothing, since the party may have been told of its rights under the old law.
 */
export const isHearingDueByKindSince2021: OfCase = (act, terms) =>
  isHearingDueByKindSince1996(act, terms).or(
    isOfPublicSecurity(act)
      .not()
      .and(
        isOpenedUnderRevisedLaw(act, terms),
        act.penalties.some((penalty) =>
          penalty.oneOf("qualification-downgrade", "closure-order", "occupational-restriction"),
        ),
      ),
  );

/** Whether none of the penalties is heavier than a warning or criticism, for which no hearing is ever due. */
const isLight = (act: Case): Condition =>
  act.penalties.every((penalty) => penalty.oneOf("warning", "public-criticism"));

/** Whether a hearing is due: as the case records it; where it records nothing, by the kind of penalty. */
const isHearingDue =
  (isDueByKind: OfCase): OfCase =>
  (act, terms) =>
    act.hearingDue
      .or(act.hearingDue.isMissing().and(isDueByKind(act, terms)))
      .and(act.hearingDue.isPresent().or(isLight(act).not()));

export const isHearingDueSince1996 = isHearingDue(isHearingDueByKindSince1996);
export const isHearingDueSince2021 = isHearingDue(isHearingDueByKindSince2021);

const isFine = (act: Case): Condition => act.penalties.some((penalty) => penalty.equals("fine"));

const largeAmount = (act: Case, { choose, parameter }: Terms) =>
  choose(
    act.party.kind.isPresent().and(act.party.kind.equals("citizen")),
    parameter(largeFineOfCitizen),
    parameter(largeFineOfOrganisation),
  );

const isUnderGeneralLaw = (act: Case): Condition => act.specialLaw.isMissing().or(act.specialLaw.equals("general"));

const isLargeFine: OfCase = (act, terms) =>
  isUnderGeneralLaw(act).and(isFine(act), act.amount.isPresent(), act.amount.atLeast(largeAmount(act, terms)));

const isLargeConfiscation: OfCase = (act, terms) =>
  isUnderGeneralLaw(act).and(
    isOpenedUnderRevisedLaw(act, terms),
    act.confiscatedAmount.isPresent(),
    act.confiscatedAmount.atLeast(largeAmount(act, terms)),
  );

const isRecordedAsNotDue = (act: Case): Condition =>
  act.kind
    .equals("penalty")
    .and(act.decidedOn.isPresent(), act.penalties.isPresent(), act.hearingDue.isPresent(), act.hearingDue.not());

const named = (act: Case) => ({
  title: act.title,
  unit: act.unit.in(Unit).title,
  decided: act.decidedOn,
  amount: act.amount,
  confiscated: act.confiscatedAmount,
});

const message = label(
  "{unit}{decided}就“{title}”作出的处罚，按其种类或者数额（罚款{amount}元，没收{confiscated}元）应当告知听证权利，案件却登记为不应当听证。",
  "By its kind or amount (fine {amount}, confiscated {confiscated} yuan) the penalty of {unit} in “{title}”, decided on {decided}, called for notice of the right to a hearing; the case says that none was due.",
);
const remedy = label(
  "更正登记；没有告知听证权利的，撤销决定，告知后重新作出。",
  "Correct the record; where the party was not told of its right, withdraw the decision and decide anew.",
);
const knownFrom = label("处罚种类、罚款和没收金额", "the kinds of penalty, the fine and the amount confiscated");

/** A penalty that its own record holds to need no hearing is of no kind and amount for which the law gives a right to one. */
export const tellOfHearingWhereDue = defineExpectation({
  id: "tell-of-hearing-where-due",
  title: label(
    "法律规定应当听证的，告知当事人听证权利",
    "Tell the party of its right to a hearing where the law gives one",
  ),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["ENF-02"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  versions: [
    {
      source: penaltyLaw1996.clause("第四十二条"),
      when: (act) => isRecordedAsNotDue(act).and(isOfPublicSecurity(act).not()),
      field: "hearingDue",
      expect: (act, terms) => isHearingDueByKindSince1996(act, terms).or(isLargeFine(act, terms)).not(),
      message,
    },
    {
      source: penaltyLaw2021.clause("第六十三条第一款"),
      when: (act) => isRecordedAsNotDue(act).and(isOfPublicSecurity(act).not()),
      field: "hearingDue",
      expect: (act, terms) =>
        isHearingDueByKindSince2021(act, terms).or(isLargeFine(act, terms), isLargeConfiscation(act, terms)).not(),
      message,
    },
  ],
  answers: {
    transition: label(
      "2021年7月15日以后立案并决定的，适用修订后新增的种类；此前立案的只按原有种类判断",
      "the kinds added by the revision count for cases opened and decided since 15 July 2021; for those opened before, only the older ones",
    ),
    knownFrom,
  },
  remedy,
  notCovered: label(
    "较大数额由各地、各部门规定，按可修改的参数判断；其他较重的处罚、法律法规规章另行规定的情形，不作判断。",
    "What amount is large is set by places and departments and taken from parameters that users change; other heavy penalties, and what other laws and rules add, are not judged.",
  ),
});

/** The law on public security gives a right to a hearing before a revocation and before a fine of the amount that it names. */
export const tellOfPoliceHearingWhereDue = defineExpectation({
  id: "tell-of-police-hearing-where-due",
  title: label("治安管理处罚应当听证的，告知听证权利", "Tell of the right to a hearing in public-security cases"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["ENF-02"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  source: [publicSecurityLaw2005.clause("第九十八条"), publicSecurityLaw2025.clause("第一百一十七条第一款")],
  when: (act) => isRecordedAsNotDue(act).and(isOfPublicSecurity(act)),
  field: "hearingDue",
  expect: (act, { parameter }) =>
    act.penalties
      .some((penalty) => penalty.equals("licence-revocation"))
      .or(isFine(act).and(act.amount.isPresent(), act.amount.atLeast(parameter(publicSecurityHearingFine))))
      .not(),
  message,
  answers: {
    transition: label("以作出决定当日的法律为准", "the law of the day of the decision"),
    knownFrom,
  },
  remedy,
  notCovered: label(
    "责令停业整顿措施、可能执行行政拘留的未成年人的听证，不作判断。",
    "Hearings before a rectification during suspension, and those of minors who may be detained, are not judged.",
  ),
});
