import { defineSource, label, plainDate } from "fazhi";

/** The two general offices on power lists; only a definition that quotes the five things a list shows was read. */
export const powerListOpinion = defineSource({
  id: "power-list-opinion-2015",
  title: label(
    "关于推行地方各级政府工作部门权力清单制度的指导意见",
    "Opinion on power lists of local government departments",
  ),
  documentNumber: "中办发〔2015〕21号",
  inForce: { from: plainDate("2015-03-24") },
  verified: false,
});

/** The general office on random inspection. */
export const randomInspectionNotice = defineSource({
  id: "random-inspection-notice-2015",
  title: label("国务院办公厅关于推广随机抽查规范事中事后监管的通知", "General Office notice on random inspection"),
  documentNumber: "国办发〔2015〕58号",
  inForce: { from: plainDate("2015-08-05") },
  verified: { on: plainDate("2026-11-22"), text: "中国政府网所载通知全文" },
});

/** The State Council on random and joint inspection; only its opening could be read. */
export const randomInspectionOpinion = defineSource({
  id: "random-inspection-opinion-2019",
  title: label(
    "国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见",
    "State Council opinion on random and joint inspection",
  ),
  documentNumber: "国发〔2019〕5号",
  inForce: { from: plainDate("2019-02-15") },
  verified: false,
});

/** The general office on inspections of businesses; it was read in the news, its yearly caps are set field by field. */
export const enterpriseInspectionOpinion = defineSource({
  id: "enterprise-inspection-opinion-2024",
  title: label("国务院办公厅关于严格规范涉企行政检查的意见", "General Office opinion on inspections of businesses"),
  documentNumber: "国办发〔2024〕54号",
  inForce: { from: plainDate("2025-01-03") },
  verified: false,
});

/** The ministry's provisions on people's mediation; the law of 2010 itself sets no time limit. */
export const mediationProvisions = defineSource({
  id: "peoples-mediation-provisions-2002",
  title: label("人民调解工作若干规定", "Provisions on People's Mediation"),
  documentNumber: "司法部令第75号",
  inForce: { from: plainDate("2002-11-01") },
  verified: { on: plainDate("2026-11-22"), text: "公开转载的规定条文" },
});

/** The law on people's mediation. */
export const mediationLaw = defineSource({
  id: "peoples-mediation-law",
  title: label("中华人民共和国人民调解法", "People's Mediation Law"),
  inForce: { from: plainDate("2011-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2010年文本" },
});

/** The general office on the service hotlines. */
export const hotlineOpinion = defineSource({
  id: "service-hotline-opinion-2020",
  title: label(
    "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见",
    "General Office opinion on local service hotlines",
  ),
  documentNumber: "国办发〔2020〕53号",
  inForce: { from: plainDate("2020-12-28") },
  verified: { on: plainDate("2026-11-22"), text: "公开转载的意见正文" },
});

/**
 * Registrar and tax administration on simplified deregistration: twenty days nationwide. A press report of August 2021
 * was read, its day of issue is from memory.
 */
export const deregistrationOpinion2021 = defineSource({
  id: "simplified-deregistration-notice-2021",
  title: label(
    "市场监管总局、国家税务总局关于进一步完善简易注销登记便捷中小微企业市场退出的通知",
    "Notice of the registrar and the tax administration on simplified deregistration",
  ),
  documentNumber: "国市监注发〔2021〕45号",
  inForce: { from: plainDate("2021-07-30"), until: plainDate("2022-03-01") },
  verified: false,
});

/** The registrar's notice on simplified deregistration; only reports of its days were read. */
export const deregistrationNotice = defineSource({
  id: "simplified-deregistration-notice-2016",
  title: label("关于全面推进企业简易注销登记改革的指导意见", "Opinion on simplified deregistration"),
  documentNumber: "工商企注字〔2016〕253号",
  inForce: { from: plainDate("2017-03-01"), until: plainDate("2022-03-01") },
  verified: false,
});

/** The regulations on the registration of market subjects. */
export const registrationRegulations = defineSource({
  id: "market-subject-registration-regulations",
  title: label("市场主体登记管理条例", "Regulations on the Registration of Market Subjects"),
  documentNumber: "国务院令第746号",
  inForce: { from: plainDate("2022-03-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2021年文本" },
});

/** The two general offices on legal advisers; the day by which governments have them is from memory. */
export const legalAdviserOpinion = defineSource({
  id: "legal-adviser-opinion-2016",
  title: label("关于推行法律顾问制度和公职律师公司律师制度的意见", "Opinion on legal advisers and government lawyers"),
  documentNumber: "中办发〔2016〕30号",
  inForce: { from: plainDate("2016-06-16") },
  verified: false,
});

/** The two general offices on supervising law-based government; its days were read where a province restates them. */
export const supervisionRules = defineSource({
  id: "law-based-government-supervision-rules-2019",
  title: label(
    "法治政府建设与责任落实督察工作规定",
    "Rules on supervising law-based government and its responsibilities",
  ),
  documentNumber: "厅字〔2019〕28号",
  inForce: { from: plainDate("2019-04-15") },
  verified: false,
});
