import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { openHearingRate } from "../../../rules/changji-2017/reconsideration.js";

const frame = { describe, it };

testIndicator(frame, changji2017, openHearingRate, {
  asOf: "2017-09-30",
  record: { unit: "government", decidedOn: "2017-05-10" },
  cases: [
    {
      name: "one in public, one behind closed doors, one without, one unknown, one undecided, one to be decided",
      records: [
        { hearingHeld: true, openHearing: true },
        { hearingHeld: true, openHearing: false },
        { hearingHeld: false },
        {},
        { decidedOn: undefined },
        { decidedOn: "2017-10-09", hearingHeld: true, openHearing: true },
      ],
      counted: 1,
      of: 4,
      value: { low: 1 / 4, high: 2 / 4 },
      groups: { unit: { government: { counted: 1, of: 4 } }, region: { "": { counted: 1, of: 4 } } },
    },
    { name: "decided last year", records: [{ decidedOn: "2016-12-31" }], value: "not-applicable" },
  ],
});
