import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** Kinds of document an organ issues; only normative ones fall under registration, review and filing. */
export const documentKinds = defineVocabulary("document-kind", label("文件类型", "Kind of document"), {
  normative: label("行政规范性文件", "Normative document"),
  rule: label("政府规章", "Government rule"),
  internal: label("内部文件", "Internal document"),
});

/** What the issuing organ says about a document's validity. */
export const documentStates = defineVocabulary("document-state", label("文件效力状态", "State of a document"), {
  "in-force": label("有效", "In force"),
  amended: label("已修改", "Amended"),
  expired: label("失效", "Expired"),
  repealed: label("废止", "Repealed"),
});

/** What a filing review found. */
export const filingResults = defineVocabulary("filing-result", label("备案审查结果", "Result of a filing review"), {
  registered: label("准予备案", "Registered"),
  "correction-ordered": label("责令纠正", "Correction ordered"),
  annulled: label("撤销", "Annulled"),
  returned: label("退回", "Returned"),
});

/** How a request to review a document ended. */
export const requestOutcomes = defineVocabulary("request-outcome", label("建议审查处理结果", "Outcome of a request"), {
  upheld: label("建议采纳", "Upheld"),
  "partly-upheld": label("部分采纳", "Partly upheld"),
  dismissed: label("文件合法、不予采纳", "Dismissed"),
  "not-competent": label("不属于审查范围", "Not competent"),
});

/** The form a legislative project takes. */
export const legislationForms = defineVocabulary("legislation-form", label("立法形式", "Form of legislation"), {
  "local-regulation": label("地方性法规", "Local regulation"),
  "separate-regulation": label("单行条例", "Separate regulation"),
  "government-rule": label("政府规章", "Government rule"),
});

/** Subjects of local legislation. */
export const legislationFields = defineVocabulary("legislation-field", label("立法领域", "Field of legislation"), {
  "urban-rural-construction": label("城乡建设与管理", "Urban-rural construction and management"),
  "environmental-protection": label("环境保护", "Environmental protection"),
  "ecological-civilisation": label("生态文明建设", "Ecological civilisation"),
  "historical-culture": label("历史文化保护", "Preservation of history and culture"),
  "grass-roots-governance": label("基层治理", "Grass-roots governance"),
  other: label("其他", "Other"),
});

/** The plans of legislation. */
export const legislationPlanKinds = defineVocabulary(
  "legislation-plan-kind",
  label("立法计划类型", "Kind of legislation plan"),
  {
    "five-year": label("五年立法规划", "Five-year plan"),
    yearly: label("年度立法计划", "Yearly plan"),
  },
);

/** The five kinds of openness and what goes with them. */
export const disclosureKinds = defineVocabulary("disclosure-kind", label("公开类型", "Kind of disclosure"), {
  decision: label("决策公开", "Decision"),
  execution: label("执行公开", "Execution"),
  management: label("管理公开", "Management"),
  service: label("服务公开", "Service"),
  result: label("结果公开", "Result"),
  data: label("数据开放", "Open data"),
  interpretation: label("政策解读", "Explanation of a policy"),
  response: label("回应关切", "Response to public concern"),
});

/** How a request for information was answered. */
export const requestAnswers = defineVocabulary("request-answer", label("依申请公开答复类型", "Answer to a request"), {
  disclosed: label("予以公开", "Disclosed"),
  "partly-disclosed": label("部分公开", "Partly disclosed"),
  withheld: label("不予公开", "Withheld"),
  "not-held": label("本机关不掌握", "Not held"),
  "not-processed": label("不予处理", "Not processed"),
});

/** The reports that an organ owes for each year. */
export const yearlyReportKinds = defineVocabulary(
  "yearly-report-kind",
  label("年度报告类型", "Kind of yearly report"),
  {
    "law-based-government": label("法治政府建设年度报告", "Law-based government"),
    "government-information": label("政府信息公开工作年度报告", "Government information"),
    "enforcement-statistics": label("行政执法年度统计", "Statistics of enforcement"),
    "rule-catalogue": label("年度规章目录", "Catalogue of the year's rules"),
    "overdue-payments": label("逾期未付中小企业款项信息", "Overdue payments to small and medium enterprises"),
  },
);

/** To whom a yearly report goes. */
export const reportRecipients = defineVocabulary("report-recipient", label("报告对象", "Recipient of a report"), {
  "party-committee": label("同级党委", "Party committee of the level"),
  "standing-committee": label("同级人大常委会", "Standing committee of the level"),
  "own-government": label("本级人民政府", "Government of the level"),
  "higher-organ": label("上一级机关", "Organ above"),
});

/** What a fair-competition review concluded. */
export const competitionConclusions = defineVocabulary(
  "competition-conclusion",
  label("公平竞争审查结论", "Conclusion of a fair-competition review"),
  {
    "not-restrictive": label("不违反审查标准", "Meets the standards"),
    exempted: label("具有限制竞争效果，符合例外规定", "Restrictive and exempted"),
    restrictive: label("违反审查标准，不符合例外规定", "Restrictive and not exempted"),
  },
);
