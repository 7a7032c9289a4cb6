import {
  days,
  defineDeadline,
  defineExpectation,
  defineParameter,
  defineProcedure,
  label,
  type RecordTerm,
  reachedDay,
  workingDays,
} from "fazhi";
import { LegalityReview, NormativeDocument, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { governmentsOfCountyOrAbove, isGovernmentOfCountyOrAbove } from "./bound-units.js";
import { businessRegulations, documentNotice, legalityReviewOpinion, localOrgansLaw2022 } from "./document-sources.js";

/** How long a reviewer has at the least, and at the most. */
export const shortestLegalityReview = defineParameter({
  id: "shortest-document-legality-review",
  title: label("合法性审核最短时间", "Shortest time for a legality review"),
  values: [{ value: workingDays(5), source: legalityReviewOpinion.clause("审核期限", { verified: false }) }],
});
export const longestLegalityReview = defineParameter({
  id: "longest-document-legality-review",
  title: label("合法性审核最长时间", "Longest time for a legality review"),
  values: [{ value: workingDays(15), source: legalityReviewOpinion.clause("审核期限", { verified: false }) }],
});

/** How long opinions are taken on what touches the activity of market players. */
export const marketCommentPeriod = defineParameter({
  id: "market-document-comment-period",
  title: label("涉市场主体文件公开征求意见期限", "Period for comment on what touches market players"),
  values: [{ value: days(30), source: businessRegulations.clause("第六十二条") }],
});

const named = (document: RecordTerm<NormativeDocument>) => ({
  title: document.title,
  unit: document.unit.in(Unit).title,
});

const isNormative = (document: RecordTerm<NormativeDocument>) => document.kind.equals("normative");

/** Whether the draft was not to be made public: nobody is asked about what is secret by law. */
const isHidden = (document: RecordTerm<NormativeDocument>) => document.secret.isPresent().and(document.secret);

/** Whether the full procedure was due: what an emergency or an urgent order demands at once is made in a shorter one. */
const isNoEmergency = (document: RecordTerm<NormativeDocument>) =>
  document.urgent.isMissing().or(document.urgent.not());

/**
 * A normative document passes its legality review before it is discussed, is discussed before it is published, and its
 * draft was open to comment. Rules and internal papers, such as work plans, are not normative documents.
 */
export const makeDocumentInFiveSteps = defineProcedure({
  id: "make-document-in-five-steps",
  title: label("规范性文件依程序制定", "Make a normative document step by step"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["NOR-01", "NOR-02", "NOR-05"],
  relevantDay: (document, terms) => reachedDay(document.publishedOn, terms),
  data: named,
  steps: (document) => document.procedure,
  source: documentNotice.clause("制定程序、合法性审核、集体审议决定"),
  when: (document) => isNormative(document).and(isNoEmergency(document)),
  constraints: [
    {
      id: "review-passed-before-discussion",
      template: "precedence",
      first: { kind: "legality-review", that: (step) => step.result.oneOf("passed", "passed-with-changes") },
      second: "collective-discussion",
      message: label(
        "{unit}《{title}》于{secondOn}集体审议，此前没有通过合法性审核（审核通过日期：{firstOn}）。",
        "{unit} discussed “{title}” on {secondOn} without a legality review passed before it (passed on: {firstOn}).",
      ),
    },
    {
      id: "discussion-before-publication",
      template: "precedence",
      first: "collective-discussion",
      second: "publication",
      message: label(
        "{unit}《{title}》于{secondOn}发布，此前没有集体审议（审议日期：{firstOn}）。",
        "{unit} published “{title}” on {secondOn} without collective discussion before it (discussed on: {firstOn}).",
      ),
    },
    {
      id: "comment-before-review",
      template: "precedence",
      first: "public-comment",
      second: "legality-review",
      message: label(
        "{unit}《{title}》于{secondOn}合法性审核，此前没有公开征求意见（征求意见日期：{firstOn}）。",
        "{unit} had “{title}” reviewed on {secondOn} without public comment before it (comment on: {firstOn}).",
      ),
      when: (document) => document.touchesRights.and(isHidden(document).not()),
    },
  ],
  answers: {
    transition: label("以文件公布之日的规定为准", "the provisions of the day of publication"),
    endsOtherwise: label(
      "预防、应对突发事件或者执行上级紧急命令的文件，程序可以简化",
      "documents against an emergency or by urgent order of a superior may take a shorter course",
    ),
    knownFrom: label(
      "制定程序各环节的登记，不以单位自报的“已审核”为准",
      "the steps recorded, not a mark of the unit that the document was reviewed",
    ),
  },
  remedy: label("补正程序；不合法的，修改或者废止后公布。", "Make good the steps; amend or repeal what is unlawful."),
  notCovered: label(
    "为预防、应对突发事件或者执行上级紧急命令而制定的，不作判断；评估论证只对重要文件要求，不作判断；是否规范性文件以文件类型的记载为准。",
    "Documents made in an emergency or on an urgent order from above are not judged; evaluation, due for important ones only, is not judged; what is a normative document is taken from the record.",
  ),
});

const stepLacking = label(
  "{unit}《{title}》涉及权利义务，没有履行“{first}”程序。",
  "“{title}” of {unit} touches rights and duties and lacks the step “{first}”.",
);

/**
 * Since the amendment of 2022 a document of a government of county level or above that touches rights and duties goes
 * through six steps by law, filing the last. Departments and townships are not bound by this article.
 */
export const makeRightsDocumentByStatute = defineProcedure({
  id: "make-rights-document-by-statute",
  title: label("涉及权利义务的规范性文件履行法定程序", "Take every statutory step for a document that touches rights"),
  about: NormativeDocument,
  binds: governmentsOfCountyOrAbove,
  severity: "error",
  obligations: ["NOR-03"],
  relevantDay: (document) => document.publishedOn,
  data: named,
  steps: (document) => document.procedure,
  closed: (document) => document.publishedOn.isPresent(),
  source: localOrgansLaw2022.clause("第七十五条"),
  when: (document) =>
    isNormative(document).and(
      isGovernmentOfCountyOrAbove(document.unit.in(Unit)),
      isNoEmergency(document),
      document.publishedOn.isPresent(),
      document.touchesRights,
    ),
  constraints: [
    { id: "evaluation-held", template: "existence", step: "evaluation", message: stepLacking },
    {
      id: "comment-held",
      template: "existence",
      step: "public-comment",
      message: stepLacking,
      when: (document) => isHidden(document).not(),
    },
    { id: "review-held", template: "existence", step: "legality-review", message: stepLacking },
    { id: "discussion-held", template: "existence", step: "collective-discussion", message: stepLacking },
  ],
  answers: {
    transition: label("2022年3月12日以后公布的文件", "documents published since 12 March 2022"),
    endsOtherwise: label(
      "没有公布的文件不作判断；紧急情况除外",
      "documents not published are not judged; emergencies are excepted",
    ),
    knownFrom: label("制定程序各环节的登记", "the steps recorded"),
  },
  remedy: label("补正程序；不合法的，修改或者废止后公布。", "Make good the steps; amend or repeal what is unlawful."),
  notCovered: label(
    "只约束县级以上地方人民政府；部门和乡镇按国务院办公厅通知的程序判断。报送备案由另一规则判断。",
    "It binds governments of county level and above only; departments and townships are judged by the procedure of the General Office notice. Filing is judged by another rule.",
  ),
});

/** A legality review takes five to fifteen working days, unless the matter is urgent. */
export const giveReviewerTime = defineExpectation({
  id: "give-reviewer-time",
  title: label("合法性审核时间不少于五个工作日", "Give the reviewer of a document time enough"),
  about: LegalityReview,
  binds: administrativeOrgans,
  severity: "warning",
  obligations: ["NOR-04"],
  relevantDay: (review) => review.submittedOn,
  data: (review) => ({ title: review.document.in(NormativeDocument).title, unit: review.unit.in(Unit).title }),
  source: legalityReviewOpinion.clause("审核期限", { verified: false }),
  when: (review) =>
    review.document
      .isPresent()
      .and(review.concludedOn.isPresent(), review.submittedOn.isPresent(), review.urgent.not()),
  field: "submittedOn",
  expect: (review, { parameter }) =>
    review.concludedOn.notBefore(review.submittedOn.plus(parameter(shortestLegalityReview))),
  message: label(
    "《{title}》的合法性审核不足规定的最短时间。",
    "The legality review of “{title}” took less than the shortest time.",
  ),
  remedy: label("给审核机构留足时间。", "Leave the reviewer time enough."),
  notCovered: label("审核机构自行提前完成的不作区分。", "A reviewer who was done sooner is not told apart."),
});

/** The same review is concluded within fifteen working days of its submission. */
export const concludeDocumentReviewInTime = defineDeadline({
  id: "conclude-document-review-in-time",
  title: label("按期完成合法性审核", "Conclude the legality review of a document in time"),
  about: LegalityReview,
  binds: administrativeOrgans,
  severity: "warning",
  obligations: ["NOR-04"],
  data: (review) => ({ title: review.document.in(NormativeDocument).title, unit: review.unit.in(Unit).title }),
  source: legalityReviewOpinion.clause("审核期限", { verified: false }),
  when: (review) => review.document.isPresent(),
  field: "concludedOn",
  starts: (review) => review.submittedOn,
  within: (_, { parameter }) => parameter(longestLegalityReview),
  fulfilled: (review) => review.concludedOn,
  late: label(
    "{unit}对《{title}》的合法性审核最迟应于{due}完成，{fulfilled}才完成。",
    "The legality review of “{title}” by {unit} was due by {due} and concluded on {fulfilled}.",
  ),
  overdue: label(
    "{unit}对《{title}》的合法性审核最迟应于{due}完成，至今没有完成。",
    "The legality review of “{title}” by {unit} was due by {due} and has not been concluded.",
  ),
  answers: {
    clock: label(
      "自材料报送审核之日起算，当日不计入；一般不少于五个、不超过十五个工作日",
      "from the day on which the papers were handed in, that day not counted; as a rule five working days at least and fifteen at most",
    ),
  },
  remedy: label("立即完成审核。", "Conclude the review at once."),
});

/** What touches the activity of market players is open to comment for thirty days as a rule; a recorded reason makes it less. */
export const openMarketDocumentToComment = defineExpectation({
  id: "open-market-document-to-comment",
  title: label("涉市场主体文件公开征求意见三十日", "Open what touches market players to comment for thirty days"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "warning",
  obligations: ["NOR-06"],
  relevantDay: (document) => document.publicComment.from,
  data: (document) => ({ ...named(document), from: document.publicComment.from, until: document.publicComment.until }),
  source: businessRegulations.clause("第六十二条"),
  when: (document) => document.touchesMarket.and(document.publicComment.isPresent(), isHidden(document).not()),
  field: "publicComment",
  expect: (document, { parameter }) =>
    document.publicComment.shorterBecause
      .isPresent()
      .or(document.publicComment.until.notBefore(document.publicComment.from.plus(parameter(marketCommentPeriod)))),
  message: label(
    "{unit}《{title}》涉及市场主体，自{from}至{until}征求意见，短于一般应当留足的时间，也没有记载理由。",
    "“{title}” of {unit} touches market players; it was open to comment from {from} to {until}, less than the usual time, and no reason is on record.",
  ),
  remedy: label("补足征求意见时间，或者记载缩短的理由。", "Extend the time for comment, or record why it is shorter."),
});
