import { defineExpectation, inForceOn, List, ListEntry, label } from "fazhi";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { plan2017 } from "./sources.js";

/** The negative list is the national one: nothing is added to it locally. */
export const addNothingToNegativeList = defineExpectation({
  id: "add-nothing-to-negative-list",
  title: label("实施全国统一的市场准入负面清单", "Apply the uniform negative list as it is"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1f"],
  binds: administration,
  basis: "declared",
  responsible: keeperOf,
  data: namedEntry,
  source: plan2017.clause("2.1 二（一）"),
  when: (entry, { asOf }) => entry.list.in(List).kind.equals("market-access-negative").and(inForceOn(entry, asOf)),
  field: "addedLocally",
  expect: (entry) => entry.addedLocally.not(),
  message: label(
    "{unit}“{list}”中的“{name}”是本地增设的，全国统一的清单没有。",
    "“{name}” on “{list}” of {unit} was added locally and is not on the uniform list.",
  ),
  mend: label("删除“{name}”，清单之外市场主体依法平等进入。", "Remove “{name}”; what is not listed is open to all."),
  notCovered: label(
    "清单之外变相设置准入条件的，看不出来。",
    "Conditions of access that are imposed outside the list are not seen.",
  ),
});
