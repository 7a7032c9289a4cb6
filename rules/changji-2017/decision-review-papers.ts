import { type Condition, type DayTerm, defineExpectation, label } from "fazhi";
import { CollectiveDiscussion, LegalityReview, MajorDecision, Unit } from "fazhi/model";
import { isDiscussion, isFoundLawfulBy, meetingsOn } from "./decision-papers.js";
import { followsProcedure } from "./major-decisions.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.10 二（十）");

/** What a review found unlawful is not discussed until a later review finds it lawful, whatever the procedure's steps say. */
export const discussNoDecisionFoundUnlawful = defineExpectation({
  id: "discuss-no-decision-found-unlawful",
  title: label("经审查不合法的决策不得提交讨论", "Discuss no decision that its review found unlawful"),
  about: LegalityReview,
  severity: "error",
  obligations: ["2.10b"],
  binds: "any",
  responsible: (review) => review.decision.in(MajorDecision).unit,
  relevantDay: (review) => review.concludedOn,
  data: (review) => ({
    title: review.decision.in(MajorDecision).title,
    unit: review.decision.in(MajorDecision).unit.in(Unit).title,
    reviewed: review.concludedOn,
    result: review.result,
  }),
  source: clause,
  when: (review) =>
    review.decision
      .isPresent()
      .and(
        review.concludedOn.isPresent(),
        review.result.oneOf("unlawful", "returned"),
        followsProcedure(review.decision.in(MajorDecision)),
      ),
  field: "result",
  expect: (review, terms) => {
    const decision = review.decision.in(MajorDecision);
    const isInOrder = (day: DayTerm): Condition =>
      day.before(review.concludedOn).or(isFoundLawfulBy(decision, day, terms, review.concludedOn));
    const meetings = meetingsOn(decision, terms);
    return terms.all(
      // Where the steps are not recorded, the papers of the meetings tell; without either it is not known.
      decision.procedure
        .isMissing()
        .and(meetings.isEmpty().not())
        .or(decision.procedure.where(isDiscussion).every((step) => step.on.after(terms.asOf).or(isInOrder(step.on)))),
      meetings.every((meeting) => meeting.heldOn.after(terms.asOf).or(isInOrder(meeting.heldOn))),
    );
  },
  message: label(
    "{unit}“{title}”{reviewed}经合法性审查结论为{result}，此后没有再次审查通过即提交集体讨论。",
    "“{title}” of {unit} was found {result} by its legality review of {reviewed} and was discussed without a later review that passed it.",
  ),
  remedy: label(
    "停止执行该决策，修改后重新审查、重新讨论。",
    "Stop carrying the decision out, change it, review it and discuss it again.",
  ),
  notCovered: label(
    "审查与讨论在同一日的，视为审查在先。",
    "A review and a discussion on one day are taken to have come in that order.",
  ),
});

/**
 * A meeting that the procedure does not name as a discussion up to its day discussed only what was found lawful before it.
 * Where neither a step nor a paper of a review is recorded, it is not known.
 */
export const reviewDecisionBeforeMeeting = defineExpectation({
  id: "review-decision-before-meeting",
  title: label("会议讨论的决策事先通过合法性审查", "Bring no decision before a meeting without a review"),
  about: CollectiveDiscussion,
  severity: "error",
  obligations: ["2.10b"],
  binds: "any",
  responsible: (meeting) => meeting.decision.in(MajorDecision).unit,
  relevantDay: (meeting) => meeting.heldOn,
  data: (meeting) => ({
    title: meeting.decision.in(MajorDecision).title,
    unit: meeting.decision.in(MajorDecision).unit.in(Unit).title,
    held: meeting.heldOn,
  }),
  source: clause,
  when: (meeting, { asOf }) => {
    const decision = meeting.decision.in(MajorDecision);
    return meeting.decision
      .isPresent()
      .and(
        meeting.heldOn.notAfter(asOf),
        followsProcedure(decision),
        decision.procedure
          .isMissing()
          .or(
            decision.procedure.none((step) =>
              isDiscussion(step).and(step.on.isMissing().or(step.on.notAfter(meeting.heldOn))),
            ),
          ),
      );
  },
  field: "heldOn",
  expect: (meeting, terms) => isFoundLawfulBy(meeting.decision.in(MajorDecision), meeting.heldOn, terms),
  message: label(
    "{unit}“{title}”{held}提交会议讨论，此前没有通过合法性审查。",
    "{unit} brought “{title}” before a meeting on {held} without a legality review passed before it.",
  ),
  remedy: label(
    "补作合法性审查；不合法的，停止执行并重新作出决策。",
    "Have its legality reviewed; if it is unlawful, stop carrying it out and decide anew.",
  ),
});
