import {
  type Condition,
  defineDeadline,
  defineParameter,
  label,
  type PeriodTerm,
  type RecordTerm,
  type Terms,
  workingDays,
} from "fazhi";
import { EnforcementCase, LicenceCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { enterprisePublicityRegulations } from "./market-sources.js";
import { penaltyLaw2021, threeSystemsOpinion } from "./sources.js";

/** How soon the result of enforcement is published. */
export const resultPublicationPeriod = defineParameter({
  id: "enforcement-result-publication-period",
  title: label("执法结果公示期限", "Period for publishing the result of enforcement"),
  values: [{ value: workingDays(20), source: threeSystemsOpinion.clause("二（六）") }],
});

/** The same for licences and penalties. */
export const licenceAndPenaltyPublicationPeriod = defineParameter({
  id: "licence-and-penalty-publication-period",
  title: label("行政许可、行政处罚决定公示期限", "Period for publishing licences and penalties"),
  values: [{ value: workingDays(7), source: threeSystemsOpinion.clause("二（六）") }],
});

/** The same for penalties of the business registrar, by the regulations on what is published of enterprises. */
export const registrarPenaltyPublicationPeriod = defineParameter({
  id: "registrar-penalty-publication-period",
  title: label("登记机关公示行政处罚信息期限", "Period for the registrar to publish penalties"),
  values: [{ value: workingDays(20), source: enterprisePublicityRegulations.clause("第六条") }],
});

/**
 * Whether a penalty is, or may be, one of the business registrar: it is where the unit is recorded in that capacity, and
 * may be where its functions are not recorded and a business was penalised.
 */
function mayBeRegistrars(act: RecordTerm<EnforcementCase>, { all, any }: Terms): Condition {
  const { functions } = act.unit.in(Unit);
  return any(
    all(
      functions.isPresent(),
      functions.some((one) => one.oneOf("business-registrar", "market-supervision")),
    ),
    all(functions.isMissing(), act.party.kind.orElse("citizen").oneOf("enterprise", "sole-trader")),
  );
}

/** The time for publishing, by the kind of act and, of penalties, by the organ. */
const publicationPeriod = (act: RecordTerm<EnforcementCase>, terms: Terms): PeriodTerm => {
  const { all, choose, parameter } = terms;
  return choose(
    all(act.kind.equals("penalty"), mayBeRegistrars(act, terms)),
    parameter(registrarPenaltyPublicationPeriod),
    choose(
      act.kind.oneOf("licence", "penalty"),
      parameter(licenceAndPenaltyPublicationPeriod),
      parameter(resultPublicationPeriod),
    ),
  );
};

const messages = {
  late: label(
    "{unit}{start}就“{title}”作出决定，最迟应于{due}公示，{fulfilled}才公示，迟{daysLate}日。",
    "What {unit} decided in “{title}” on {start} was to be published by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}就“{title}”作出决定，最迟应于{due}公示，至今没有公示。",
    "What {unit} decided in “{title}” on {start} was to be published by {due} and has not been.",
  ),
};
const remedy = label("立即公示执法决定信息。", "Publish it at once.");

/**
 * The result of enforcement is published within twenty working days, penalties and licences within seven; the registrar has twenty for penalties. Since the
 * revision of 2021 only penalties of some social impact are published: one that is not published is then not judged.
 */
export const publishEnforcementResult = defineDeadline({
  id: "publish-enforcement-result",
  title: label("按期公示执法决定", "Publish the result of enforcement in time"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-20", "ENF-14"],
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  versions: [
    {
      source: threeSystemsOpinion.clause("二（六）", {
        inForce: { from: threeSystemsOpinion.inForce.from, until: penaltyLaw2021.inForce.from },
      }),
      when: (act) => act.decidedOn.isPresent().and(act.resultWithheldBecause.isMissing()),
      field: "resultPublishedOn",
      starts: (act) => act.decidedOn,
      within: publicationPeriod,
      fulfilled: (act) => act.resultPublishedOn,
      ...messages,
    },
    {
      source: threeSystemsOpinion.clause("二（六）", { inForce: penaltyLaw2021.inForce }),
      when: (act) =>
        act.decidedOn
          .isPresent()
          .and(
            act.resultWithheldBecause.isMissing(),
            act.kind.differs("penalty").or(act.resultPublishedOn.isPresent()),
          ),
      field: "resultPublishedOn",
      starts: (act) => act.decidedOn,
      within: publicationPeriod,
      fulfilled: (act) => act.resultPublishedOn,
      ...messages,
    },
  ],
  remedy,
  notCovered: label(
    "记载了不予公示理由的、2021年7月15日以后没有公示的处罚决定，不作判断，理由是否成立也不作判断；单位没有记载法定职能的，对企业、个体工商户的处罚按登记机关的二十个工作日判断。",
    "What is not published for a recorded reason, good or not, and penalties not published since 15 July 2021, are not judged; where a unit's functions are not recorded, penalties of businesses are given the registrar's twenty working days.",
  ),
  answers: {
    clock: label("自作出决定之日起算，当日不计入", "from the decision, that day not counted"),
    transition: label(
      "2021年7月15日起，处罚决定只对具有一定社会影响的要求公开",
      "since 15 July 2021 penalties are published where they are of some social effect",
    ),
    endsOtherwise: label(
      "依法不予公开的决定不公示；被撤销的决定应当撤下",
      "decisions that are not public by law are not published, annulled ones are taken down",
    ),
  },
});

/** A licensing decision is published within seven working days. */
export const publishLicensingResult = defineDeadline({
  id: "publish-licensing-result",
  title: label("按期公示行政许可决定", "Publish a licensing decision in time"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-20"],
  data: (licence) => ({ title: licence.title, unit: licence.unit.in(Unit).title }),
  source: threeSystemsOpinion.clause("二（六）"),
  when: (licence) =>
    licence.decidedOn
      .isPresent()
      .and(licence.outcome.oneOf("granted", "refused"), licence.resultWithheldBecause.isMissing()),
  field: "resultPublishedOn",
  starts: (licence) => licence.decidedOn,
  within: (_, { parameter }) => parameter(licenceAndPenaltyPublicationPeriod),
  fulfilled: (licence) => licence.resultPublishedOn,
  ...messages,
  remedy,
  notCovered: label(
    "记载了不予公示理由的不作判断，理由是否成立也不作判断。",
    "What is not published for a recorded reason is not judged, nor whether the reason is a good one.",
  ),
  answers: {
    clock: label("自作出决定之日起算，当日不计入", "from the decision, that day not counted"),
    endsOtherwise: label("依法不予公开的除外", "unless it is not public by law"),
  },
});

/** How soon the publication of a penalty that was changed, annulled or found unlawful is withdrawn. */
export const publicationWithdrawalPeriod = defineParameter({
  id: "penalty-publication-withdrawal-period",
  title: label("撤回处罚决定公开信息期限", "Period for withdrawing the publication of a penalty"),
  values: [{ value: workingDays(3), source: penaltyLaw2021.clause("第四十八条第二款、第八十五条") }],
});

/** Since 2021 the publication of a penalty that did not stand is withdrawn within three working days. */
export const withdrawPublicationOfAnnulledPenalty = defineDeadline({
  id: "withdraw-publication-of-annulled-penalty",
  title: label("处罚决定被变更、撤销的，三日内撤回公开信息", "Withdraw the publication of an annulled penalty in time"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-28"],
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: penaltyLaw2021.clause("第四十八条第二款"),
  when: (act) =>
    act.kind
      .equals("penalty")
      .and(
        act.annulledOn.isPresent(),
        act.resultPublishedOn.isPresent(),
        act.resultPublishedOn.notAfter(act.annulledOn),
      ),
  field: "resultWithdrawnOn",
  starts: (act) => act.annulledOn,
  within: (_, { parameter }) => parameter(publicationWithdrawalPeriod),
  fulfilled: (act) => act.resultWithdrawnOn,
  late: label(
    "“{title}”的处罚决定{start}被变更、撤销，{unit}最迟应于{due}撤回公开信息，{fulfilled}才撤回，迟{daysLate}日。",
    "The penalty in “{title}” was annulled on {start}; {unit} was to withdraw its publication by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "“{title}”的处罚决定{start}被变更、撤销，{unit}最迟应于{due}撤回公开信息，至今没有撤回。",
    "The penalty in “{title}” was annulled on {start}; {unit} was to withdraw its publication by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自变更、撤销、确认违法或者确认无效之日起算，当日不计入；三日为工作日",
      "from the day on which it was changed, annulled or found unlawful or void, that day not counted; three working days",
    ),
    endsOtherwise: label("没有公开过的决定无需撤回", "what was never published need not be withdrawn"),
  },
  remedy: label("立即撤回公开信息并公开说明理由。", "Withdraw it at once and publish the reasons."),
  notCovered: label("是否公开说明理由没有登记。", "Whether the reasons were published is not recorded."),
});
