import { phrasesOf } from "./phrases-of.js";

/** 2.10 Major decisions. */
export const majorDecisions = phrasesOf("2.10", [
  ["推进行政决策科学化、民主化、法治化", "Major decisions"],
  [
    "认真落实《昌吉回族自治州人民政府关于健全完善重大事项科学民主决策制度的规定》(昌州政发〔2009〕23号)和《自治州人民政府重大行政决策风险评估办法》(昌州政办发〔2013〕72号),确保行政决策制度科学、程序正当、过程公正、责任明确",
    "follow the prefecture's provisions of 2009 and 2013 on how decisions are taken and their risk is assessed",
    ["complete-steps-before-discussion", "keep-order-of-decision-steps"],
  ],
  [
    "注重听取人大代表、政协委员、人民团体、基层组织、社会组织的意见",
    "hear deputies, CPPCC members, people's, grass-roots and social organisations",
    ["hear-named-groups"],
  ],
  ["加强公众参与平台建设", "build the platform of public participation", ["run-participation-platform"]],
  [
    "依托政府网站等形式对社会关注度高的决策事项及时公开信息、解释说明",
    "publish and explain decisions of wide concern in time",
    ["explain-decision-of-wide-concern"],
  ],
  [
    "推行重大决策事项民意调查制度",
    "survey opinion on major decisions",
    ["survey-opinion-before-decision", "show-work-of-opinion-survey", "found-opinion-survey-on-paper"],
  ],
  [
    "社会稳定风险评估机制,不断提高重大行政决策风险评估能力",
    "assess the risk to social stability, and ever better",
    ["complete-steps-before-discussion", "show-work-of-risk-assessment"],
  ],
  [
    "加强重大行政决策合法性审查工作,未经合法性审查",
    "review the legality of decisions; what was not reviewed",
    ["review-decision-before-discussion", "review-decision-before-meeting"],
  ],
  [
    "或经审查不合法的,不得提交讨论",
    "or was found unlawful is not discussed",
    ["review-decision-before-discussion", "discuss-no-decision-found-unlawful"],
  ],
  [
    "完善决策终身责任追究及责任倒查机制",
    "hold to account for life, and look back on who answers",
    [
      "name-persons-accountable-for-decision",
      "look-back-on-unlawful-decision",
      "show-work-of-decision-accountability",
      "found-decision-accountability-on-paper",
    ],
  ],
  [
    "重大行政决策集体讨论情况和决定要如实记录",
    "record discussion and decision truthfully",
    ["record-discussion-truthfully"],
  ],
  ["完整存档", "archive them whole", ["archive-decision-whole"]],
]);
