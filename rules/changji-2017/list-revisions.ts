import { defineDeadline, defineParameter, label, type RecordTerm, workingDays } from "fazhi";
import { List, ListRevision, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { isCalledFor } from "./list-triggers.js";
import { sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.2 二（二）");

/** How soon a list follows what made it change: the plan says "in time", and no number could be found anywhere. */
export const listRevisionPeriod = defineParameter({
  id: "list-revision-period",
  title: label("清单调整期限", "Period for changing a list"),
  values: [
    { value: workingDays(20), source: plan2017.clause("2.2 二（二）", { verified: false }), inForce: sinceThePlan },
  ],
});

const isOfPowerList = (revision: RecordTerm<ListRevision>) =>
  revision.list.in(List).kind.oneOf("power", "responsibility");

const named = (revision: RecordTerm<ListRevision>) => ({
  list: revision.list.in(List).title,
  unit: revision.list.in(List).unit.in(Unit).title,
});

/** A power or responsibility list is changed in time once the law or the unit's functions have changed. */
export const reviseListAfterTrigger = defineDeadline({
  id: "revise-list-after-trigger",
  title: label("及时调整权力清单、责任清单", "Change the list once its grounds change"),
  about: ListRevision,
  severity: "warning",
  obligations: ["2.2c"],
  binds: administration,
  basis: "declared",
  responsible: (revision) => revision.list.in(List).unit,
  data: named,
  source: clause,
  when: (revision) => isOfPowerList(revision).and(isCalledFor(revision)),
  field: "on",
  starts: (revision) => revision.trigger.on,
  within: (_, { parameter }) => parameter(listRevisionPeriod),
  fulfilled: (revision) => revision.on,
  answers: {
    clock: label(
      "自引起变化之日起算，当日不计入；登记的事由为准",
      "from the day of the change that calls for it, that day not counted; the register of revisions is gone by",
    ),
  },
  late: label(
    "{unit}的“{list}”最迟应于{due}随{start}的变化调整，{fulfilled}才调整，迟{daysLate}日。",
    "“{list}” of {unit} should have followed the change of {start} by {due}; it did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}的“{list}”最迟应于{due}随{start}的变化调整，至今没有调整。",
    "“{list}” of {unit} should have followed the change of {start} by {due} and has not.",
  ),
  remedy: label(
    "依据变化了的法律或者职能调整“{list}”。",
    "Bring “{list}” in line with the law or functions as they now are.",
  ),
});
