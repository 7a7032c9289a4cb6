import { type Dataset, defineCheck, defineExpectation, inForceOn, label } from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { keeperOf } from "./list-keeper.js";
import { observed } from "./observed.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { stoodOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.3 二（三）");

/** A unit abolished in the year names who takes its functions over, and none of its powers is left on its list. */
export const handOverFunctionsOfAbolishedUnit = defineExpectation({
  id: "hand-over-functions-of-abolished-unit",
  title: label("撤并单位明确职能承接", "Hand over the functions of an abolished unit"),
  about: Unit,
  severity: "warning",
  obligations: ["2.3a"],
  binds: { outsideLifetime: true },
  responsible: (unit) => unit.parent,
  data: (unit) => ({ title: unit.title, abolished: unit.abolishedOn }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => unit.abolishedOn.isPresent().and(happenedInPlanYear(unit.abolishedOn, terms)),
  field: "successors",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms.all(
      unit.successors.isPresent(),
      unit.successors.isEmpty().not(),
      terms
        .referring(unit, List, "unit")
        .where((list) => list.kind.equals("power"))
        .every((list) =>
          terms.referring(list, ListEntry, "list").none((entry) => inForceOn(entry, dayInPlanYear(terms))),
        ),
    ),
  message: label(
    "{title}{abolished}撤销，至{due}没有明确职能承接单位，或者其权力清单事项没有划转。",
    "{title} was abolished on {abolished}; by {due} nobody was named to take over its functions, or powers were left on its list.",
  ),
  remedy: label("明确承接单位，划转或者取消清单事项。", "Name the successor, and move or end the powers on the list."),
});

/** The powers with a code that are on the power lists of units below one government, by code, level and government. */
function powersByPlace(dataset: Dataset): ReadonlyMap<string, readonly { entry: ListEntry; unit: Unit }[]> {
  const powers = new Map<string, { entry: ListEntry; unit: Unit }[]>();
  for (const entry of dataset.records(ListEntry)) {
    const key = keyOf(entry, dataset);
    const unit = unitOf(entry, dataset);
    if (key === undefined || unit === undefined) continue;
    const alike = powers.get(key);
    if (alike === undefined) powers.set(key, [{ entry, unit }]);
    else alike.push({ entry, unit });
  }
  return powers;
}

function unitOf(entry: ListEntry, dataset: Dataset): Unit | undefined {
  const list = dataset.find(List, entry.list);
  return list?.kind === "power" ? dataset.find(Unit, list.unit) : undefined;
}

function keyOf(entry: ListEntry, dataset: Dataset): string | undefined {
  const unit = unitOf(entry, dataset);
  if (entry.code === undefined || unit?.parent === undefined || unit.kind === "government") return undefined;
  return JSON.stringify([entry.code, unit.level, unit.parent]);
}

/** One power belongs to one department of a government: no other keeps it on its list on the same day. */
export const givePowerToOneDepartment = defineCheck({
  id: "give-power-to-one-department",
  title: label("一项职权由一个部门行使", "Give a power to one department"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.3a"],
  binds: "any",
  responsible: keeperOf,
  data: (entry) => ({ name: entry.name, code: entry.code, unit: keeperOf(entry).in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) =>
    entry.list
      .in(List)
      .kind.equals("power")
      .and(entry.code.isPresent(), inForceOn(entry, dayInPlanYear(terms))),
  field: "code",
  messages: {
    "kept-twice": label(
      "职权“{name}”（{code}）同时列在{unit}和{other}的权力清单，职责关系没有理顺。",
      "The power “{name}” ({code}) stands on the lists of {unit} and of {other}: whose duty it is, is not settled.",
    ),
  },
  remedy: label("明确由一个部门行使，另一部门的清单相应调整。", "Settle whose it is, and take it off the other list."),
  notCovered: label(
    "没有编码的事项看不出来；上下级部门的同一职权不在此列。",
    "A power without a code is not seen; one power at two levels is none of these.",
  ),
  parameters: [lastDayOfPlanYear],
  reads: [List, Unit],
  check: (entry, { asOf, dataset, gather, parameter, fail }) => {
    const last = parameter(lastDayOfPlanYear);
    const day = last === undefined || asOf < last ? asOf : last;
    const key = keyOf(entry, dataset);
    const own = unitOf(entry, dataset);
    if (key === undefined || own === undefined) return "not-applicable";
    const other = (gather(powersByPlace).get(key) ?? []).find(
      (one) =>
        one.unit.id !== own.id &&
        stoodOn(one.unit, day) &&
        one.entry.validFrom <= day &&
        (one.entry.validUntil === undefined || one.entry.validUntil > day),
    );
    if (other === undefined) return "pass";
    return fail("kept-twice", {
      data: { other: other.unit.title },
      evidence: [entry, other.entry].map((one) =>
        observed(ListEntry, one, "code", label("事项编码", "Code"), one.code),
      ),
    });
  },
});
