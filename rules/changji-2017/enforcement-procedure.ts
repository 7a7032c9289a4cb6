import { defineExpectation, defineProcedure, label, type RecordTerm, reachedDay } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { isDiscussedOnPaper, isReviewedOnPaper } from "./enforcement-papers.js";
import { keepsRecords } from "./enforcement-records.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.14 二（十四）");

const named = (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title });

/** The whole process of an act of enforcement is recorded in writing and, where that is required, on film. */
export const recordEnforcementThroughout = defineExpectation({
  id: "record-enforcement-throughout",
  title: label("执法全过程记录", "Record the whole process of enforcement"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14a"],
  binds: administration,
  basis: "declared",
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), kind: act.kind, decided: act.decidedOn }),
  source: clause,
  // A unit that records nothing at all is told once, by the rule on units.
  when: (act, terms) =>
    act.decidedOn.isPresent().and(act.record.isPresent().or(keepsRecords(act.unit.in(Unit), terms))),
  field: "record",
  expect: (act, { all }) =>
    all(
      act.record.isPresent(),
      act.record.textual,
      act.record.complete,
      act.record.audioVisualRequired.implies(act.record.audioVisual),
      // Each step that was taken has its paper; a step without one leaves it open whether the record is whole.
      act.procedure.every((step) => step.document.differs("")),
    ),
  message: label(
    "{unit}{decided}作出的{kind}“{title}”，执法全过程记录不完整或者缺少应有的音像记录。",
    "The record of “{title}” ({kind}), decided by {unit} on {decided}, is not whole or lacks the film that is required.",
  ),
  remedy: label(
    "补正文字记录；音像记录无法补正的，说明原因并归档。",
    "Complete the record; explain and file what can no longer be filmed.",
  ),
  notCovered: label(
    "各环节没有载明文书的，不能认定记录完整；归档期限不作判断。",
    "Where a step names no paper the record is not held to be whole; when it has to be archived is not checked.",
  ),
});

/** In the ordinary procedure the facts are investigated before a penalty is decided; that the party is told is national law. */
export const investigateBeforePenalty = defineProcedure({
  id: "investigate-before-penalty",
  title: label("作出处罚决定前调查取证", "Investigate before deciding a penalty"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14b"],
  binds: administration,
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  source: clause,
  when: (act) => act.kind.equals("penalty").and(act.procedureKind.equals("ordinary")),
  constraints: [
    {
      id: "investigation-before-decision",
      template: "precedence",
      first: "investigation",
      second: "decision",
      message: label(
        "{unit}“{title}”于{secondOn}作出决定，此前没有调查取证（调查取证日期：{firstOn}）。",
        "{unit} decided “{title}” on {secondOn} without investigation before it (investigated on: {firstOn}).",
      ),
    },
  ],
  remedy: label("撤销决定，查明事实后重新作出。", "Withdraw the decision, investigate and decide anew."),
  notCovered: label(
    "简易程序和处罚以外的执法行为不在此列。",
    "The summary procedure and acts other than penalties are not seen.",
  ),
});

/** Where a hearing is due, it is held before the decision; before a penalty it is due only when the party asked for it. */
export const holdDueHearingBeforeDecision = defineProcedure({
  id: "hold-due-hearing-before-decision",
  title: label("应当听证的，听证后作出决定", "Hold a hearing that is due before deciding"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14b"],
  binds: administration,
  basis: "declared",
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  source: clause,
  when: (act, { any, all }) =>
    all(
      act.decidedOn.isPresent(),
      act.hearingDue,
      any(act.kind.differs("penalty"), act.hearingRequestedOn.isPresent().and(act.rightsWaivedOn.isMissing())),
    ),
  constraints: [
    {
      id: "hearing-before-decision",
      template: "precedence",
      first: "hearing",
      second: "decision",
      message: label(
        "{unit}“{title}”应当听证，于{secondOn}作出决定，此前没有听证（听证日期：{firstOn}）。",
        "{unit} decided “{title}” on {secondOn}; a hearing was due and none came before it (heard on: {firstOn}).",
      ),
    },
  ],
  remedy: label("撤销决定，举行听证后重新作出。", "Withdraw the decision, hold the hearing and decide anew."),
  notCovered: label(
    "何种案件应当听证，以案件的记载为准；当事人没有要求听证或者放弃听证的行政处罚不作判断。",
    "Whether a hearing was due is taken from the record; a penalty for which the party asked for none, or waived it, is not judged.",
  ),
});

/** Where a collective discussion is due, it is held before the decision. */
export const discussCaseBeforeDecision = defineProcedure({
  id: "discuss-case-before-decision",
  title: label("应当集体讨论的，讨论后作出决定", "Discuss a case collectively before deciding where that is due"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14b"],
  binds: administration,
  basis: "declared",
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  source: clause,
  when: (act) => act.decidedOn.isPresent().and(act.collectiveDiscussionDue),
  constraints: [
    {
      id: "discussion-before-decision",
      template: "precedence",
      when: (act, terms) => isDiscussedOnPaper(act, terms).not(),
      first: "collective-discussion",
      second: "decision",
      message: label(
        "{unit}“{title}”应当集体讨论，于{secondOn}作出决定，此前没有集体讨论（集体讨论日期：{firstOn}）。",
        "{unit} decided “{title}” on {secondOn}; a collective discussion was due and none came before it (discussed on: {firstOn}).",
      ),
    },
  ],
  remedy: label("由行政机关负责人集体讨论后重新作出决定。", "Have the heads discuss the case and decide anew."),
  notCovered: label(
    "何种案件应当集体讨论，以案件的记载为准。",
    "Whether a discussion was due is taken from the record.",
  ),
});

/** A major enforcement decision is taken only after its legal review has passed. */
export const reviewMajorCaseBeforeDecision = defineProcedure({
  id: "review-major-case-before-decision",
  title: label(
    "重大执法决定未经法制审核或者审核未通过的，不得作出",
    "Take no major enforcement decision before its legal review has passed",
  ),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14d"],
  binds: administration,
  basis: "declared",
  relevantDay: (act, terms) => reachedDay(act.decidedOn, terms),
  data: named,
  steps: (act) => act.procedure,
  source: clause,
  when: (act) => act.major,
  constraints: [
    {
      id: "review-passed-before-decision",
      template: "precedence",
      when: (act, terms) => isReviewedOnPaper(act, terms).not(),
      first: { kind: "legal-review", that: (step) => step.result.oneOf("passed", "passed-with-changes") },
      second: "decision",
      message: label(
        "{unit}重大执法决定“{title}”于{secondOn}作出，此前没有通过法制审核（审核通过日期：{firstOn}）。",
        "{unit} took the major decision “{title}” on {secondOn} without a legal review passed before it (passed on: {firstOn}).",
      ),
    },
  ],
  remedy: label("补作法制审核；不合法的，撤销决定。", "Have the decision reviewed; withdraw it if it is unlawful."),
  notCovered: label(
    "何种决定属于重大执法决定，以案件的记载为准。",
    "Whether a decision is a major one is taken from the record.",
  ),
});
