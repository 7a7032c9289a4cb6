import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import { simplifiedDeregistrationShare } from "../../../rules/changji-2017/deregistration.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const announced = (noticeFrom?: string, noticeUntil?: string, deregisteredOn = "2017-06-29") => ({
  deregistration: { kind: "simplified" as const, noticeFrom, noticeUntil, deregisteredOn },
});

testIndicator(frame, changji2017, simplifiedDeregistrationShare, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "the simplified way, the ordinary way, last year, not yet, on the register",
      records: [
        announced(),
        { deregistration: { kind: "ordinary", deregisteredOn: "2017-08-04" } },
        announced(undefined, undefined, "2016-12-31"),
        announced(undefined, undefined, "2017-10-09"),
        {},
      ],
      value: 1 / 2,
    },
  ],
});
