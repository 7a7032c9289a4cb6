import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { rotatePostHolder, separatePowersOfPost } from "../../../rules/changji-2017/power-posts.js";

const frame = { describe, it };

testRule(frame, changji2017, separatePowersOfPost, {
  asOf: "2017-09-30",
  record: { powerDivided: true, postSeparated: true, authorityGraded: true, internalControl: true },
  keeps: [
    { name: "all four" },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
    { name: "on the last day of the plan", asOf: "2017-12-31" },
  ],
  breaks: [
    { name: "one asks and approves", record: { postSeparated: false }, severity: "error" },
    { name: "one decides on everything", record: { powerDivided: false } },
    { name: "authority is not graded", record: { authorityGraded: false } },
    { name: "nothing controls the process", record: { internalControl: false } },
    { name: "not separated when the plan's year was over", asOf: "2018-06-30", record: { postSeparated: false } },
    {
      name: "posts are not separated and the rest is unknown",
      record: { postSeparated: false, powerDivided: undefined },
    },
  ],
  undetermined: [
    {
      name: "whether power is divided is not recorded",
      record: { powerDivided: undefined },
      missing: ["powerDivided"],
    },
    { name: "whether posts are is not", record: { postSeparated: undefined }, missing: ["postSeparated"] },
    {
      name: "whether authority is graded is not",
      record: { authorityGraded: undefined },
      missing: ["authorityGraded"],
    },
    { name: "whether there is control is not", record: { internalControl: undefined }, missing: ["internalControl"] },
  ],
  notApplicable: [{ name: "on the day before the plan was in force", asOf: "2017-03-31" }],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, rotatePostHolder, {
  asOf: "2017-09-30",
  record: { heldSince: "2012-05-01", rotationDueOn: "2017-05-01" },
  keeps: [
    { name: "rotated on the last day", record: { rotatedOn: "2017-05-01" } },
    { name: "rotated on the first day of the plan", asOf: "2017-04-01", record: { rotatedOn: "2017-04-01" } },
  ],
  breaks: [
    { name: "not rotated", due: "2017-05-01", field: "rotatedOn", severity: "error" },
    { name: "rotated a day late", record: { rotatedOn: "2017-05-02" } },
    { name: "the last rotation brought the present holder", record: { rotatedOn: "2012-05-01" } },
  ],
  pending: [
    { name: "on the last day", asOf: "2017-05-01", due: "2017-05-01" },
    { name: "rotated on a later day", asOf: "2017-04-30", record: { rotatedOn: "2017-05-01" }, due: "2017-05-01" },
  ],
  undetermined: [
    {
      name: "since when the post is held is not recorded",
      record: { heldSince: undefined, rotatedOn: "2017-04-20" },
      missing: ["heldSince"],
    },
  ],
  notApplicable: [
    { name: "no day is set", record: { rotationDueOn: undefined } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});
