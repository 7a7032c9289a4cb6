import { defineSource, label, plainDate } from "fazhi";

/** The plan that this pack encodes. It obliges during its year; what was done before it was issued it does not judge. */
export const plan2017 = defineSource({
  id: "changji-plan-2017",
  title: label(
    "自治州2017年推进依法行政加快法治政府建设工作要点",
    "Changji Prefecture's 2017 work plan for law-based administration",
  ),
  inForce: { from: plainDate("2017-04-01"), until: plainDate("2018-01-01") },
  verified: true,
});

/** The law on reconsideration before its revision; the day counts used here did not change within this time. */
export const reconsiderationLaw = defineSource({
  id: "reconsideration-law-1999",
  title: label("中华人民共和国行政复议法（1999年）", "Administrative Reconsideration Law (1999)"),
  inForce: { from: plainDate("1999-10-01"), until: plainDate("2024-01-01") },
  verified: true,
});

/** The law on suits against organs as amended in 2014; the amendment of 2017 left the article used here as it was. */
export const litigationLaw = defineSource({
  id: "litigation-law-2015",
  title: label("中华人民共和国行政诉讼法（2014年修正）", "Administrative Litigation Law (as amended 2014)"),
  inForce: { from: plainDate("2015-05-01") },
  verified: true,
});

/** The law on deputies as amended in 2015; the amendment of March 2025 moved the article and kept the periods. */
export const deputiesLaw = defineSource({
  id: "deputies-law-2015",
  title: label("中华人民共和国全国人民代表大会和地方各级人民代表大会代表法", "Law on Deputies to People's Congresses"),
  inForce: { from: plainDate("2015-08-29") },
  verified: true,
});

/** The law on penalties before its full revision. */
export const penaltyLaw = defineSource({
  id: "penalty-law-1996",
  title: label("中华人民共和国行政处罚法（1996年）", "Administrative Penalty Law (1996)"),
  inForce: { from: plainDate("1996-10-01"), until: plainDate("2021-07-15") },
  // The number was read in the text of 2021 and, for this text, only at second hand.
  verified: false,
});

/** The regulations on government information before their revision. */
export const informationRegulations = defineSource({
  id: "information-regulations-2007",
  title: label("中华人民共和国政府信息公开条例（2007年）", "Regulations on Open Government Information (2007)"),
  inForce: { from: plainDate("2008-05-01"), until: plainDate("2019-05-15") },
  verified: true,
});

/** The regulations on petitions, until those of 2022 took their place. */
export const petitionRegulations = defineSource({
  id: "petition-regulations-2005",
  title: label("信访条例", "Regulations on Petitions"),
  inForce: { from: plainDate("2005-05-01"), until: plainDate("2022-05-01") },
  verified: true,
});

/** The ministry's provisions on people's mediation; the law on it of 2010 sets no time. */
export const mediationProvisions = defineSource({
  id: "mediation-provisions-2002",
  title: label("人民调解工作若干规定", "Provisions on People's Mediation"),
  inForce: { from: plainDate("2002-11-01") },
  verified: true,
});

/** The law on labour disputes; its number was not read in an official text. */
export const labourDisputeLaw = defineSource({
  id: "labour-dispute-law-2007",
  title: label("中华人民共和国劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law"),
  inForce: { from: plainDate("2008-05-01") },
  verified: false,
});

/** The opinion on simplified deregistration, until the regulations of 2022; the number of its article is not known to us. */
export const simplifiedDeregistrationOpinion = defineSource({
  id: "simplified-deregistration-opinion",
  title: label(
    "工商总局关于全面推进企业简易注销登记改革的指导意见",
    "Guiding opinion on the simplified deregistration of enterprises",
  ),
  documentNumber: "工商企注字〔2016〕253号",
  inForce: { from: plainDate("2017-03-01"), until: plainDate("2022-03-01") },
  verified: true,
});

/** The autonomous region's provisions on filing; only their opening could be read, and not the day from which they apply. */
export const filingProvisions = defineSource({
  id: "xinjiang-filing-provisions",
  title: label(
    "新疆维吾尔自治区行政机关规范性文件备案规定",
    "Xinjiang provisions on the filing of administrative normative documents",
  ),
  inForce: plan2017.inForce,
  verified: false,
});
