import { phrasesOf } from "./phrases-of.js";

/** 2.5 Reform of supervision. */
export const supervisionReform = phrasesOf("2.5", [
  ["推进政府监管机制改革", "Reform of supervision"],
  [
    "加强事中事后监管,全面推行“双随机、一公开”监管改革",
    "supervise during and after; draw objects and inspectors at random, and publish",
    [
      "draw-at-random",
      "hold-draw-to-its-proof",
      "draw-from-directories",
      "inspect-in-pairs",
      "publish-inspection-result",
    ],
  ],
  [
    "建立随机抽查事项清单、检查对象名录库和执法检查人员名录库",
    "keep the list of items and the directories of objects and inspectors",
    [
      "keep-list-and-directories",
      "keep-one-list-and-two-directories",
      "compile-inspection-lists",
      "inspection-list-coverage",
    ],
  ],
  [
    "制定随机抽查工作细则",
    "issue working rules",
    ["issue-random-inspection-rules", "show-work-of-random-inspection-rules"],
  ],
  ["并实现随机抽查事项的全覆盖", "and inspect every listed item", ["random-inspection-coverage"]],
  [
    "加快建立企业信用信息互联互通交换共享机制",
    "share the credit information of enterprises",
    [
      "share-credit-information",
      "show-work-of-credit-sharing",
      "share-credit-of-discredited-business",
      "credit-sharing-coverage",
    ],
  ],
  [
    "推进企业信用体系建设,建立健全市场主体诚信档案",
    "build the credit system; keep a credit archive of each business",
    ["keep-credit-archive", "credit-archive-coverage"],
  ],
  ["行业黑名单制度", "keep blacklists of trades", ["blacklist-by-published-list", "list-seriously-dishonest-business"]],
  [
    "和市场退出机制",
    "and a way out of the market",
    ["provide-market-exit", "list-abnormal-business-in-time", "take-off-abnormal-list-in-time"],
  ],
  ["实现信用监管、智能监管联动", "link supervision by credit and by data", ["supervise-discredited-business"]],
  [
    "按照权责一致原则,继续推进市县两级市场监管领域综合执法改革",
    "integrate market supervision in prefecture and counties",
    ["integrate-market-supervision", "market-supervision-share"],
  ],
  [
    "同时建立健全跨部门、跨区域执法联动响应和协作机制,实现违法线索互联",
    "enforce together across departments and places; share clues",
    [
      "enforce-jointly",
      "show-work-of-joint-enforcement",
      "case-referral-answer-rate",
      "inspection-referral-answer-rate",
    ],
  ],
  ["监管标准互通", "agree standards", ["agree-supervision-standards"]],
  ["处理结果互认", "recognise results", ["recognise-result-of-referral"]],
  ["消除监管盲点,降低执法成本", "so that nothing is overlooked and enforcement costs less"],
]);
