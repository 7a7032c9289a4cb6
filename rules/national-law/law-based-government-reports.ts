import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  months,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { Unit, YearlyReport } from "fazhi/model";
import {
  governmentsAndDepartmentsOfCountyOrAbove,
  isDepartmentOfCountyOrAbove,
  isGovernmentOfCountyOrAbove,
} from "./bound-units.js";
import { outline2015 } from "./document-sources.js";
import { supervisionRules } from "./register-sources.js";

const underOutline = outline2015.clause("年度报告", {
  inForce: { from: outline2015.inForce.from, until: supervisionRules.inForce.from },
});
const underRules = supervisionRules.clause("第二十四条、第二十五条");

/** How soon after its year the report is made: in the first quarter, since 2019 before March. */
export const lawReportPeriod = defineParameter({
  id: "law-based-government-report-period",
  title: label("法治政府建设年度报告报送期限", "Period for the report on law-based government"),
  values: [
    { value: months(3), source: underOutline },
    { value: months(2), source: underRules },
  ],
});

/** The same for the government of a province or region, which reports to the centre before April since 2019. */
export const provincialLawReportPeriod = defineParameter({
  id: "provincial-law-based-government-report-period",
  title: label("省级法治政府建设年度报告报送期限", "Period for a province's report on law-based government"),
  values: [
    { value: months(3), source: underOutline },
    { value: months(3), source: underRules },
  ],
});

/** How soon after its year the report is made public. */
export const lawReportPublicationPeriod = defineParameter({
  id: "law-based-government-report-publication-period",
  title: label("法治政府建设年度报告公布期限", "Period for publishing the report on law-based government"),
  values: [{ value: months(3), source: supervisionRules.clause("第二十六条") }],
});

const named = (report: RecordTerm<YearlyReport>) => ({
  unit: report.unit.in(Unit).title,
  year: report.coversUntil.year(),
});
const isOfGovernment = (report: RecordTerm<YearlyReport>): Condition =>
  isGovernmentOfCountyOrAbove(report.unit.in(Unit));

/** Whether it is the report on law-based government of a unit that owes one: a government of county level or above, or its department. */
const isLawReport = (report: RecordTerm<YearlyReport>): Condition =>
  report.kind
    .equals("law-based-government")
    .and(isOfGovernment(report).or(isDepartmentOfCountyOrAbove(report.unit.in(Unit))));

const submission = {
  when: isLawReport,
  field: "submittedOn",
  starts: (report: RecordTerm<YearlyReport>) => report.coversUntil,
  fulfilled: (report: RecordTerm<YearlyReport>) => report.submittedOn,
  late: label(
    "{unit}{year}年法治政府建设年度报告最迟应于{due}报送，{fulfilled}才报送。",
    "The report of {unit} on law-based government in {year} was to be made by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{year}年法治政府建设年度报告最迟应于{due}报送，至今没有报送。",
    "The report of {unit} on law-based government in {year} was to be made by {due} and has not been.",
  ),
} as const;

/** The report on law-based government is made in the first quarter, since 2019 before March, by a province before April. */
export const makeLawReportInTime = defineDeadline({
  id: "make-law-report-in-time",
  title: label("按期报送法治政府建设年度报告", "Make the report on law-based government in time"),
  about: YearlyReport,
  binds: governmentsAndDepartmentsOfCountyOrAbove,
  severity: "warning",
  obligations: ["ORG-03", "ORG-04"],
  data: named,
  versions: [
    { source: underOutline, within: (_, { parameter }) => parameter(lawReportPeriod), ...submission },
    {
      source: underRules,
      within: (report, { choose, parameter }) =>
        choose(
          isOfGovernment(report).and(report.unit.in(Unit).level.equals("region")),
          parameter(provincialLawReportPeriod),
          parameter(lawReportPeriod),
        ),
      ...submission,
    },
  ],
  answers: {
    clock: label("自报告年度终了之日起算", "from the end of the year reported on"),
    transition: label(
      "2019年以前第一季度内；此后3月1日前，省级政府4月1日前",
      "until 2019 within the first quarter; since then before March, for provinces before April",
    ),
  },
  remedy: label("立即报送年度报告。", "Make the report at once."),
  notCovered: label("没有登记的年度报告看不出来。", "A report of which there is no record is not seen."),
});

const goesTo = (
  report: RecordTerm<YearlyReport>,
  recipient: NonNullable<YearlyReport["submittedTo"]>[number],
): Condition => report.submittedTo.some((one) => one.equals(recipient));

const recipients = {
  when: (report: RecordTerm<YearlyReport>): Condition => isLawReport(report).and(report.submittedOn.isPresent()),
  field: "submittedTo",
  message: label(
    "{unit}{year}年法治政府建设年度报告没有向全部应当报告的机关报告。",
    "The report of {unit} on law-based government in {year} did not go to all to whom it is due.",
  ),
} as const;
const ofGovernment = (report: RecordTerm<YearlyReport>, { all }: Terms): Condition =>
  all(goesTo(report, "party-committee"), goesTo(report, "standing-committee"), goesTo(report, "higher-organ"));

/**
 * A government reports to Party committee, standing committee and the government above; a department to its government
 * and the department above, since 2019 also to the Party committee of its level.
 */
export const reportToAllWhoAreDue = defineExpectation({
  id: "report-to-all-who-are-due",
  title: label("向应当报告的机关报告法治政府建设情况", "Report on law-based government to all who are due"),
  about: YearlyReport,
  binds: governmentsAndDepartmentsOfCountyOrAbove,
  severity: "warning",
  obligations: ["ORG-03", "ORG-04"],
  relevantDay: (report) => report.coversUntil,
  data: named,
  versions: [
    {
      source: underOutline,
      ...recipients,
      expect: (report, terms) =>
        terms.choose(
          isOfGovernment(report),
          ofGovernment(report, terms),
          terms.all(goesTo(report, "own-government"), goesTo(report, "higher-organ")),
        ),
    },
    {
      source: underRules,
      ...recipients,
      expect: (report, terms) =>
        terms.choose(
          isOfGovernment(report),
          ofGovernment(report, terms),
          terms.all(
            goesTo(report, "party-committee"),
            goesTo(report, "own-government"),
            goesTo(report, "higher-organ"),
          ),
        ),
    },
  ],
  remedy: label("补报。", "Report to those who were left out."),
});

/** Since 2019 the report is made public before April, by a day that is not verified. */
export const publishLawReportInTime = defineDeadline({
  id: "publish-law-report-in-time",
  title: label("按期公布法治政府建设年度报告", "Publish the report on law-based government in time"),
  about: YearlyReport,
  binds: governmentsAndDepartmentsOfCountyOrAbove,
  severity: "warning",
  obligations: ["ORG-04"],
  data: named,
  source: supervisionRules.clause("第二十六条"),
  when: isLawReport,
  field: "publishedOn",
  starts: (report) => report.coversUntil,
  within: (_, { parameter }) => parameter(lawReportPublicationPeriod),
  fulfilled: (report) => report.publishedOn,
  late: label(
    "{unit}{year}年法治政府建设年度报告最迟应于{due}公布，{fulfilled}才公布。",
    "The report of {unit} on law-based government in {year} was to be published by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{year}年法治政府建设年度报告最迟应于{due}公布，至今没有公布。",
    "The report of {unit} on law-based government in {year} was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label("自报告年度终了之日起算，至次年4月1日前", "from the end of the year, before 1 April"),
    endsOtherwise: label("除涉及党和国家秘密的以外", "save what is secret"),
  },
  remedy: label("立即公布年度报告。", "Publish the report at once."),
  notCovered: label(
    "2019年以前只要求公布，没有期限，不作判断；涉密内容不作区分。",
    "Before 2019 publication had no time and is not judged; what is secret is not told apart.",
  ),
});
