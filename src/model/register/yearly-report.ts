import { reportRecipients, yearlyReportKinds } from "../../codes/document.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, list, reference, text } from "../record/field.js";

/** A report that an organ owes for a year. */
export const YearlyReport = defineEntity({
  name: "yearly-report",
  title: label("年度报告", "Yearly report"),
  family: "register",
  meaning: "A report that an organ owes for a year, with the days on which it was submitted and published.",
  fields: {
    unit: reference("unit", "报告单位", "Reporting unit"),
    kind: choice(yearlyReportKinds, "年度报告类型", "Kind"),
    title: text("标题", "Title").optional(),
    coversUntil: day("报告期截止日期", "Covers until", "The last day of the year it reports on."),
    submittedOn: day("报送日期", "Day of submission").optional(),
    submittedTo: list(choice(reportRecipients, "报告对象", "Recipient"), "报告对象", "Recipients").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
    url: text("网址", "Address").optional(),
  },
});
export type YearlyReport = RecordOf<typeof YearlyReport>;
