import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { assignTask } from "../../../rules/changji-2017/responsibility-table.js";

testRule({ describe, it }, changji2017, assignTask, {
  asOf: "2017-09-30",
  record: { leadUnit: "lead", supportingUnits: ["support"] },
  keeps: [
    { name: "one leads and one supports" },
    { name: "one leads and nobody has to support it", record: { supportingUnits: [] } },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
    { name: "to be cancelled on a later day", record: { cancelledOn: "2017-10-01" } },
  ],
  breaks: [
    { name: "nobody leads", record: { leadUnit: undefined }, field: "leadUnit", severity: "warning" },
    {
      name: "nobody leads and who supports is not recorded",
      record: { leadUnit: undefined, supportingUnits: undefined },
    },
  ],
  notApplicable: [
    { name: "cancelled", record: { leadUnit: undefined, cancelledOn: "2017-09-30" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", record: { leadUnit: undefined } },
  ],
  boundaries: true,
});
