import { enforcementKinds, holdKinds, offenceDegrees, procedureKinds, specialLaws } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { penaltyKinds } from "../../codes/penalty-kind.js";
import { enforcementSteps } from "../../codes/procedure.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, instant, list, quantity, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { stillOpen } from "../record/key-day.js";
import { enforcementRecord } from "./enforcement-record.js";
import { extensions } from "./extension.js";
import { party } from "./party.js";
import { procedureSteps } from "./procedure-step.js";
import { suspensions } from "./suspension.js";

const referral = inOrder(
  group(
    {
      to: reference("unit", "接收单位", "To"),
      sentOn: day("移送日期", "Day sent"),
      answeredOn: day("反馈日期", "Day answered").optional(),
      resultRecognised: flag("处理结果互认", "Result recognised").optional(),
    },
    "线索移送",
    "Referral",
  ),
  [["sentOn", "answeredOn"]],
);

const hold = inOrder(
  group(
    {
      kind: choice(holdKinds, "类型", "Kind"),
      from: day("开始日期", "From"),
      onTheSpot: flag("当场实施", "Taken on the spot", "In an emergency, without approval beforehand.").optional(),
      takenAt: instant("实施时间", "Taken at").optional(),
      reportedAt: instant(
        "向负责人报告时间",
        "Reported at",
        "When the organ's head was told of what was taken on the spot.",
      ).optional(),
      deliveredOn: day(
        "交付决定书日期",
        "Decision delivered on",
        "When the party was given the paper of a freezing.",
      ).optional(),
      until: day("处理、解除日期", "Until", "The day on which it was lifted or dealt with.").optional(),
      extensions: extensions("期限延长", "Extensions").optional(),
      suspensions: suspensions(
        "检测、检验、检疫、技术鉴定期间",
        "Testing and appraisal",
        "What is recorded for the case counts where the hold itself records nothing.",
      ).optional(),
      dueOn: day("法定届满日期", "Due on", "Where another law or regulation sets the period.").optional(),
    },
    "证据保存、强制措施",
    "Hold",
  ),
  [
    ["from", "until"],
    ["from", "deliveredOn"],
    ["takenAt", "reportedAt"],
  ],
);

const questioning = inOrder(
  group(
    {
      person: text("被询问人", "Person").optional(),
      arrivedAt: instant("到案时间", "Arrived at").optional(),
      endedAt: instant("询问查证结束时间", "Ended at").optional(),
      detentionPossible: flag(
        "情况复杂且可能适用行政拘留",
        "Detention possible",
        "The case is complicated and detention may be imposed.",
      ).optional(),
      manyOrUnidentified: flag(
        "涉案人数众多或者身份不明",
        "Many or unidentified",
        "Many persons are involved, or somebody cannot be identified.",
      ).optional(),
    },
    "询问查证",
    "Questioning",
  ),
  [["arrivedAt", "endedAt"]],
);

const device = inOrder(
  group(
    {
      title: text("设备名称、编号", "Device").optional(),
      reviewedOn: day("法制和技术审核日期", "Legal and technical review of the device").optional(),
      locationPublishedOn: day("设置地点公布日期", "Location published on").optional(),
      recordedOn: day("记录违法事实日期", "Day of the recording").optional(),
      recordExaminedOn: day("记录内容审核日期", "Recording examined on").optional(),
    },
    "电子技术监控设备",
    "Monitoring device",
    "The automatic device whose recording is evidence.",
  ),
  [["recordedOn", "recordExaminedOn"]],
);

/** One act of enforcement, of any of the six kinds, with its procedure and record. */
export const EnforcementCase = defineEntity({
  name: "enforcement-case",
  title: label("行政执法案件", "Enforcement case"),
  family: "case",
  meaning: "One act of enforcement: a licence, penalty, coercion, expropriation, fee or inspection.",
  keyDay: "decidedOn",
  fields: {
    unit: reference("unit", "执法单位", "Enforcing unit"),
    kind: choice(enforcementKinds, "执法行为类型", "Kind of act"),
    title: text("案由", "Subject").optional(),
    caseNumber: text("案号", "Case number").optional(),
    procedureKind: choice(procedureKinds, "程序类型", "Kind of procedure").optional(),
    actedOn: day("违法行为日期", "Day of the party's act", "The day whose law governs the substance.").optional(),
    discoveredOn: day(
      "发现违法行为日期",
      "Day of discovery",
      "The day on which the act was discovered: reported, found in an inspection, transferred.",
    ).optional(),
    endangersLifeOrFinance: flag(
      "涉及公民生命健康安全、金融安全且有危害后果",
      "Harmful to life, health or financial safety",
    ).optional(),
    specialLaw: choice(specialLaws, "适用的特别法", "Special law", "The general law where missing.").optional(),
    openedOn: day("立案日期", "Day of opening").optional(),
    decidedOn: day("决定日期", "Day of the decision").optional(),
    decidedAt: instant("决定时间", "Decided at", "Of a decision on the spot.").optional(),
    filedWithOrganAt: instant("报所属机关备案时间", "Filed at", "When a decision on the spot was filed.").optional(),
    questionings: list(questioning, "询问查证", "Questionings").optional(),
    servedOn: day("送达日期", "Day of service").optional(),
    publicNoticeOn: day("公告送达日期", "Served by public notice on", "When the notice began.").optional(),
    transferredToJusticeOn: day("移送司法机关日期", "Transferred to the judicial organs on").optional(),
    closedOn: day("结案日期", "Day of closing").optional(),
    decisionDueOn: day("法定办结期限", "Decision due", "Where a special law sets a day.").optional(),
    officers: list(reference("officer", "执法人员", "Officer"), "执法人员", "Officers").optional(),
    entrustedBy: reference("unit", "委托机关", "Entrusted by", "Whose power the unit uses.").optional(),
    powerItem: reference("list-entry", "权力事项", "Power exercised", "An entry of the power list.").optional(),
    basisDocuments: list(
      reference("normative-document", "依据的规范性文件", "Document"),
      "依据的规范性文件",
      "Normative documents it rests on",
    ).optional(),
    benchmark: reference("list-entry", "适用的裁量权基准", "Benchmark applied").optional(),
    major: flag("重大执法决定", "Major decision", "Subject to enforcement legal review.").optional(),
    party: party("当事人", "Party").optional(),
    violation: text("违法行为", "Offence").optional(),
    degree: choice(offenceDegrees, "违法情节", "Degree of the offence").optional(),
    penalties: list(choice(penaltyKinds, "处罚种类", "Kind"), "处罚种类", "Penalties").optional(),
    amount: quantity("金额", "Amount", "In yuan: the fine, fee or compensation.").optional(),
    confiscatedAmount: quantity(
      "没收金额",
      "Amount confiscated",
      "In yuan: gains, and the value of property.",
    ).optional(),
    proposedAmount: quantity("告知的拟罚款金额", "Proposed fine", "In yuan, as the party was told last.").optional(),
    defendedOn: day("当事人陈述、申辩日期", "Day of the party's defence").optional(),
    amountPaid: quantity("已缴金额", "Amount paid", "In yuan.").optional(),
    paidOn: day("缴纳日期", "Day of payment").optional(),
    collectedOnTheSpot: flag("当场收缴", "Collected on the spot").optional(),
    landedOn: day(
      "抵岸、到站日期",
      "Day of landing or arrival",
      "Of a fine collected on the water or on a passenger train.",
    ).optional(),
    paidIntoTreasuryOn: day("缴入国库日期", "Paid into the treasury on").optional(),
    hearingRequestedOn: day("听证申请日期", "Hearing requested on").optional(),
    hearingNotifiedOn: day("听证通知日期", "Day of the hearing notice").optional(),
    rightsWaivedOn: day(
      "放弃陈述、申辩、听证权利日期",
      "Rights waived on",
      "When the party expressly gave up statement, defence and hearing.",
    ).optional(),
    hearingDue: flag("应当听证", "A hearing is due").optional(),
    collectiveDiscussionDue: flag("应当集体讨论", "A collective discussion is due").optional(),
    procedure: procedureSteps(enforcementSteps, "执法程序", "Procedure").optional(),
    suspensions: suspensions("不计入期限的时间", "Suspensions").optional(),
    extensions: extensions("期限延长", "Extensions").optional(),
    holds: list(hold, "证据保存、强制措施", "Holds").optional(),
    record: enforcementRecord.optional(),
    randomInspection: reference("random-inspection", "来源抽查", "Random inspection it came from").optional(),
    device: device.optional(),
    referrals: list(referral, "线索移送", "Referrals").optional(),
    resultPublishedOn: day("结果公示日期", "Day the result was published").optional(),
    resultWithheldBecause: text(
      "结果不予公示的理由",
      "Why the result is not published",
      "State or business secrets, privacy, or what else the law keeps from publication.",
    ).optional(),
    resultWithdrawnOn: day("公示信息撤回日期", "Publication withdrawn on").optional(),
    annulledOn: day(
      "撤销日期",
      "Day of annulment",
      "Or of its change, or of a finding that it is unlawful or void.",
    ).optional(),
    correctedOn: day("纠正日期", "Day of correction").optional(),
    open: stillOpen,
  },
  inOrder: [
    ["decidedOn", "decidedAt"],
    ["decidedAt", "decidedOn"],
    ["openedOn", "closedOn"],
    ["decidedOn", "servedOn"],
    ["decidedOn", "annulledOn"],
  ],
});
export type EnforcementCase = RecordOf<typeof EnforcementCase>;
