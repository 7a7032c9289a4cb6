import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { filledLegalPostsShare, fillLegalPosts } from "../../../rules/changji-2017/legal-staff.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, fillLegalPosts, {
  asOf: "2017-09-30",
  record: { staffing: { legalPosts: 4, legalStaff: 4 } },
  keeps: [
    { name: "all posts are filled" },
    { name: "more than there are posts", record: { staffing: { on: "2017-09-30", legalPosts: 4, legalStaff: 5 } } },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
    { name: "on the last day of the plan", asOf: "2017-12-31" },
  ],
  breaks: [
    {
      name: "one is vacant",
      record: { staffing: { legalPosts: 4, legalStaff: 3 } },
      data: { posts: 4, staff: 3 },
      field: "staffing",
      severity: "notice",
    },
    {
      name: "one was vacant at the end of the year, as is seen after it",
      asOf: "2018-06-30",
      record: { staffing: { on: "2017-12-31", legalPosts: 4, legalStaff: 3 } },
    },
  ],
  undetermined: [
    {
      name: "how many there are is not recorded",
      record: { staffing: { legalPosts: 4 } },
      missing: ["staffing.legalStaff"],
    },
  ],
  notApplicable: [
    { name: "it has none", record: { staffing: { staff: 60 } } },
    { name: "counted on a later day", record: { staffing: { on: "2017-10-01", legalPosts: 4, legalStaff: 3 } } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
    {
      name: "counted when the plan's year was over",
      asOf: "2018-06-30",
      record: { staffing: { on: "2018-01-01", legalPosts: 4, legalStaff: 3 } },
    },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, filledLegalPostsShare, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "filled, vacant, unknown, without posts",
      records: [
        { staffing: { legalPosts: 2, legalStaff: 2 } },
        { staffing: { legalPosts: 6, legalStaff: 2 } },
        { staffing: { legalPosts: 1 } },
        {},
      ],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
    },
  ],
});
