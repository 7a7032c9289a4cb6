import { defineExpectation, defineParameter, label, type RecordTerm, seenBy, years } from "fazhi";
import { PowerPost, Unit } from "fazhi/model";
import { dayInPlanYear, firstDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.15 二（十五）");

const named = (post: RecordTerm<PowerPost>) => ({
  title: post.title,
  unit: post.unit.in(Unit).title,
  area: post.area,
});

/** In the six areas power is divided, posts are separated, authority is graded, and the process is controlled. */
export const separatePowersOfPost = defineExpectation({
  id: "separate-powers-of-post",
  title: label("分事行权、分岗设权、分级授权", "Divide powers, separate posts, grade authority"),
  about: PowerPost,
  severity: "error",
  obligations: ["2.15d"],
  binds: "any",
  basis: "declared",
  data: named,
  source: clause,
  inForce: sinceThePlan,
  expect: (post, { all }) => all(post.powerDivided, post.postSeparated, post.authorityGraded, post.internalControl),
  message: label(
    "{unit}“{title}”（{area}）没有做到分事行权、分岗设权、分级授权和内部流程控制。",
    "For the post “{title}” ({area}) of {unit}, powers, posts or levels are not kept apart, or the process is not controlled.",
  ),
  remedy: label(
    "分开不相容岗位，明确权限层级和内部流程。",
    "Separate what does not go together; set levels and process.",
  ),
});

/** Who holds such a post is rotated by the day that the unit's own rules set. */
export const rotatePostHolder = defineExpectation({
  id: "rotate-post-holder",
  title: label("权力集中岗位定期轮岗", "Rotate the holder of a post in time"),
  about: PowerPost,
  severity: "error",
  obligations: ["2.15d"],
  binds: "any",
  data: (post) => ({ ...named(post), since: post.heldSince }),
  source: clause,
  inForce: sinceThePlan,
  when: (post) => post.rotationDueOn.isPresent(),
  field: "rotatedOn",
  by: (post) => post.rotationDueOn,
  expect: (post, { asOf, all, any, parameter }) =>
    any(
      all(
        seenBy(post.rotatedOn, asOf),
        post.rotatedOn.after(post.heldSince),
        post.rotatedOn.notAfter(post.rotationDueOn),
      ),
      // The register already names the new holder, who came in the plan's year and by the day that was set for the old one.
      all(
        post.heldSince.notBefore(parameter(firstDayOfPlanYear)),
        post.heldSince.notAfter(post.rotationDueOn),
        post.heldSince.notAfter(asOf),
      ),
    ),
  message: label(
    "{unit}“{title}”（{area}）现任人员{since}到岗，至{due}没有轮岗。",
    "The holder of “{title}” ({area}) of {unit}, in post since {since}, was not rotated by {due}.",
  ),
  remedy: label("安排轮岗；不能轮岗的，开展专项审计。", "Rotate the holder; where that cannot be, audit the post."),
  notCovered: label(
    "本单位没有规定轮岗期限的，按任职年限另行判断。",
    "Where the unit's own rules set no day, the years in post are looked at by another rule.",
  ),
});

/** How long anybody holds such a post at most where the unit set no day; the plan gives no number, so it is marked unverified. */
export const longestTimeInPost = defineParameter({
  id: "longest-time-in-post",
  title: label("权力集中岗位最长任职年限", "Longest time in a post"),
  values: [
    { value: years(10), source: plan2017.clause("2.15 二（十五）", { verified: false }), inForce: sinceThePlan },
  ],
});

/** Where the unit set no day of rotation, nobody holds such a post for longer than the years that the user sets. */
export const limitTimeInPost = defineExpectation({
  id: "limit-time-in-post",
  title: label("权力集中岗位任职不得过长", "Let nobody hold a post for too long"),
  about: PowerPost,
  severity: "warning",
  obligations: ["2.15d"],
  binds: "any",
  data: (post) => ({ ...named(post), since: post.heldSince }),
  source: clause,
  inForce: sinceThePlan,
  when: (post) => post.rotationDueOn.isMissing().and(post.holder.isPresent()),
  field: "heldSince",
  expect: (post, terms) => post.heldSince.plus(terms.parameter(longestTimeInPost)).notBefore(dayInPlanYear(terms)),
  message: label(
    "{unit}“{title}”（{area}）现任人员自{since}任职至今没有轮岗，任职时间过长，且本单位没有规定轮岗期限。",
    "The holder of “{title}” ({area}) of {unit} has been in post since {since}, too long without rotation; the unit set no day for one.",
  ),
  remedy: label("规定轮岗期限并安排轮岗。", "Set a day of rotation and rotate the holder."),
  notCovered: label("年限没有经过核实，由使用者设定。", "The number of years is not verified; users set their own."),
});
