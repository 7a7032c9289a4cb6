import { PowerPost } from "fazhi/model";
import { defineScenario, type Occasion } from "fazhi/testing";
import { brokenBy } from "./broken.js";

const separate = "separate-conflicting-posts";

const holders = ({ id, unit }: Occasion) =>
  ["a", "b"].map((letter) => ({ id: `${id}-${letter}`, unit, name: `岗位人员${letter}`, certificates: [] }));

const pair = defineScenario({
  name: "two posts of one matter and who holds them",
  about: PowerPost,
  record: ({ id, unit, oneOf }) => ({
    unit,
    area: "government-procurement",
    title: "采购岗",
    powerDivided: true,
    postSeparated: true,
    authorityGraded: true,
    internalControl: true,
    holder: `${id}-a`,
    heldSince: "2014-05-04",
    ...oneOf([{ functions: ["approve"] }, { duties: ["审定采购计划"] }, { title: "采购审批岗" }] as const),
  }),
  others: (occasion) => ({
    officer: holders(occasion),
    "power-post": [
      {
        id: `${occasion.id}-second`,
        unit: occasion.unit,
        area: "government-procurement",
        title: "采购支付岗",
        powerDivided: true,
        postSeparated: true,
        authorityGraded: true,
        internalControl: true,
        holder: `${occasion.id}-b`,
        heldSince: "2014-05-04",
      },
    ],
  }),
  violations: [
    {
      name: "one post that asks and approves",
      breaks: [separate],
      record: ({ oneOf }) =>
        oneOf([
          { functions: ["propose", "approve"] },
          { functions: undefined, duties: ["提出采购申请", "审批"] },
        ] as const),
    },
    {
      name: "both posts held by one",
      breaks: ({ id }) => [separate, ...brokenBy("power-post", `${id}-second`, [separate])],
      others: ({ id }) => ({ "power-post": [{ id: `${id}-second`, holder: `${id}-a` }] }),
    },
  ],
});

/** One person may hold two posts that do the same, and posts of two areas. */
const alike = defineScenario({
  name: "two posts that do the same, held by one",
  about: PowerPost,
  record: (occasion) => ({ ...pair.record(occasion), functions: ["execute"], duties: undefined, title: "采购支付岗" }),
  others: (occasion) => ({
    officer: holders(occasion),
    "power-post": (pair.others?.(occasion)["power-post"] ?? []).map((one) => ({
      ...one,
      ...occasion.oneOf([{ holder: `${occasion.id}-a` }, { holder: `${occasion.id}-a`, area: "state-assets" }]),
    })),
  }),
  violations: [],
});

/** Posts whose duties conflict (不相容职责). */
export const conflictingPosts = [pair, alike];
