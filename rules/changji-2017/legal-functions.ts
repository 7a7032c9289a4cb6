import { type CheckContext, type CheckVerdict, defineCheck, label, type PlainDate } from "fazhi";
import { NormativeDocument, Unit } from "fazhi/model";
import { isAddressedGovernment } from "./administration.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn, stoodOn } from "./unit-lifetime.js";

const notCounted = label("没有截至本年度末的法制工作人员数", "nobody counted the legal staff by the end of the year");

/** How many legal staff a unit had by a day; unknown where nobody counted them by then. */
const legalStaffBy = ({ staffing }: Unit, day: PlainDate): number | undefined =>
  staffing?.on !== undefined && staffing.on > day ? undefined : staffing?.legalStaff;

/** Whether a unit is a government's legal office (法制机构), by its name. */
const isLegalOffice = ({ title }: Unit): boolean => /法制|司法/u.test(title);

/** Judges whether a unit, or one that belongs to it and is no government, had legal staff by the end of the year. */
function judgeLegalStaff(
  unit: Unit,
  { asOf, dataset, parameter, fail, pending, evidence }: CheckContext<Unit, "nobody">,
): CheckVerdict<"nobody"> {
  const due = parameter(lastDayOfPlanYear);
  if (due === undefined) return "not-applicable";
  const day = asOf < due ? asOf : due;
  const own = dataset.referring(Unit, "parent", unit.id).filter((one) => one.kind !== "government");
  const standing = [unit, ...own.filter((one) => stoodOn(one, day))];
  if (standing.some((one) => (legalStaffBy(one, day) ?? 0) > 0)) return "pass";
  if (asOf <= due) return pending({ earliest: due, latest: due });
  if ([unit, ...standing.filter(isLegalOffice)].some((one) => legalStaffBy(one, day) === undefined))
    return { kind: "undetermined", missing: evidence("staffing"), reason: notCounted };
  return fail("nobody", { field: "staffing", data: { due }, evidence: evidence("staffing") });
}

/** Whoever receives documents for filing has legal staff to review them. */
export const staffFilingReview = defineCheck({
  id: "staff-filing-review",
  title: label("加强备案审查能力建设", "Staff the filing review"),
  about: Unit,
  severity: "notice",
  obligations: ["2.12d"],
  binds: "any",
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("2.12 二（十二）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    existsOn(unit, dayInPlanYear(terms)).and(
      terms
        .referring(unit, NormativeDocument, "filedWith")
        .some((document) => document.filedOn.isPresent().and(happenedInPlanYear(document.filedOn, terms))),
    ),
  messages: {
    nobody: label(
      "{title}本年度收到报送备案的规范性文件，至{due}没有配备审查人员。",
      "{title} received documents for filing in the year and had no legal staff to review them by {due}.",
    ),
  },
  remedy: label("配备备案审查人员。", "Staff the filing review."),
  parameters: [lastDayOfPlanYear],
  check: judgeLegalStaff,
});

/** Each government has staff for what its legal office must do: legislation and review, reconsideration, supervision, advice. */
export const staffLegalFunctions = defineCheck({
  id: "staff-legal-functions",
  title: label("保障法制机构履行法定职能", "Staff the functions of the legal office"),
  about: Unit,
  severity: "notice",
  obligations: ["3.3a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("3.3 三（三）"),
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  messages: {
    nobody: label(
      "{title}至{due}没有承担政府立法、行政复议、执法监督、政府法律顾问职能的法制工作人员。",
      "{title} had nobody by {due} for legislation, reconsideration, supervision of enforcement and legal advice.",
    ),
  },
  remedy: label("配备法制工作人员。", "Staff the legal office."),
  notCovered: label(
    "四项职能之间如何分配人员不作判断。",
    "How staff are divided among the four functions is not judged.",
  ),
  parameters: [lastDayOfPlanYear],
  check: judgeLegalStaff,
});
