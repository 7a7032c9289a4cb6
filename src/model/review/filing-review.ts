import { filingResults } from "../../codes/document.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, reference, text } from "../record/field.js";

/** The higher organ's review of a document that was filed with it. */
export const FilingReview = defineEntity({
  name: "filing-review",
  title: label("备案审查", "Filing review"),
  family: "review",
  meaning: "The higher organ's review of a normative document or rule that was filed with it.",
  fields: {
    unit: reference("unit", "审查单位", "Reviewing unit"),
    document: reference("normative-document", "备案文件", "Document"),
    receivedOn: day("收到备案日期", "Day of receipt"),
    acceptedOn: day("登记日期", "Day of registration").optional(),
    returnedOn: day("退回日期", "Day of return").optional(),
    correctedOn: day("补正日期", "Day of correction").optional(),
    noticeReceivedOn: day("收到审查通知日期", "Day the review notice was received").optional(),
    noticeAnsweredOn: day("答复审查通知日期", "Day the review notice was answered").optional(),
    concludedOn: day("审查完成日期", "Day of conclusion").optional(),
    result: choice(filingResults, "备案审查结果", "Result").optional(),
    correctionDueOn: day("纠正期限", "Correction due").optional(),
    correctionReportedOn: day("纠正反馈日期", "Correction reported on").optional(),
    standardForm: flag("形式规范", "In standard form").optional(),
    opinion: text("审查意见", "Opinion").optional(),
  },
  inOrder: [
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "returnedOn"],
    ["receivedOn", "concludedOn"],
    ["returnedOn", "correctedOn"],
    ["noticeReceivedOn", "noticeAnsweredOn"],
  ],
});
export type FilingReview = RecordOf<typeof FilingReview>;
