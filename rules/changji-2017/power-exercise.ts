import { defineExpectation, EnforcementCase, inForceOn, LicenceCase, List, ListEntry, label, Unit } from "fazhi";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.2 二（二）");

/** An act of enforcement rests on an entry of a power list that is in force on the day of the decision. */
export const enforceByListedPower = defineExpectation({
  id: "enforce-by-listed-power",
  title: label("不得在权力清单之外行使职权", "Enforce only by a power on the list"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.2b"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({
    title: act.title,
    unit: act.unit.in(Unit).title,
    decided: act.decidedOn,
    power: act.powerItem.in(ListEntry).name,
  }),
  source: clause,
  when: (act) => act.decidedOn.isPresent(),
  field: "powerItem",
  expect: (act) => {
    const power = act.powerItem.in(ListEntry);
    return power.list.in(List).kind.oneOf("power", "approval-item").and(inForceOn(power, act.decidedOn));
  },
  message: label(
    "{unit}{decided}就“{title}”作出决定，所引权力事项“{power}”当日不在有效的权力清单内。",
    "{unit} decided “{title}” on {decided} by the power “{power}”, which was on no list in force that day.",
  ),
  mend: label(
    "纠正该行政行为；确有法定职权的，先依程序调整清单。",
    "Correct the act; where the law gives the power, change the list first.",
  ),
  notCovered: label(
    "未记载所引权力事项的案件不作判断；委托执法不作区分，不核对行使主体。",
    "A case that records no power is not judged; who exercises the power is not compared, since it can be entrusted.",
  ),
});

/** A licence is granted or refused by an item that is on a list and in force on the day of the decision. */
export const licenseByListedItem = defineExpectation({
  id: "license-by-listed-item",
  title: label("不得在清单之外实施行政许可", "License only by an item on the list"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.2b"],
  relevantDay: (licence) => licence.decidedOn,
  data: (licence) => ({
    title: licence.title,
    unit: licence.unit.in(Unit).title,
    decided: licence.decidedOn,
    item: licence.item.in(ListEntry).name,
  }),
  source: clause,
  when: (licence) => licence.decidedOn.isPresent(),
  field: "item",
  expect: (licence) => {
    const item = licence.item.in(ListEntry);
    return item.list.in(List).kind.oneOf("power", "approval-item").and(inForceOn(item, licence.decidedOn));
  },
  message: label(
    "{unit}{decided}就“{title}”作出决定，所依审批事项“{item}”当日不在有效的清单内。",
    "{unit} decided “{title}” on {decided} by the item “{item}”, which was on no list in force that day.",
  ),
  mend: label("停止实施该事项，并纠正已作出的决定。", "Stop applying the item and correct the decision."),
});
