import { type Condition, defineExpectation, inForceOn, label, type RecordTerm, type Terms } from "fazhi";
import { EnforcementCase, LicenceCase, List, ListEntry, Pilot, Unit } from "fazhi/model";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.2 二（二）");

/**
 * Whether an entry is a unit's own: it exercises it or has received it; the list is its own, or that of the government or
 * bureau above it; it carries on from the unit that exercised it, or is a team of that unit.
 */
function mayExercise(unit: UnitTerm, entry: RecordTerm<ListEntry>, { any, choose }: Terms): Condition {
  const { parent, kind } = unit.in(Unit);
  const isHolder = (holder: UnitTerm): Condition => {
    const { successors } = holder.in(Unit);
    return any(
      holder.equals(unit),
      parent
        .isPresent()
        .and(
          parent.equals(holder),
          any(kind.oneOf("enforcement-team", "institution", "office"), holder.in(Unit).kind.equals("government")),
        ),
      successors.isPresent().and(successors.some((successor) => successor.equals(unit))),
    );
  };
  return any(
    choose(entry.exercisingUnit.isPresent(), isHolder(entry.exercisingUnit), isHolder(entry.list.in(List).unit)),
    entry.delegation.receivingUnit.isPresent().and(entry.delegation.receivingUnit.equals(unit)),
  );
}

/** Whether a unit is a bureau of approvals that works as a pilot: it has the licences of the departments of its place. */
const isApprovalBureau = (unit: UnitTerm, { referring }: Terms): Condition =>
  referring(unit.in(Unit), Pilot, "unit").some((pilot) =>
    pilot.subject.equals("approval-bureau").and(pilot.startedOn.isPresent()),
  );

type UnitTerm = RecordTerm<EnforcementCase>["unit"];

/** An act of enforcement rests on an entry of a power list that is in force on the day of the decision. */
export const enforceByListedPower = defineExpectation({
  id: "enforce-by-listed-power",
  title: label("不得在权力清单之外行使职权", "Enforce only by a power on the list"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.2b"],
  binds: "any",
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
  expect: (act, terms) => {
    const power = act.powerItem.in(ListEntry);
    return act.powerItem
      .isPresent()
      .and(
        power.list.in(List).kind.oneOf("power", "approval-item"),
        inForceOn(power, act.decidedOn),
        mayExercise(act.unit, power, terms).or(
          act.entrustedBy.isPresent().and(mayExercise(act.entrustedBy, power, terms)),
        ),
      );
  },
  message: label(
    "{unit}{decided}就“{title}”作出决定，当日有效的权力清单内没有该单位可以行使的权力事项（所引事项：{power}）。",
    "{unit} decided “{title}” on {decided}; no list in force that day gives it the power (cited: {power}).",
  ),
  remedy: label(
    "纠正该行政行为；确有法定职权的，先依程序调整清单。",
    "Correct the act; where the law gives the power, change the list first.",
  ),
  notCovered: label(
    "委托执法以案件记载的委托机关为准；事项与案情是否相符不作判断。",
    "Entrusted enforcement is known by what the case records; whether the power fits the case is not judged.",
  ),
});

/** A licence is granted or refused by an item that is on a list and in force on the day of the decision. */
export const licenseByListedItem = defineExpectation({
  id: "license-by-listed-item",
  title: label("不得在清单之外实施行政许可", "License only by an item on the list"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.2b"],
  binds: "any",
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
  expect: (licence, terms) => {
    const item = licence.item.in(ListEntry);
    return licence.item
      .isPresent()
      .and(
        item.list.in(List).kind.oneOf("power", "approval-item"),
        inForceOn(item, licence.decidedOn),
        mayExercise(licence.unit, item, terms).or(isApprovalBureau(licence.unit, terms)),
      );
  },
  message: label(
    "{unit}{decided}就“{title}”作出决定，当日有效的清单内没有该单位可以实施的审批事项（所依事项：{item}）。",
    "{unit} decided “{title}” on {decided}; no list in force that day gives it the item (cited: {item}).",
  ),
  remedy: label("停止实施该事项，并纠正已作出的决定。", "Stop applying the item and correct the decision."),
});
