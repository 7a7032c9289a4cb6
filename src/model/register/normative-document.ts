import { competitionConclusions, documentKinds, documentStates, filingResults } from "../../codes/document.js";
import { label } from "../../codes/label.js";
import { cleanUpVerdicts } from "../../codes/list.js";
import { documentSteps } from "../../codes/procedure.js";
import { procedureSteps } from "../case/procedure-step.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { stillOpen } from "../record/key-day.js";
import { citations } from "../review/citation.js";
import { publicComment } from "../review/public-comment.js";

const cleanUp = inOrder(
  group(
    {
      on: day("清理日期", "Day of the clean-up"),
      verdict: choice(cleanUpVerdicts, "清理结论", "Verdict"),
      publishedOn: day("清理结果公布日期", "Day the verdict was published").optional(),
    },
    "清理",
    "Clean-up",
  ),
  [["on", "publishedOn"]],
);

/** A document of general application, from its drafting to its repeal. */
export const NormativeDocument = defineEntity({
  name: "normative-document",
  title: label("规范性文件", "Normative document"),
  family: "register",
  meaning:
    "A document of general application that an organ issues; rules and internal documents are told apart by kind.",
  keyDay: "publishedOn",
  fields: {
    unit: reference("unit", "制定机关", "Issuing unit"),
    draftingUnit: reference("unit", "起草单位", "Drafting unit").optional(),
    title: text("标题", "Title"),
    kind: choice(documentKinds, "文件类型", "Kind"),
    documentNumber: text("发文字号", "Document number").optional(),
    unifiedNumber: text(
      "统一编号",
      "Unified number",
      "The number of the register; not the document number.",
    ).optional(),
    touchesRights: flag(
      "涉及公民、法人和其他组织权利义务",
      "Touches rights and duties",
      "Of citizens, legal persons or other organisations.",
    ).optional(),
    secret: flag("依法需要保密", "Secret by law").optional(),
    urgent: flag("紧急制定", "Made in an emergency", "To prevent, meet or handle an emergency.").optional(),
    touchesMarket: flag("涉及市场主体经济活动", "Touches market activity").optional(),
    basis: citations("制定依据", "Basis").optional(),
    procedure: procedureSteps(documentSteps, "制定程序", "Procedure").optional(),
    competitionReview: group(
      {
        reviewer: reference("unit", "审查单位", "Reviewing unit").optional(),
        interestedHeard: flag("已听取利害关系人意见", "Interested parties heard").optional(),
        conclusion: choice(competitionConclusions, "审查结论", "Conclusion").optional(),
        explained: flag("结论已说明例外情形", "The exception explained").optional(),
        concludedOn: day("审查结论日期", "Day of the conclusion").optional(),
      },
      "公平竞争审查",
      "Fair-competition review",
    ).optional(),
    publicComment: publicComment.optional(),
    signedOn: day("成文日期", "Day of signing").optional(),
    publishedOn: day(
      "公布日期",
      "Day of publication",
      "Missing when it was not published, which `open` says.",
    ).optional(),
    interpretationPublishedOn: day("政策解读公布日期", "Day its explanation was published").optional(),
    effectiveOn: day("施行日期", "In force from").optional(),
    expiresOn: day("有效期届满日期", "Day of expiry", "The first day on which it is no longer in force.").optional(),
    provisional: flag("暂行、试行", "Provisional").optional(),
    repealedOn: day("废止日期", "Day of repeal", "The first day on which it is no longer in force.").optional(),
    supersededBy: reference("normative-document", "替代文件", "Superseded by").optional(),
    state: choice(documentStates, "标注的效力状态", "Marked state", "What the published catalogue says.").optional(),
    stateMarkedOn: day("效力状态标注日期", "Day the state was marked").optional(),
    unifiedRegistration: flag("统一登记", "Uniformly registered").optional(),
    unifiedNumbering: flag("统一编号", "Uniformly numbered").optional(),
    unifiedIssuing: flag("统一印发", "Uniformly issued").optional(),
    registeredOn: day("统一登记日期", "Day of registration").optional(),
    filedWith: reference("unit", "备案机关", "Filed with").optional(),
    filedOn: day("报送备案日期", "Day of filing").optional(),
    filingReview: group(
      {
        concludedOn: day("审查完成日期", "Day of conclusion").optional(),
        result: choice(filingResults, "备案审查结果", "Result").optional(),
      },
      "备案审查",
      "Filing review",
    ).optional(),
    cleanUps: list(cleanUp, "清理记录", "Clean-ups").optional(),
    cataloguePublishedOn: day("列入公布目录日期", "Published in the catalogue on").optional(),
    textUpdatedOn: day("文本更新日期", "Published text updated on").optional(),
    open: stillOpen,
  },
  // What was filed is a register of the office that receives it.
  columnsApart: { filedOn: "register" },
  inOrder: [
    ["publishedOn", "filedOn"],
    ["effectiveOn", "expiresOn"],
    ["publishedOn", "expiresOn"],
    ["publishedOn", "repealedOn"],
    ["filedOn", "filingReview.concludedOn"],
  ],
});
export type NormativeDocument = RecordOf<typeof NormativeDocument>;
