import { defineExpectation, label, PowerPost, type RecordTerm, seenBy, Unit } from "fazhi";
import { sinceThePlan } from "./plan-year.js";
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
  basis: "declared",
  data: named,
  source: clause,
  expect: (post, { all }) => all(post.powerDivided, post.postSeparated, post.authorityGraded, post.internalControl),
  message: label(
    "{unit}“{title}”（{area}）没有做到分事行权、分岗设权、分级授权和内部流程控制。",
    "For the post “{title}” ({area}) of {unit}, powers, posts or levels are not kept apart, or the process is not controlled.",
  ),
  mend: label(
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
  data: (post) => ({ ...named(post), since: post.heldSince }),
  source: clause,
  inForce: sinceThePlan,
  when: (post) => post.rotationDueOn.isPresent(),
  field: "rotatedOn",
  by: (post) => post.rotationDueOn,
  expect: (post, { asOf, all }) =>
    all(
      seenBy(post.rotatedOn, asOf),
      post.rotatedOn.after(post.heldSince),
      post.rotatedOn.notAfter(post.rotationDueOn),
    ),
  message: label(
    "{unit}“{title}”（{area}）现任人员{since}到岗，至{due}没有轮岗。",
    "The holder of “{title}” ({area}) of {unit}, in post since {since}, was not rotated by {due}.",
  ),
  mend: label("安排轮岗；不能轮岗的，开展专项审计。", "Rotate the holder; where that cannot be, audit the post."),
  notCovered: label(
    "计划没有规定轮岗年限；本单位没有规定轮岗期限的，不作判断。",
    "The plan sets no number of years; where the unit's own rules set no day nothing is judged.",
  ),
});
