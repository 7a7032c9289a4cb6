import {
  type Condition,
  type DayTerm,
  defineExpectation,
  defineIndicator,
  label,
  type RecordTerm,
  seenBy,
} from "fazhi";
import { Unit } from "fazhi/model";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.6 二（六）");

const isPrefectureDepartment = (unit: RecordTerm<Unit>, day: DayTerm): Condition =>
  unit.level.equals("prefecture").and(unit.kind.oneOf("department", "office", "institution"), existsOn(unit, day));

const hasJoinedBy = ({ online }: RecordTerm<Unit>, day: DayTerm): Condition =>
  seenBy(online.siteIntegratedOn, day).and(seenBy(online.intranetConnectedOn, day), seenBy(online.dataSharedOn, day));

/** A department of the prefecture brings its site, its data and its internal network into the one network within the year. */
export const joinOneNetwork = defineExpectation({
  id: "join-one-network",
  title: label("政务服务“一张网”：网站、内网、数据整合", "Join the one network with site, intranet and data"),
  about: Unit,
  severity: "error",
  obligations: ["2.6a"],
  binds: { kinds: ["department", "office", "institution"], levels: ["prefecture"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => isPrefectureDepartment(unit, dayInPlanYear(terms)),
  field: "online",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => hasJoinedBy(unit, dayInPlanYear(terms)),
  message: label(
    "{title}的网站、电子政务内网或者数据至{due}没有整合联通。",
    "By {due}, the site, intranet or data of {title} had not joined the one network.",
  ),
  remedy: label(
    "完成{title}网站整合、内网联通和数据共享。",
    "Integrate the site, connect the intranet and share the data.",
  ),
  notCovered: label(
    "没有记载“一张网”情况的单位，除非数据来源载明记录完整，列为不能判断。",
    "A unit of which nothing is recorded about the network is listed as one that cannot be judged, unless a source says that its records are complete.",
  ),
});

/** The share of the prefecture's departments that have joined with site, intranet and data; unknown ones leave bounds. */
export const oneNetworkCoverage = defineIndicator({
  id: "one-network-coverage",
  title: label("州直部门“一张网”覆盖率", "Departments in the one network"),
  about: Unit,
  obligations: ["2.6a"],
  source: clause,
  form: "ratio",
  among: (unit, { asOf }) => isPrefectureDepartment(unit, asOf),
  counts: (unit, { asOf }) => hasJoinedBy(unit, asOf),
});

/** The share of the prefecture's departments that are reached by the one hotline. */
export const hotlineCoverage = defineIndicator({
  id: "hotline-coverage",
  title: label("政务服务热线接入率", "Departments reached by the one hotline"),
  about: Unit,
  obligations: ["2.6c"],
  source: clause,
  form: "ratio",
  among: (unit, { asOf }) => isPrefectureDepartment(unit, asOf),
  counts: ({ online }, { asOf }) => seenBy(online.hotlineJoinedOn, asOf),
});
