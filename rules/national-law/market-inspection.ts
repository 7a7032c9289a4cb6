import { defineExpectation, defineIndicator, inForceOn, label, seenBy } from "fazhi";
import { EnforcementCase, List, ListEntry, RandomInspection, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { businessRegulations } from "./document-sources.js";
import { enterpriseInspectionOpinion, randomInspectionOpinion } from "./register-sources.js";

/** The share of the items on the lists of random inspection under which an inspection has taken place. */
export const listedItemCoverage = defineIndicator({
  id: "listed-item-coverage",
  title: label("随机抽查事项覆盖率（累计）", "Coverage of listed items so far"),
  about: ListEntry,
  obligations: ["RND-04"],
  source: randomInspectionOpinion.clause("全覆盖"),
  form: "ratio",
  among: (entry, { asOf }) => entry.list.in(List).kind.equals("random-inspection-item").and(inForceOn(entry, asOf)),
  counts: (entry, { asOf, referring }) =>
    referring(entry, RandomInspection, "item").some((inspection) => seenBy(inspection.inspectedOn, asOf)),
  by: { unit: (entry) => entry.list.in(List).unit, region: (entry) => entry.list.in(List).unit.in(Unit).region },
  notCovered: label(
    "全覆盖在2019年底、2020年底的完成日以部门计，没有设定目标值；某一年的覆盖率由该年的规则包计算。",
    "The days by which all departments were covered are counted by department, so that there is no target; a year's coverage is for the pack of that year.",
  ),
});

/** The share of the inspections of businesses that came from a random draw. */
export const randomInspectionShare = defineIndicator({
  id: "random-inspection-share",
  title: label("市场检查中随机抽查的比例", "Share of inspections that were drawn at random"),
  about: EnforcementCase,
  obligations: ["RND-07"],
  source: businessRegulations.clause("第五十四条"),
  form: "ratio",
  among: (act, { asOf }) =>
    act.kind.equals("inspection").and(seenBy(act.decidedOn, asOf), act.party.kind.oneOf("enterprise", "sole-trader")),
  counts: (act) => act.randomInspection.isPresent(),
  by: { unit: (act) => act.unit, region: (act) => act.unit.in(Unit).region, year: (act) => act.decidedOn.year() },
  notCovered: label(
    "特殊重点领域和投诉举报、转办交办引起的检查不作区分，因此没有目标值；合并检查没有记载。",
    "Special fields and inspections after complaints are not told apart, so that there is no target; merged inspections are not recorded.",
  ),
});

/** Since 2025 a business is inspected only by a body whose own list of powers holds that inspection. */
export const inspectBusinessByEntitledUnit = defineExpectation({
  id: "inspect-business-by-entitled-unit",
  title: label("没有检查权的单位不得对企业实施检查", "Have a business inspected only by a body that may"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["RND-08"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn }),
  source: enterpriseInspectionOpinion.clause("检查主体"),
  when: (act) =>
    act.kind.equals("inspection").and(act.decidedOn.isPresent(), act.party.kind.oneOf("enterprise", "sole-trader")),
  field: "powerItem",
  expect: (act) =>
    act.powerItem
      .in(ListEntry)
      .exercisingUnit.equals(act.unit)
      .and(inForceOn(act.powerItem.in(ListEntry), act.decidedOn)),
  message: label(
    "{unit}{decided}检查企业（“{title}”），当日权力清单上行使该检查权的不是该单位。",
    "{unit} inspected a business on {decided} (“{title}”); that day the power was not its own on the list.",
  ),
  remedy: label("停止检查，由有权的单位实施。", "Stop, and leave it to the body that may."),
  notCovered: label(
    "委托执法、“五个严禁”“八个不得”和按领域公布的年度频次上限，不作判断。",
    "Delegated enforcement, the bans, and the yearly caps that each field publishes are not judged.",
  ),
});
