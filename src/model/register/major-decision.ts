import { label } from "../../codes/label.js";
import { decisionSteps, exclusionReasons, heardGroups } from "../../codes/procedure.js";
import { procedureSteps } from "../case/procedure-step.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, group, list, reference, text } from "../record/field.js";
import { stillOpen } from "../record/key-day.js";
import { citations } from "../review/citation.js";
import { publicComment } from "../review/public-comment.js";

/** A major administrative decision and the procedure that led to it. */
export const MajorDecision = defineEntity({
  name: "major-decision",
  title: label("重大行政决策", "Major decision"),
  family: "register",
  meaning: "A major administrative decision, from its start to its archiving.",
  keyDay: "decidedOn",
  fields: {
    unit: reference("unit", "决策机关", "Deciding unit"),
    undertakingUnit: reference("unit", "承办单位", "Undertaking unit").optional(),
    title: text("标题", "Title"),
    matter: text("决策事项", "Matter").optional(),
    catalogued: flag("列入决策事项目录", "In the catalogue of decisions").optional(),
    excluded: choice(
      exclusionReasons,
      "不适用理由",
      "Excluded because",
      "Why the procedure does not apply.",
    ).optional(),
    technical: flag("专业性、技术性较强", "Specialised or technical", "Calls for expert argument.").optional(),
    stabilityRisk: flag(
      "可能影响社会稳定、公共安全",
      "May affect stability or safety",
      "Calls for risk assessment.",
    ).optional(),
    exploratoryReform: flag(
      "探索性改革决策、已明示法律风险",
      "Exploratory reform with its legal risk shown",
      "The State has no clear provision on it yet.",
    ).optional(),
    riskAssessedElsewhere: flag("风险已依其他规定评估", "Risk assessed under other rules").optional(),
    secret: flag("依法不予公开", "Kept from publication by law").optional(),
    wideConcern: flag("社会关注度高", "Of wide concern").optional(),
    basis: citations("依据", "Basis").optional(),
    startedOn: day("启动日期", "Day of start").optional(),
    procedure: procedureSteps(decisionSteps, "决策程序", "Procedure").optional(),
    publicComment: publicComment.optional(),
    groupsHeard: list(choice(heardGroups, "听取对象", "Group"), "听取意见对象", "Groups heard").optional(),
    surveyedOn: day("民意调查日期", "Day of the opinion survey").optional(),
    surveyed: flag("已开展民意调查", "Surveyed").optional(),
    advisers: list(
      reference("legal-adviser", "参与的法律顾问", "Adviser"),
      "参与的法律顾问",
      "Advisers who took part",
    ).optional(),
    decidedOn: day("决定日期", "Day of the decision").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
    explainedOn: day("解释说明日期", "Day of explanation", "When it was explained to the public.").optional(),
    concludedOn: day("程序终结日期", "Day the procedure closed").optional(),
    record: group(
      {
        opinionsRecorded: flag("讨论意见如实记录", "Discussion recorded truthfully").optional(),
        dissentRecorded: flag("不同意见已载明", "Dissent recorded").optional(),
        decisionRecorded: flag("决定已记录", "Decision recorded").optional(),
        archivedOn: day("归档日期", "Day of archiving").optional(),
        archiveComplete: flag("档案完整", "Archive complete").optional(),
        papersMissing: count("缺失材料数", "Papers missing").optional(),
      },
      "记录与归档",
      "Record",
    ).optional(),
    responsiblePersons: list(text("责任人", "Person"), "决策责任人", "Persons accountable for life").optional(),
    lookedBackOn: day("后评估、倒查日期", "Day of the look-back").optional(),
    open: stillOpen,
  },
  // Who answers for a decision stands in its file, not in the register of decisions.
  columnsApart: { responsiblePersons: "register" },
  inOrder: [
    ["startedOn", "decidedOn"],
    ["startedOn", "concludedOn"],
    ["decidedOn", "publishedOn"],
    ["decidedOn", "lookedBackOn"],
  ],
});
export type MajorDecision = RecordOf<typeof MajorDecision>;
