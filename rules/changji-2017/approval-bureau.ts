import { type CheckContext, type Dataset, defineCheck, defineExpectation, defineIndicator, label, seenBy } from "fazhi";
import { normaliseName } from "fazhi/codes";
import { LicenceCase, List, ListEntry, Pilot, Unit } from "fazhi/model";
import { observed } from "./observed.js";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

const titleOf = (unit: string | undefined, dataset: Dataset): string | undefined =>
  unit === undefined ? undefined : dataset.find(Unit, unit)?.title;

/** The bureau that works in the region of a unit on a day, if it was set up as a pilot. */
function bureauFor({ unit, decidedOn }: LicenceCase, dataset: Dataset): string | undefined {
  if (decidedOn === undefined) return undefined;
  const region = dataset.find(Unit, unit)?.region;
  const here = region === undefined ? [] : dataset.referring(Pilot, "region", region);
  return [...dataset.referring(Pilot, "unit", unit), ...here].find(
    ({ subject, startedOn }) => subject === "approval-bureau" && startedOn !== undefined && startedOn <= decidedOn,
  )?.unit;
}

/** Whether an item has moved to a bureau: it exercises it, keeps it, or keeps one of the same name. */
function hasMovedTo(bureau: string, item: ListEntry, { decidedOn }: LicenceCase, dataset: Dataset): boolean {
  if (item.exercisingUnit !== undefined) return item.exercisingUnit === bureau;
  if (dataset.find(List, item.list)?.unit === bureau) return true;
  const name = normaliseName(item.name);
  return dataset
    .referring(List, "unit", bureau)
    .flatMap(({ id }) => dataset.referring(ListEntry, "list", id))
    .some((own) => normaliseName(own.name) === name && decidedOn !== undefined && own.validFrom <= decidedOn);
}

/** What has moved to a bureau of approvals is decided by it and has its seal, and no other unit's (一枚印章管到底). */
export const sealWithOneSeal = defineCheck({
  id: "seal-with-one-seal",
  title: label("一枚印章管到底", "Seal with the bureau's one seal"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.1j"],
  binds: "any",
  relevantDay: (licence) => licence.decidedOn,
  data: (licence) => ({
    title: licence.title,
    unit: licence.unit.in(Unit).title,
    decided: licence.decidedOn,
    sealer: licence.sealedBy.in(Unit).title,
  }),
  source: clause,
  when: (licence) => licence.decidedOn.isPresent(),
  field: "sealedBy",
  reads: [Unit, Pilot, List, ListEntry],
  messages: {
    seal: label(
      "{unit}{decided}决定的“{title}”加盖的是{sealer}的印章。",
      "“{title}”, decided by {unit} on {decided}, has the seal of {sealer}.",
    ),
    decided: label(
      "“{title}”的审批事项已划转{bureau}，{decided}仍由{unit}作出决定。",
      "The item of “{title}” has moved to {bureau}; {unit} still decided it on {decided}.",
    ),
  },
  remedy: label("收回旧印章，统一使用审批专用章。", "Withdraw the old seal and use the bureau's own."),
  notCovered: label("应划转而没有划转的审批事项看不出来。", "Items that should have moved and did not are not seen."),
  check: (licence, { dataset, fail, undetermined, evidence }: CheckContext<LicenceCase, "seal" | "decided">) => {
    const bureau = bureauFor(licence, dataset);
    if (bureau === undefined) return "not-applicable";
    const { unit, sealedBy } = licence;
    if (unit === bureau) {
      if (sealedBy === undefined) return undetermined("sealedBy");
      return sealedBy === bureau ? "pass" : fail("seal", { evidence: evidence("sealedBy") });
    }
    const item = licence.item === undefined ? undefined : dataset.find(ListEntry, licence.item);
    if (item === undefined || !hasMovedTo(bureau, item, licence, dataset)) return "not-applicable";
    return fail("decided", {
      field: "unit",
      data: { bureau: titleOf(bureau, dataset) },
      evidence: [
        ...evidence("unit", "sealedBy"),
        observed(ListEntry, item, "exercisingUnit", label("行使主体", "Exercising unit"), item.exercisingUnit),
      ],
    });
  },
});

/** Everything in the scope of a bureau of approvals has moved to it when its pilot ends. */
export const moveItemsInScope = defineExpectation({
  id: "move-items-in-scope",
  title: label("划转纳入试点的全部审批事项", "Move every item in scope to the bureau"),
  about: Pilot,
  severity: "warning",
  obligations: ["2.1j"],
  binds: "any",
  data: (pilot) => ({
    title: pilot.title,
    scope: pilot.itemsInScope,
    done: pilot.itemsDone,
    seals: pilot.sealsReplaced,
  }),
  source: clause,
  inForce: sinceThePlan,
  when: (pilot, terms) => pilot.subject.equals("approval-bureau").and(seenBy(pilot.startedOn, dayInPlanYear(terms))),
  field: "itemsDone",
  by: (pilot, { parameter }) => pilot.dueOn.orElse(parameter(lastDayOfPlanYear)),
  expect: (pilot) => pilot.itemsDone.atLeast(pilot.itemsInScope),
  message: label(
    "“{title}”纳入{scope}项，至{due}实现{done}项。",
    "“{title}” has {scope} items in scope; {done} ran the new way by {due}.",
  ),
  remedy: label("划转其余事项，收回原部门印章。", "Move the other items and withdraw the departments' seals."),
});

/** How many approval items the pilots' bureaus handle in place of the departments, as last counted. */
export const itemsMovedToApprovalBureau = defineIndicator({
  id: "items-moved-to-approval-bureau",
  title: label("划转行政审批局的事项数", "Items moved to a bureau of approvals"),
  about: Pilot,
  obligations: ["2.1j"],
  source: clause,
  form: "sum",
  among: (pilot, { asOf }) => pilot.subject.equals("approval-bureau").and(seenBy(pilot.itemsCountedOn, asOf)),
  value: (pilot) => pilot.itemsDone,
  by: { unit: (pilot) => pilot.unit, region: (pilot) => pilot.region },
});
