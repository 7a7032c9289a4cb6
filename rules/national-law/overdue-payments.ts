import { defineDeadline, defineParameter, label, months } from "fazhi";
import { Unit, YearlyReport } from "fazhi/model";
import { supplierPaymentRegulations2020, supplierPaymentRegulations2025 } from "./sources.js";
import { publicPurchasers } from "./supplier-payments.js";

const before2025 = supplierPaymentRegulations2020.clause("第十六条第一款");
const since2025 = supplierPaymentRegulations2025.clause("第十八条第一款");

/** How soon after its year a public purchaser publishes what it still owes to small and medium enterprises. */
export const overduePaymentReportPeriod = defineParameter({
  id: "overdue-payment-report-period",
  title: label("逾期未付中小企业款项公开期限", "Period for publishing overdue payments"),
  values: [
    { value: months(3), source: before2025 },
    { value: months(3), source: since2025 },
  ],
});

/** Organs and public institutions publish by the end of March how much was overdue to small and medium enterprises. */
export const publishOverduePaymentsInTime = defineDeadline({
  id: "publish-overdue-payments-in-time",
  title: label("按期公开逾期未付中小企业款项", "Publish in time what is overdue to small and medium enterprises"),
  about: YearlyReport,
  binds: publicPurchasers,
  severity: "error",
  obligations: ["PAY-03"],
  data: (report) => ({ unit: report.unit.in(Unit).title, year: report.coversUntil.year() }),
  source: [before2025, since2025],
  when: (report) => report.kind.equals("overdue-payments"),
  field: "publishedOn",
  starts: (report) => report.coversUntil,
  within: (_, { parameter }) => parameter(overduePaymentReportPeriod),
  fulfilled: (report) => report.publishedOn,
  late: label(
    "{unit}{year}年逾期未付中小企业款项的信息最迟应于{due}公开，{fulfilled}才公开。",
    "What {unit} owed to small and medium enterprises after {year} was to be published by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{year}年逾期未付中小企业款项的信息最迟应于{due}公开，至今没有公开。",
    "What {unit} owed to small and medium enterprises after {year} was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label("每年3月31日前公开上一年度的信息", "by 31 March, for the year before"),
    transition: label("以报告年度终了当日施行的文本为准", "the text in force on the last day of the year"),
  },
  remedy: label("立即公开合同数量、金额等信息。", "Publish the number and amount of the contracts at once."),
  notCovered: label(
    "没有登记的年度信息看不出来；没有逾期款项的是否公开不作判断。",
    "What is not recorded is not seen; whether anything is published where nothing is overdue is not judged.",
  ),
});
