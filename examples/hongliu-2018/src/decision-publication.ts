import { defineDeadline, defineParameter, label, workingDays } from "fazhi";
import { Unit } from "fazhi/model";
import { ProofItem } from "./proof-item.js";
import { plan2018 } from "./sources.js";

const clause = plan2018.clause("二（二）");

/** How soon a decision is published. */
export const decisionPublicationPeriod = defineParameter({
  id: "proof-decision-publication-period",
  title: label("清理决定公布期限", "Period for publishing a decision"),
  values: [{ value: workingDays(7), source: clause }],
});

/** 2.2: what was decided about a proof item is published within seven working days. */
export const publishProofDecision = defineDeadline({
  id: "publish-proof-decision",
  title: label("按期公布证明事项清理决定", "Publish in time what was decided about a proof item"),
  about: ProofItem,
  severity: "warning",
  obligations: ["2.2"],
  data: (item) => ({ title: item.title, unit: item.unit.in(Unit).title }),
  source: clause,
  when: (item) => item.decidedOn.isPresent(),
  field: "publishedOn",
  starts: (item) => item.decidedOn,
  within: (_, { parameter }) => parameter(decisionPublicationPeriod),
  fulfilled: (item) => item.publishedOn,
  late: label(
    "{unit}于{start}就“{title}”作出决定，最迟应于{due}公布，{fulfilled}才公布，迟{daysLate}日。",
    "{unit} decided about “{title}” on {start}, was to publish it by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}于{start}就“{title}”作出决定，最迟应于{due}公布，至今没有公布。",
    "{unit} decided about “{title}” on {start}, was to publish it by {due} and has not.",
  ),
  remedy: label("立即公布。", "Publish it at once."),
});
