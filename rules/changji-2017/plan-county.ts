import { defineEntity, field, label, type RecordTerm, type Terms } from "fazhi";
import { Region, Unit } from "fazhi/model";

/** A county or city that the plan addresses: its id is its division code. */
export const PlanCounty = defineEntity({
  name: "plan-county",
  title: label("要点所列县市", "County or city of the plan"),
  family: "register",
  meaning: "One of the seven counties and cities that the plan addresses, by its division code.",
  fields: { title: field.text("名称", "Name") },
});
export type PlanCounty = { readonly id: string; readonly title: string };

/** The seven counties and cities, whether or not the dataset knows them. */
export const planCounties: readonly PlanCounty[] = [
  { id: "652301", title: "昌吉市" },
  { id: "652302", title: "阜康市" },
  { id: "652323", title: "呼图壁县" },
  { id: "652324", title: "玛纳斯县" },
  { id: "652325", title: "奇台县" },
  { id: "652327", title: "吉木萨尔县" },
  { id: "652328", title: "木垒哈萨克自治县" },
];

/** The government of a county, by the division code of its region; missing where the dataset has none, or several. */
export const governmentOf = (county: RecordTerm<PlanCounty>, { referring }: Terms): RecordTerm<Unit> =>
  referring(referring(county, Region, "division").only(), Unit, "region")
    .where((unit) => unit.kind.equals("government").and(unit.level.equals("county")))
    .only();
