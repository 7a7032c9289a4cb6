import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** The thirteen kinds of list (清单、名录) that a plan keeps. */
export const listKinds = defineVocabulary("list-kind", label("清单类型", "Kind of list"), {
  power: label("权力清单", "Power list"),
  responsibility: label("责任清单", "Responsibility list"),
  "approval-item": label("行政审批事项目录", "Catalogue of approval items"),
  "intermediary-service": label("行政审批中介服务清单", "List of intermediary services"),
  "market-access-negative": label("市场准入负面清单", "Market-access negative list"),
  "service-item": label("政务服务事项目录", "Catalogue of service items"),
  "random-inspection-item": label("随机抽查事项清单", "List of random-inspection items"),
  "inspection-object": label("检查对象名录库", "Directory of inspection objects"),
  inspector: label("执法检查人员名录库", "Directory of inspectors"),
  "discretion-benchmark": label("行政处罚裁量权基准", "Discretion benchmark"),
  "major-enforcement-decision": label("重大行政执法决定目录", "List of major enforcement decisions"),
  "document-catalogue": label("规范性文件目录", "Catalogue of normative documents"),
  blacklist: label("行业黑名单", "Blacklist"),
});

/** Kinds of administrative power (职权类型) and of approval item. */
export const powerKinds = defineVocabulary("power-kind", label("职权类型", "Kind of power"), {
  licence: label("行政许可", "Licence"),
  "non-licensing-approval": label("非行政许可审批", "Non-licensing approval"),
  penalty: label("行政处罚", "Penalty"),
  coercion: label("行政强制", "Coercion"),
  expropriation: label("行政征收", "Expropriation"),
  fee: label("行政收费", "Fee"),
  payment: label("行政给付", "Payment"),
  inspection: label("行政检查", "Inspection"),
  confirmation: label("行政确认", "Confirmation"),
  reward: label("行政奖励", "Reward"),
  adjudication: label("行政裁决", "Adjudication"),
  "internal-approval": label("政府内部审批", "Internal approval"),
  "public-service": label("公共服务", "Public service"),
  other: label("其他职权", "Other"),
});

/** Where an item of approval came from. */
export const delegationKinds = defineVocabulary("delegation-kind", label("事项来源", "Origin of an item"), {
  own: label("本级设定", "Own"),
  "delegated-by-state": label("国家下放", "Delegated by the State"),
  "delegated-by-region": label("自治区下放", "Delegated by the autonomous region"),
  "devolved-to-county": label("下放县市", "Devolved to counties"),
});

/** What a clean-up of items decided. */
export const cleanUpVerdicts = defineVocabulary("clean-up-verdict", label("清理结论", "Verdict of a clean-up"), {
  keep: label("保留", "Keep"),
  amend: label("修改", "Amend"),
  merge: label("合并", "Merge"),
  devolve: label("下放", "Devolve"),
  cancel: label("取消", "Cancel"),
  repeal: label("废止", "Repeal"),
  lapse: label("失效", "Lapse"),
});

/** What makes a list change. */
export const revisionTriggers = defineVocabulary("revision-trigger", label("调整事由", "Trigger of a revision"), {
  "law-changed": label("法律法规规章立改废", "Law changed"),
  "functions-changed": label("部门职能变化", "Functions changed"),
  "item-cancelled": label("事项取消", "Item cancelled"),
  "item-devolved": label("事项下放", "Item devolved"),
  "item-taken-over": label("事项承接", "Item taken over"),
  routine: label("定期调整", "Routine"),
  correction: label("更正", "Correction"),
});

/** The stages of a service that can be done online. */
export const onlineStages = defineVocabulary("online-stage", label("网上办理环节", "Online stage"), {
  reservation: label("预约", "Reservation"),
  application: label("申报", "Application"),
  handling: label("办理", "Handling"),
  enquiry: label("查询", "Enquiry"),
});

/** How an intermediary is chosen. */
export const providerChoices = defineVocabulary("provider-choice", label("中介选择方式", "Choice of provider"), {
  free: label("自主选择", "Chosen freely"),
  designated: label("指定", "Designated"),
  tied: label("挂靠、捆绑", "Tied"),
});
