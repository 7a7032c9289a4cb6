import { phrasesOf } from "./phrases-of.js";

/** 2.11 Legal advisers. */
export const legalAdvisers = phrasesOf("2.11", [
  ["继续推进政府法律顾问制度的贯彻落实", "Legal advisers"],
  [
    "认真贯彻落实《昌吉州人民政府关于全面建立政府法律顾问制度的意见》,县级以上政府应当建立",
    "each government from county level up sets up",
    ["have-legal-adviser", "keep-legal-adviser-team", "adviser-team-coverage"],
  ],
  ["以政府法制机构人员为主体", "with legal staff as its core", ["let-legal-staff-be-core"]],
  [
    "吸收专家和律师参加的法律顾问队伍",
    "a team of advisers with experts and lawyers",
    ["keep-legal-adviser-team", "adviser-team-coverage"],
  ],
  ["规范政府法律顾问室日常工作的正常运转", "keep the advisers' office running", ["run-legal-adviser-office"]],
  [
    "坚持从实际出发、分类规范实施的原则,选择符合实际的法律顾问组织形式、工作模式和管理方式",
    "choose the form that suits the place",
  ],
  [
    "充分发挥政府法律顾问在重大行政决策、规范性文件审查、行政复议、行政应诉等法治政府建设工作中的积极作用",
    "let the advisers work on decisions, documents, reconsiderations and suits",
    [
      "hear-advisers-on-decision",
      "adviser-share-of-reviews",
      "adviser-share-of-reconsiderations",
      "adviser-share-of-suits",
    ],
  ],
]);
