import { type Dataset, defineCheck, inForceOn, label } from "fazhi";
import { normaliseName } from "fazhi/codes";
import { List, ListEntry, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { dayInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** The names on the national list, where the data hold one. */
function nationalNames(dataset: Dataset): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { list, name } of dataset.records(ListEntry)) {
    const kept = dataset.find(List, list);
    if (kept?.kind === "market-access-negative" && dataset.find(Unit, kept.unit)?.level === "national")
      names.add(normaliseName(name));
  }
  return names;
}

/**
 * The negative list is the national one: nothing is added to it locally. Where the data hold the national list, an entry is
 * looked up in it; otherwise what the entry says of itself decides.
 */
export const addNothingToNegativeList = defineCheck({
  id: "add-nothing-to-negative-list",
  title: label("实施全国统一的市场准入负面清单", "Apply the uniform negative list as it is"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1f"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: plan2017.clause("2.1 二（一）"),
  inForce: sinceThePlan,
  when: (entry, terms) =>
    entry.list
      .in(List)
      .kind.equals("market-access-negative")
      .and(inForceOn(entry, dayInPlanYear(terms))),
  field: "addedLocally",
  reads: [List, Unit],
  messages: {
    added: label(
      "{unit}“{list}”中的“{name}”是本地增设的，全国统一的清单没有。",
      "“{name}” on “{list}” of {unit} was added locally and is not on the uniform list.",
    ),
    "not-national": label(
      "{unit}“{list}”中的“{name}”不在国家公布的清单之内。",
      "“{name}” on “{list}” of {unit} does not stand on the list that the State published.",
    ),
  },
  remedy: label("删除“{name}”，清单之外市场主体依法平等进入。", "Remove “{name}”; what is not listed is open to all."),
  notCovered: label(
    "数据不含国家清单的，以登记的本地增设情况为准。",
    "Where the data do not hold the national list, what an entry says of itself decides.",
  ),
  check: (entry, { dataset, gather, fail, undetermined, evidence }) => {
    const names = gather(nationalNames);
    const keeper = dataset.find(List, entry.list)?.unit;
    if (keeper !== undefined && dataset.find(Unit, keeper)?.level === "national") return "pass";
    if (names.has(normaliseName(entry.name))) return "pass";
    if (entry.addedLocally === true) return fail("added", { evidence: evidence("name", "addedLocally") });
    if (names.size > 0) return fail("not-national", { field: "name", evidence: evidence("name", "addedLocally") });
    return entry.addedLocally === undefined ? undetermined("addedLocally") : "pass";
  },
});
