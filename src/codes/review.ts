import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** What a review before a decision concluded. */
export const reviewResults = defineVocabulary("review-result", label("审查结论", "Result of a review"), {
  lawful: label("合法", "Lawful"),
  "lawful-after-changes": label("修改后合法", "Lawful after changes"),
  unlawful: label("不合法", "Unlawful"),
  returned: label("退回补充", "Returned"),
});

/** The degree of risk found. */
export const riskLevels = defineVocabulary("risk-level", label("风险等级", "Risk level"), {
  low: label("低风险", "Low"),
  medium: label("中风险", "Medium"),
  high: label("高风险", "High"),
});

/** Ways of asking for opinions. */
export const consultationKinds = defineVocabulary("consultation-kind", label("征求意见方式", "Kind of consultation"), {
  "public-comment": label("公开征求意见", "Public comment"),
  hearing: label("听证会", "Hearing"),
  symposium: label("座谈会", "Symposium"),
  survey: label("民意调查", "Opinion survey"),
  "written-opinion": label("书面征求意见", "Written opinions"),
  "field-visit": label("实地走访", "Field visit"),
});

/** How a body that discusses a matter decides on it. */
export const discussionOutcomes = defineVocabulary("discussion-outcome", label("讨论结果", "Outcome of a discussion"), {
  adopted: label("通过", "Adopted"),
  "adopted-with-changes": label("修改后通过", "Adopted with changes"),
  deferred: label("暂缓", "Deferred"),
  rejected: label("不予通过", "Rejected"),
});

/** Meetings that discuss a matter collectively. */
export const meetingKinds = defineVocabulary("meeting-kind", label("会议类型", "Kind of meeting"), {
  plenary: label("全体会议", "Plenary meeting"),
  standing: label("常务会议", "Standing meeting"),
  "head-office": label("办公会议", "Office meeting"),
  "case-committee": label("案件审理委员会", "Case committee"),
});

/** What a third party evaluates. */
export const evaluationSubjects = defineVocabulary("evaluation-subject", label("评估对象", "Subject of evaluation"), {
  openness: label("政务公开", "Openness"),
  service: label("政务服务", "Service"),
  legislation: label("立法后评估", "Legislation"),
  decision: label("决策后评估", "Decision"),
  "law-based-government": label("法治政府建设", "Law-based government"),
});

/** Kinds of inspection of a unit by another. */
export const inspectionKinds = defineVocabulary("inspection-kind", label("督查类型", "Kind of inspection"), {
  regular: label("定期检查", "Regular"),
  special: label("专项督查", "Special"),
  "list-operation": label("清单运行监督检查", "Running of the lists"),
  "look-back": label("回头看", "Look-back"),
  portal: label("门户网站检查", "Check of a portal"),
});

/** Shortcomings found by an inspection of how powers are used, and other ones. */
export const shortcomingKinds = defineVocabulary("shortcoming-kind", label("问题类型", "Kind of shortcoming"), {
  overreach: label("越位", "Overreach"),
  absence: label("缺位", "Absence"),
  misplacement: label("错位", "Misplacement"),
  delay: label("进展迟缓", "Delay"),
  other: label("其他", "Other"),
});

/** What follows slow or unlawful work. */
export const supervisionKinds = defineVocabulary(
  "supervision-kind",
  label("督促问责方式", "Kind of supervision measure"),
  {
    interview: label("约谈", "Interview"),
    "order-to-correct": label("责令整改", "Order to correct"),
    "public-criticism": label("通报批评", "Public criticism"),
    accountability: label("追究责任", "Accountability"),
  },
);

/** The figures on suits that an assessment takes into account. */
export const assessedFigures = defineVocabulary("assessed-figure", label("考核的应诉指标", "Figure on suits"), {
  "suits-brought": label("年度被诉行政案件数", "Suits brought in the year"),
  "heads-in-court": label("行政机关负责人出庭应诉案件数", "Suits in which the head appeared"),
  "suits-lost": label("被诉行政案件败诉比例", "Share of the suits lost"),
});

/** Grades of a yearly assessment. */
export const assessmentGrades = defineVocabulary("assessment-grade", label("考核等次", "Grade"), {
  excellent: label("优秀", "Excellent"),
  good: label("良好", "Good"),
  adequate: label("合格", "Adequate"),
  inadequate: label("不合格", "Inadequate"),
});
