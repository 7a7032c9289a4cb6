import { defineDeadline, defineParameter, EnforcementCase, LicenceCase, label, Unit, workingDays } from "fazhi";
import { penaltyLaw2021, threeSystemsOpinion } from "./sources.js";

/** How soon the result of enforcement is published. */
export const resultPublicationPeriod = defineParameter({
  id: "enforcement-result-publication-period",
  title: label("执法结果公示期限", "Period for publishing the result of enforcement"),
  values: [{ value: workingDays(20), source: threeSystemsOpinion.clause("二（五）") }],
});

/** The same for licences and penalties. */
export const licenceAndPenaltyPublicationPeriod = defineParameter({
  id: "licence-and-penalty-publication-period",
  title: label("行政许可、行政处罚决定公示期限", "Period for publishing licences and penalties"),
  values: [{ value: workingDays(7), source: threeSystemsOpinion.clause("二（五）") }],
});

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
const mend = label("立即公示执法决定信息。", "Publish it at once.");

/**
 * The result of enforcement is published within twenty working days, penalties and licences within seven. Since the
 * revision of 2021 only penalties of some social impact are published: one that is not published is then not judged.
 */
export const publishEnforcementResult = defineDeadline({
  id: "publish-enforcement-result",
  title: label("按期公示执法决定", "Publish the result of enforcement in time"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["ENF-20", "ENF-14"],
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  versions: [
    {
      source: threeSystemsOpinion.clause("二（五）", {
        inForce: { from: threeSystemsOpinion.inForce.from, until: penaltyLaw2021.inForce.from },
      }),
      when: (act) => act.decidedOn.isPresent(),
      field: "resultPublishedOn",
      starts: (act) => act.decidedOn,
      within: (act, { choose, parameter }) =>
        choose(
          act.kind.oneOf("licence", "penalty"),
          parameter(licenceAndPenaltyPublicationPeriod),
          parameter(resultPublicationPeriod),
        ),
      fulfilled: (act) => act.resultPublishedOn,
      ...messages,
    },
    {
      source: threeSystemsOpinion.clause("二（五）", { inForce: penaltyLaw2021.inForce }),
      when: (act) => act.decidedOn.isPresent().and(act.kind.differs("penalty").or(act.resultPublishedOn.isPresent())),
      field: "resultPublishedOn",
      starts: (act) => act.decidedOn,
      within: (act, { choose, parameter }) =>
        choose(
          act.kind.oneOf("licence", "penalty"),
          parameter(licenceAndPenaltyPublicationPeriod),
          parameter(resultPublicationPeriod),
        ),
      fulfilled: (act) => act.resultPublishedOn,
      ...messages,
    },
  ],
  mend,
  notCovered: label(
    "依法不予公开的、2021年7月15日以后没有公示的处罚决定，以及被撤销后三日内撤下的，不作判断。",
    "What the law keeps from publication, penalties not published since 15 July 2021, and the taking down of annulled ones are not judged.",
  ),
});

/** A licensing decision is published within seven working days. */
export const publishLicensingResult = defineDeadline({
  id: "publish-licensing-result",
  title: label("按期公示行政许可决定", "Publish a licensing decision in time"),
  about: LicenceCase,
  severity: "error",
  obligations: ["ENF-20"],
  data: (licence) => ({ title: licence.title, unit: licence.unit.in(Unit).title }),
  source: threeSystemsOpinion.clause("二（五）"),
  when: (licence) => licence.decidedOn.isPresent().and(licence.outcome.oneOf("granted", "refused")),
  field: "resultPublishedOn",
  starts: (licence) => licence.decidedOn,
  within: (_, { parameter }) => parameter(licenceAndPenaltyPublicationPeriod),
  fulfilled: (licence) => licence.resultPublishedOn,
  ...messages,
  mend,
  notCovered: label("依法不予公开的不作区分。", "What the law keeps from publication is not told apart."),
});
