import { type Condition, defineExpectation, inForceOn, label, type RecordTerm, seenBy } from "fazhi";
import { List, ListEntry } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

const isApprovalItem = (entry: RecordTerm<ListEntry>): Condition => entry.list.in(List).kind.equals("approval-item");

/** An item that a higher level hands down has a unit that receives it, and is taken over within the year. */
export const takeOverDelegatedItem = defineExpectation({
  id: "take-over-delegated-item",
  title: label("承接落实下放的行政审批事项", "Take over the items handed down"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1c"],
  binds: administration,
  responsible: keeperOf,
  data: (entry) => ({ ...namedEntry(entry), origin: entry.delegation.origin }),
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) => {
    const { delegation } = entry;
    const day = dayInPlanYear(terms);
    return terms.all(
      isApprovalItem(entry),
      inForceOn(entry, day),
      delegation.isPresent(),
      delegation.origin.oneOf("delegated-by-state", "delegated-by-region", "devolved-to-county"),
      delegation.delegatedOn.isMissing().or(delegation.delegatedOn.notAfter(day)),
    );
  },
  field: "delegation",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: ({ delegation }, terms) =>
    delegation.receivingUnit.isPresent().and(seenBy(delegation.takenOverOn, dayInPlanYear(terms))),
  message: label(
    "“{list}”中的“{name}”（{origin}）至{due}没有承接到位。",
    "“{name}” on “{list}” ({origin}) was not taken over by {due}.",
  ),
  remedy: label("明确“{name}”的承接单位并办理承接。", "Name the unit that receives “{name}” and have it take over."),
});

/** An item that was cancelled or handed down in the year is followed up within the year. */
export const superviseCancelledOrDevolvedItem = defineExpectation({
  id: "supervise-cancelled-or-devolved-item",
  title: label("督导已取消和下放的行政审批事项", "Follow up items that were cancelled or handed down"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1c"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) => {
    const { delegation, cleanUps, validUntil } = entry;
    const isCancelled = entry.cancelledBy
      .isPresent()
      .or(cleanUps.isPresent().and(cleanUps.some(({ verdict }) => verdict.equals("cancel"))));
    return terms.all(
      isApprovalItem(entry),
      terms.any(
        terms.all(validUntil.isPresent(), happenedInPlanYear(validUntil, terms), isCancelled),
        terms.all(
          delegation.isPresent(),
          delegation.origin.equals("devolved-to-county"),
          happenedInPlanYear(delegation.delegatedOn, terms),
        ),
      ),
    );
  },
  field: "delegation",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (entry, terms) => seenBy(entry.delegation.supervisedOn, dayInPlanYear(terms)),
  message: label(
    "{unit}“{list}”中已取消或者下放的“{name}”至{due}没有督导。",
    "“{name}” on “{list}” of {unit}, cancelled or handed down, was not followed up by {due}.",
  ),
  remedy: label(
    "检查“{name}”是否真正停止审批或者由承接单位实施。",
    "Check that “{name}” has really ended, or is run by its receiver.",
  ),
});
