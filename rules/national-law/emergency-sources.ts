import { defineSource, label, plainDate } from "fazhi";

/** The regulations on reporting accidents at work. */
export const accidentRegulations = defineSource({
  id: "accident-reporting-regulations-2007",
  title: label("生产安全事故报告和调查处理条例", "Regulations on reporting and investigating accidents at work"),
  documentNumber: "国务院令第493号",
  inForce: { from: plainDate("2007-06-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2007年文本" },
});

/**
 * The regulations on public-health emergencies. Since 1 November 2025 the Law on Responding to Public Health Emergencies
 * has the departments report at once; the hours of the regulations are applied until then.
 */
export const publicHealthRegulations = defineSource({
  id: "public-health-emergency-regulations-2003",
  title: label("突发公共卫生事件应急条例", "Regulations on public-health emergencies"),
  documentNumber: "国务院令第376号",
  inForce: { from: plainDate("2003-05-09"), until: plainDate("2025-11-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2011年修订文本" },
});

/** The general office on responding to public concerns; it was read in quotations of the press, not as a whole. */
export const publicConcernNotice = defineSource({
  id: "public-concern-notice-2016",
  title: label(
    "国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知",
    "General Office notice on responding to public concerns",
  ),
  documentNumber: "国办发〔2016〕61号",
  inForce: { from: plainDate("2016-07-30") },
  verified: false,
});

/** The rules that carry out the opinion on open government; the five hours could not be read in the text. */
export const opennessImplementationRules = defineSource({
  id: "openness-implementation-rules-2016",
  title: label("《关于全面推进政务公开工作的意见》实施细则", "Rules carrying out the Opinion on open government"),
  documentNumber: "国办发〔2016〕80号",
  inForce: { from: plainDate("2016-11-10") },
  verified: false,
});
