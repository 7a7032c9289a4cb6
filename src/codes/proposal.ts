import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** Who speaks to the government through a proposal. */
export const proposalKinds = defineVocabulary("proposal-kind", label("建议提案类型", "Kind of proposal"), {
  deputy: label("人大代表建议", "Suggestion of deputies"),
  cppcc: label("政协提案", "CPPCC proposal"),
  "deliberation-opinion": label("人大常委会审议意见", "Opinion of the standing committee"),
});

/** What a reply promises. */
export const replyKinds = defineVocabulary("reply-kind", label("答复类别", "Kind of reply"), {
  solved: label("已经解决（A类）", "Solved (A)"),
  planned: label("列入计划解决（B类）", "Planned (B)"),
  explained: label("解释说明（C类）", "Explained (C)"),
});
