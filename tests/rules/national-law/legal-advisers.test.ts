import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { haveLegalAdviser } from "../../../rules/national-law/legal-advisers.js";
import { legalTrainingHeld } from "../../../rules/national-law/legal-training.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const adviser = (facts: object = {}) => ({
  "legal-adviser": [{ id: "adviser", unit: "government", engagedOn: "2016-01-04", ...facts }],
});

testRule(frame, nationalLaw, haveLegalAdviser, {
  asOf: "2018-06-30",
  record: { id: "government", kind: "government", level: "county" },
  others: adviser(),
  keeps: [{ name: "one is engaged" }, { name: "on the first day of the opinion", asOf: "2016-06-16" }],
  breaks: [
    {
      name: "the engagement has ended",
      others: adviser({ engagedUntil: "2018-01-01" }),
      due: "2017-12-31",
      severity: "warning",
    },
  ],
  pending: [
    { name: "on the last day", asOf: "2017-12-31", others: adviser({ engagedOn: undefined }), due: "2017-12-31" },
  ],
  notApplicable: [
    { name: "a township", record: { level: "township" } },
    {
      name: "a county founded when the day was over",
      asOf: "2021-06-30",
      record: { establishedOn: "2020-01-01" },
      others: adviser({ engagedOn: undefined }),
    },
    { name: "before the opinion", asOf: "2016-06-15" },
  ],
  boundaries: true,
});

testIndicator(frame, nationalLaw, legalTrainingHeld, {
  asOf: "2018-06-30",
  record: { unit: "government", kind: "legal-lecture", heldOn: "2017-05-10" },
  cases: [
    {
      name: "one held, one only planned, one to be held",
      records: [{}, { heldOn: undefined }, { heldOn: "2018-07-02" }],
      value: 1,
      groups: { unit: { government: { value: 1 } } },
    },
  ],
});
