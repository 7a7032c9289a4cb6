import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** How a step of a procedure ended. */
export const stepResults = defineVocabulary("step-result", label("环节结果", "Result of a step"), {
  passed: label("通过", "Passed"),
  "passed-with-changes": label("修改后通过", "Passed with changes"),
  failed: label("未通过", "Failed"),
  "not-needed": label("依规定不需要", "Not needed"),
});

/** The steps of a major administrative decision. */
export const decisionSteps = defineVocabulary("decision-step", label("重大行政决策环节", "Step of a major decision"), {
  "public-participation": label("公众参与", "Public participation"),
  "expert-argument": label("专家论证", "Expert argument"),
  "risk-assessment": label("风险评估", "Risk assessment"),
  "legality-review": label("合法性审查", "Legality review"),
  "collective-discussion": label("集体讨论决定", "Collective discussion"),
  "party-report": label("向党委请示报告", "Report to the Party committee"),
  decision: label("作出决定", "Decision"),
  publication: label("决策公布", "Publication"),
  archiving: label("归档", "Archiving"),
});

/** The steps of making a normative document. */
export const documentSteps = defineVocabulary(
  "document-step",
  label("规范性文件制定环节", "Step of making a document"),
  {
    evaluation: label("评估论证", "Evaluation"),
    "public-comment": label("公开征求意见", "Public comment"),
    "legality-review": label("合法性审查", "Legality review"),
    "fair-competition-review": label("公平竞争审查", "Fair-competition review"),
    "collective-discussion": label("集体讨论", "Collective discussion"),
    signing: label("签署", "Signing"),
    publication: label("公开发布", "Publication"),
    filing: label("备案", "Filing"),
  },
);

/** The steps of an enforcement case. */
export const enforcementSteps = defineVocabulary("enforcement-step", label("行政执法环节", "Step of enforcement"), {
  opening: label("立案", "Opening"),
  investigation: label("调查取证", "Investigation"),
  notice: label("告知", "Notice"),
  hearing: label("听证", "Hearing"),
  "legal-review": label("法制审核", "Enforcement legal review"),
  "collective-discussion": label("集体讨论", "Collective discussion"),
  decision: label("作出决定", "Decision"),
  service: label("送达", "Service"),
  enforcement: label("执行", "Enforcement"),
  reminder: label("催告", "Reminder"),
  "court-application": label("申请法院强制执行", "Application for enforcement by the court"),
  closing: label("结案", "Closing"),
  archiving: label("归档", "Archiving"),
});

/** The steps of legislation by a government. */
export const legislationSteps = defineVocabulary("legislation-step", label("政府立法环节", "Step of legislation"), {
  proposal: label("立项", "Proposal"),
  drafting: label("起草", "Drafting"),
  "public-comment": label("公开征求意见", "Public comment"),
  hearing: label("听证", "Hearing"),
  "expert-argument": label("专家论证", "Expert argument"),
  examination: label("审查", "Examination"),
  "collective-discussion": label("审议决定", "Deliberation"),
  signing: label("签署", "Signing"),
  publication: label("公布", "Publication"),
  filing: label("备案", "Filing"),
  evaluation: label("立法后评估", "Evaluation after enactment"),
});

/** Why a matter is outside the procedure of major decisions. */
export const exclusionReasons = defineVocabulary("exclusion-reason", label("不适用理由", "Reason of exclusion"), {
  "macro-regulation": label("财政、货币等宏观调控政策", "Macro-economic regulation"),
  legislation: label("政府立法", "Government legislation"),
  emergency: label("突发事件应急处置", "Handling of an emergency"),
  other: label("法律另有规定", "Otherwise provided by law"),
});

/** Groups whose opinion is heard. */
export const heardGroups = defineVocabulary("heard-group", label("听取意见对象", "Group heard"), {
  deputies: label("人大代表", "Deputies of people's congresses"),
  "cppcc-members": label("政协委员", "CPPCC members"),
  "peoples-organisations": label("人民团体", "People's organisations"),
  "grass-roots-organisations": label("基层组织", "Grass-roots organisations"),
  "social-organisations": label("社会组织", "Social organisations"),
  experts: label("专家", "Experts"),
  "market-subjects": label("市场主体", "Market subjects"),
  public: label("社会公众", "The public"),
});
