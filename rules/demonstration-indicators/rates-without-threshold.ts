import { defineIndicator, label, type RecordTerm, seenBy } from "fazhi";
import { LegalityReview, LitigationCase, NormativeDocument, Unit } from "fazhi/model";
import { demonstration2021 } from "./sources.js";

// For none of these three was a threshold found in any text that could be read: they are computed and aim at nothing.
const clause = demonstration2021.clause("比率类指标（条目和阈值未查到）");

const byDefendant = {
  unit: (suit: RecordTerm<LitigationCase>) => suit.defendant,
  region: (suit: RecordTerm<LitigationCase>) => suit.defendant.in(Unit).region,
};

/** The share of the instances heard in which the head appeared; a proven excuse is no appearance. */
export const demoHeadAppearance = defineIndicator({
  id: "demo-head-appearance",
  title: label("行政机关负责人出庭应诉率（未查到阈值）", "Appearance of heads in court (no threshold found)"),
  about: LitigationCase,
  obligations: ["demo-2021-rates"],
  source: clause,
  form: "ratio",
  among: (suit, { asOf }) => seenBy(suit.sessionOn, asOf),
  // The list of who appeared is gone by; where there is none, the mark.
  counts: ({ appearedBy, headAppeared }, { choose }) =>
    choose(
      appearedBy.isPresent(),
      appearedBy.some((role) => role.oneOf("chief", "deputy", "other-head")),
      headAppeared,
    ),
  basis: "declared",
  by: { ...byDefendant, year: (suit) => suit.sessionOn.year() },
});

/** The share of the normative documents issued whose legality had been reviewed before: by a paper or a step of its own. */
export const demoReviewedDocuments = defineIndicator({
  id: "demo-reviewed-documents",
  title: label("规范性文件合法性审核率（未查到阈值）", "Documents reviewed for legality (no threshold found)"),
  about: NormativeDocument,
  obligations: ["demo-2021-rates"],
  source: clause,
  form: "ratio",
  among: (document, { asOf }) => document.kind.equals("normative").and(seenBy(document.publishedOn, asOf)),
  counts: (document, { referring }) =>
    referring(document, LegalityReview, "document")
      .some((review) => review.concludedOn.isPresent().and(review.concludedOn.notAfter(document.publishedOn)))
      .or(
        document.procedure.some((step) =>
          step.kind.equals("legality-review").and(step.on.isPresent(), step.on.notAfter(document.publishedOn)),
        ),
      ),
  by: {
    unit: (document) => document.unit,
    region: (document) => document.unit.in(Unit).region,
    year: (document) => document.publishedOn.year(),
  },
});

/** The share of the judgments to be performed that were; looked at is what was performed or whose time is over. */
export const demoPerformedJudgments = defineIndicator({
  id: "demo-performed-judgments",
  title: label("生效裁判履行率（未查到阈值）", "Judgments performed (no threshold found)"),
  about: LitigationCase,
  obligations: ["demo-2021-rates"],
  source: clause,
  form: "ratio",
  among: (suit, { asOf }) =>
    suit.performanceRequired.and(seenBy(suit.performedOn, asOf).or(suit.performanceDueOn.before(asOf))),
  counts: (suit, { asOf }) => seenBy(suit.performedOn, asOf),
  by: { ...byDefendant, year: (suit) => suit.finalOn.year() },
});
