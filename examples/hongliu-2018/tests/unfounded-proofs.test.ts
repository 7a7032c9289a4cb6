import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { hongliu2018 } from "../src/pack.js";
import { cancelUnfoundedProof } from "../src/unfounded-proofs.js";

testRule({ describe, it }, hongliu2018, cancelUnfoundedProof, {
  asOf: "2018-11-01",
  boundaries: true,
  missingValues: true,
  record: { registeredOn: "2018-03-20", basis: "none" },
  keeps: [
    { name: "cancelled on the last day", record: { cancelledOn: "2018-10-31" } },
    {
      name: "registered on the last day of the plan and cancelled that day",
      asOf: "2018-12-31",
      record: { registeredOn: "2018-12-31", cancelledOn: "2018-12-31" },
    },
    {
      name: "registered on the first day of the plan and cancelled",
      record: { registeredOn: "2018-03-01", cancelledOn: "2018-04-01" },
    },
  ],
  breaks: [
    { name: "not cancelled on the day after", severity: "error" },
    { name: "to be cancelled tomorrow", record: { cancelledOn: "2018-11-02" } },
  ],
  pending: [{ name: "not cancelled on the last day", asOf: "2018-10-31", due: "2018-10-31" }],
  undetermined: [{ name: "the basis is not on record", record: { basis: undefined }, missing: ["basis"] }],
  notApplicable: [
    { name: "demanded by a law", record: { basis: "law" } },
    { name: "registered on the day before the plan", record: { registeredOn: "2018-02-28" } },
    { name: "registered after the plan", asOf: "2019-01-31", record: { registeredOn: "2019-01-01" } },
  ],
});
