import {
  type Condition,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  type Parameter,
  type Period,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { Proposal, Unit } from "fazhi/model";
import { nationalLaw } from "fazhi/rules/national-law";
import { happenedInPlanYear, sinceThePlan } from "./plan-year.js";
import { publicationPeriod } from "./publication-period.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.15 二（十五）");

/** The share of the year's suggestions and proposals that are to be concluded. */
export const conclusionRateTarget = defineParameter({
  id: "conclusion-rate-target",
  title: label("建议提案办结率目标", "Target of the conclusion rate"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

const named = (proposal: RecordTerm<Proposal>) => ({ title: proposal.title, unit: proposal.unit.in(Unit).title });

/** A period of the rules on answering in time, which this pack adopts. */
const adoptedPeriod = (id: string): Parameter<Period> =>
  nationalLaw.parameters.find((parameter) => parameter.id === id) as Parameter<Period>;

const usualPeriod = adoptedPeriod("deputy-suggestion-period");
const hardPeriod = adoptedPeriod("hard-deputy-suggestion-period");

/** Whether it was concluded, or its last day is over: the day set for it, else the statutory one; an opinion has none of law. */
const isDue = (proposal: RecordTerm<Proposal>, { asOf, any, choose, parameter }: Terms): Condition =>
  any(
    seenBy(proposal.concludedOn, asOf),
    proposal.dueOn.isPresent().and(proposal.dueOn.before(asOf)),
    proposal.dueOn
      .isMissing()
      .and(
        proposal.kind.oneOf("deputy", "cppcc"),
        proposal.assignedOn
          .plus(choose(proposal.difficult, parameter(hardPeriod), parameter(usualPeriod)))
          .before(asOf),
      ),
  );

/** Whether it was handed back, or withdrawn by those who made it, so that nobody owes an answer any more. */
const isGivenUp = (proposal: RecordTerm<Proposal>, { asOf }: Terms): Condition =>
  seenBy(proposal.returnedOn, asOf).or(seenBy(proposal.withdrawnOn, asOf));

/**
 * The share of the suggestions, proposals and opinions assigned in the year that are concluded (办结率). Among those
 * counted is each that was concluded and each whose last day is over; one that may still be concluded in time is not.
 */
export const proposalConclusionRate = defineIndicator({
  id: "proposal-conclusion-rate",
  title: label("建议提案办结率", "Conclusion rate of proposals"),
  about: Proposal,
  obligations: ["2.15a"],
  source: clause,
  form: "ratio",
  among: (proposal, terms) =>
    terms.all(happenedInPlanYear(proposal.assignedOn, terms), isGivenUp(proposal, terms).not(), isDue(proposal, terms)),
  counts: (proposal, { asOf }) => seenBy(proposal.concludedOn, asOf),
  by: {
    unit: (proposal) => proposal.unit,
    region: (proposal) => proposal.unit.in(Unit).region,
    kind: (proposal) => proposal.kind,
  },
  target: { direction: "at-least", value: conclusionRateTarget },
});

/** By how many signers a proposal is of public interest; the plan gives no number, so it is marked unverified. */
export const signersOfPublicInterest = defineParameter({
  id: "signers-of-public-interest",
  title: label("联名人数标准", "Signers that make a proposal one of public interest"),
  unit: label("人", "signers"),
  values: [{ value: 10, source: plan2017.clause("2.15 二（十五）", { verified: false }), inForce: sinceThePlan }],
});

/** Whether a proposal concerns the public: as recorded, or by what it is about, or by how many signed it. */
const concernsThePublic = (proposal: RecordTerm<Proposal>, { any, parameter }: Terms): Condition =>
  any(
    proposal.publicInterest,
    proposal.topic
      .isPresent()
      .and(proposal.topic.oneOf("livelihood", "environment", "safety", "infrastructure", "prices")),
    proposal.signers.isPresent().and(proposal.signers.atLeast(parameter(signersOfPublicInterest))),
  );

/** Whether a reply marked as one of public interest is out of time without any publication, which national law judges. */
const isToldByNationalLaw = (proposal: RecordTerm<Proposal>, { all, asOf, parameter }: Terms): Condition =>
  all(
    proposal.publicInterest.isPresent(),
    proposal.publicInterest,
    proposal.replyWithheldReason.isMissing(),
    proposal.replyWithheldGround.isMissing(),
    seenBy(proposal.replyPublishedOn, asOf)
      .and(proposal.replyPublishedOn.notAfter(proposal.repliedOn.plus(parameter(publicationPeriod))))
      .not(),
  );

/**
 * A reply on a matter of public interest is published in full and in time, unless a ground of the law stands against it.
 * One marked as such that nobody published in time, without a reason, is found by the rule of national law.
 */
export const publishReplyInFull = defineExpectation({
  id: "publish-reply-in-full",
  title: label("涉及公共利益的答复全文公开", "Publish replies of public interest in full"),
  about: Proposal,
  severity: "warning",
  obligations: ["2.15b"],
  binds: "any",
  basis: "declared",
  relevantDay: (proposal) => proposal.repliedOn,
  data: (proposal) => ({ ...named(proposal), replied: proposal.repliedOn }),
  source: clause,
  when: (proposal, terms) =>
    terms.all(
      proposal.repliedOn.isPresent(),
      concernsThePublic(proposal, terms),
      isToldByNationalLaw(proposal, terms).not(),
    ),
  field: "replyPublishedOn",
  by: (proposal, { parameter }) => proposal.repliedOn.plus(parameter(publicationPeriod)),
  expect: (proposal, { asOf, parameter }) =>
    proposal.replyWithheldGround
      .isPresent()
      .or(
        seenBy(proposal.replyPublishedOn, asOf).and(
          proposal.replyPublishedOn.notAfter(proposal.repliedOn.plus(parameter(publicationPeriod))),
          proposal.replyPublishedInFull,
        ),
      ),
  message: label(
    "{unit}{replied}对“{title}”的答复涉及公共利益，至{due}没有全文公开，也没有载明不公开的法定情形。",
    "The reply of {unit} to “{title}” on {replied} is of public interest; by {due} it was not published in full, and no ground of the law for withholding it is named.",
  ),
  remedy: label(
    "全文公开答复；依法不宜公开的，载明情形。",
    "Publish the reply in full, or name the ground for withholding it.",
  ),
  notCovered: label(
    "所载情形是否成立不作判断；只有文字理由而没有载明情形的，不视为依法不公开。",
    "Whether the ground is a good one is not judged; a reason in words alone is no ground.",
  ),
});

/** Whoever made a proposal is contacted before it is answered. */
export const contactProposerBeforeReply = defineExpectation({
  id: "contact-proposer-before-reply",
  title: label("答复前与代表委员沟通", "Contact who made a proposal before answering it"),
  about: Proposal,
  severity: "notice",
  obligations: ["2.15f"],
  binds: "any",
  relevantDay: (proposal) => proposal.repliedOn,
  data: (proposal) => ({ ...named(proposal), replied: proposal.repliedOn }),
  source: clause,
  when: (proposal) => proposal.repliedOn.isPresent().and(proposal.kind.oneOf("deputy", "cppcc")),
  field: "contactedOn",
  expect: (proposal) => proposal.contactedOn.isPresent().and(proposal.contactedOn.notAfter(proposal.repliedOn)),
  message: label(
    "{unit}{replied}答复“{title}”前没有与代表、委员沟通。",
    "{unit} answered “{title}” on {replied} without contacting those who made it.",
  ),
  remedy: label("通过在线调研、实地访谈等方式沟通。", "Contact them, online or on the spot."),
});
