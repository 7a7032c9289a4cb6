import {
  type Condition,
  defineDeadline,
  defineExpectation,
  inForceOn,
  label,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { List, ListEntry, ListRevision, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { listRevisionPeriod } from "./list-revisions.js";
import { isCalledFor } from "./list-triggers.js";
import { dayInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

const isKeptItem = (entry: RecordTerm<ListEntry>, terms: Terms): Condition =>
  entry.list
    .in(List)
    .kind.equals("approval-item")
    .and(inForceOn(entry, dayInPlanYear(terms)));

/** Each approval item that is kept has a uniform code and stands in the catalogue. */
export const codeAndCatalogueItem = defineExpectation({
  id: "code-and-catalogue-item",
  title: label("保留的审批事项统一编码、列入目录", "Give each kept item a code and a place in the catalogue"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1i"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: isKeptItem,
  field: "code",
  expect: (entry) => entry.code.isPresent().and(entry.catalogued),
  message: label(
    "{unit}“{list}”中的“{name}”没有编码或者没有列入目录。",
    "“{name}” on “{list}” of {unit} has no code or is not in the catalogue.",
  ),
  remedy: label("为“{name}”编码并列入目录。", "Give “{name}” a code and enter it in the catalogue."),
  notCovered: label(
    "编码是否合乎格式不作判断：当年没有全国统一的编码标准。",
    "Whether a code has the right form is not judged: there was no national standard that year.",
  ),
});

/** No two items of a catalogue have one code. */
export const useCodeOnce = defineExpectation({
  id: "use-code-once",
  title: label("审批事项编码不得重复", "Give no two items one code"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1i"],
  binds: administration,
  responsible: keeperOf,
  data: (entry) => ({ ...namedEntry(entry), code: entry.code }),
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) => entry.code.isPresent().and(isKeptItem(entry, terms)),
  field: "code",
  expect: (entry, terms) =>
    terms
      .referring(entry.list.in(List), ListEntry, "list")
      .none((other) =>
        terms.all(
          other.id.differs(entry.id),
          other.code.isPresent(),
          other.code.equals(entry.code),
          inForceOn(other, dayInPlanYear(terms)),
        ),
      ),
  message: label(
    "{unit}“{list}”中的“{name}”与另一事项使用同一编码{code}。",
    "“{name}” on “{list}” of {unit} shares the code {code} with another item.",
  ),
  remedy: label("为其中一项重新编码。", "Give one of the two a code of its own."),
});

/** The catalogue of approval items follows what cancels, hands down or changes an item. */
export const updateCatalogueAfterTrigger = defineDeadline({
  id: "update-catalogue-after-trigger",
  title: label("审批事项目录动态管理、及时更新", "Keep the catalogue of approval items current"),
  about: ListRevision,
  severity: "warning",
  obligations: ["2.1i"],
  binds: administration,
  basis: "declared",
  responsible: (revision) => revision.list.in(List).unit,
  data: (revision) => ({ list: revision.list.in(List).title, unit: revision.list.in(List).unit.in(Unit).title }),
  source: clause,
  when: (revision) => revision.list.in(List).kind.equals("approval-item").and(isCalledFor(revision)),
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
    "{unit}的“{list}”最迟应于{due}随{start}的变化更新，{fulfilled}才更新，迟{daysLate}日。",
    "“{list}” of {unit} should have followed the change of {start} by {due}; it did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}的“{list}”最迟应于{due}随{start}的变化更新，至今没有更新。",
    "“{list}” of {unit} should have followed the change of {start} by {due} and has not.",
  ),
  remedy: label("更新“{list}”。", "Update “{list}”."),
});
