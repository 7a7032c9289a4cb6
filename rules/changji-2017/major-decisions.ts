import { type Condition, defineProcedure, label, type RecordTerm, reachedDay } from "fazhi";
import { MajorDecision, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { isArguedOnPaper, isAssessedOnPaper, isConsultedOnPaper, isReviewedOnPaper } from "./decision-papers.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.10 二（十）");

/** Macro-economic regulation, legislation and emergencies are decided in other ways. */
export const followsProcedure = (decision: RecordTerm<MajorDecision>): Condition => decision.excluded.isMissing();

const named = (decision: RecordTerm<MajorDecision>) => ({
  title: decision.title,
  unit: decision.unit.in(Unit).title,
});

/** A major decision is discussed only after its legality was reviewed and found. */
export const reviewDecisionBeforeDiscussion = defineProcedure({
  id: "review-decision-before-discussion",
  title: label(
    "未经合法性审查或者经审查不合法的，不得提交讨论",
    "Discuss no decision before its legality review has passed",
  ),
  about: MajorDecision,
  severity: "error",
  obligations: ["2.10b", "2.10a"],
  binds: administration,
  relevantDay: (decision, terms) => reachedDay(decision.decidedOn, terms),
  data: named,
  steps: (decision) => decision.procedure,
  source: clause,
  when: followsProcedure,
  constraints: [
    {
      id: "review-passed-before-discussion",
      template: "precedence",
      when: (decision, terms) => isReviewedOnPaper(decision, terms).not(),
      first: { kind: "legality-review", that: (step) => step.result.oneOf("passed", "passed-with-changes") },
      second: "collective-discussion",
      message: label(
        "{unit}“{title}”于{secondOn}集体讨论，此前没有通过合法性审查（审查通过日期：{firstOn}）。",
        "{unit} discussed “{title}” on {secondOn} without a legality review passed before it (passed on: {firstOn}).",
      ),
    },
  ],
  remedy: label(
    "补作合法性审查；不合法的，停止执行并重新作出决策。",
    "Have its legality reviewed; if it is unlawful, stop carrying it out and decide anew.",
  ),
  notCovered: label(
    "征求部门意见不视为合法性审查，但记载为审查的不再核实。",
    "Whether what is recorded as a review was more than a request for comments is not checked.",
  ),
});

/** A major decision has gone through participation, and where they are called for expert argument and risk assessment, before it is discussed. */
export const completeStepsBeforeDiscussion = defineProcedure({
  id: "complete-steps-before-discussion",
  title: label("集体讨论前履行公众参与、专家论证、风险评估程序", "Hear, argue and assess before discussing"),
  about: MajorDecision,
  severity: "warning",
  obligations: ["2.10a"],
  binds: administration,
  relevantDay: (decision, terms) => reachedDay(decision.decidedOn, terms),
  data: named,
  steps: (decision) => decision.procedure,
  source: clause,
  when: followsProcedure,
  constraints: [
    {
      id: "participation-before-discussion",
      template: "precedence",
      when: (decision, terms) => isConsultedOnPaper(decision, terms).not(),
      first: "public-participation",
      second: "collective-discussion",
      message: label(
        "{unit}“{title}”于{secondOn}集体讨论，此前没有公众参与。",
        "{unit} discussed “{title}” on {secondOn} without public participation before it.",
      ),
    },
    {
      id: "expert-argument-before-discussion",
      template: "precedence",
      when: (decision, terms) => decision.technical.and(isArguedOnPaper(decision, terms).not()),
      first: "expert-argument",
      second: "collective-discussion",
      message: label(
        "{unit}“{title}”专业性、技术性较强，于{secondOn}集体讨论，此前没有专家论证。",
        "{unit} discussed “{title}”, a technical matter, on {secondOn} without expert argument before it.",
      ),
    },
    {
      id: "risk-assessment-before-discussion",
      template: "precedence",
      when: (decision, terms) => decision.stabilityRisk.and(isAssessedOnPaper(decision, terms).not()),
      first: { kind: "risk-assessment", that: (step) => step.result.isMissing().or(step.result.differs("not-needed")) },
      second: "collective-discussion",
      message: label(
        "{unit}“{title}”可能影响社会稳定、公共安全，于{secondOn}集体讨论，此前没有风险评估。",
        "{unit} discussed “{title}”, which may affect stability or safety, on {secondOn} without risk assessment before it.",
      ),
    },
  ],
  remedy: label("补办所缺程序，并据此复核决策。", "Make up for the missing step and look at the decision again."),
});

/** The steps come in their order: participation, expert argument, risk assessment, legality review. */
export const keepOrderOfDecisionSteps = defineProcedure({
  id: "keep-order-of-decision-steps",
  title: label("按顺序履行重大行政决策程序", "Keep the order of the steps of a decision"),
  about: MajorDecision,
  severity: "notice",
  obligations: ["2.10a"],
  binds: administration,
  relevantDay: (decision, terms) => reachedDay(decision.decidedOn, terms),
  data: named,
  steps: (decision) => decision.procedure,
  source: clause,
  when: followsProcedure,
  constraints: [
    {
      id: "participation-first",
      template: "not-succession",
      first: ["expert-argument", "risk-assessment", "legality-review"],
      second: "public-participation",
      message: label(
        "{unit}“{title}”的公众参与（{secondOn}）在{first}（{firstOn}）之后。",
        "In “{title}” of {unit}, public participation ({secondOn}) came after {first} ({firstOn}).",
      ),
    },
    {
      id: "expert-argument-second",
      template: "not-succession",
      first: ["risk-assessment", "legality-review"],
      second: "expert-argument",
      message: label(
        "{unit}“{title}”的专家论证（{secondOn}）在{first}（{firstOn}）之后。",
        "In “{title}” of {unit}, expert argument ({secondOn}) came after {first} ({firstOn}).",
      ),
    },
    {
      id: "risk-assessment-third",
      template: "not-succession",
      first: "legality-review",
      second: "risk-assessment",
      message: label(
        "{unit}“{title}”的风险评估（{secondOn}）在合法性审查（{firstOn}）之后。",
        "In “{title}” of {unit}, risk assessment ({secondOn}) came after the legality review ({firstOn}).",
      ),
    },
  ],
  remedy: label(
    "说明调整次序的理由；影响决策质量的，重新履行有关程序。",
    "State why the order was changed; repeat a step if it matters.",
  ),
  notCovered: label("多次履行同一环节的，以每一次的先后判断。", "A step that is repeated counts each time."),
});
