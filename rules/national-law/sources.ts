import { defineSource, label, plainDate } from "fazhi";

// Where a law was revised as a whole, each text is a source of its own; amendments that left the articles used here
// as they were are not told apart.

/** The law on reconsideration as enacted; the amendments of 2009 and 2017 left its periods as they were. */
export const reconsiderationLaw1999 = defineSource({
  id: "administrative-reconsideration-law-1999",
  title: label("中华人民共和国行政复议法（1999年）", "Administrative Reconsideration Law (1999)"),
  inForce: { from: plainDate("1999-10-01"), until: plainDate("2024-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2017年修正文本" },
});

/** The law on reconsideration as revised in 2023. */
export const reconsiderationLaw2023 = defineSource({
  id: "administrative-reconsideration-law-2023",
  title: label("中华人民共和国行政复议法（2023年修订）", "Administrative Reconsideration Law (2023 revision)"),
  inForce: { from: plainDate("2024-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2023年修订文本" },
});

/**
 * The regulations that carry out the law. The revision of the law did not repeal them; a clause that the revised law
 * replaces is cited with the day on which it did, see {@link replacedIn2024}.
 */
export const reconsiderationRegulations = defineSource({
  id: "reconsideration-implementing-regulations-2007",
  title: label("中华人民共和国行政复议法实施条例", "Regulations implementing the Reconsideration Law"),
  inForce: { from: plainDate("2007-08-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2007年文本" },
});

/** The days of a clause of the regulations for which the revised law has an article of its own. */
export const replacedIn2024 = {
  from: reconsiderationRegulations.inForce.from,
  until: reconsiderationLaw2023.inForce.from,
};

/** The law on suits against organs since its amendment of 2014; that of 2017 left the articles used here as they were. */
export const litigationLaw2014 = defineSource({
  id: "administrative-litigation-law-2014",
  title: label("中华人民共和国行政诉讼法（2014年修正）", "Administrative Litigation Law (as amended 2014)"),
  inForce: { from: plainDate("2015-05-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2017年修正文本" },
});

/** The Supreme People's Court's interpretation of that law. */
export const litigationInterpretation = defineSource({
  id: "administrative-litigation-interpretation-2018",
  title: label(
    "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释",
    "Supreme People's Court, interpretation of the Administrative Litigation Law",
  ),
  documentNumber: "法释〔2018〕1号",
  inForce: { from: plainDate("2018-02-08") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2018年文本" },
});

/** The Supreme People's Court on the appearance of heads; its text was read, its number is from memory and left out. */
export const appearanceProvisions = defineSource({
  id: "court-appearance-provisions-2020",
  title: label(
    "最高人民法院关于行政机关负责人出庭应诉若干问题的规定",
    "Supreme People's Court, provisions on the appearance of heads of organs in court",
  ),
  inForce: { from: plainDate("2020-07-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2020年文本" },
});

/** The law on penalties as enacted. The amendment of 2009 left the articles used here as they were; that of 2017 added the legal review. */
export const penaltyLaw1996 = defineSource({
  id: "administrative-penalty-law-1996",
  title: label("中华人民共和国行政处罚法（1996年）", "Administrative Penalty Law (1996)"),
  inForce: { from: plainDate("1996-10-01"), until: plainDate("2021-07-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2017年修正文本" },
});

/** The law on penalties as revised in 2021. */
export const penaltyLaw2021 = defineSource({
  id: "administrative-penalty-law-2021",
  title: label("中华人民共和国行政处罚法（2021年修订）", "Administrative Penalty Law (2021 revision)"),
  inForce: { from: plainDate("2021-07-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2021年修订文本" },
});

/** The law on administrative coercion. */
export const coercionLaw = defineSource({
  id: "administrative-coercion-law",
  title: label("中华人民共和国行政强制法", "Administrative Coercion Law"),
  inForce: { from: plainDate("2012-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2011年文本" },
});

/** The general office's opinion on the three systems of enforcement; its days were read as its authors presented them to the press. */
export const threeSystemsOpinion = defineSource({
  id: "three-systems-opinion-2018",
  title: label(
    "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    "General Office opinion on publicity, record and legal review of enforcement",
  ),
  documentNumber: "国办发〔2018〕118号",
  inForce: { from: plainDate("2018-12-05") },
  verified: { on: plainDate("2026-11-22"), text: "国务院政策例行吹风会（2019年1月4日）对意见的介绍" },
});

/** The law on licensing; the amendment of 2019 left its periods as they were. */
export const licensingLaw = defineSource({
  id: "administrative-licensing-law",
  title: label("中华人民共和国行政许可法", "Administrative Licensing Law"),
  inForce: { from: plainDate("2004-07-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2019年修正文本" },
});

/** The State Council's abolition of non-licensing approvals. */
export const nonLicensingDecision = defineSource({
  id: "non-licensing-approvals-decision-2015",
  title: label("国务院关于取消非行政许可审批事项的决定", "State Council decision abolishing non-licensing approvals"),
  documentNumber: "国发〔2015〕27号",
  inForce: { from: plainDate("2015-05-14") },
  verified: { on: plainDate("2026-11-22"), text: "公开转载的决定正文" },
});

/** The general office on cleaning up intermediary services; only reports about it could be read. */
export const intermediaryNotice = defineSource({
  id: "intermediary-services-notice-2015",
  title: label(
    "国务院办公厅关于清理规范国务院部门行政审批中介服务的通知",
    "General Office notice on intermediary services for approvals",
  ),
  documentNumber: "国办发〔2015〕31号",
  inForce: { from: plainDate("2015-05-01") },
  verified: false,
});

/** The regulations on petitions of 2005. */
export const petitionRegulations2005 = defineSource({
  id: "regulations-on-petitions-2005",
  title: label("信访条例（2005年）", "Regulations on Petitions (2005)"),
  documentNumber: "国务院令第431号",
  inForce: { from: plainDate("2005-05-01"), until: plainDate("2022-05-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2005年文本" },
});

/** The regulations on petition work that replaced them. */
export const petitionRegulations2022 = defineSource({
  id: "regulations-on-petition-work-2022",
  title: label("信访工作条例", "Regulations on Petition Work"),
  inForce: { from: plainDate("2022-05-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2022年文本" },
});

/** The regulations on government information of 2007. */
export const informationRegulations2007 = defineSource({
  id: "government-information-regulations-2007",
  title: label("中华人民共和国政府信息公开条例（2007年）", "Regulations on Open Government Information (2007)"),
  documentNumber: "国务院令第492号",
  inForce: { from: plainDate("2008-05-01"), until: plainDate("2019-05-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2007年文本" },
});

/** The regulations on government information as revised in 2019. */
export const informationRegulations2019 = defineSource({
  id: "government-information-regulations-2019",
  title: label(
    "中华人民共和国政府信息公开条例（2019年修订）",
    "Regulations on Open Government Information (2019 revision)",
  ),
  documentNumber: "国务院令第711号",
  inForce: { from: plainDate("2019-05-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2019年修订文本" },
});

/** The law on deputies as amended in 2015. The day in March 2025 on which the amended text took over is from memory. */
export const deputiesLaw2015 = defineSource({
  id: "deputies-law-2015-text",
  title: label(
    "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法（2015年修正）",
    "Law on Deputies to People's Congresses (as amended 2015)",
  ),
  inForce: { from: plainDate("2015-08-29"), until: plainDate("2025-03-12") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2015年修正文本" },
});

/** The law on deputies as amended in 2025, which moved the article and kept the periods. */
export const deputiesLaw2025 = defineSource({
  id: "deputies-law-2025-text",
  title: label(
    "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法（2025年修正）",
    "Law on Deputies to People's Congresses (as amended 2025)",
  ),
  inForce: { from: plainDate("2025-03-12") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2025年修正文本" },
});

/** The CPPCC's rules on proposals; the national text could not be read. */
export const proposalRules = defineSource({
  id: "cppcc-proposal-rules",
  title: label("政协提案工作有关规定", "Rules of the CPPCC on proposals"),
  inForce: { from: plainDate("2015-08-29") },
  verified: false,
});

/** The general office on publishing the replies to suggestions and proposals. */
export const replyPublicationNotice = defineSource({
  id: "reply-publication-notice-2014",
  title: label(
    "国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知",
    "General Office notice on publishing replies to suggestions and proposals",
  ),
  documentNumber: "国办发〔2014〕46号",
  inForce: { from: plainDate("2014-10-02") },
  verified: { on: plainDate("2026-11-22"), text: "公开转载的通知正文" },
});

/** The law on supervision by standing committees as enacted. */
export const supervisionLaw2006 = defineSource({
  id: "standing-committee-supervision-law",
  title: label(
    "中华人民共和国各级人民代表大会常务委员会监督法（2006年）",
    "Law on Supervision by Standing Committees (2006)",
  ),
  inForce: { from: plainDate("2007-01-01"), until: plainDate("2024-11-08") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2006年文本" },
});

/** The same law as amended in 2024, which renumbered its articles. */
export const supervisionLaw2024 = defineSource({
  id: "standing-committee-supervision-law-2024",
  title: label(
    "中华人民共和国各级人民代表大会常务委员会监督法（2024年修正）",
    "Law on Supervision by Standing Committees (as amended 2024)",
  ),
  inForce: { from: plainDate("2024-11-08") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2024年修正文本" },
});

/** The two supreme organs on public-interest litigation; the amendment of 2020 left its article 21 as it was. */
export const publicInterestInterpretation = defineSource({
  id: "public-interest-litigation-interpretation-2018",
  title: label(
    "最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释",
    "Interpretation on public-interest litigation by procuratorates",
  ),
  documentNumber: "法释〔2018〕6号",
  inForce: { from: plainDate("2018-03-02") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2020年修正文本" },
});

/**
 * The regulations on paying small and medium enterprises, as issued in 2020 and as revised in 2025.
 */
export const supplierPaymentRegulations2020 = defineSource({
  id: "supplier-payment-regulations-2020",
  title: label("保障中小企业款项支付条例（2020年）", "Regulations on Payments to Small and Medium Enterprises (2020)"),
  documentNumber: "国务院令第728号",
  inForce: { from: plainDate("2020-09-01"), until: plainDate("2025-06-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2020年文本" },
});
export const supplierPaymentRegulations2025 = defineSource({
  id: "supplier-payment-regulations-2025",
  title: label(
    "保障中小企业款项支付条例（2025年修订）",
    "Regulations on Payments to Small and Medium Enterprises (2025 revision)",
  ),
  documentNumber: "国务院令第802号",
  inForce: { from: plainDate("2025-06-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2025年修订文本" },
});

/** The law on state compensation as amended in 2012. */
export const stateCompensationLaw = defineSource({
  id: "state-compensation-law-2012",
  title: label("中华人民共和国国家赔偿法（2012年修正）", "State Compensation Law (2012 amendment)"),
  inForce: { from: plainDate("2013-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2012年修正文本" },
});

/** The Supreme People's Court on suggestions of courts in matters of governance. */
export const judicialSuggestionProvisions = defineSource({
  id: "judicial-suggestion-provisions-2023",
  title: label(
    "最高人民法院关于综合治理类司法建议工作若干问题的规定",
    "Supreme People's Court, provisions on judicial suggestions on governance",
  ),
  documentNumber: "法释〔2023〕11号",
  inForce: { from: plainDate("2023-11-16") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2023年文本" },
});
