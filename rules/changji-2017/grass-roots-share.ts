import { type Dataset, defineCheck, label, type PlainDate } from "fazhi";
import { Unit } from "fazhi/model";
import { figures } from "./enforcement-strength.js";
import { dayInPlanYear, firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn, stoodOn } from "./unit-lifetime.js";

const noCounts = label(
  "州或者有的县市没有上一年度、本年度的行政执法编制统计",
  "there is no count of enforcement posts of the year before or of this year, of the prefecture or of a county",
);

/** How many enforcement posts a government gained from the year before to the last count of the plan's year. */
function gainOf(
  { enforcementPosts = [] }: Unit,
  first: PlainDate,
  due: PlainDate,
  asOf: PlainDate,
): number | undefined {
  const counted = figures(enforcementPosts, first, due, asOf);
  return counted === undefined ? undefined : counted.now.posts - counted.before.posts;
}

const countiesOf = (id: string, day: PlainDate, dataset: Dataset): readonly Unit[] =>
  dataset
    .referring(Unit, "parent", id)
    .filter((unit) => unit.kind === "government" && unit.level === "county" && stoodOn(unit, day));

/** Where the prefecture gained enforcement posts in the year, its counties together gained no fewer (侧重于充实基层). */
export const favourGrassRoots = defineCheck({
  id: "favour-grass-roots",
  title: label("新增执法编制侧重基层", "Give new enforcement posts to the grass roots first"),
  about: Unit,
  severity: "warning",
  obligations: ["2.13e"],
  binds: { kinds: ["government"], levels: ["prefecture"] },
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("2.13 二（十三）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.kind.equals("government").and(unit.level.equals("prefecture"), existsOn(unit, dayInPlanYear(terms))),
  messages: {
    above: label(
      "{title}本级行政执法编制本年度增加{own}名，所属县市共增加{counties}名，至{due}没有侧重于充实基层。",
      "{title} gained {own} enforcement posts of its own in the year and its counties together {counties}: by {due} the grass roots were not favoured.",
    ),
  },
  remedy: label("新增和调剂的执法编制用于县市。", "Use posts that are new or freed in the counties."),
  notCovered: label(
    "州本级没有增加的，由各县市的规则判断；乡镇的编制没有记载。",
    "Where the prefecture gained none, the counties are judged one by one; posts of townships are not recorded.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  check: (unit, { asOf, dataset, parameter, fail, pending, evidence }) => {
    const [first, due] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (first === undefined || due === undefined) return "not-applicable";
    const own = gainOf(unit, first, due, asOf);
    if (own !== undefined && own <= 0) return "not-applicable";
    const counties = countiesOf(unit.id, asOf < due ? asOf : due, dataset).map((one) => gainOf(one, first, due, asOf));
    if (own === undefined || counties.length === 0 || counties.includes(undefined))
      return { kind: "undetermined", missing: evidence("enforcementPosts"), reason: noCounts };
    const gained = counties.reduce((sum: number, gain) => sum + (gain ?? 0), 0);
    if (gained >= own) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    return fail("above", {
      field: "enforcementPosts",
      data: { own, counties: gained, due },
      evidence: evidence("enforcementPosts"),
    });
  },
});
