import { workingDays } from "fazhi";
import { EnforcementCase } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after, inTime } from "./days.js";

const entitledOnly = { from: "2025-01-03" };

const inspection = defineScenario({
  name: "an inspection of a business",
  about: EnforcementCase,
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    return {
      unit,
      kind: "inspection",
      title: "示例检查",
      procedureKind: "ordinary",
      openedOn: day,
      decidedOn: day,
      procedure: [
        { kind: "opening", on: day },
        { kind: "decision", on: day },
      ],
      officers: [`officer-a-of-${unit}`, `officer-b-of-${unit}`],
      powerItem: `power-of-${unit}`,
      basisDocuments: [],
      party: { kind: oneOf(["enterprise", "sole-trader"]) },
      major: false,
      hearingDue: false,
      collectiveDiscussionDue: false,
      holds: [],
      record: { textual: true, complete: true, audioVisual: false, audioVisualRequired: false },
      resultPublishedOn: inTime(occasion, day, workingDays(20)),
    };
  },
  violations: [
    {
      name: "by one officer",
      breaks: ({ day }) => inForce(day, entitledOnly, "inspect-business-in-pairs"),
      record: ({ unit }) => ({ officers: [`officer-a-of-${unit}`] }),
    },
    {
      name: "by somebody whose certificate begins on the day after",
      breaks: ({ day }) => inForce(day, entitledOnly, "inspect-business-by-certified-officers"),
      record: ({ id, unit }) => ({ officers: [`officer-a-of-${unit}`, `${id}-officer`] }),
      others: ({ id, unit, day }) => ({
        officer: [
          {
            id: `${id}-officer`,
            unit,
            name: "新进人员",
            certificates: [{ number: id, kind: "enforcement", validFrom: after(day, 1) }],
          },
        ],
      }),
    },
    {
      name: "by a power of another unit",
      breaks: ({ day }) => inForce(day, entitledOnly, "inspect-business-by-entitled-unit"),
      record: ({ unit }) => ({
        powerItem: unit === "department-1" ? "power-of-department-2" : "power-of-department-1",
      }),
    },
    {
      name: "by a power that begins on the day after",
      breaks: ({ day }) => inForce(day, entitledOnly, "inspect-business-by-entitled-unit"),
      record: ({ id }) => ({ powerItem: `${id}-power` }),
      others: ({ id, unit, day }) => ({
        "list-entry": [
          {
            id: `${id}-power`,
            list: `powers-of-${unit}`,
            name: "新增检查",
            kind: "inspection",
            basis: [{ document: "中华人民共和国示例法", article: "第三十条" }],
            exercisingUnit: unit,
            procedure: "检查、告知",
            validFrom: after(day, 1),
            pairedWith: `responsibility-of-${unit}`,
          },
        ],
      }),
    },
  ],
});

/** Inspections of businesses (涉企行政检查). */
export const businessInspections = [inspection];
