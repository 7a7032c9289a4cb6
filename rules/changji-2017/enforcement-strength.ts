import { defineCheck, defineParameter, label, type PlainDate } from "fazhi";
import { Unit } from "fazhi/model";
import { firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.13 二（十三）");

/** By what share the kinds of team fall when they fall considerably; nobody has set it, so it is marked unverified. */
export const considerableCut = defineParameter({
  id: "considerable-cut",
  title: label("“大幅减少”的标准", "A considerable cut"),
  values: [{ value: 0.2, source: plan2017.clause("2.13 二（十三）", { verified: false }), inForce: sinceThePlan }],
});

const noCounts = label("没有上一年度或者本年度的统计", "there is no count of the year before or of this year");

/** The last figure before the plan's year and the last one in it. */
export function figures<Figure extends { readonly on: PlainDate }>(
  counts: readonly Figure[],
  first: PlainDate,
  due: PlainDate,
  asOf: PlainDate,
): { readonly before: Figure; readonly now: Figure } | undefined {
  const inOrder = [...counts].sort((one, other) => (one.on < other.on ? -1 : 1));
  const before = inOrder.filter(({ on }) => on < first).at(-1);
  const now = inOrder.filter(({ on }) => on >= first && on <= due && on <= asOf).at(-1);
  return before === undefined || now === undefined ? undefined : { before, now };
}

/** A government that has fewer kinds of team has considerably fewer, by the number that the user sets. */
export const cutKindsConsiderably = defineCheck({
  id: "cut-kinds-considerably",
  title: label("大幅减少执法队伍种类", "Cut the kinds of enforcement team considerably"),
  about: Unit,
  severity: "warning",
  obligations: ["2.13a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit) =>
    unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), unit.enforcementTeams.isPresent()),
  messages: {
    little: label(
      "{title}执法队伍种类由{before}类减为{now}类，至{due}没有达到“大幅减少”的标准。",
      "{title} went from {before} kinds of enforcement team to {now}, which is no considerable cut by {due}.",
    ),
  },
  remedy: label("进一步整合执法队伍。", "Merge more teams."),
  notCovered: label(
    "“大幅”的标准由使用者设定；没有减少的由另一规则判断。",
    "What is considerable the user sets; no cut at all is told by another rule.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear, considerableCut],
  check: ({ enforcementTeams = [] }, { asOf, parameter, fail, pending, evidence }) => {
    const [first, due, share] = [
      parameter(firstDayOfPlanYear),
      parameter(lastDayOfPlanYear),
      parameter(considerableCut),
    ];
    if (first === undefined || due === undefined || share === undefined) return "not-applicable";
    const counted = figures(enforcementTeams, first, due, asOf);
    if (counted === undefined) return { kind: "undetermined", missing: evidence("enforcementTeams"), reason: noCounts };
    const { before, now } = counted;
    // A share of whole numbers: what is just reached is not lost to rounding.
    if ((before.kinds - now.kinds) / before.kinds >= share) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    if (now.kinds >= before.kinds) return "not-applicable";
    return fail("little", {
      field: "enforcementTeams",
      data: { before: before.kinds, now: now.kinds, due },
      evidence: evidence("enforcementTeams"),
    });
  },
});

/** Each county has no fewer enforcement posts at the end of the year than before it: strength goes to the grass roots. */
export const shiftPostsToGrassRoots = defineCheck({
  id: "shift-posts-to-grass-roots",
  title: label("执法编制侧重基层", "Shift enforcement posts to the grass roots"),
  about: Unit,
  severity: "warning",
  obligations: ["2.13e"],
  binds: { kinds: ["government"], levels: ["county"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit) => unit.kind.equals("government").and(unit.level.equals("county")),
  messages: {
    fewer: label(
      "{title}行政执法编制由{before}名变为{now}名，至{due}基层执法力量没有充实。",
      "{title} went from {before} enforcement posts to {now} by {due}: the grass roots were not strengthened.",
    ),
  },
  remedy: label("新增和调剂的执法编制用于基层。", "Use posts that are new or freed at the grass roots."),
  notCovered: label(
    "州与县市之间的比重由另一规则判断；编制数以本级政府的统计为准。",
    "Prefecture and counties are compared by another rule; the government's own count is gone by.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  check: ({ enforcementPosts = [] }, { asOf, parameter, fail, pending, evidence }) => {
    const [first, due] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (first === undefined || due === undefined) return "not-applicable";
    const counted = figures(enforcementPosts, first, due, asOf);
    if (counted === undefined) return { kind: "undetermined", missing: evidence("enforcementPosts"), reason: noCounts };
    const { before, now } = counted;
    if (now.posts >= before.posts) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    return fail("fewer", {
      field: "enforcementPosts",
      data: { before: before.posts, now: now.posts, due },
      evidence: evidence("enforcementPosts"),
    });
  },
});
