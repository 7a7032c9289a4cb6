import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  beOpenOnAllFive,
  checkPortal,
  correctPortalShortcomings,
  dataSetsOpened,
  guidePublicOpinion,
} from "../../../rules/changji-2017/openness-coverage.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const bureau = { id: "bureau", title: "县财政局", kind: "department", level: "county", parent: "record" };
const published = (kind: string, unit = "record", publishedOn = "2017-06-30") => ({
  id: kind,
  kind,
  unit,
  publishedOn,
});
const four = [published("decision"), published("execution"), published("management"), published("service")];
const record = { kind: "government", level: "county" } as const;

testRule(frame, changji2017, beOpenOnAllFive, {
  asOf: "2018-01-31",
  record,
  others: { unit: [bureau], disclosure: [...four, published("result", "bureau")] },
  keeps: [{ name: "each of the five, the results by a bureau" }],
  breaks: [
    {
      name: "no result",
      others: { disclosure: [published("result", "elsewhere")] },
      data: { result: 0, service: 1, due: "2017-12-31" },
    },
    {
      name: "the results published in the next year",
      others: { disclosure: [...four, published("result", "bureau", "2018-01-01")] },
      data: { result: 0 },
    },
    {
      name: "a result that was formed and never published",
      others: { disclosure: [{ ...published("result"), formedOn: "2017-06-01", publishedOn: undefined }] },
    },
  ],
  pending: [
    {
      name: "nothing yet in June",
      asOf: "2017-06-30",
      others: { disclosure: [published("result", "elsewhere")] },
      due: "2017-12-31",
    },
  ],
  notApplicable: [
    { name: "a bureau itself", record: { kind: "department" } },
    { name: "a township", record: { level: "township" } },
  ],
});

const check = { id: "check", unit: "record", kind: "portal", heldOn: "2017-09-15" };

testRule(frame, changji2017, checkPortal, {
  asOf: "2018-01-31",
  record,
  others: { unit: [bureau], inspection: [check] },
  keeps: [
    { name: "checked in September" },
    { name: "the site of a bureau checked", others: { inspection: [{ ...check, unit: "bureau" }] } },
  ],
  breaks: [
    { name: "checked only the year before", others: { inspection: [{ ...check, heldOn: "2016-12-31" }] } },
    { name: "another kind of inspection", others: { inspection: [{ ...check, kind: "regular" }] } },
  ],
  pending: [
    {
      name: "not yet on the last day of the year",
      asOf: "2017-12-31",
      others: { inspection: [{ ...check, heldOn: "2018-01-10" }] },
    },
  ],
  notApplicable: [{ name: "a bureau itself", record: { kind: "department" } }],
});

const problem = { kind: "other", title: "栏目超过六个月没有更新", correctionDueOn: "2017-10-15" } as const;

testRule(frame, changji2017, correctPortalShortcomings, {
  asOf: "2017-11-30",
  record: { kind: "portal", heldOn: "2017-09-15", shortcomings: [{ ...problem, correctedOn: "2017-10-15" }] },
  keeps: [{ name: "corrected on the last day" }],
  breaks: [
    {
      name: "corrected a day late",
      record: { shortcomings: [{ ...problem, correctedOn: "2017-10-16" }] },
      message: "late",
    },
    { name: "never corrected", record: { shortcomings: [problem] }, message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-10-15", record: { shortcomings: [problem] }, due: "2017-10-15" }],
  notApplicable: [
    { name: "nothing was found", record: { shortcomings: [] } },
    { name: "an inspection of the lists", record: { kind: "list-operation" } },
  ],
});

const concern = { id: "concern", kind: "response", unit: "bureau", formedOn: "2017-05-02", publishedOn: "2017-05-09" };
const guidance = { id: "guidance", kind: "public-opinion", unit: "record", usedSince: "2017-04-20" };

testRule(frame, changji2017, guidePublicOpinion, {
  asOf: "2018-01-31",
  record,
  others: { unit: [bureau], disclosure: [concern], mechanism: [guidance] },
  keeps: [{ name: "a concern answered under the mechanism" }],
  breaks: [
    {
      name: "answered without a mechanism",
      others: { mechanism: [{ ...guidance, usedSince: undefined }] },
      data: { raised: 1, answered: 1, mechanisms: 0 },
      severity: "notice",
    },
    { name: "a mechanism that ended", others: { mechanism: [{ ...guidance, endedOn: "2017-12-31" }] } },
    {
      name: "a mechanism that answered nothing",
      others: { disclosure: [{ ...concern, kind: "data" }] },
      data: { raised: 0, answered: 0, mechanisms: 1 },
    },
  ],
  pending: [
    {
      name: "raised, with time left",
      asOf: "2017-12-31",
      others: { mechanism: [{ ...guidance, usedSince: undefined }] },
    },
  ],
  notApplicable: [
    {
      name: "nothing came up and nothing was set up",
      others: { disclosure: [{ ...concern, kind: "data" }], mechanism: [{ ...guidance, usedSince: undefined }] },
    },
  ],
});

testIndicator(frame, changji2017, dataSetsOpened, {
  asOf: "2017-12-31",
  record: { kind: "data", publishedOn: "2017-08-10" },
  cases: [
    {
      name: "one; one of the year before, one not published, and a policy explained are not counted",
      records: [{}, { publishedOn: "2016-12-31" }, { publishedOn: undefined }, { kind: "interpretation" }],
      value: 1,
    },
  ],
});
