import { type Condition, defineExpectation, inForceOn, label, type RecordTerm, type Terms } from "fazhi";
import { List, ListEntry } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { isOfPlanTime, listPublication } from "./list-publication.js";
import { dayInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.2 二（二）");

const isPowerOrResponsibility = (list: RecordTerm<List>): Condition => list.kind.oneOf("power", "responsibility");

/** A unit's power list and responsibility list are open to the public. */
export const publishPowerAndResponsibilityLists = defineExpectation({
  id: "publish-power-and-responsibility-lists",
  title: label("公布权力清单、责任清单", "Publish the power list and the responsibility list"),
  about: List,
  severity: "error",
  obligations: ["2.2a"],
  binds: administration,
  ...listPublication,
  source: clause,
  when: (list, terms) => isPowerOrResponsibility(list).and(isOfPlanTime(list, terms)),
  message: label("{unit}的“{title}”编制后没有公布。", "“{title}” of {unit} was compiled and not published."),
  remedy: label("向社会公布“{title}”。", "Publish “{title}”."),
  notCovered: label(
    "没有编制清单的单位不在此列；编制完成日期不明而又未公布的，不作判断。",
    "A unit without any list is not seen; an unpublished list whose day of compilation is unknown is not judged.",
  ),
});

/** Whether a power has no paired entry: it states its responsibility itself, or national law tells that it has none. */
const isUnpairedPower = (entry: RecordTerm<ListEntry>, { referring }: Terms): Condition =>
  entry.list
    .in(List)
    .kind.equals("power")
    .and(entry.pairedWith.isMissing(), referring(entry, ListEntry, "pairedWith").isEmpty());

/**
 * Every power that is paired has a responsibility in force beside it, and every responsibility a power. It is enough that one
 * of the two names the other; a responsibility that neither names a power nor is named by one stands alone.
 */
export const pairPowersWithResponsibilities = defineExpectation({
  id: "pair-powers-with-responsibilities",
  title: label("权力与责任一一对应", "Pair every power with a responsibility"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.2a"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) =>
    isPowerOrResponsibility(entry.list.in(List)).and(
      inForceOn(entry, dayInPlanYear(terms)),
      isUnpairedPower(entry, terms).not(),
    ),
  field: "pairedWith",
  expect: (entry, terms) => {
    const { referring, all, any } = terms;
    const isCounterpart = (other: RecordTerm<ListEntry>): Condition => {
      const list = other.list.in(List);
      return all(
        isPowerOrResponsibility(list),
        list.kind.differs(entry.list.in(List).kind),
        inForceOn(other, dayInPlanYear(terms)),
      );
    };
    return any(
      entry.pairedWith.isPresent().and(isCounterpart(entry.pairedWith.in(ListEntry))),
      referring(entry, ListEntry, "pairedWith").some(isCounterpart),
    );
  },
  message: label(
    "{unit}“{list}”中的“{name}”没有与之对应的有效责任事项或者权力事项。",
    "“{name}” on “{list}” of {unit} has no responsibility, or no power, in force to match it.",
  ),
  remedy: label(
    "为“{name}”补列对应的责任事项或者权力事项，或者取消该事项。",
    "Add the matching entry for “{name}”, or remove it.",
  ),
  notCovered: label("对应事项的内容是否相当不作判断。", "Whether the two entries match in substance is not judged."),
});
