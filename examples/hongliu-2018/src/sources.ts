import { defineSource, label, plainDate } from "fazhi";

/** The plan that this pack encodes. It is invented, like the prefecture; `verified` says that whoever invented it read it. */
export const plan2018 = defineSource({
  id: "hongliu-plan-2018",
  title: label(
    "红柳州2018年推进法治政府建设工作要点（虚构）",
    "Hongliu Prefecture's work plan for law-based government, 2018 (invented)",
  ),
  documentNumber: "红政办发〔2018〕901号",
  inForce: { from: plainDate("2018-03-01"), until: plainDate("2019-01-01") },
  verified: true,
});
