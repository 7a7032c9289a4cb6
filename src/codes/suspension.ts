import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** Why a clock stands still. */
export const suspensionGrounds = defineVocabulary("suspension-ground", label("中止事由", "Ground of suspension"), {
  correction: label("补正材料", "Correction of papers"),
  hearing: label("听证", "Hearing"),
  tender: label("招标、拍卖", "Tender or auction"),
  inspection: label("检验、检测、检疫", "Inspection, testing or quarantine"),
  appraisal: label("鉴定", "Appraisal"),
  "expert-review": label("专家评审", "Expert review"),
  "site-survey": label("现场勘验", "On-site survey"),
  "third-party-opinion": label("征求第三方意见", "Opinion of a third party"),
  "competence-dispute": label("协商确定管辖", "Agreeing on competence"),
  mediation: label("调解、和解", "Mediation or settlement"),
  "public-notice": label("公告", "Public notice"),
  "related-case": label("等待另案结果", "Waiting for another case"),
  "party-incapable": label("当事人不能参加", "A party cannot take part"),
  "force-majeure": label("不可抗力", "Force majeure"),
  "clock-restart": label("重新计算期限", "Clock started again"),
  other: label("其他", "Other"),
});

/** Who approves a longer period. */
export const approverRoles = defineVocabulary("approver-role", label("批准人", "Role of the approver"), {
  "organ-head": label("行政机关负责人", "Head of the organ"),
  "office-head": label("机构负责人", "Head of the office"),
  "government-head": label("本级人民政府负责人", "Head of the people's government"),
  "higher-organ": label("上级机关", "Higher organ"),
  court: label("上级人民法院", "Higher people's court"),
  other: label("其他", "Other"),
});
