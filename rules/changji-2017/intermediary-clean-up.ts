import {
  type Dataset,
  defineCheck,
  defineExpectation,
  defineParameter,
  inForceOn,
  label,
  type PlainDate,
  seenBy,
} from "fazhi";
import { LicenceCase, List, ListEntry, Mechanism, Unit } from "fazhi/model";
import { administration, isAddressedGovernment } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { countInPlace } from "./place.js";
import {
  dayInPlanYear,
  firstDayOfPlan,
  firstDayOfPlanYear,
  happenedInPlanYear,
  lastDayOfPlanYear,
  sinceThePlan,
} from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

/** Each government has issued its measures on intermediary services, in a document, by the end of the year. */
export const issueMeasuresOnIntermediaries = defineExpectation({
  id: "issue-measures-on-intermediaries",
  title: label("制定清理规范中介服务的具体措施", "Issue measures on intermediary services"),
  about: Unit,
  severity: "warning",
  obligations: ["2.1k"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    countInPlace(unit, terms, (own) =>
      terms
        .referring(own, Mechanism, "unit")
        .where(({ kind, establishedOn, document }) =>
          kind.equals("intermediary-clean-up").and(seenBy(establishedOn, dayInPlanYear(terms)), document.isPresent()),
        )
        .count(),
    ).atLeast(1),
  message: label(
    "{title}及其部门至{due}没有印发清理规范中介服务的具体措施。",
    "{title} and its departments had issued no document with measures on intermediary services by {due}.",
  ),
  remedy: label("制定并印发具体措施。", "Draw up the measures and issue them."),
  notCovered: label(
    "没有载明制度文件的，不认定已经印发；措施的内容不作判断。",
    "Measures without a document are not held to be issued; what they say is not judged.",
  ),
});

/** Each intermediary service that was listed when the plan was issued is gone through within the year, unless it ended before. */
export const cleanUpIntermediaryService = defineExpectation({
  id: "clean-up-intermediary-service",
  title: label("全面清理审批涉及的中介服务", "Clean up every intermediary service"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1k"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) =>
    terms.all(
      entry.list.in(List).kind.equals("intermediary-service"),
      entry.validFrom.notAfter(terms.parameter(firstDayOfPlan)),
      inForceOn(entry, dayInPlanYear(terms)),
    ),
  field: "cleanUps",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (entry, terms) => entry.cleanUps.some((cleanUp) => happenedInPlanYear(cleanUp.on, terms)),
  message: label(
    "{unit}“{list}”中的中介服务“{name}”至{due}没有清理。",
    "The service “{name}” on “{list}” of {unit} was not gone through by {due}.",
  ),
  remedy: label("清理“{name}”，作出保留、修改或者取消的结论。", "Go through “{name}” and keep, amend or cancel it."),
  notCovered: label(
    "要点印发以后列入清单的，视为已经清理。",
    "A service that was listed after the plan was issued is taken to have been gone through.",
  ),
});

/** From how many cases on one provider in all of them shows that there is no choice; the plan gives no number. */
export const casesThatShowNoChoice = defineParameter({
  id: "cases-that-show-no-choice",
  title: label("认定中介服务没有竞争的最少办件数", "Cases that show that there is no choice"),
  unit: label("件", "cases"),
  values: [{ value: 5, source: plan2017.clause("2.1 二（一）", { verified: false }), inForce: sinceThePlan }],
});

interface Provision {
  readonly receivedOn: PlainDate;
  readonly provider: string | undefined;
}

/** Who provided a listed service, case by case. */
function providersOf(dataset: Dataset): ReadonlyMap<string, readonly Provision[]> {
  const providers = new Map<string, Provision[]>();
  for (const { receivedOn, intermediaries = [] } of dataset.records(LicenceCase))
    for (const { entry, provider } of intermediaries)
      if (entry !== undefined) providers.set(entry, [...(providers.get(entry) ?? []), { receivedOn, provider }]);
  return providers;
}

/** A listed service is not provided by one and the same provider in all of several cases of the year. */
export const letProvidersVary = defineCheck({
  id: "let-providers-vary",
  title: label("中介服务由多家机构竞争提供", "Let more than one provider serve"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1e"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: (entry) => entry.list.in(List).kind.equals("intermediary-service"),
  field: "intermediary",
  reads: [LicenceCase],
  parameters: [casesThatShowNoChoice, firstDayOfPlanYear, lastDayOfPlanYear],
  messages: {
    single: label(
      "{unit}“{list}”中的“{name}”本年度{cases}件办件全部由{provider}一家机构提供。",
      "“{name}” on “{list}” of {unit} was provided by {provider} alone in all of {cases} cases of the year.",
    ),
  },
  remedy: label("核查是否指定或者变相指定，放开市场。", "Look whether it was imposed, and open the market."),
  notCovered: label(
    "认定没有竞争的办件数没有经过核实，由使用者设定；当地确实只有一家有资质机构的，可以说明。",
    "The number of cases is not verified; users set their own. That only one provider is qualified can be explained.",
  ),
  check: (entry, { asOf, gather, parameter, fail, evidence }) => {
    const fewest = parameter(casesThatShowNoChoice);
    const [from, until] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (fewest === undefined || from === undefined || until === undefined) return "not-applicable";
    const providers = (gather(providersOf).get(entry.id) ?? [])
      .filter(({ receivedOn }) => receivedOn >= from && receivedOn <= until && receivedOn <= asOf)
      .map(({ provider }) => provider);
    if (providers.length < fewest) return "not-applicable";
    const [first, ...others] = new Set(providers);
    if (others.some((one) => one !== undefined && first !== undefined)) return "pass";
    if (first === undefined || others.length > 0) return { kind: "undetermined", missing: [], reason: unknownProvider };
    return fail("single", { data: { cases: providers.length, provider: first }, evidence: evidence("intermediary") });
  },
});

const unknownProvider = label("有办件没有载明中介机构", "a case does not say who provided the service");
