import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { deliverFreezingPaperInTime } from "../../../rules/national-law/freezing-papers.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frozen = (deliveredOn: string | undefined, from = "2024-03-07") => ({
  holds: [{ kind: "freezing" as const, from, deliveredOn }],
});

testRule({ describe, it }, nationalLaw, deliverFreezingPaperInTime, {
  asOf: "2024-06-30",
  record: { kind: "coercion", openedOn: "2024-03-01", ...frozen("2024-03-12") },
  keeps: [
    { name: "on the third working day, a weekend between" },
    { name: "the third working day is not over", asOf: "2024-03-12", record: frozen(undefined) },
  ],
  breaks: [{ name: "on the fourth", record: frozen("2024-03-13"), severity: "error", field: "holds" }],
  undetermined: [
    { name: "when it was delivered is not recorded", record: frozen(undefined), missing: ["holds[0].deliveredOn"] },
  ],
  notApplicable: [
    {
      name: "a seizure, whose paper is handed over on the spot",
      record: { holds: [{ kind: "seizure", from: "2024-03-07" }] },
    },
    { name: "before there was the law", record: { openedOn: "2011-12-31", ...frozen("2012-03-01", "2011-12-31") } },
  ],
});
