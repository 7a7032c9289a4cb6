import { defineSource, label, plainDate } from "fazhi";

/** The law on legislation as amended in 2015. */
export const legislationLaw2015 = defineSource({
  id: "legislation-law-2015",
  title: label("中华人民共和国立法法（2015年修正）", "Legislation Law (as amended 2015)"),
  inForce: { from: plainDate("2015-03-15"), until: plainDate("2023-03-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2015年修正文本" },
});

/** The law on legislation as amended in 2023. */
export const legislationLaw2023 = defineSource({
  id: "legislation-law-2023",
  title: label("中华人民共和国立法法（2023年修正）", "Legislation Law (as amended 2023)"),
  inForce: { from: plainDate("2023-03-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2023年修正文本" },
});

/** The regulations on making rules as issued; their text could not be found. */
export const ruleRegulations2001 = defineSource({
  id: "rule-making-regulations-2001",
  title: label("规章制定程序条例（2001年）", "Regulations on Making Rules (2001)"),
  documentNumber: "国务院令第322号",
  inForce: { from: plainDate("2002-01-01"), until: plainDate("2018-05-01") },
  verified: false,
});

/** The regulations on making rules as revised; the day from which the revision applies is from memory. */
export const ruleRegulations2018 = defineSource({
  id: "rule-making-regulations-2018",
  title: label("规章制定程序条例（2017年修订）", "Regulations on Making Rules (2017 revision)"),
  inForce: { from: plainDate("2018-05-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2017年修订文本" },
});

/** The regulations on filing regulations and rules of 2001. */
export const filingRegulations2001 = defineSource({
  id: "rule-filing-regulations-2001",
  title: label("法规规章备案条例", "Regulations on Filing Regulations and Rules"),
  inForce: { from: plainDate("2002-01-01"), until: plainDate("2024-11-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2001年文本" },
});

/** The regulations on filing and review that replaced them. */
export const filingRegulations2024 = defineSource({
  id: "rule-filing-regulations-2024",
  title: label("法规规章备案审查条例", "Regulations on Filing and Reviewing Regulations and Rules"),
  inForce: { from: plainDate("2024-11-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2024年文本" },
});
