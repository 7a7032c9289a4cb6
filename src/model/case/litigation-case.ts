import { appearanceExcuses, appearanceRoles, instances, litigationOutcomes } from "../../codes/dispute.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, list, reference, text } from "../record/field.js";

/** One suit against an organ in one instance. */
export const LitigationCase = defineEntity({
  name: "litigation-case",
  title: label("行政诉讼案件", "Litigation case"),
  family: "case",
  meaning: "One suit against an organ in one instance; each further instance is a record of its own.",
  fields: {
    defendant: reference("unit", "被告单位", "Defendant"),
    coDefendants: list(reference("unit", "共同被告", "Co-defendant"), "共同被告", "Co-defendants").optional(),
    title: text("案由", "Subject").optional(),
    caseNumber: text("案号", "Case number").optional(),
    court: text("受理法院", "Court").optional(),
    instance: choice(instances, "审级", "Instance"),
    previous: reference("litigation-case", "前一审级", "Previous instance").optional(),
    challengedCase: reference("enforcement-case", "被诉行为", "Challenged act").optional(),
    filedOn: day("起诉日期", "Day of filing").optional(),
    acceptedOn: day("立案日期", "Day of acceptance").optional(),
    copyReceivedOn: day("收到起诉状副本日期", "Day the copy was received").optional(),
    answeredOn: day("答辩日期", "Day of the answer").optional(),
    withdrawnOn: day("撤诉日期", "Day the suit was withdrawn").optional(),
    mustAppear: flag("负责人应当出庭", "The head must appear").optional(),
    sessionOn: day("开庭日期", "Day of the session", "The first session.").optional(),
    headAppeared: flag("负责人出庭", "The head appeared").optional(),
    appearedBy: list(choice(appearanceRoles, "出庭人员", "Role"), "出庭人员", "Who appeared").optional(),
    excuse: choice(appearanceExcuses, "不出庭事由", "Excuse").optional(),
    excuseProven: flag("不出庭事由已证明", "Excuse proven").optional(),
    judgedOn: day("裁判日期", "Day of the judgment").optional(),
    outcome: choice(litigationOutcomes, "诉讼结果", "Outcome", "Seen from the defendant.").optional(),
    finalOn: day("裁判生效日期", "Final on").optional(),
    performanceRequired: flag("有履行内容", "Asks the organ to act").optional(),
    performanceDueOn: day("履行期限", "Performance due").optional(),
    performedOn: day("履行日期", "Day of performance").optional(),
    advisers: list(
      reference("legal-adviser", "参与的法律顾问", "Adviser"),
      "参与的法律顾问",
      "Advisers who took part",
    ).optional(),
  },
  inOrder: [
    ["filedOn", "acceptedOn"],
    ["filedOn", "withdrawnOn"],
    ["copyReceivedOn", "answeredOn"],
    ["acceptedOn", "judgedOn"],
    ["judgedOn", "finalOn"],
  ],
});
export type LitigationCase = RecordOf<typeof LitigationCase>;
