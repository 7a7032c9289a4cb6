import { defineExpectation, label, type RecordTerm } from "fazhi";
import { LegalityReview, NormativeDocument, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { isDocumentDiscussedBy, isDocumentLawfulBy } from "./document-papers.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.12 二（十二）");

const named = (document: RecordTerm<NormativeDocument>) => ({
  title: document.title,
  unit: document.unit.in(Unit).title,
});

/** A document of which only the day of publication is recorded, and no such step, was reviewed and discussed by that day. */
export const reviewAndDiscussByDayOfIssue = defineExpectation({
  id: "review-and-discuss-by-day-of-issue",
  title: label("规范性文件公布前经合法性审查和集体讨论", "Review and discuss a document by the day it is issued"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2.12a"],
  binds: administration,
  relevantDay: (document) => document.publishedOn,
  data: (document) => ({ ...named(document), published: document.publishedOn }),
  source: clause,
  when: (document) =>
    document.kind
      .equals("normative")
      .and(
        document.publishedOn.isPresent(),
        document.procedure
          .isMissing()
          .or(document.procedure.none((step) => step.kind.oneOf("collective-discussion", "publication"))),
      ),
  field: "procedure",
  expect: (document, terms) =>
    isDocumentLawfulBy(document, document.publishedOn, terms).and(
      isDocumentDiscussedBy(document, document.publishedOn, terms),
    ),
  message: label(
    "{unit}《{title}》{published}公布，此前没有通过合法性审查，或者没有集体讨论。",
    "“{title}” of {unit} was published on {published} without a legality review passed before it, or without collective discussion.",
  ),
  remedy: label(
    "补作合法性审查和集体讨论；不合法的，修改或者废止后公布。",
    "Have it reviewed and discussed; amend or repeal it if it is unlawful, and publish that.",
  ),
});

/** A document that a review found unlawful is not issued until a later review finds it lawful, whatever its steps say. */
export const issueNoDocumentFoundUnlawful = defineExpectation({
  id: "issue-no-document-found-unlawful",
  title: label("经审查不合法的规范性文件不得印发", "Issue no document that its review found unlawful"),
  about: LegalityReview,
  severity: "error",
  obligations: ["2.12a"],
  binds: "any",
  responsible: (review) => review.document.in(NormativeDocument).unit,
  relevantDay: (review) => review.concludedOn,
  data: (review) => ({
    ...named(review.document.in(NormativeDocument)),
    reviewed: review.concludedOn,
    result: review.result,
    published: review.document.in(NormativeDocument).publishedOn,
  }),
  source: clause,
  when: (review) =>
    review.document
      .isPresent()
      .and(
        review.document.in(NormativeDocument).kind.equals("normative"),
        review.concludedOn.isPresent(),
        review.result.oneOf("unlawful", "returned"),
      ),
  field: "result",
  expect: (review, terms) => {
    const document = review.document.in(NormativeDocument);
    return terms.any(
      document.publishedOn.isMissing(),
      document.publishedOn.after(terms.asOf),
      document.publishedOn.before(review.concludedOn),
      isDocumentLawfulBy(document, document.publishedOn, terms, review.concludedOn),
    );
  },
  message: label(
    "{unit}《{title}》{reviewed}合法性审查结论为{result}，没有再次审查通过即于{published}公布。",
    "“{title}” of {unit} was found {result} by its legality review of {reviewed} and was published on {published} without a later review that passed it.",
  ),
  remedy: label("停止执行，修改后重新审查、公布。", "Stop applying it; change it, review it and publish it anew."),
});
