import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** What a measure of a plan demands. */
export const obligationKinds = defineVocabulary("obligation-kind", label("义务类型", "Kind of obligation"), {
  target: label("目标", "Target"),
  duty: label("职责", "Duty"),
  ban: label("禁止", "Ban"),
  order: label("顺序", "Order"),
  list: label("清单", "List"),
  pilot: label("试点", "Pilot"),
  mechanism: label("机制", "Mechanism"),
});

/** How a measure's completion is known. */
export const completionKinds = defineVocabulary("completion-kind", label("完成认定方式", "Way of completion"), {
  done: label("完成与否", "Done or not done"),
  milestones: label("节点", "Milestones"),
  quantity: label("数量", "Quantity against the target"),
  indicator: label("指标", "Indicator"),
  report: label("报告进度", "Reported share"),
  recurring: label("定期", "Recurring, each period by itself"),
  standing: label("长期无违反", "Standing, without findings"),
});

/** Which side of its value a target asks for. */
export const targetDirections = defineVocabulary("target-direction", label("目标方向", "Direction of a target"), {
  "at-least": label("不低于", "At least"),
  "at-most": label("不高于", "At most"),
  equal: label("等于", "Equal to"),
});

/** What a piece of evidence is. */
export const evidenceKinds = defineVocabulary("evidence-kind", label("佐证类型", "Kind of evidence"), {
  document: label("文件", "Document"),
  publication: label("公开发布", "Publication"),
  minutes: label("会议纪要", "Minutes"),
  photograph: label("照片、影像", "Photograph or film"),
  statistics: label("统计数据", "Statistics"),
  certificate: label("证书、批复", "Certificate or approval"),
  "system-record": label("系统记录", "System record"),
  other: label("其他", "Other"),
});

/** What a reviewer decided about a piece of evidence. */
export const evidenceResults = defineVocabulary("evidence-result", label("核验结果", "Result of verification"), {
  accepted: label("认可", "Accepted"),
  rejected: label("不认可", "Rejected"),
  returned: label("退回补充", "Returned for completion"),
});

/** Subjects of pilots. */
export const pilotSubjects = defineVocabulary("pilot-subject", label("试点事项", "Subject of a pilot"), {
  "approval-bureau": label("行政审批局", "Administrative approval bureau"),
  "electronic-registration": label("工商登记全程电子化", "Fully electronic registration"),
  "e-government": label("电子政务改革", "E-government"),
  "cross-department-enforcement": label("跨部门综合执法", "Cross-department comprehensive enforcement"),
  "urban-management": label("城市管理综合执法", "Urban-management comprehensive enforcement"),
  "document-unification": label("规范性文件“三统一”", "Three unifications of documents"),
  other: label("其他", "Other"),
});

/** Where a pilot stands by its own papers. */
export const pilotStages = defineVocabulary("pilot-stage", label("试点阶段", "Stage of a pilot"), {
  approval: label("批准", "Approval"),
  scheme: label("制定方案", "Scheme"),
  launch: label("启动", "Launch"),
  operation: label("运行", "Operation"),
  evaluation: label("评估", "Evaluation"),
  acceptance: label("验收", "Acceptance"),
  extension: label("推广", "Extension to others"),
});
