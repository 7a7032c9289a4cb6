import { type Dataset, defineCheck, label } from "fazhi";
import { Unit } from "fazhi/model";
import { governmentOf } from "./government-of.js";
import { observed } from "./observed.js";
import { dayInPlanYear, firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn, stoodOn } from "./unit-lifetime.js";

/** The enforcement teams on the register of units, by the government to which they belong. */
function teamsOf(dataset: Dataset): ReadonlyMap<string, readonly Unit[]> {
  const teams = new Map<string, Unit[]>();
  for (const unit of dataset.records(Unit)) {
    if (unit.kind !== "enforcement-team") continue;
    const government = governmentOf(unit, dataset);
    if (government === undefined) continue;
    const own = teams.get(government);
    if (own === undefined) teams.set(government, [unit]);
    else own.push(unit);
  }
  return teams;
}

const days = label("设立、撤销日期", "Days of establishment and abolition");

/** Where the register of units knows the teams of a government, they are fewer at the end of the year than when it began, whatever is counted by hand. */
export const showCutOfTeamsInRegister = defineCheck({
  id: "show-cut-of-teams-in-register",
  title: label("执法队伍减少应当与机构名册一致", "Show the cut of teams in the register of units"),
  about: Unit,
  severity: "warning",
  obligations: ["2.13a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("2.13 二（十三）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), existsOn(unit, dayInPlanYear(terms))),
  messages: {
    "not-fewer": label(
      "{title}所属执法队伍按机构名册年初{before}支，至{due}{now}支，没有减少（{names}）。",
      "By the register of units {title} had {before} enforcement teams when the year began and {now} by {due}: no fewer ({names}).",
    ),
  },
  remedy: label("整合执法队伍，并及时更新机构名册。", "Merge teams, and keep the register of units up to date."),
  notCovered: label(
    "名册中没有执法队伍或者年初只有一支的，以登记的种类数为准，由另一规则判断。",
    "Where the register knows no team, or knew one when the year began, the kinds that were counted are gone by, in another rule.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  check: ({ id }, { asOf, gather, parameter, fail, pending }) => {
    const [first, due] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (first === undefined || due === undefined) return "not-applicable";
    const teams = gather(teamsOf).get(id) ?? [];
    const before = teams.filter((team) => stoodOn(team, first));
    // One team for everything is what the plan aims at.
    const [, second] = before;
    if (second === undefined) return "not-applicable";
    const now = teams.filter((team) => stoodOn(team, asOf < due ? asOf : due));
    if (now.length < before.length) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    return fail("not-fewer", {
      data: { before: before.length, now: now.length, due, names: now.map(({ title }) => title).join("、") },
      evidence: now.map((team) => observed(Unit, team, "establishedOn", days, team.establishedOn)),
    });
  },
});
