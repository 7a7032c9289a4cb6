import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { nameSharedPowerAlike } from "../../../rules/national-law/power-naming.js";

const above = {
  id: "above",
  list: "of-region",
  code: "650100",
  name: "食品经营许可（含小作坊）",
  validFrom: "2020-01-01",
};

testRule({ describe, it }, nationalLaw, nameSharedPowerAlike, {
  asOf: "2022-06-30",
  record: {
    list: "of-county",
    code: "650100",
    name: "食品经营许可(含小作坊)",
    kind: "licence",
    validFrom: "2020-01-01",
  },
  others: {
    unit: [
      { id: "region", level: "region", kind: "department" },
      { id: "county", level: "county", kind: "department" },
    ],
    list: [
      { id: "of-region", kind: "power", unit: "region" },
      { id: "of-county", kind: "power", unit: "county" },
    ],
    "list-entry": [{ ...above, kind: "licence" }],
  },
  keeps: [
    { name: "the same name in other brackets" },
    { name: "the kind above is not known", others: { "list-entry": [{ id: "above", kind: undefined }] } },
    {
      name: "the power above has ended",
      others: { "list-entry": [{ id: "above", name: "别的", validUntil: "2022-06-30" }] },
    },
    { name: "the first day of the outline", asOf: "2021-08-02" },
    { name: "the last day of the outline", asOf: "2025-12-31" },
    { name: "nothing above has its code", record: { code: "650101", name: "别的许可" } },
  ],
  breaks: [
    { name: "another name", record: { name: "食品流通许可" }, message: "differs", severity: "warning" },
    { name: "another kind", record: { kind: "confirmation" } },
  ],
  undetermined: [
    {
      name: "the registers do not tell of what kind a power is",
      record: { kind: undefined },
      others: {
        "list-entry": [{ id: "above", kind: undefined }],
        "data-source": [{ id: "s", title: "权力清单", provides: [{ kind: "list-entry", without: ["kind"] }] }],
      },
      missing: ["kind"],
    },
    {
      name: "the registers do not tell until when a power above is in force",
      others: {
        "data-source": [{ id: "s", title: "权力清单", provides: [{ kind: "list-entry", without: ["validUntil"] }] }],
      },
      missing: ["validUntil"],
    },
  ],
  notApplicable: [
    { name: "no code", record: { code: undefined, name: "食品流通许可" } },
    { name: "no longer in force", record: { name: "食品流通许可", validUntil: "2022-06-30" } },
    { name: "a list of services", others: { list: [{ id: "of-county", kind: "service-item" }] } },
    { name: "the day before the outline", asOf: "2021-08-01", record: { name: "食品流通许可" } },
    { name: "the first day after the outline", asOf: "2026-01-01", record: { name: "食品流通许可" } },
  ],
  boundaries: true,
});
