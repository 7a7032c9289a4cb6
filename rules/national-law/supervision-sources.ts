import { defineSource, label, plainDate } from "fazhi";

/** The regulations on the supervision of enforcement within the administration. */
export const enforcementSupervisionRegulations = defineSource({
  id: "enforcement-supervision-regulations-2026",
  title: label("行政执法监督条例", "Regulations on the Supervision of Administrative Enforcement"),
  documentNumber: "国务院令第825号",
  inForce: { from: plainDate("2026-02-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2025年文本" },
});

/** The regulations on inspections by governments of what is below them. */
export const governmentInspectionRegulations = defineSource({
  id: "government-inspection-regulations-2021",
  title: label("政府督查工作条例", "Regulations on Government Inspections"),
  documentNumber: "国务院令第733号",
  inForce: { from: plainDate("2021-02-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2020年文本" },
});
