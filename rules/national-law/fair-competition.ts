import {
  type Condition,
  type DayTerm,
  defineExpectation,
  defineProcedure,
  label,
  type RecordTerm,
  reachedDay,
  seenBy,
} from "fazhi";
import { NormativeDocument, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { fairCompetitionOpinion, fairCompetitionRegulations } from "./document-sources.js";

const named = (document: RecordTerm<NormativeDocument>) => ({
  title: document.title,
  unit: document.unit.in(Unit).title,
});

const competitionReviewed = {
  id: "competition-review-before-publication",
  template: "precedence",
  first: "fair-competition-review",
  second: "publication",
  message: label(
    "{unit}《{title}》涉及市场主体，于{secondOn}发布，此前没有公平竞争审查（审查日期：{firstOn}）。",
    "“{title}” of {unit} touches market players and was published on {secondOn} without fair-competition review before it (reviewed on: {firstOn}).",
  ),
} as const;
const touchesMarket = (document: RecordTerm<NormativeDocument>) => document.touchesMarket;

/** What touches the activity of market players is not published without fair-competition review. */
export const reviewCompetitionBeforePublication = defineProcedure({
  id: "review-competition-before-publication",
  title: label("未经公平竞争审查不得出台", "Publish nothing that touches markets without fair-competition review"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["NOR-14"],
  relevantDay: (document, terms) => reachedDay(document.publishedOn, terms),
  data: named,
  steps: (document) => document.procedure,
  versions: [
    { source: fairCompetitionOpinion.clause("三"), when: touchesMarket, constraints: [competitionReviewed] },
    { source: fairCompetitionRegulations.clause("第十八条"), when: touchesMarket, constraints: [competitionReviewed] },
  ],
  answers: {
    transition: label(
      "以文件公布之日的规定为准：2024年8月1日起适用条例",
      "the provisions of the day of publication: the regulations since 1 August 2024",
    ),
    endsOtherwise: label(
      "不涉及经营者经济活动的文件没有审查义务",
      "documents that do not concern economic activity need no review",
    ),
    knownFrom: label("公平竞争审查环节的登记", "the step of the review as recorded"),
  },
  remedy: label(
    "补作公平竞争审查；排除、限制竞争的，修改或者废止。",
    "Have it reviewed; amend or repeal what limits competition.",
  ),
  notCovered: label("由谁审查不作判断。", "Who has to review is not judged."),
});

/** The day whose law governs a review: that of its conclusion or, where none is recorded, of the document's publication. */
const reviewedOn = (document: RecordTerm<NormativeDocument>): DayTerm =>
  document.competitionReview.concludedOn.orElse(document.publishedOn);

/** Whether a document that touches the activity of businesses was reviewed, with the review on record. */
const wasReviewed = (document: RecordTerm<NormativeDocument>): Condition =>
  document.touchesMarket.and(document.competitionReview.isPresent());

/** A fair-competition review hears businesses, associations and others whom the measure concerns. */
export const hearInterestedPartiesOnCompetition = defineExpectation({
  id: "hear-interested-parties-on-competition",
  title: label("公平竞争审查听取利害关系人意见", "Hear interested parties in a fair-competition review"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "error",
  basis: "declared",
  obligations: ["NOR-17"],
  relevantDay: reviewedOn,
  data: named,
  source: fairCompetitionRegulations.clause("第十六条"),
  when: wasReviewed,
  field: "competitionReview",
  expect: (document) => document.competitionReview.interestedHeard,
  message: label(
    "{unit}对《{title}》开展公平竞争审查，没有听取经营者、行业协会商会等利害关系人意见。",
    "The fair-competition review of “{title}” by {unit} heard no businesses, associations or others concerned.",
  ),
  remedy: label(
    "听取利害关系人关于公平竞争影响的意见，重新作出结论。",
    "Hear those concerned and conclude the review anew.",
  ),
  notCovered: label(
    "涉及社会公众利益的，是否听取社会公众意见不作判断。",
    "Whether the public was heard where its interests are touched is not judged.",
  ),
});

/** A review ends in a conclusion; one that rests on an exception explains it. */
export const concludeCompetitionReview = defineExpectation({
  id: "conclude-competition-review",
  title: label("公平竞争审查作出结论并说明例外", "Conclude a fair-competition review and explain an exception"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["NOR-18"],
  relevantDay: reviewedOn,
  data: named,
  source: fairCompetitionRegulations.clause("第十二条、第十七条"),
  when: (document, { asOf }) => wasReviewed(document).and(seenBy(document.publishedOn, asOf)),
  field: "competitionReview",
  expect: (document) =>
    document.competitionReview.conclusion
      .oneOf("not-restrictive", "restrictive")
      .or(document.competitionReview.conclusion.equals("exempted").and(document.competitionReview.explained)),
  message: label(
    "{unit}《{title}》的公平竞争审查结论适用例外规定，没有详细说明。",
    "The fair-competition review of “{title}” of {unit} rests on an exception that it does not explain.",
  ),
  remedy: label(
    "在审查结论中详细说明适用的例外情形、期限或者终止条件。",
    "Explain the exception, its period or its end in the conclusion.",
  ),
});

/** What its review found to restrict competition without an exception is not issued. */
export const issueNothingThatRestrictsCompetition = defineExpectation({
  id: "issue-nothing-that-restricts-competition",
  title: label("违反公平竞争审查标准的不得出台", "Issue nothing that its review found to restrict competition"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["NOR-14"],
  relevantDay: (document) => document.publishedOn,
  data: named,
  source: fairCompetitionRegulations.clause("第十八条"),
  when: (document, { asOf }) =>
    wasReviewed(document).and(document.publishedOn.isPresent(), document.publishedOn.notAfter(asOf)),
  field: "competitionReview",
  expect: (document) => document.competitionReview.conclusion.differs("restrictive"),
  message: label(
    "{unit}《{title}》经公平竞争审查认为违反审查标准且不符合例外规定，仍然出台。",
    "“{title}” of {unit} was issued although its fair-competition review found it restrictive and without exception.",
  ),
  remedy: label("停止执行，修改或者废止。", "Stop applying it; amend or repeal it."),
});
