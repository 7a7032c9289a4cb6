import { defineSource, label, plainDate } from "fazhi";

/** The general office on making normative documents. */
export const documentNotice = defineSource({
  id: "normative-documents-notice-2018",
  title: label(
    "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
    "General Office notice on making and supervising normative documents",
  ),
  documentNumber: "国办发〔2018〕37号",
  inForce: { from: plainDate("2018-05-16") },
  verified: { on: plainDate("2026-11-22"), text: "公开转载的通知正文" },
});

/** The general office on legality review; only reports about it were read, its number of days is from memory. */
export const legalityReviewOpinion = defineSource({
  id: "legality-review-opinion-2018",
  title: label(
    "国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见",
    "General Office opinion on the legality review of normative documents",
  ),
  documentNumber: "国办发〔2018〕115号",
  inForce: { from: plainDate("2018-12-04") },
  verified: false,
});

/** The law on local organs as amended in 2022; the day from which the amendment applies is from memory. */
export const localOrgansLaw2022 = defineSource({
  id: "local-organs-law-2022",
  title: label(
    "中华人民共和国地方各级人民代表大会和地方各级人民政府组织法（2022年修正）",
    "Organic Law of Local People's Congresses and Governments (as amended 2022)",
  ),
  inForce: { from: plainDate("2022-03-12") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2022年修正文本" },
});

/** The regulations on the business environment. */
export const businessRegulations = defineSource({
  id: "business-environment-regulations",
  title: label("优化营商环境条例", "Regulations on Improving the Business Environment"),
  documentNumber: "国务院令第722号",
  inForce: { from: plainDate("2020-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2019年文本" },
});

/** The State Council on law-based government of 2010; the sentence used here was read where the plan of 2017 repeats it. */
export const lawBasedGovernmentOpinion = defineSource({
  id: "law-based-government-opinion-2010",
  title: label("国务院关于加强法治政府建设的意见", "State Council opinion on law-based government"),
  documentNumber: "国发〔2010〕33号",
  inForce: { from: plainDate("2010-10-10") },
  verified: false,
});

/** The outline of law-based government until 2020; the number of the clause could not be read. */
export const outline2015 = defineSource({
  id: "law-based-government-outline-2015",
  title: label("法治政府建设实施纲要（2015—2020年）", "Outline of law-based government, 2015-2020"),
  documentNumber: "中发〔2015〕36号",
  inForce: { from: plainDate("2015-12-27"), until: plainDate("2021-01-01") },
  verified: false,
});

/** The outline that followed it, until 2025; read in a province's plan that restates it. */
export const outline2021 = defineSource({
  id: "law-based-government-outline-2021",
  title: label("法治政府建设实施纲要（2021—2025年）", "Outline of law-based government, 2021-2025"),
  documentNumber: "中发〔2021〕33号",
  inForce: { from: plainDate("2021-08-02"), until: plainDate("2026-01-01") },
  verified: false,
});

/** The State Council on the government of cities and counties by law. */
export const cityAndCountyDecision = defineSource({
  id: "city-and-county-decision-2008",
  title: label("国务院关于加强市县政府依法行政的决定", "State Council decision on cities and counties"),
  documentNumber: "国发〔2008〕17号",
  inForce: { from: plainDate("2008-05-12") },
  verified: false,
});

/** What provinces provide on filing normative documents; each has its own. */
export const provincialFilingProvisions = defineSource({
  id: "provincial-filing-provisions",
  title: label("省、自治区、直辖市关于规范性文件备案的规定", "Provincial provisions on filing normative documents"),
  inForce: { from: plainDate("2004-01-01") },
  verified: false,
});

/** The State Council on fair-competition review; local governments of all levels took part from 2017 on. */
export const fairCompetitionOpinion = defineSource({
  id: "fair-competition-opinion-2016",
  title: label(
    "国务院关于在市场体系建设中建立公平竞争审查制度的意见",
    "State Council opinion on fair-competition review",
  ),
  documentNumber: "国发〔2016〕34号",
  inForce: { from: plainDate("2017-01-01"), until: plainDate("2024-08-01") },
  verified: false,
});

/** The regulations on fair-competition review. */
export const fairCompetitionRegulations = defineSource({
  id: "fair-competition-regulations-2024",
  title: label("公平竞争审查条例", "Regulations on Fair-Competition Review"),
  documentNumber: "国务院令第783号",
  inForce: { from: plainDate("2024-08-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2024年文本" },
});

/** The regulations on the procedure of major decisions. */
export const majorDecisionRegulations = defineSource({
  id: "major-decision-regulations-2019",
  title: label("重大行政决策程序暂行条例", "Interim Regulations on the Procedure of Major Decisions"),
  documentNumber: "国务院令第713号",
  inForce: { from: plainDate("2019-09-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2019年文本" },
});
