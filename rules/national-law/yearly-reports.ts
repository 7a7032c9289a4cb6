import { type Condition, defineDeadline, defineParameter, label, months, type RecordTerm } from "fazhi";
import { Unit, YearlyReport } from "fazhi/model";
import {
  governmentsAndDepartmentsOfCountyOrAbove,
  isDepartmentOfCountyOrAbove,
  isGovernmentOfCountyOrAbove,
  ruleMakers,
} from "./bound-units.js";
import { filingRegulations2001, filingRegulations2024 } from "./legislation-sources.js";
import { informationRegulations2007, informationRegulations2019, threeSystemsOpinion } from "./sources.js";

// A report falls due some months after the last day of its year: by the end of January is one month, before March
// two, by the end of March three. The law of that last day governs the report.

/** How soon after its year the report of a government department on information is published, since 2019. */
export const departmentInformationReportPeriod = defineParameter({
  id: "department-information-report-period",
  title: label("部门政府信息公开年报公布期限", "Period for a department's report on information"),
  values: [{ value: months(1), source: informationRegulations2019.clause("第四十九条") }],
});

/** The same for the report of a government; until 2019 for that of every organ. */
export const governmentInformationReportPeriod = defineParameter({
  id: "government-information-report-period",
  title: label("政府信息公开年报公布期限", "Period for a government's report on information"),
  values: [
    { value: months(3), source: informationRegulations2007.clause("第三十一条") },
    { value: months(3), source: informationRegulations2019.clause("第四十九条") },
  ],
});

/** How soon after its year the statistics of enforcement are published; the day is from memory. */
export const enforcementStatisticsPeriod = defineParameter({
  id: "enforcement-statistics-period",
  title: label("行政执法年度统计公布期限", "Period for the statistics of enforcement"),
  values: [{ value: months(1), source: threeSystemsOpinion.clause("二（六）", { verified: false }) }],
});

/** How soon after its year the catalogue of rules is sent up. */
export const ruleCataloguePeriod = defineParameter({
  id: "rule-catalogue-period",
  title: label("年度规章目录报送期限", "Period for sending up the catalogue of rules"),
  values: [
    { value: months(1), source: filingRegulations2001.clause("第十九条") },
    { value: months(1), source: filingRegulations2024.clause("第二十二条") },
  ],
});

const named = (report: RecordTerm<YearlyReport>) => ({
  unit: report.unit.in(Unit).title,
  year: report.coversUntil.year(),
});
const isOn = (report: RecordTerm<YearlyReport>, kind: YearlyReport["kind"]): Condition => report.kind.equals(kind);

/** Whether a unit makes rules: the government of a province or region, or of a prefecture or city with districts. */
const isRuleMaker = (report: RecordTerm<YearlyReport>): Condition =>
  report.unit.in(Unit).kind.equals("government").and(report.unit.in(Unit).level.oneOf("region", "prefecture"));
const notCovered = label(
  "没有登记的年度报告看不出来；报告期以登记的截止日期为准。",
  "A report of which there is no record is not seen; the year is taken from the record.",
);

const informationReport = {
  field: "publishedOn",
  starts: (report: RecordTerm<YearlyReport>) => report.coversUntil,
  fulfilled: (report: RecordTerm<YearlyReport>) => report.publishedOn,
  late: label(
    "{unit}{year}年政府信息公开工作年度报告最迟应于{due}公布，{fulfilled}才公布。",
    "The report of {unit} on information in {year} was to be published by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{year}年政府信息公开工作年度报告最迟应于{due}公布，至今没有公布。",
    "The report of {unit} on information in {year} was to be published by {due} and has not been.",
  ),
} as const;

/**
 * The report on information is published: by every organ by the end of March until 2019; since then by the end of
 * January for departments of county level and above and of March for their governments. The revised article names
 * neither townships nor zones and sets them no day.
 */
export const publishInformationReportInTime = defineDeadline({
  id: "publish-information-report-in-time",
  title: label("按期公布政府信息公开工作年度报告", "Publish the report on government information in time"),
  about: YearlyReport,
  binds: "any",
  severity: "error",
  obligations: ["GI-06"],
  data: named,
  versions: [
    {
      source: informationRegulations2007.clause("第三十一条"),
      when: (report) => isOn(report, "government-information"),
      within: (_, { parameter }) => parameter(governmentInformationReportPeriod),
      ...informationReport,
    },
    {
      source: informationRegulations2019.clause("第四十九条"),
      binds: governmentsAndDepartmentsOfCountyOrAbove,
      when: (report, { any }) =>
        isOn(report, "government-information").and(
          any(isDepartmentOfCountyOrAbove(report.unit.in(Unit)), isGovernmentOfCountyOrAbove(report.unit.in(Unit))),
        ),
      within: (report, { choose, parameter }) =>
        choose(
          report.unit.in(Unit).kind.equals("department"),
          parameter(departmentInformationReportPeriod),
          parameter(governmentInformationReportPeriod),
        ),
      ...informationReport,
    },
  ],
  answers: {
    clock: label(
      "自报告年度终了之日起算：部门至1月31日，县级以上政府至3月31日",
      "from the end of the year: departments until 31 January, governments of county level and above until 31 March",
    ),
    transition: label("以报告截止日期当日的条例为准", "the regulations of the last day reported on"),
  },
  remedy: label("立即公布年度报告。", "Publish the report at once."),
  notCovered: label(
    "没有登记的年度报告看不出来；2019年修订的条例对乡镇人民政府、开发区管委会和授权组织没有规定日期，不作判断。",
    "A report of which there is no record is not seen; the revised regulations set no day for townships, zones and authorised organisations, which are not judged.",
  ),
});

/** Since the end of 2018 the year's statistics of enforcement are published by the end of January, by a day that is not verified. */
export const publishEnforcementStatisticsInTime = defineDeadline({
  id: "publish-enforcement-statistics-in-time",
  title: label("按期公布行政执法年度统计", "Publish the statistics of enforcement in time"),
  about: YearlyReport,
  binds: "any",
  severity: "warning",
  obligations: ["ENF-22"],
  data: named,
  source: threeSystemsOpinion.clause("二（六）", { verified: false }),
  when: (report) => isOn(report, "enforcement-statistics"),
  field: "publishedOn",
  starts: (report) => report.coversUntil,
  within: (_, { parameter }) => parameter(enforcementStatisticsPeriod),
  fulfilled: (report) => report.publishedOn,
  late: label(
    "{unit}{year}年行政执法数据最迟应于{due}公布，{fulfilled}才公布。",
    "The statistics of {unit} for {year} were to be published by {due} and were on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{year}年行政执法数据最迟应于{due}公布，至今没有公布。",
    "The statistics of {unit} for {year} were to be published by {due} and have not been.",
  ),
  answers: {
    clock: label("自报告年度终了之日起算", "from the end of the year reported on"),
  },
  remedy: label("立即公布并报本级人民政府和上级主管部门。", "Publish them at once and report them upward."),
  notCovered,
});

/** The catalogue of the year's rules is sent up by the end of January, by the governments that make rules. */
export const sendUpRuleCatalogueInTime = defineDeadline({
  id: "send-up-rule-catalogue-in-time",
  title: label("一月底前报送上一年度规章目录", "Send up the catalogue of the year's rules by the end of January"),
  about: YearlyReport,
  binds: ruleMakers,
  severity: "error",
  obligations: ["LEG-11"],
  data: named,
  source: [filingRegulations2001.clause("第十九条"), filingRegulations2024.clause("第二十二条")],
  when: (report) => isOn(report, "rule-catalogue").and(isRuleMaker(report)),
  field: "submittedOn",
  starts: (report) => report.coversUntil,
  within: (_, { parameter }) => parameter(ruleCataloguePeriod),
  fulfilled: (report) => report.submittedOn,
  late: label(
    "{unit}{year}年规章目录最迟应于{due}报送，{fulfilled}才报送。",
    "The catalogue of {unit} for {year} was to be sent up by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{year}年规章目录最迟应于{due}报送，至今没有报送。",
    "The catalogue of {unit} for {year} was to be sent up by {due} and has not been.",
  ),
  answers: {
    clock: label("自报告年度终了之日起算，至次年1月31日", "from the end of the year until 31 January"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即报送备案机关。", "Send it up at once."),
  notCovered,
});
