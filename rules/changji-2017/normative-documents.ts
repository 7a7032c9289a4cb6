import { days, defineDeadline, defineParameter, defineProcedure, label, type RecordTerm, reachedDay } from "fazhi";
import { FilingReview, NormativeDocument, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { isDiscussedOnPaper, isReviewedOnPaperBefore } from "./document-papers.js";
import { filingProvisions, plan2017 } from "./sources.js";

const clause = plan2017.clause("2.12 二（十二）");

/**
 * How soon an issued document is filed. Provinces set 15 or 30 calendar days; the number for Xinjiang could not be
 * read, so that the shorter one stands here, unverified, for users to replace.
 */
export const filingPeriod = defineParameter({
  id: "filing-period",
  title: label("规范性文件报送备案期限", "Period for filing a document"),
  values: [{ value: days(15, { rollOver: true }), source: filingProvisions.clause("报送备案期限") }],
});

const named = (document: RecordTerm<NormativeDocument>) => ({
  title: document.title,
  unit: document.unit.in(Unit).title,
});

/** A normative document's legality is reviewed, then it is discussed collectively, then it is issued. */
export const reviewAndDiscussBeforeIssue = defineProcedure({
  id: "review-and-discuss-before-issue",
  title: label("规范性文件经合法性审查、集体讨论后印发", "Review and discuss a document before issuing it"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2.12a"],
  binds: administration,
  relevantDay: (document, terms) => reachedDay(document.publishedOn, terms),
  data: named,
  steps: (document) => document.procedure,
  source: clause,
  when: (document) => document.kind.equals("normative"),
  constraints: [
    {
      id: "review-passed-before-discussion",
      template: "precedence",
      when: (document, terms) => isReviewedOnPaperBefore(document, "collective-discussion", terms).not(),
      first: { kind: "legality-review", that: (step) => step.result.oneOf("passed", "passed-with-changes") },
      second: "collective-discussion",
      message: label(
        "{unit}《{title}》于{secondOn}集体讨论，此前没有通过合法性审查（审查通过日期：{firstOn}）。",
        "{unit} discussed “{title}” on {secondOn} without a legality review passed before it (passed on: {firstOn}).",
      ),
    },
    {
      id: "review-passed-before-publication",
      template: "precedence",
      when: (document, terms) => isReviewedOnPaperBefore(document, "publication", terms).not(),
      first: { kind: "legality-review", that: (step) => step.result.oneOf("passed", "passed-with-changes") },
      second: "publication",
      message: label(
        "{unit}《{title}》于{secondOn}发布，此前没有通过合法性审查（审查通过日期：{firstOn}）。",
        "{unit} issued “{title}” on {secondOn} without a legality review passed before it (passed on: {firstOn}).",
      ),
    },
    {
      id: "discussion-before-publication",
      template: "precedence",
      when: (document, terms) => isDiscussedOnPaper(document, terms).not(),
      first: "collective-discussion",
      second: "publication",
      message: label(
        "{unit}《{title}》于{secondOn}发布，此前没有集体讨论（集体讨论日期：{firstOn}）。",
        "{unit} issued “{title}” on {secondOn} without collective discussion before it (discussed on: {firstOn}).",
      ),
    },
  ],
  remedy: label(
    "补作合法性审查和集体讨论；不合法的，修改或者废止后公布。",
    "Have it reviewed and discussed; amend or repeal it if it is unlawful, and publish that.",
  ),
  notCovered: label(
    "只记载公布日期、没有发布环节的文件，发布前的程序由另一规则判断。",
    "A document with a day of publication but no such step is judged by another rule.",
  ),
});

/** A normative document is filed with the next higher organ within the period that runs from its publication. */
export const fileNormativeDocumentInTime = defineDeadline({
  id: "file-normative-document-in-time",
  title: label("规范性文件按期报送备案", "File a normative document in time"),
  about: NormativeDocument,
  severity: "warning",
  obligations: ["2.12d"],
  binds: administration,
  data: named,
  source: clause,
  when: (document) => document.kind.equals("normative").and(document.publishedOn.isPresent()),
  field: "filedOn",
  starts: (document) => document.publishedOn,
  within: (_, { parameter }) => parameter(filingPeriod),
  fulfilled: (document) => document.filedOn,
  answers: {
    clock: label(
      "自公布之日起算，当日不计入；届满日为法定休假日的顺延",
      "from publication, that day not counted; a last day that is a day off moves to the next working day",
    ),
  },
  late: label(
    "{unit}《{title}》{start}公布，最迟应于{due}报送备案，{fulfilled}才报送，迟{daysLate}日。",
    "“{title}” of {unit}, published on {start}, was to be filed by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}《{title}》{start}公布，最迟应于{due}报送备案，至今没有报送，已逾期{daysLate}日。",
    "“{title}” of {unit}, published on {start}, was to be filed by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("立即将《{title}》报送备案。", "File “{title}” at once."),
  notCovered: label(
    "是否报送了应当受理的备案机关不作判断。",
    "Whether it was filed with the right organ is not checked.",
  ),
});

/** A document that the filing review found wrong is corrected by the day that the review set. */
export const correctDocumentAfterFilingReview = defineDeadline({
  id: "correct-document-after-filing-review",
  title: label("备案审查有错必纠", "Correct a document that the filing review found wrong"),
  about: FilingReview,
  severity: "error",
  obligations: ["2.12d"],
  binds: administration,
  responsible: (review) => review.document.in(NormativeDocument).unit,
  data: (review) => named(review.document.in(NormativeDocument)),
  source: clause,
  when: (review) => review.concludedOn.isPresent().and(review.result.oneOf("correction-ordered", "annulled")),
  field: "correctionReportedOn",
  starts: (review) => review.concludedOn,
  by: (review) => review.correctionDueOn,
  fulfilled: (review) => review.correctionReportedOn,
  answers: {
    clock: label("最后一日是备案审查机关确定的纠正期限", "the last day is the one that the reviewing organ sets"),
  },
  late: label(
    "{unit}《{title}》经备案审查最迟应于{due}纠正，{fulfilled}才报告，迟{daysLate}日。",
    "“{title}” of {unit} was to be corrected after its filing review by {due}; this was reported on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}《{title}》经备案审查最迟应于{due}纠正，至今没有报告。",
    "“{title}” of {unit} was to be corrected after its filing review by {due}; no report has come.",
  ),
  remedy: label(
    "修改或者废止《{title}》，并报告备案审查机关。",
    "Amend or repeal “{title}” and report to the reviewing organ.",
  ),
});
