import {
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  Proposal,
  type RecordTerm,
  seenBy,
  Unit,
} from "fazhi";
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

/**
 * The share of the suggestions, proposals and opinions assigned in the year that are concluded (办结率). All that
 * were assigned are counted: one whose period still runs counts as not yet concluded.
 */
export const proposalConclusionRate = defineIndicator({
  id: "proposal-conclusion-rate",
  title: label("建议提案办结率", "Conclusion rate of proposals"),
  about: Proposal,
  obligations: ["2.15a"],
  source: clause,
  form: "ratio",
  among: (proposal, terms) => happenedInPlanYear(proposal.assignedOn, terms),
  counts: (proposal, { asOf }) => seenBy(proposal.concludedOn, asOf),
  by: {
    unit: (proposal) => proposal.unit,
    region: (proposal) => proposal.unit.in(Unit).region,
    kind: (proposal) => proposal.kind,
  },
  target: { direction: "at-least", value: conclusionRateTarget },
});

/** A reply on a matter of public interest is published in full and in time, unless a reason stands against it. */
export const publishReplyInFull = defineExpectation({
  id: "publish-reply-in-full",
  title: label("涉及公共利益的答复全文公开", "Publish replies of public interest in full"),
  about: Proposal,
  severity: "warning",
  obligations: ["2.15b"],
  basis: "declared",
  relevantDay: (proposal) => proposal.repliedOn,
  data: (proposal) => ({ ...named(proposal), replied: proposal.repliedOn }),
  source: clause,
  when: (proposal) => proposal.repliedOn.isPresent().and(proposal.publicInterest),
  field: "replyPublishedOn",
  by: (proposal, { parameter }) => proposal.repliedOn.plus(parameter(publicationPeriod)),
  expect: (proposal, { asOf, parameter }) =>
    proposal.replyWithheldReason
      .isPresent()
      .or(
        seenBy(proposal.replyPublishedOn, asOf).and(
          proposal.replyPublishedOn.notAfter(proposal.repliedOn.plus(parameter(publicationPeriod))),
          proposal.replyPublishedInFull,
        ),
      ),
  message: label(
    "{unit}{replied}对“{title}”的答复涉及公共利益，至{due}没有全文公开。",
    "The reply of {unit} to “{title}” on {replied} is of public interest and was not published in full by {due}.",
  ),
  mend: label("全文公开答复；不宜公开的，记载理由。", "Publish the reply in full, or record why not."),
  notCovered: label(
    "不公开的理由是否成立不作判断。",
    "Whether the reason for withholding is a good one is not judged.",
  ),
});
