import { type Dataset, defineCheck, label } from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { canFoundLicence } from "./licence-basis.js";
import { observed } from "./observed.js";
import { firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** The approval items of each unit that keeps a catalogue of them. */
function approvalItemsOf(dataset: Dataset): ReadonlyMap<string, readonly ListEntry[]> {
  const byUnit = new Map<string, ListEntry[]>();
  for (const entry of dataset.records(ListEntry)) {
    const list = dataset.find(List, entry.list);
    if (list?.kind !== "approval-item") continue;
    const own = byUnit.get(list.unit);
    if (own === undefined) byUnit.set(list.unit, [entry]);
    else own.push(entry);
  }
  return byUnit;
}

/** Whether an item is one that higher levels handed down, or that rests on a law: no growth of the unit's own making. */
function isOrderedFromAbove({ delegation, basis }: ListEntry): boolean | undefined {
  if (delegation !== undefined && delegation.origin !== "own") return true;
  // That an item rests on nothing at all is told of the item itself.
  return basis?.length === 0 || basis?.some((one) => canFoundLicence(one) === true);
}

const noBasis = label("没有记载新增事项的设定依据", "the legal basis of an added item is not recorded");

/** The items of a unit do not grow in number within a year but by what a law or a higher level ordered. */
export const letApprovalItemsNotGrow = defineCheck({
  id: "let-approval-items-not-grow",
  title: label("行政审批事项数量不得边减边增", "Let the number of approval items not grow"),
  about: Unit,
  severity: "warning",
  obligations: ["2.1d"],
  binds: "any",
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("2.1 二（一）"),
  inForce: sinceThePlan,
  when: (unit, { referring }) => referring(unit, List, "unit").some((list) => list.kind.equals("approval-item")),
  reads: [List, ListEntry],
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  messages: {
    grown: label(
      "{title}本年度增加审批事项{added}项（{names}），减少{ended}项，净增{net}项，其中没有法律依据、也非上级下放的{own}项。",
      "{title} added {added} approval items in the year ({names}) and ended {ended}: {net} more, {own} of them on no law and not handed down.",
    ),
  },
  remedy: label("对没有法律依据的新增事项予以取消。", "Abolish what was added on no law."),
  notCovered: label(
    "以规章为依据、从名称看不出制定机关的事项，按没有法律依据计。",
    "Items that rest on a rule whose maker the name does not tell count as resting on no law.",
  ),
  check: (unit, { asOf, gather, parameter, fail }) => {
    const items = gather(approvalItemsOf).get(unit.id) ?? [];
    const [first, last] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (first === undefined || last === undefined) return "not-applicable";
    const isWithin = (day: string | undefined): boolean =>
      day !== undefined && day >= first && day <= last && day <= asOf;
    const added = items.filter(({ validFrom, validUntil }) => isWithin(validFrom) && !isWithin(validUntil));
    const ended = items.filter(({ validFrom, validUntil }) => isWithin(validUntil) && !isWithin(validFrom));
    const own = added.filter((entry) => isOrderedFromAbove(entry) === false);
    const unknown = added.filter((entry) => isOrderedFromAbove(entry) === undefined);
    const net = added.length - ended.length;
    if (own.length + unknown.length <= ended.length) return "pass";
    if (own.length <= ended.length) return { kind: "undetermined", missing: [], reason: noBasis };
    const names = added.map(({ name }) => name).join("、");
    return fail("grown", {
      data: { added: added.length, ended: ended.length, net, own: own.length, names },
      evidence: [...added, ...ended].flatMap((entry) => [
        observed(ListEntry, entry, "validFrom", label("生效日期", "In force from"), entry.validFrom),
        observed(ListEntry, entry, "validUntil", label("失效日期", "In force until"), entry.validUntil),
      ]),
    });
  },
});
