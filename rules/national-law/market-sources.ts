import { defineSource, label, plainDate } from "fazhi";

/** The regulations on what enterprises make public; their article on dishonest ones stood so until the revision of 2024. */
export const enterprisePublicityRegulations = defineSource({
  id: "enterprise-publicity-regulations-2014",
  title: label("企业信息公示暂行条例", "Interim Regulations on the Publicity of Enterprise Information"),
  documentNumber: "国务院令第654号",
  inForce: { from: plainDate("2014-10-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2014年文本和2024年修订文本" },
});

/** The registrar's measures on the list of abnormal operation; only explanations of them were read. */
export const abnormalListMeasures = defineSource({
  id: "abnormal-list-measures-2014",
  title: label("企业经营异常名录管理暂行办法", "Interim Measures on the List of Abnormal Operation"),
  inForce: { from: plainDate("2014-10-01") },
  verified: false,
});

/** The general office on one licence with one code; it could not be read. */
export const fiveInOneNotice = defineSource({
  id: "five-in-one-notice-2016",
  title: label(
    "国务院办公厅关于加快推进“五证合一、一照一码”登记制度改革的通知",
    "General Office notice on one licence with one code",
  ),
  documentNumber: "国办发〔2016〕53号",
  inForce: { from: plainDate("2016-10-01") },
  verified: false,
});
