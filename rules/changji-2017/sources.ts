import { defineSource, label, plainDate } from "fazhi";

/** The plan that this pack encodes. It obliges during its year; what was done before it was issued it does not judge. */
export const plan2017 = defineSource({
  id: "changji-plan-2017",
  title: label(
    "自治州2017年推进依法行政加快法治政府建设工作要点",
    "Changji Prefecture's 2017 work plan for law-based administration",
  ),
  inForce: { from: plainDate("2017-04-01"), until: plainDate("2018-01-01") },
  verified: { on: plainDate("2026-11-22"), text: "印发的工作要点全文" },
});

/** The law on labour disputes. */
export const labourDisputeLaw = defineSource({
  id: "labour-dispute-law-2007",
  title: label("中华人民共和国劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law"),
  inForce: { from: plainDate("2008-05-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2007年文本" },
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

/** The regulations that implement the law on reconsideration. */
export const reconsiderationRegulations = defineSource({
  id: "reconsideration-regulations-2007",
  title: label("中华人民共和国行政复议法实施条例", "Implementing Regulations of the Reconsideration Law"),
  inForce: { from: plainDate("2007-08-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2007年文本" },
});

/** The regulations on government information before their revision. */
export const informationRegulations = defineSource({
  id: "information-regulations-2007",
  title: label("中华人民共和国政府信息公开条例（2007年）", "Regulations on Open Government Information (2007)"),
  inForce: { from: plainDate("2008-05-01"), until: plainDate("2019-05-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2007年文本" },
});
