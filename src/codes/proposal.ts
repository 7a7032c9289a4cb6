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

/** How those who made a proposal were contacted. */
export const contactKinds = defineVocabulary("contact-kind", label("沟通方式", "Way of contact"), {
  online: label("在线调研", "Online research"),
  interview: label("实地访谈、走访", "Interview on the spot"),
  symposium: label("座谈", "Symposium"),
  phone: label("电话、信函", "Phone or letter"),
});

/** What a proposal is about; all but the last two touch the interests of the public. */
export const proposalTopics = defineVocabulary("proposal-topic", label("建议提案内容类别", "Subject of a proposal"), {
  livelihood: label("教育、医疗、住房、就业、社会保障", "Education, health, housing, work, social security"),
  environment: label("生态环境", "Environment"),
  safety: label("食品药品、生产、公共安全", "Food, drug, work and public safety"),
  infrastructure: label("交通、供水、供热等公共设施", "Transport, water, heating and other public works"),
  prices: label("价格、收费", "Prices and fees"),
  economy: label("产业发展", "Economic development"),
  internal: label("机关内部事务", "Internal affairs"),
});

/** Why a reply may lawfully be withheld from the public. */
export const withholdingGrounds = defineVocabulary(
  "withholding-ground",
  label("不公开的法定情形", "Ground for withholding"),
  {
    "state-secret": label("国家秘密", "State secret"),
    "trade-secret": label("商业秘密", "Trade secret"),
    privacy: label("个人隐私", "Privacy"),
    stability: label("危及国家安全、公共安全、经济安全、社会稳定", "Danger to security or stability"),
    "work-secret": label("工作秘密、过程性信息", "Information of internal work"),
  },
);
