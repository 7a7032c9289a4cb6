import type { Dataset } from "fazhi";
import { MajorDecision, NormativeDocument } from "fazhi/model";
import { dayNumber } from "./day-number.js";
import { type Failing, nothingFailing } from "./five-rules.js";

/** What a careful programmer would write if there were only these five rules and nobody asked why. */
export const handWritten = (dataset: Dataset) => (): Failing => {
  const failing = nothingFailing();
  const documents = dataset.records(NormativeDocument);
  const decisions = dataset.records(MajorDecision);
  for (const document of documents) {
    if (isFiledLate(document)) failing["file-normative-document-in-time"].push(document.id);
    if (isLeftUnmarked(document)) failing["mark-document-no-longer-in-force"].push(document.id);
  }
  for (const decision of decisions) {
    if (isNotSurveyed(decision)) failing["survey-opinion-before-decision"].push(decision.id);
    if (isNotRecorded(decision)) failing["record-discussion-truthfully"].push(decision.id);
    if (isNotHeard(decision)) failing["hear-named-groups"].push(decision.id);
  }
  return failing;
};

const asOf = "2017-12-31";
const asOfNumber = dayNumber(asOf);

/** Whether a day lies in the plan's time. */
const isJudged = (day: string): boolean => day >= "2017-04-01" && day < "2018-01-01" && day <= asOf;

function isFiledLate({ kind, publishedOn, filedOn }: NormativeDocument): boolean {
  if (kind !== "normative" || publishedOn === undefined || !isJudged(publishedOn)) return false;
  const last = dayNumber(publishedOn) + 15;
  return (filedOn !== undefined && filedOn <= asOf ? dayNumber(filedOn) : asOfNumber) > last;
}

/** What is not known is not held against the unit: neither a state nor a day that is missing. */
function isLeftUnmarked({ kind, repealedOn, expiresOn, state, stateMarkedOn }: NormativeDocument): boolean {
  const ended = repealedOn ?? expiresOn;
  if (kind !== "normative" || ended === undefined || !isJudged(ended)) return false;
  const isWrong = state !== undefined && state !== "expired" && state !== "repealed";
  const isLate = stateMarkedOn !== undefined && stateMarkedOn > asOf;
  return (isWrong || isLate) && asOfNumber > dayNumber(ended) + 20;
}

const isDecided = ({ excluded, decidedOn }: MajorDecision): boolean =>
  excluded === undefined && decidedOn !== undefined && isJudged(decidedOn);

function isNotSurveyed(decision: MajorDecision): boolean {
  const { wideConcern, surveyed, surveyedOn, decidedOn } = decision;
  if (wideConcern !== true || decidedOn === undefined || !isDecided(decision)) return false;
  return surveyed === false || (surveyedOn !== undefined && surveyedOn > decidedOn);
}

const isNotRecorded = (decision: MajorDecision): boolean =>
  isDecided(decision) && (decision.record?.opinionsRecorded === false || decision.record?.decisionRecorded === false);

const named = new Set([
  "deputies",
  "cppcc-members",
  "peoples-organisations",
  "grass-roots-organisations",
  "social-organisations",
]);

const isNotHeard = (decision: MajorDecision): boolean =>
  isDecided(decision) && decision.groupsHeard !== undefined && !decision.groupsHeard.some((group) => named.has(group));
