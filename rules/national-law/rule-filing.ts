import { days, defineDeadline, defineParameter, label } from "fazhi";
import { FilingReview, LegislationProject, NormativeDocument, Unit } from "fazhi/model";
import {
  filingRegulations2001,
  filingRegulations2024,
  legislationLaw2015,
  legislationLaw2023,
} from "./legislation-sources.js";

/** How soon a rule is filed after its publication. */
export const ruleFilingPeriod = defineParameter({
  id: "rule-filing-period",
  title: label("规章报送备案期限", "Period for filing a rule"),
  values: [
    { value: days(30, { rollOver: true }), source: filingRegulations2001.clause("第三条第四项") },
    { value: days(30, { rollOver: true }), source: filingRegulations2024.clause("第四条第四项") },
  ],
});

/** How soon a filing that was returned is put right. */
export const filingCorrectionPeriod = defineParameter({
  id: "rule-filing-correction-period",
  title: label("退回备案补正期限", "Period for putting a returned filing right"),
  values: [{ value: days(15, { rollOver: true }), source: filingRegulations2024.clause("第九条第二款") }],
});

/** How soon the organ that made a rule answers a notice of the reviewing organ. */
export const reviewNoticeAnswerPeriod = defineParameter({
  id: "rule-review-notice-answer-period",
  title: label("答复审查通知期限", "Period for answering a review notice"),
  values: [
    { value: days(30, { rollOver: true }), source: filingRegulations2001.clause("第十七条") },
    { value: days(30, { rollOver: true }), source: filingRegulations2024.clause("第二十一条") },
  ],
});

/** A government's rule is filed within thirty days of its publication. */
export const fileRuleInTime = defineDeadline({
  id: "file-rule-in-time",
  title: label("规章按期报送备案", "File a rule in time"),
  about: LegislationProject,
  binds: "any",
  severity: "error",
  obligations: ["LEG-10"],
  data: (project) => ({ title: project.title, unit: project.unit.in(Unit).title }),
  source: [legislationLaw2015.clause("第九十八条第四项"), legislationLaw2023.clause("第一百零九条第四项")],
  when: (project) => project.form.equals("government-rule").and(project.publishedOn.isPresent()),
  field: "filedOn",
  starts: (project) => project.publishedOn,
  within: (_, { parameter }) => parameter(ruleFilingPeriod),
  fulfilled: (project) => project.filedOn,
  late: label(
    "{unit}的规章《{title}》{start}公布，最迟应于{due}报送备案，{fulfilled}才报送，迟{daysLate}日。",
    "The rule “{title}” of {unit}, published on {start}, was to be filed by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}的规章《{title}》{start}公布，最迟应于{due}报送备案，至今没有报送。",
    "The rule “{title}” of {unit}, published on {start}, was to be filed by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自公布之日起算，当日不计入；三十日为自然日",
      "from publication, that day not counted; thirty calendar days",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即报送国务院等备案机关备案。", "File it at once with the State Council and the others."),
  notCovered: label(
    "是否向全部应当报送的机关报送（自治州规章为四家），不作判断。",
    "Whether it was filed with all who receive it (four for a prefecture) is not checked.",
  ),
});

/** Since November 2024 a filing that was returned is put right within fifteen days. */
export const correctReturnedFiling = defineDeadline({
  id: "correct-returned-filing",
  title: label("按期补正退回的备案", "Put a returned filing right in time"),
  about: FilingReview,
  binds: "any",
  severity: "error",
  obligations: ["LEG-12"],
  responsible: (review) => review.document.in(NormativeDocument).unit,
  data: (review) => ({
    title: review.document.in(NormativeDocument).title,
    unit: review.document.in(NormativeDocument).unit.in(Unit).title,
  }),
  source: filingRegulations2024.clause("第九条第二款"),
  when: (review) => review.document.in(NormativeDocument).kind.equals("rule").and(review.returnedOn.isPresent()),
  field: "correctedOn",
  starts: (review) => review.returnedOn,
  within: (_, { parameter }) => parameter(filingCorrectionPeriod),
  fulfilled: (review) => review.correctedOn,
  late: label(
    "规章《{title}》的备案{start}退回，{unit}最迟应于{due}补正，{fulfilled}才补正。",
    "The filing of “{title}”, returned on {start}, was to be put right by {unit} by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "规章《{title}》的备案{start}退回，{unit}最迟应于{due}补正，至今没有补正。",
    "The filing of “{title}”, returned on {start}, was to be put right by {unit} by {due} and has not been.",
  ),
  answers: {
    clock: label("自收到退回通知之日起算，当日不计入", "from the day on which it was returned, that day not counted"),
  },
  remedy: label("立即补正并重新报送。", "Put it right and file it again at once."),
});

/** The organ that made a rule answers a notice of the reviewing organ within thirty days of its receipt. */
export const answerReviewNoticeInTime = defineDeadline({
  id: "answer-review-notice-in-time",
  title: label("按期答复备案审查通知", "Answer a notice of the reviewing organ in time"),
  about: FilingReview,
  binds: "any",
  severity: "error",
  obligations: ["LEG-13"],
  responsible: (review) => review.document.in(NormativeDocument).unit,
  data: (review) => ({
    title: review.document.in(NormativeDocument).title,
    unit: review.document.in(NormativeDocument).unit.in(Unit).title,
  }),
  source: [filingRegulations2001.clause("第十七条"), filingRegulations2024.clause("第二十一条")],
  when: (review) => review.document.in(NormativeDocument).kind.equals("rule").and(review.noticeReceivedOn.isPresent()),
  field: "noticeAnsweredOn",
  starts: (review) => review.noticeReceivedOn,
  within: (_, { parameter }) => parameter(reviewNoticeAnswerPeriod),
  fulfilled: (review) => review.noticeAnsweredOn,
  late: label(
    "{unit}{start}收到规章《{title}》的审查通知，最迟应于{due}答复，{fulfilled}才答复。",
    "{unit} received a notice on “{title}” on {start}, was to answer by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}收到规章《{title}》的审查通知，最迟应于{due}答复，至今没有答复。",
    "{unit} received a notice on “{title}” on {start}, was to answer by {due} and has not.",
  ),
  answers: {
    clock: label("自收到通知之日起算，当日不计入", "from receipt of the notice, that day not counted"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即书面答复处理意见。", "Answer in writing at once."),
  notCovered: label(
    "审查机关主动审查一般两个月的时间不作判断。",
    "The two months that a review usually takes are not judged.",
  ),
});
