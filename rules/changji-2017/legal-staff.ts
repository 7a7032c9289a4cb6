import { defineExpectation, defineIndicator, label } from "fazhi";
import { Unit } from "fazhi/model";
import { dayInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("3.3 三（三）");

/** The posts for legal staff that a unit has are filled. */
export const fillLegalPosts = defineExpectation({
  id: "fill-legal-posts",
  title: label("配齐法制工作人员", "Fill the posts for legal staff"),
  about: Unit,
  severity: "notice",
  obligations: ["3.3a"],
  binds: "any",
  data: (unit) => ({ title: unit.title, posts: unit.staffing.legalPosts, staff: unit.staffing.legalStaff }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.staffing.legalPosts
      .isPresent()
      .and(
        unit.staffing.on.isMissing().or(unit.staffing.on.notAfter(dayInPlanYear(terms))),
        existsOn(unit, dayInPlanYear(terms)),
      ),
  field: "staffing",
  expect: (unit) => unit.staffing.legalStaff.atLeast(unit.staffing.legalPosts),
  message: label(
    "{title}法制机构编制{posts}名，实有{staff}人，没有配齐。",
    "{title} has {posts} posts for legal staff and fills {staff} of them.",
  ),
  remedy: label("补足法制工作人员。", "Fill the posts that are vacant."),
  notCovered: label(
    "编制数本身是否与任务相适应，没有可以计算的标准；工作年度以后的统计不作判断。",
    "Whether the number of posts matches the task has no standard that can be computed; a count made when the year was over is not judged.",
  ),
});

/** The share of the units with posts for legal staff in which all are filled; the plan names no target. */
export const filledLegalPostsShare = defineIndicator({
  id: "filled-legal-posts-share",
  title: label("法制工作人员配齐率", "Units with all legal posts filled"),
  about: Unit,
  obligations: ["3.3a"],
  source: clause,
  form: "ratio",
  among: (unit, { asOf }) =>
    unit.staffing.legalPosts.isPresent().and(unit.staffing.on.isMissing().or(unit.staffing.on.notAfter(asOf))),
  counts: (unit) => unit.staffing.legalStaff.atLeast(unit.staffing.legalPosts),
  by: { unit: (unit) => unit.id, region: (unit) => unit.region },
});
