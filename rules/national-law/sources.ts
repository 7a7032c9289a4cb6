import { defineSource, label, plainDate } from "fazhi";

// Where a law was revised as a whole, each text is a source of its own; amendments that left the articles used here
// as they were are not told apart.

/** The law on reconsideration as enacted; the amendments of 2009 and 2017 left its periods as they were. */
export const reconsiderationLaw1999 = defineSource({
  id: "administrative-reconsideration-law-1999",
  title: label("中华人民共和国行政复议法（1999年）", "Administrative Reconsideration Law (1999)"),
  inForce: { from: plainDate("1999-10-01"), until: plainDate("2024-01-01") },
  verified: true,
});

/** The law on reconsideration as revised in 2023. */
export const reconsiderationLaw2023 = defineSource({
  id: "administrative-reconsideration-law-2023",
  title: label("中华人民共和国行政复议法（2023年修订）", "Administrative Reconsideration Law (2023 revision)"),
  inForce: { from: plainDate("2024-01-01") },
  verified: true,
});

/** The regulations that carried out the old law; what the revised law says itself is cited from there since. */
export const reconsiderationRegulations = defineSource({
  id: "reconsideration-implementing-regulations-2007",
  title: label("中华人民共和国行政复议法实施条例", "Regulations implementing the Reconsideration Law"),
  inForce: { from: plainDate("2007-08-01"), until: plainDate("2024-01-01") },
  verified: true,
});

/** The law on suits against organs since its amendment of 2014; that of 2017 left the articles used here as they were. */
export const litigationLaw2014 = defineSource({
  id: "administrative-litigation-law-2014",
  title: label("中华人民共和国行政诉讼法（2014年修正）", "Administrative Litigation Law (as amended 2014)"),
  inForce: { from: plainDate("2015-05-01") },
  verified: true,
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
  verified: true,
});

/** The Supreme People's Court on the appearance of heads; its text was read, its number is from memory and left out. */
export const appearanceProvisions = defineSource({
  id: "court-appearance-provisions-2020",
  title: label(
    "最高人民法院关于行政机关负责人出庭应诉若干问题的规定",
    "Supreme People's Court, provisions on the appearance of heads of organs in court",
  ),
  inForce: { from: plainDate("2020-07-01") },
  verified: true,
});

/** The law on penalties as enacted; only its article 42 was read in the text of the time. */
export const penaltyLaw1996 = defineSource({
  id: "administrative-penalty-law-1996",
  title: label("中华人民共和国行政处罚法（1996年）", "Administrative Penalty Law (1996)"),
  inForce: { from: plainDate("1996-10-01"), until: plainDate("2021-07-15") },
  verified: true,
});

/** The law on penalties as revised in 2021. */
export const penaltyLaw2021 = defineSource({
  id: "administrative-penalty-law-2021",
  title: label("中华人民共和国行政处罚法（2021年修订）", "Administrative Penalty Law (2021 revision)"),
  inForce: { from: plainDate("2021-07-15") },
  verified: true,
});

/** The law on administrative coercion. */
export const coercionLaw = defineSource({
  id: "administrative-coercion-law",
  title: label("中华人民共和国行政强制法", "Administrative Coercion Law"),
  inForce: { from: plainDate("2012-01-01") },
  verified: true,
});

/** The general office's opinion on the three systems of enforcement: publicity, record and legal review. */
export const threeSystemsOpinion = defineSource({
  id: "three-systems-opinion-2018",
  title: label(
    "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    "General Office opinion on publicity, record and legal review of enforcement",
  ),
  documentNumber: "国办发〔2018〕118号",
  inForce: { from: plainDate("2018-12-05") },
  verified: true,
});
