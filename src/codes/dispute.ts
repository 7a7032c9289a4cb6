import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** Why a reconsideration goes by the summary procedure. */
export const summaryGrounds = defineVocabulary(
  "summary-ground",
  label("适用简易程序的情形", "Ground of the summary procedure"),
  {
    "on-the-spot": label("当场作出的行政行为", "Act done on the spot"),
    warning: label("警告或者通报批评", "Warning or public criticism"),
    "small-amount": label("涉案款额较小", "Small amount"),
    information: label("政府信息公开案件", "Information disclosure"),
    agreed: label("当事人各方同意", "All parties agree"),
  },
);

/** How a reconsideration case ended. */
export const reconsiderationOutcomes = defineVocabulary(
  "reconsideration-outcome",
  label("行政复议结果", "Outcome of a reconsideration"),
  {
    upheld: label("维持", "Upheld"),
    changed: label("变更", "Changed"),
    annulled: label("撤销", "Annulled"),
    "declared-unlawful": label("确认违法", "Declared unlawful"),
    "ordered-to-act": label("责令履行", "Ordered to act"),
    dismissed: label("驳回", "Dismissed"),
    "not-accepted": label("不予受理", "Not accepted"),
    mediated: label("调解、和解", "Settled"),
    terminated: label("终止", "Terminated"),
  },
);

/** The instance of a suit. */
export const instances = defineVocabulary("instance", label("审级", "Instance"), {
  first: label("一审", "First instance"),
  second: label("二审", "Second instance"),
  retrial: label("再审", "Retrial"),
});

/** How a suit ended, seen from the organ that was sued. */
export const litigationOutcomes = defineVocabulary("litigation-outcome", label("诉讼结果", "Outcome of a suit"), {
  won: label("胜诉", "Won"),
  lost: label("败诉", "Lost"),
  "partly-lost": label("部分败诉", "Partly lost"),
  withdrawn: label("撤诉", "Withdrawn"),
  mediated: label("调解", "Mediated"),
  dismissed: label("驳回起诉", "Dismissed"),
});

/** Who appeared in court for the organ. */
export const appearanceRoles = defineVocabulary("appearance-role", label("出庭人员", "Who appeared"), {
  chief: label("正职负责人", "Chief"),
  deputy: label("副职负责人", "Deputy"),
  "other-head": label("其他参与分管的负责人", "Other head in charge"),
  staff: label("工作人员", "Staff"),
  lawyer: label("律师", "Lawyer"),
});

/** Why the head of an organ did not appear. */
export const appearanceExcuses = defineVocabulary("appearance-excuse", label("不出庭事由", "Excuse"), {
  "force-majeure": label("不可抗力", "Force majeure"),
  accident: label("意外事件", "Accident"),
  "irreplaceable-duty": label("履行他人不能代替的公务", "A duty no one else can do"),
  other: label("其他正当事由", "Other just cause"),
});

/** What a petition asks for. */
export const petitionKinds = defineVocabulary("petition-kind", label("信访事项类型", "Kind of petition"), {
  suggestion: label("意见建议", "Suggestion"),
  complaint: label("申诉求决", "Complaint"),
  report: label("检举控告", "Report of misconduct"),
});

/** The stages of objecting to an answer to a petition. */
export const petitionReviewKinds = defineVocabulary("petition-review-kind", label("信访复查复核", "Petition review"), {
  review: label("复查", "Review"),
  "re-review": label("复核", "Re-review"),
});

/** The three mediations. */
export const mediationKinds = defineVocabulary("mediation-kind", label("调解类型", "Kind of mediation"), {
  people: label("人民调解", "People's mediation"),
  administrative: label("行政调解", "Administrative mediation"),
  judicial: label("司法调解", "Judicial mediation"),
});

/** How a mediation ended. */
export const mediationOutcomes = defineVocabulary("mediation-outcome", label("调解结果", "Outcome of a mediation"), {
  agreement: label("达成协议", "Agreement"),
  "no-agreement": label("未达成协议", "No agreement"),
  withdrawn: label("撤回申请", "Withdrawn"),
  transferred: label("移交其他途径", "Transferred"),
});

/** Kinds of arbitration. */
export const arbitrationKinds = defineVocabulary("arbitration-kind", label("仲裁类型", "Kind of arbitration"), {
  labour: label("劳动人事争议仲裁", "Labour and personnel"),
  "rural-land": label("农村土地承包仲裁", "Rural land contracts"),
  commercial: label("民商事仲裁", "Commercial"),
});

/** Kinds of administrative adjudication. */
export const adjudicationKinds = defineVocabulary("adjudication-kind", label("行政裁决类型", "Kind of adjudication"), {
  "land-and-grassland": label("土地、草原、林木权属", "Land, grassland and forest rights"),
  compensation: label("补偿争议", "Compensation"),
  "intellectual-property": label("知识产权侵权", "Intellectual property"),
  other: label("其他", "Other"),
});

/** How an arbitration or adjudication ended. */
export const rulingOutcomes = defineVocabulary("ruling-outcome", label("裁决结果", "Outcome of a ruling"), {
  granted: label("支持", "Granted"),
  "partly-granted": label("部分支持", "Partly granted"),
  dismissed: label("驳回", "Dismissed"),
  settled: label("调解、和解", "Settled"),
  withdrawn: label("撤回", "Withdrawn"),
  "not-accepted": label("不予受理", "Not accepted"),
});

/** What a hotline ticket is about. */
export const ticketKinds = defineVocabulary("ticket-kind", label("热线工单类型", "Kind of ticket"), {
  consultation: label("咨询", "Consultation"),
  complaint: label("投诉", "Complaint"),
  report: label("举报", "Report"),
  suggestion: label("建议", "Suggestion"),
  help: label("求助", "Request for help"),
});

/** How a claim for state compensation ended. */
export const compensationOutcomes = defineVocabulary(
  "compensation-outcome",
  label("国家赔偿申请办理结果", "Outcome of a claim for compensation"),
  {
    granted: label("决定赔偿", "Granted"),
    refused: label("决定不予赔偿", "Refused"),
    withdrawn: label("申请人撤回", "Withdrawn"),
    "not-accepted": label("不属于本机关赔偿、不予受理", "Not accepted"),
  },
);

/** Why a court or a procuratorate makes a suggestion to a unit. */
export const suggestionKinds = defineVocabulary("suggestion-kind", label("建议类型", "Kind of suggestion"), {
  "public-interest": label("公益诉讼检察建议", "Public-interest litigation"),
  "social-governance": label("社会治理检察建议", "Social governance"),
  "conduct-of-duty": label("依法履职类检察建议", "Conduct of duty"),
  judicial: label("司法建议", "Judicial suggestion of a court"),
  other: label("其他", "Other"),
});
