import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** The six kinds of enforcement act that are recorded throughout. */
export const enforcementKinds = defineVocabulary("enforcement-kind", label("执法行为类型", "Kind of enforcement act"), {
  licence: label("行政许可", "Licence"),
  penalty: label("行政处罚", "Penalty"),
  coercion: label("行政强制", "Coercion"),
  expropriation: label("行政征收", "Expropriation"),
  fee: label("行政收费", "Fee"),
  inspection: label("行政检查", "Inspection"),
});

/** The procedure by which a case is handled. */
export const procedureKinds = defineVocabulary("procedure-kind", label("程序类型", "Kind of procedure"), {
  summary: label("简易程序", "Summary procedure"),
  ordinary: label("一般（普通）程序", "Ordinary procedure"),
});

/** Who the other party is. */
export const partyKinds = defineVocabulary("party-kind", label("当事人类型", "Kind of party"), {
  citizen: label("公民", "Citizen"),
  "sole-trader": label("个体工商户", "Sole trader"),
  enterprise: label("企业", "Enterprise"),
  organisation: label("其他组织", "Other organisation"),
});

/** The law that sets periods and ceilings of its own for a case; where none is named, the general law. */
export const specialLaws = defineVocabulary("special-law", label("适用的特别法", "Special law that applies"), {
  general: label("行政处罚法", "Administrative Penalty Law"),
  "public-security": label("治安管理处罚法", "Public Security Administration Penalties Law"),
  tax: label("税收征收管理法", "Tax Collection Administration Law"),
  customs: label("海关法律、行政法规", "Customs law"),
  "road-traffic": label("道路交通安全法", "Road Traffic Safety Law"),
  other: label("其他法律", "Another law"),
});

/** How an application for registration ended. */
export const registrationOutcomes = defineVocabulary(
  "registration-outcome",
  label("登记结果", "Outcome of an application for registration"),
  {
    registered: label("予以登记", "Registered"),
    refused: label("不予登记", "Refused"),
    withdrawn: label("申请人撤回", "Withdrawn"),
    pending: label("尚未作出", "Not decided yet"),
  },
);

/** The degree of an offence in a discretion benchmark. */
export const offenceDegrees = defineVocabulary("offence-degree", label("违法情节", "Degree of an offence"), {
  slight: label("轻微", "Slight"),
  minor: label("较轻", "Minor"),
  ordinary: label("一般", "Ordinary"),
  serious: label("较重", "Serious"),
  grave: label("严重", "Grave"),
});

/** How an application for a licence is handled. */
export const licenceProcedures = defineVocabulary("licence-procedure", label("许可办理方式", "Way of handling"), {
  ordinary: label("单独办理", "Single"),
  joint: label("统一、联合、集中办理", "Unified, joint or concentrated"),
  "preliminary-review": label("下级初审", "Preliminary review"),
  renewal: label("延续", "Renewal"),
  "on-the-spot": label("当场办理", "On the spot"),
});

/** How an application for a licence ended. */
export const licenceOutcomes = defineVocabulary("licence-outcome", label("许可结果", "Outcome of an application"), {
  granted: label("准予", "Granted"),
  refused: label("不予", "Refused"),
  "not-accepted": label("不予受理", "Not accepted"),
  withdrawn: label("撤回", "Withdrawn"),
});

/** The doors through which a matter reaches an organ. */
export const channels = defineVocabulary("channel", label("渠道", "Channel"), {
  hall: label("实体政务大厅", "Service hall"),
  web: label("网上平台", "Web platform"),
  mobile: label("移动客户端", "Mobile client"),
  kiosk: label("自助终端", "Kiosk"),
  phone: label("服务热线", "Hotline"),
  letter: label("来信", "Letter"),
  visit: label("来访", "Visit"),
  "investment-platform": label("投资项目在线审批监管平台", "Online platform for investment projects"),
});

/** How a business leaves the register. */
export const deregistrationKinds = defineVocabulary(
  "deregistration-kind",
  label("注销方式", "Kind of deregistration"),
  {
    ordinary: label("普通注销", "Ordinary"),
    simplified: label("简易注销", "Simplified"),
  },
);

/** What became of an object drawn for inspection. */
export const inspectionResults = defineVocabulary("inspection-result", label("抽查结果", "Result of an inspection"), {
  clean: label("未发现问题", "Nothing found"),
  "problem-found": label("发现问题", "Problem found"),
  "not-found": label("无法联系", "Could not be reached"),
  refused: label("不配合检查", "Refused"),
});

/** How a unit's own unlawful act came to light. */
export const unlawfulCaseSources = defineVocabulary("unlawful-case-source", label("案件发现途径", "Source of a case"), {
  litigation: label("行政诉讼", "Litigation"),
  reconsideration: label("行政复议", "Reconsideration"),
  inspection: label("督促检查", "Inspection"),
  audit: label("审计", "Audit"),
  discipline: label("纪检监察", "Discipline inspection"),
  complaint: label("投诉举报", "Complaint"),
});

/** What an organ holds while it investigates. */
export const holdKinds = defineVocabulary("hold-kind", label("证据保存、强制措施类型", "Kind of hold"), {
  "evidence-kept": label("证据先行登记保存", "Evidence registered and kept in place"),
  sealing: label("查封", "Sealing"),
  seizure: label("扣押", "Seizure"),
  freezing: label("冻结", "Freezing"),
});

/** The steps of an act of enforcement of which a paper is kept. */
export const recordedSteps = defineVocabulary("recorded-step", label("全过程记录环节", "Recorded step"), {
  opening: label("启动（申请、立案、检查通知）", "Start"),
  acceptance: label("受理", "Acceptance"),
  investigation: label("调查取证、审查、现场检查", "Investigation, examination, inspection on the spot"),
  notice: label("告知、听取意见", "Notice and hearing of opinions"),
  review: label("审核、集体讨论", "Review and discussion"),
  decision: label("决定、检查结论", "Decision or result"),
  service: label("送达", "Service"),
  enforcement: label("执行", "Enforcement"),
});

/** What a published condition calls for before a decision of enforcement. */
export const calledSteps = defineVocabulary("called-step", label("应当履行的环节", "Step that is called for"), {
  "legal-review": label("法制审核", "Legal review"),
  hearing: label("听证", "Hearing"),
  "collective-discussion": label("集体讨论", "Collective discussion"),
});

/** The papers by which enforcement is supervised within the administration. */
export const supervisionPaperKinds = defineVocabulary(
  "supervision-paper-kind",
  label("行政执法监督文书种类", "Kind of paper of enforcement supervision"),
  {
    letter: label("行政执法监督督办函", "Supervision letter"),
    opinion: label("行政执法监督意见书", "Supervision opinion"),
    decision: label("行政执法监督决定书", "Supervision decision"),
  },
);
