import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  announceSimplifiedDeregistration,
  simplifiedDeregistrationShare,
} from "../../../rules/changji-2017/deregistration.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const announced = (noticeFrom?: string, noticeUntil?: string, deregisteredOn = "2017-06-29") => ({
  deregistration: { kind: "simplified" as const, noticeFrom, noticeUntil, deregisteredOn },
});

testRule(frame, changji2017, announceSimplifiedDeregistration, {
  asOf: "2022-06-30",
  record: announced("2017-05-02", "2017-06-16"),
  keeps: [
    { name: "announced until the forty-fifth day" },
    { name: "announced for longer", record: announced("2017-05-02", "2017-06-20") },
    { name: "announced from the first day of the opinion", record: announced("2017-03-01", "2017-04-15") },
    {
      name: "announced from the last day of the opinion",
      record: announced("2022-02-28", "2022-04-14", "2022-04-20"),
    },
  ],
  breaks: [
    {
      name: "announced until the forty-fourth day",
      record: announced("2017-05-02", "2017-06-15"),
      severity: "error",
      field: "deregistration",
      data: { until: "2017-06-15" },
    },
  ],
  undetermined: [
    {
      name: "until when is not known",
      record: announced("2017-05-02"),
      missing: ["deregistration.noticeUntil"],
    },
    {
      name: "from when is not known",
      record: announced(undefined, "2017-06-16"),
      missing: ["deregistration.noticeFrom"],
    },
  ],
  notApplicable: [
    { name: "the ordinary way", record: { deregistration: { kind: "ordinary", deregisteredOn: "2017-06-29" } } },
    { name: "still announced", asOf: "2017-06-10" },
    { name: "on the register", record: { deregistration: undefined } },
    { name: "announced on the day before the opinion", record: announced("2017-02-28", "2017-03-20") },
    {
      name: "announced when the regulations had come",
      record: announced("2022-03-01", "2022-03-21", "2022-03-25"),
    },
  ],
  boundaries: true,
  missingValues: true,
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
