import { type Dataset, defineCheck, label, type PlainDate } from "fazhi";
import { Region, Unit } from "fazhi/model";
import { governmentOf } from "./government-of.js";
import { kindOfTeam } from "./kind-of-team.js";
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

/** The kinds of some teams on a day, each once. */
function kindsOn(teams: readonly Unit[], day: PlainDate, government: Unit, dataset: Dataset): ReadonlySet<string> {
  return new Set(teams.filter((team) => stoodOn(team, day)).map((team) => kindOfTeam(team, government, dataset)));
}

/**
 * Where the register of units knows the teams of a government, there are fewer kinds of them at the end of the year than when
 * it began, whatever is counted by hand. Two teams in one field are of one kind.
 */
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
      "{title}所属执法队伍按机构名册年初{before}类，至{due}{now}类，种类没有减少（{names}）。",
      "By the register of units {title} had {before} kinds of enforcement team when the year began and {now} by {due}: no fewer ({names}).",
    ),
  },
  remedy: label("整合执法队伍，并及时更新机构名册。", "Merge teams, and keep the register of units up to date."),
  notCovered: label(
    "名册中没有执法队伍或者年初只有一类的，以登记的种类数为准，由另一规则判断；没有载明执法领域的队伍按名称归类。",
    "Where the register knows no team, or knew one kind when the year began, the kinds that were counted are gone by, in another rule; teams that name no field are told apart by their names.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  reads: [Region],
  check: (government, { asOf, dataset, gather, parameter, fail, pending }) => {
    const [first, due] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (first === undefined || due === undefined) return "not-applicable";
    const teams = gather(teamsOf).get(government.id) ?? [];
    const before = kindsOn(teams, first, government, dataset);
    // One kind for everything is what the plan aims at.
    const [, second] = before;
    if (second === undefined) return "not-applicable";
    const day = asOf < due ? asOf : due;
    const now = kindsOn(teams, day, government, dataset);
    if (now.size < before.size) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    const standing = teams.filter((team) => stoodOn(team, day));
    return fail("not-fewer", {
      data: { before: before.size, now: now.size, due, names: standing.map(({ title }) => title).join("、") },
      evidence: standing.map((team) => observed(Unit, team, "establishedOn", days, team.establishedOn)),
    });
  },
});
