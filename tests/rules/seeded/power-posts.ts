import { PowerPost } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { after } from "./days.js";

const separate = "separate-powers-of-post";
const rotate = "rotate-post-holder";

const post = defineScenario({
  name: "a post in which power gathers",
  about: PowerPost,
  record: ({ unit, day, oneOf, below }) => ({
    unit,
    area: oneOf(["fiscal-funds", "state-assets", "government-procurement", "public-works"]),
    title: "采购审批岗",
    powerDivided: true,
    postSeparated: true,
    authorityGraded: true,
    internalControl: true,
    heldSince: after(day, -1000),
    rotationDueOn: day,
    rotatedOn: after(day, -oneOf([0, below(900)])),
  }),
  violations: [
    { name: "one asks and approves", breaks: [separate], record: () => ({ postSeparated: false }) },
    { name: "one decides on everything", breaks: [separate], record: () => ({ powerDivided: false }) },
    { name: "authority not graded", breaks: [separate], record: () => ({ authorityGraded: false }) },
    { name: "nothing controls the process", breaks: [separate], record: () => ({ internalControl: false }) },
    {
      name: "rotated late",
      breaks: [rotate],
      record: ({ day, oneOf }) => ({ rotatedOn: after(day, oneOf([1, 20])) }),
    },
    { name: "never rotated", breaks: [rotate], record: () => ({ rotatedOn: undefined }) },
    {
      name: "the last rotation brought the present holder",
      breaks: [rotate],
      record: ({ day }) => ({ rotatedOn: after(day, -1000) }),
    },
  ],
});

const settledPost = defineScenario({
  name: "a post without a day of rotation",
  about: PowerPost,
  record: (occasion) => ({
    ...post.record(occasion),
    holder: `officer-a-of-${occasion.unit}`,
    heldSince: occasion.oneOf(["2007-12-31", "2012-05-04"]),
    rotationDueOn: undefined,
    rotatedOn: undefined,
  }),
  violations: [
    {
      name: "one holder for more than ten years",
      breaks: ["limit-time-in-post"],
      record: ({ below }) => ({ heldSince: after("2007-12-31", -1 - below(900)) }),
    },
  ],
});

/** Posts in the six areas where power gathers (权力集中岗位). */
export const powerPosts = [post, settledPost];
