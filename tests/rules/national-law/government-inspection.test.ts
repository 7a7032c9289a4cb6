import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { decideInspectionRecheckInTime } from "../../../rules/national-law/government-inspection.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

testRule({ describe, it }, nationalLaw, decideInspectionRecheckInTime, {
  asOf: "2026-11-28",
  others: {
    unit: [
      { id: "government", title: "示例市人民政府", kind: "government", level: "prefecture" },
      { id: "town", title: "示例镇人民政府", kind: "government", level: "township" },
      { id: "organ", title: "示例市城市管理局", kind: "department", level: "prefecture" },
    ],
  },
  record: {
    unit: "organ",
    inspector: "government",
    kind: "special",
    heldOn: "2024-02-01",
    recheckAskedOn: "2024-03-01",
  },
  keeps: [
    { name: "decided on the thirtieth day, a Sunday moved on", record: { recheckDecidedOn: "2024-04-01" } },
    {
      name: "asked on the first day of the regulations",
      record: { heldOn: "2021-01-10", recheckAskedOn: "2021-02-01", recheckDecidedOn: "2021-03-03" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { recheckDecidedOn: "2024-04-02" },
      message: "late",
      due: "2024-04-01",
      severity: "error",
    },
    { name: "not decided", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2024-04-01", due: "2024-04-01" }],
  notApplicable: [
    { name: "nobody asked", record: { recheckAskedOn: undefined } },
    { name: "the request was withdrawn", record: { recheckWithdrawnOn: "2024-03-10" } },
    { name: "an inspection by a township", record: { inspector: "town" } },
    { name: "before there were the regulations", record: { recheckAskedOn: "2021-01-31" } },
  ],
  boundaries: true,
});
