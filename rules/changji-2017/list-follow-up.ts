import { defineExpectation, inForceOn, label } from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { namedEntry } from "./list-keeper.js";
import { listRevisionPeriod } from "./list-revisions.js";
import { dayInPlanYear, lastDayOfPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** What a unit has taken over from another stands on its own list soon after, under the same code or name. */
export const listItemTakenOver = defineExpectation({
  id: "list-item-taken-over",
  title: label("承接事项及时列入本单位清单", "List an item once it is taken over"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1i", "2.2c"],
  binds: administration,
  relevantDay: (entry) => entry.delegation.takenOverOn,
  responsible: (entry) => entry.delegation.receivingUnit,
  data: (entry) => ({
    ...namedEntry(entry),
    receiver: entry.delegation.receivingUnit.in(Unit).title,
    taken: entry.delegation.takenOverOn,
  }),
  source: plan2017.clause("2.1 二（一）、2.2 二（二）"),
  when: (entry) =>
    entry.delegation
      .isPresent()
      .and(
        entry.delegation.receivingUnit.isPresent(),
        entry.delegation.takenOverOn.isPresent(),
        entry.delegation.receivingUnit.differs(entry.list.in(List).unit),
      ),
  field: "delegation",
  by: (entry, { parameter }) => entry.delegation.takenOverOn.plus(parameter(listRevisionPeriod)),
  expect: (entry, terms) => {
    const { referring, any, all, asOf, parameter } = terms;
    return referring(entry.delegation.receivingUnit.in(Unit), List, "unit").some((list) =>
      list.kind.oneOf("approval-item", "power").and(
        referring(list, ListEntry, "list").some((own) =>
          all(
            any(
              inForceOn(own, dayInPlanYear(terms)),
              // Taken over at the end of the year, and listed soon after it.
              own.validFrom.after(parameter(lastDayOfPlanYear)).and(own.validFrom.notAfter(asOf)),
            ),
            any(
              own.name.equals(entry.name),
              own.code.isPresent().and(entry.code.isPresent(), own.code.equals(entry.code)),
              own.supersedes.isPresent().and(own.supersedes.some((one) => one.in(ListEntry).id.equals(entry.id))),
            ),
          ),
        ),
      ),
    );
  },
  message: label(
    "{receiver}{taken}承接的“{name}”（原列{unit}“{list}”）至{due}没有列入{receiver}的清单。",
    "“{name}” (once on “{list}” of {unit}), taken over by {receiver} on {taken}, stood on no list of {receiver} by {due}.",
  ),
  remedy: label("将“{name}”列入承接单位的清单并公布。", "Enter “{name}” on the receiver's list and publish it."),
  notCovered: label(
    "名称、编码都已改变又没有登记替代关系的，视为没有列入。",
    "An item under another name and code, of which nothing says what it replaces, is not recognised.",
  ),
});
