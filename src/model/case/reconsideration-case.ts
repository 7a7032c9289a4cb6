import { reconsiderationOutcomes, summaryGrounds } from "../../codes/dispute.js";
import { procedureKinds } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { stillOpen } from "../record/key-day.js";
import { extensions } from "./extension.js";
import { suspensions } from "./suspension.js";

/** One application to have an administrative act reconsidered. */
export const ReconsiderationCase = defineEntity({
  name: "reconsideration-case",
  title: label("行政复议案件", "Reconsideration case"),
  family: "case",
  meaning: "One application to have an act of an organ reconsidered by a higher one.",
  keyDay: "acceptedOn",
  fields: {
    unit: reference("unit", "复议机关", "Reconsideration organ"),
    respondent: reference("unit", "被申请人", "Respondent"),
    title: text("案由", "Subject").optional(),
    caseNumber: text("案号", "Case number").optional(),
    challengedCase: reference("enforcement-case", "被复议行为", "Challenged act").optional(),
    attachedDocument: reference("normative-document", "附带审查文件", "Document attached for review").optional(),
    attachedReview: inOrder(
      group(
        {
          withinPower: flag("复议机关有权处理", "Within the organ's power").optional(),
          forwardedOn: day("转送日期", "Day it was forwarded").optional(),
          forwardReceivedOn: day("收到转送日期", "Day the competent organ received it").optional(),
          suspendedOn: day("因附带审查中止日期", "Day the case was suspended for it").optional(),
          makerNotifiedOn: day("通知制定机关日期", "Day the maker was asked").optional(),
          makerReceivedOn: day("制定机关收到通知日期", "Day the maker received the question").optional(),
          makerAnsweredOn: day("制定机关答复日期", "Day the maker answered").optional(),
          concludedOn: day("处理完毕日期", "Day of conclusion").optional(),
        },
        "规范性文件附带审查",
        "Review of the attached document",
      ),
      [
        ["forwardedOn", "forwardReceivedOn"],
        ["forwardReceivedOn", "concludedOn"],
      ],
    ).optional(),
    procedureKind: choice(procedureKinds, "程序类型", "Kind of procedure").optional(),
    summaryBecause: choice(summaryGrounds, "适用简易程序的情形", "Why summary").optional(),
    complex: flag("重大、疑难、复杂", "Major, hard or complex").optional(),
    receivedOn: day("收到申请日期", "Day of receipt"),
    throughPenalisingOrgan: group(
      {
        receivedOn: day("作出处罚的机关收到申请日期", "Day the penalising organ received the application"),
        forwardedOn: day("转送复议机关日期", "Day it was forwarded").optional(),
        penaltyWithdrawn: flag("自行撤销、变更处罚", "The penalty was withdrawn or changed").optional(),
      },
      "通过作出处罚的机关提交",
      "Submitted through the penalising organ",
    ).optional(),
    correctionNotifiedOn: day("补正通知日期", "Day of the correction notice").optional(),
    correctedOn: day("补正日期", "Day of correction").optional(),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    refusedOn: day("不予受理日期", "Day of refusal").optional(),
    copySentOn: day("副本发送日期", "Day the copy was sent").optional(),
    copyReceivedOn: day("被申请人收到副本日期", "Day the respondent received the copy").optional(),
    repliedOn: day("被申请人答复日期", "Day of the respondent's answer").optional(),
    hearingNotifiedOn: day("听证通知日期", "Day of the hearing notice").optional(),
    hearingHeldOn: day("听证日期", "Day of the hearing").optional(),
    hearingHeld: flag("已听证", "Hearing held").optional(),
    openHearing: flag("公开听证审理", "Open hearing").optional(),
    respondentHeadAttended: flag("被申请人负责人参加", "Respondent's head attended").optional(),
    respondentHeadExcuse: text("被申请人负责人不能参加的理由", "Why the respondent's head could not attend").optional(),
    respondentStaffAttended: flag("被申请人工作人员参加", "Respondent's staff attended").optional(),
    opinionsHeard: flag("已听取当事人意见", "The parties were heard").optional(),
    opinionsUnhearableBecause: text("因当事人原因不能听取意见", "Why the parties could not be heard").optional(),
    technical: flag("专业性、技术性较强", "Specialised or technical").optional(),
    committeeConsulted: flag("已提请复议委员会咨询", "The committee was consulted").optional(),
    suspensions: suspensions("中止", "Suspensions").optional(),
    extensions: extensions("延期", "Extensions").optional(),
    decidedOn: day("决定日期", "Day of the decision").optional(),
    servedOn: day("送达日期", "Day of service").optional(),
    outcome: choice(reconsiderationOutcomes, "复议结果", "Outcome").optional(),
    endedOn: day(
      "终止、调解结案日期",
      "Day it ended otherwise",
      "By termination or a settlement paper, without a decision.",
    ).optional(),
    opinionLetter: inOrder(
      group(
        {
          issuedOn: day("发出日期", "Day of issue"),
          receivedOn: day("收到日期", "Day of receipt").optional(),
          answeredOn: day("反馈日期", "Day of the answer").optional(),
        },
        "行政复议意见书",
        "Opinion letter",
      ),
      [
        ["issuedOn", "receivedOn"],
        ["issuedOn", "answeredOn"],
        ["receivedOn", "answeredOn"],
      ],
    ).optional(),
    copiedUpward: flag(
      "已抄告被申请人上一级主管部门",
      "Copied upward",
      "A copy of the decision went to the department above the respondent.",
    ).optional(),
    performanceRequired: flag("有履行内容", "Asks the respondent to act").optional(),
    performanceDueOn: day("履行期限", "Performance due", "The day that the decision or settlement sets.").optional(),
    performedOn: day("履行日期", "Day the decision was carried out").optional(),
    advisers: list(
      reference("legal-adviser", "参与的法律顾问", "Adviser"),
      "参与的法律顾问",
      "Advisers who took part",
    ).optional(),
    open: stillOpen,
  },
  inOrder: [
    ["receivedOn", "correctionNotifiedOn"],
    ["correctionNotifiedOn", "correctedOn"],
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "refusedOn"],
    ["copySentOn", "copyReceivedOn"],
    ["copyReceivedOn", "repliedOn"],
    ["hearingNotifiedOn", "hearingHeldOn"],
    ["receivedOn", "decidedOn"],
    ["acceptedOn", "decidedOn"],
    ["decidedOn", "servedOn"],
  ],
});
export type ReconsiderationCase = RecordOf<typeof ReconsiderationCase>;
