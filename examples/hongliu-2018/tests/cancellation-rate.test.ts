import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import { cancellationRate } from "../src/cancellation-rate.js";
import { hongliu2018 } from "../src/pack.js";

testIndicator({ describe, it }, hongliu2018, cancellationRate, {
  asOf: "2018-06-30",
  record: { basis: "none" },
  cases: [
    {
      name: "one of two cancelled, one with a basis in law not looked at",
      records: [{ cancelledOn: "2018-05-10" }, {}, { basis: "law" }],
      counted: 1,
      of: 2,
      value: 0.5,
      target: "missed",
    },
    { name: "all cancelled", records: [{ cancelledOn: "2018-05-10" }], value: 1, target: "met" },
    { name: "cancelled from tomorrow on", records: [{ cancelledOn: "2018-07-01" }], value: 0 },
    { name: "none without a basis", records: [{ basis: "law" }], value: "not-applicable" },
    {
      name: "a basis that is not on record leaves both open",
      records: [{ cancelledOn: "2018-05-10" }, { basis: undefined }],
      value: { low: 0.5, high: 1 },
    },
  ],
});
