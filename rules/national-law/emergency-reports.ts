import { type Binds, defineDeadline, defineParameter, hours, label, type RecordTerm } from "fazhi";
import { EmergencyReport, Unit } from "fazhi/model";
import { accidentRegulations, publicHealthRegulations } from "./emergency-sources.js";

const ofAccidents = accidentRegulations.clause("第十一条");
const ofHealth = publicHealthRegulations.clause("第二十条");
const ofRegions = publicHealthRegulations.clause("第十九条第三款");

/** How soon each level passes on the report of an accident at work. */
export const accidentReportPeriod = defineParameter({
  id: "accident-report-period",
  title: label("生产安全事故逐级上报时限", "Time for passing on the report of an accident"),
  values: [{ value: hours(2), source: ofAccidents }],
});

/** How soon a health department, a county and a city pass on the report of a public-health emergency. */
export const healthReportPeriod = defineParameter({
  id: "health-report-period",
  title: label("突发公共卫生事件上报时限", "Time for passing on the report of a public-health emergency"),
  values: [{ value: hours(2), source: ofHealth }],
});

/** How soon a province or region tells the national department. */
export const regionalHealthReportPeriod = defineParameter({
  id: "regional-health-report-period",
  title: label("省级政府报告突发公共卫生事件时限", "Time for a province to report a public-health emergency"),
  values: [{ value: hours(1), source: ofRegions }],
});

/** The departments that supervise safety at work, of county level and above (负有安全生产监督管理职责的有关部门). */
const safetyDepartments: Binds = { kinds: ["department"], levels: ["region", "prefecture", "county"] };
/** The health departments of county level and above, and the governments of counties and cities with districts. */
const healthReporters: Binds = { kinds: ["department", "government"], levels: ["region", "prefecture", "county"] };
const regions: Binds = { kinds: ["government"], levels: ["region"] };

const data = (report: RecordTerm<EmergencyReport>) => ({ title: report.title, unit: report.unit.in(Unit).title });
const clock = label(
  "自接到报告的时刻起算，连续计算，节假日不扣除",
  "from the instant at which the report is received, hours on end, rest days counted",
);
const knownFrom = label("接到报告和上报的时间", "when the report was received and when it was passed on");
const late = label(
  "{unit}{start}接到“{title}”的报告，应于{due}前上报，{fulfilled}才上报，迟{lateness}。",
  "{unit} received the report of “{title}” at {start}, was to pass it on by {due} and did at {fulfilled}, {lateness} late.",
);
const overdue = label(
  "{unit}{start}接到“{title}”的报告，应于{due}前上报，至今没有上报。",
  "{unit} received the report of “{title}” at {start}, was to pass it on by {due} and has not.",
);
const remedy = label("立即补报，并说明迟报原因。", "Pass it on at once and say why it is late.");

/** Each department that supervises safety passes on the report of an accident within two hours, as far up as its grade asks. */
export const passOnAccidentReportInTime = defineDeadline({
  id: "pass-on-accident-report-in-time",
  title: label("按时逐级上报生产安全事故", "Pass on the report of an accident at work in time"),
  about: EmergencyReport,
  severity: "error",
  binds: safetyDepartments,
  obligations: ["EMG-05"],
  data,
  source: ofAccidents,
  when: (report) => {
    const { level } = report.unit.in(Unit);
    return report.kind
      .equals("work-accident")
      .and(
        level
          .equals("county")
          .or(
            level.equals("prefecture").and(report.grade.differs("ordinary")),
            level.equals("region").and(report.grade.oneOf("extraordinary", "major")),
          ),
      );
  },
  starts: (report) => report.receivedAt,
  within: (_, { parameter }) => parameter(accidentReportPeriod),
  fulfilled: (report) => report.reportedAt,
  late,
  overdue,
  answers: {
    clock,
    exceptions: [
      {
        says: label(
          "一般事故上报至设区的市级部门为止，较大事故上报至省级部门为止",
          "an ordinary accident goes up to the city's department, a larger one to the province's",
        ),
        source: accidentRegulations.clause("第十条"),
      },
    ],
    knownFrom,
  },
  remedy,
  notCovered: label(
    "事故单位一小时内报告、同时报告本级政府、补报和越级上报，不作判断；只载明日期的，能够确定是否逾期的才作判断。",
    "The hour of the enterprise itself, the report to one's own government, later corrections and reports past a level are not judged; where only days are recorded it is judged as far as they decide.",
  ),
});

/** A health department tells its government within two hours, a county the city and a city the province or region. */
export const passOnHealthReportInTime = defineDeadline({
  id: "pass-on-health-report-in-time",
  title: label("按时上报突发公共卫生事件", "Pass on the report of a public-health emergency in time"),
  about: EmergencyReport,
  severity: "error",
  binds: healthReporters,
  obligations: ["EMG-04"],
  data,
  source: ofHealth,
  when: (report) => {
    const unit = report.unit.in(Unit);
    return report.kind
      .equals("public-health")
      .and(unit.kind.equals("department").or(unit.level.oneOf("county", "prefecture")));
  },
  starts: (report) => report.receivedAt,
  within: (_, { parameter }) => parameter(healthReportPeriod),
  fulfilled: (report) => report.reportedAt,
  late,
  overdue,
  answers: {
    clock,
    transition: label(
      "2025年10月31日以前接到的报告；其后突发公共卫生事件应对法要求立即报告，不再适用二小时",
      "reports received until 31 October 2025; since then the law has them passed on at once, and the two hours are not applied",
    ),
    knownFrom,
  },
  remedy,
  notCovered: label(
    "监测机构、医疗卫生机构的报告，是否属于第十九条所列情形，不作判断。",
    "The reports of hospitals and monitoring bodies, and whether the case is one of article 19, are not judged.",
  ),
});

/** A province or region tells the national department within the hour. */
export const reportHealthEmergencyToNationInTime = defineDeadline({
  id: "report-health-emergency-to-nation-in-time",
  title: label(
    "省级政府一小时内报告突发公共卫生事件",
    "Report a public-health emergency to the nation within the hour",
  ),
  about: EmergencyReport,
  severity: "error",
  binds: regions,
  obligations: ["EMG-04"],
  data,
  source: ofRegions,
  when: (report) => report.kind.equals("public-health"),
  starts: (report) => report.receivedAt,
  within: (_, { parameter }) => parameter(regionalHealthReportPeriod),
  fulfilled: (report) => report.reportedAt,
  late,
  overdue,
  answers: {
    clock,
    transition: label("2025年10月31日以前接到的报告", "reports received until 31 October 2025"),
    knownFrom,
  },
  remedy,
  notCovered: label(
    "是否属于第十九条所列情形，不作判断。",
    "Whether the case is one of those of article 19 is not judged.",
  ),
});
