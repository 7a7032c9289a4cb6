import { defineDeadline, defineExpectation, label } from "fazhi";
import { LicenceCase } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { fewestLicenceTesters, testingAssignmentPeriod } from "./licence-periods.js";
import { named } from "./licensing.js";
import { licensingLaw } from "./sources.js";

const clause = licensingLaw.clause("第五十五条第二款");

/** Where a licence depends on an inspection, test or quarantine, staff are assigned within five working days of acceptance. */
export const assignLicenceTestersInTime = defineDeadline({
  id: "assign-licence-testers-in-time",
  title: label("五日内指派检验、检测、检疫人员", "Assign those who test within five days"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-08"],
  data: named,
  source: clause,
  when: (licence) => licence.testing.isPresent().and(licence.acceptedOn.isPresent()),
  field: "testing",
  starts: (licence) => licence.acceptedOn,
  within: (_, { parameter }) => parameter(testingAssignmentPeriod),
  fulfilled: (licence) => licence.testing.assignedOn,
  late: label(
    "{unit}{start}受理“{title}”，最迟应于{due}指派检验、检测、检疫人员，{fulfilled}才指派，迟{daysLate}日。",
    "“{title}”, accepted by {unit} on {start}, was to have those who test assigned by {due} and had on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理“{title}”，最迟应于{due}指派检验、检测、检疫人员，至今没有指派。",
    "“{title}”, accepted by {unit} on {start}, was to have those who test assigned by {due} and has not.",
  ),
  answers: {
    clock: label("自受理申请之日起算，当日不计入", "from acceptance of the application, that day not counted"),
  },
  remedy: label("立即指派两名以上工作人员。", "Assign two persons or more at once."),
  notCovered: label(
    "法律、行政法规另有技术标准、期限的，不作区分。",
    "Other laws that set technical standards or times of their own are not told apart.",
  ),
});

/** Two persons at least inspect or test. */
export const testLicenceInPairs = defineExpectation({
  id: "test-licence-in-pairs",
  title: label("由两名以上工作人员检验、检测、检疫", "Have two persons inspect or test"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-08"],
  relevantDay: (licence) => licence.testing.assignedOn,
  data: (licence) => ({ ...named(licence), assigned: licence.testing.assignedOn, staff: licence.testing.staff }),
  source: clause,
  when: (licence) => licence.testing.assignedOn.isPresent(),
  field: "testing",
  expect: (licence, { parameter }) => licence.testing.staff.atLeast(parameter(fewestLicenceTesters)),
  message: label(
    "{unit}{assigned}为“{title}”指派检验、检测、检疫人员{staff}名，应当不少于两名。",
    "For “{title}” {unit} assigned {staff} to test on {assigned}: two are the fewest.",
  ),
  remedy: label("由两名以上工作人员重新检验、检测、检疫。", "Have two persons or more test anew."),
});
