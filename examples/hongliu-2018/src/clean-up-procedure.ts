import { defineParameter, defineProcedure, label, workingDays } from "fazhi";
import { Unit } from "fazhi/model";
import { ProofItem } from "./proof-item.js";
import { plan2018 } from "./sources.js";

const clause = plan2018.clause("二（三）");

/** How soon a proposal is reviewed. */
export const proposalReviewPeriod = defineParameter({
  id: "proof-proposal-review-period",
  title: label("清理意见审核期限", "Period for reviewing a proposal"),
  values: [{ value: workingDays(5), source: clause }],
});

/** 2.3: a unit proposes, somebody else reviews the legality within five working days, and only then is it decided. */
export const reviewProofBeforeDeciding = defineProcedure({
  id: "review-proof-before-deciding",
  title: label("证明事项先审核、后决定", "Review a proof item before deciding about it"),
  about: ProofItem,
  severity: "error",
  obligations: ["2.3"],
  relevantDay: (item) => item.registeredOn,
  data: (item) => ({ title: item.title, unit: item.unit.in(Unit).title }),
  steps: (item) => item.steps,
  closed: (item) => item.decidedOn.isPresent(),
  source: clause,
  field: "steps",
  constraints: [
    {
      id: "review-before-decision",
      template: "precedence",
      first: "legality-review",
      second: "decision",
      message: label(
        "{unit}的“{title}”于{secondOn}决定，此前没有合法性审核（审核日期：{firstOn}）。",
        "“{title}” of {unit} was decided on {secondOn} without a legality review before (reviewed on: {firstOn}).",
      ),
    },
    {
      id: "proposal-reviewed-in-time-by-another",
      template: "response",
      first: "proposal",
      second: "legality-review",
      within: proposalReviewPeriod,
      actors: "different",
      message: label(
        "{unit}就“{title}”于{firstOn}提出的意见，没有由其他机构在{due}前审核（审核日期：{secondOn}）。",
        "What {unit} proposed about “{title}” on {firstOn} was not reviewed by another body by {due} (reviewed on: {secondOn}).",
      ),
    },
  ],
  remedy: label("补作合法性审核，重新决定。", "Have it reviewed, and decide anew."),
  notCovered: label("审核意见是否被采纳不作判断。", "Whether the review was followed is not judged."),
});
