import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { favourGrassRoots } from "../../../rules/changji-2017/grass-roots-share.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const lastDay = "2017-12-31";
const postsOf = (before: number, now: number) => ({
  enforcementPosts: [
    { on: "2016-12-31", posts: before },
    { on: lastDay, posts: now },
  ],
});
const county = (id: string, before: number, now: number) => ({
  id,
  kind: "government",
  level: "county",
  parent: "record",
  ...postsOf(before, now),
});

testRule({ describe, it }, changji2017, favourGrassRoots, {
  asOf: "2018-01-01",
  record: { kind: "government", level: "prefecture", ...postsOf(80, 82) },
  others: { unit: [county("one", 50, 52), county("two", 40, 40)] },
  keeps: [
    { name: "as many new posts in its counties together as of its own" },
    {
      name: "looks unfavoured: a county abolished in the year lost its posts",
      others: { unit: [{ ...county("three", 30, 10), abolishedOn: "2017-06-01" }] },
    },
  ],
  breaks: [
    {
      name: "one more of its own than in its counties",
      record: postsOf(80, 83),
      data: { own: 3, counties: 2 },
      severity: "warning",
      field: "enforcementPosts",
    },
    { name: "one county lost what another gained", others: { unit: [county("two", 40, 38)] }, data: { counties: 0 } },
  ],
  pending: [{ name: "on the last day of the year", asOf: lastDay, record: postsOf(80, 90), due: lastDay }],
  undetermined: [
    {
      name: "one county has no count",
      others: { unit: [{ id: "two", enforcementPosts: undefined }] },
      missing: ["enforcementPosts"],
    },
  ],
  notApplicable: [
    { name: "looks unfavoured: the prefecture gained none, and the counties none", record: postsOf(80, 80) },
    { name: "a county", record: { level: "county" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
});
