import { days, defineIndicator, defineParameter, label, type RecordTerm, seenBy, type Terms } from "fazhi";
import { FilingReview, NormativeDocument, ReviewRequest, Unit } from "fazhi/model";
import { inEachVersion } from "./in-each-version.js";
import { demonstration2021, filingProvisions } from "./sources.js";

// The text of number 27 was read on a page that is not official and does not say of which version it is.
const article = "第27项";
const clause = demonstration2021.clause(article);

/** The rates of a hundred per cent. */
export const filedDocumentsTarget = defineParameter({
  id: "demo-filed-documents-target",
  title: label("规范性文件报备率目标", "Target of the filing rate"),
  values: inEachVersion(1, article, false),
});
export const timelyFilingsTarget = defineParameter({
  id: "demo-timely-filings-target",
  title: label("规范性文件报备及时率目标", "Target of filings in time"),
  values: inEachVersion(1, article, false),
});
export const standardFilingsTarget = defineParameter({
  id: "demo-standard-filings-target",
  title: label("规范性文件报备规范率目标", "Target of filings in standard form"),
  values: inEachVersion(1, article, false),
});

/** How soon a document is filed. Provinces set 15 or 30 calendar days: a user puts the number of the place here. */
export const demoFilingPeriod = defineParameter({
  id: "demo-filing-period",
  title: label("规范性文件报送备案期限", "Period for filing a document"),
  values: [{ value: days(15, { rollOver: true }), source: filingProvisions.clause("报送备案期限") }],
});

const dueOn = (document: RecordTerm<NormativeDocument>, { parameter }: Terms) =>
  document.publishedOn.plus(parameter(demoFilingPeriod));

/** Looked at is each document that was filed and each whose time for filing is over. */
const isToBeFiled = (document: RecordTerm<NormativeDocument>, terms: Terms) =>
  terms.all(
    document.kind.equals("normative"),
    document.publishedOn.isPresent(),
    seenBy(document.filedOn, terms.asOf).or(dueOn(document, terms).before(terms.asOf)),
  );

const byIssuer = {
  unit: (document: RecordTerm<NormativeDocument>) => document.unit,
  region: (document: RecordTerm<NormativeDocument>) => document.unit.in(Unit).region,
  year: (document: RecordTerm<NormativeDocument>) => document.publishedOn.year(),
};

/** The share of the documents that were filed, late or not. */
export const demoFiledDocuments = defineIndicator({
  id: "demo-filed-documents",
  title: label("规范性文件报备率", "Filing rate of normative documents"),
  about: NormativeDocument,
  obligations: ["demo-2021-27"],
  source: clause,
  form: "ratio",
  among: isToBeFiled,
  counts: (document, { asOf }) => seenBy(document.filedOn, asOf),
  by: byIssuer,
  target: { direction: "at-least", value: filedDocumentsTarget },
});

/** The share of the documents that were filed in time. */
export const demoTimelyFilings = defineIndicator({
  id: "demo-timely-filings",
  title: label("规范性文件报备及时率", "Normative documents filed in time"),
  about: NormativeDocument,
  obligations: ["demo-2021-27"],
  source: clause,
  form: "ratio",
  among: isToBeFiled,
  counts: (document, terms) =>
    seenBy(document.filedOn, terms.asOf).and(document.filedOn.notAfter(dueOn(document, terms))),
  by: byIssuer,
  target: { direction: "at-least", value: timelyFilingsTarget },
});

/** The share of the documents received for filing that were in standard form. */
export const demoStandardFilings = defineIndicator({
  id: "demo-standard-filings",
  title: label("规范性文件报备规范率", "Filings in standard form"),
  about: FilingReview,
  obligations: ["demo-2021-27"],
  source: clause,
  form: "ratio",
  among: (review, { asOf }) => seenBy(review.receivedOn, asOf),
  counts: (review) => review.standardForm,
  basis: "declared",
  by: {
    unit: (review) => review.document.in(NormativeDocument).unit,
    region: (review) => review.document.in(NormativeDocument).unit.in(Unit).region,
    year: (review) => review.receivedOn.year(),
  },
  target: { direction: "at-least", value: standardFilingsTarget },
});

/** The share of the proposals to review a document that were answered; that there is such a way is asked for, no rate. */
export const demoAnsweredReviewProposals = defineIndicator({
  id: "demo-answered-review-proposals",
  title: label("规范性文件审查建议反馈率", "Review proposals answered"),
  about: ReviewRequest,
  obligations: ["demo-2021-27"],
  source: clause,
  form: "ratio",
  among: (request, { asOf }) => seenBy(request.receivedOn, asOf),
  counts: (request, { asOf }) => seenBy(request.answeredOn, asOf),
  by: { unit: (request) => request.unit, year: (request) => request.receivedOn.year() },
  notCovered: label(
    "正在办理的按未反馈计；没有审查建议的，机制是否健全看不出来。",
    "One under examination counts as not answered; where there is none, nothing shows whether there is a way to make one.",
  ),
});
