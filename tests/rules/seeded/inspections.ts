import { Inspection } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";

const overreach = (day: string, correctedOn: string | undefined) => ({
  shortcomings: [{ kind: "overreach" as const, title: "清单外行使权力", correctionDueOn: after(day, 30), correctedOn }],
});

const listInspection = defineScenario({
  name: "an inspection of the running of lists",
  about: Inspection,
  record: ({ unit, day, oneOf }) => ({
    unit,
    inspector: unit,
    kind: "list-operation",
    heldOn: day,
    ...overreach(day, after(day, oneOf([10, 30]))),
  }),
  violations: [
    {
      name: "what was found corrected late",
      breaks: ({ day }) => inForce(day, planYear, "correct-list-shortcomings"),
      record: ({ day, oneOf }) => overreach(day, after(day, oneOf([31, 50]))),
    },
    {
      name: "what was found never corrected",
      breaks: ({ day }) => inForce(day, planYear, "correct-list-shortcomings"),
      record: ({ day }) => overreach(day, undefined),
    },
  ],
});

const portalCheck = defineScenario({
  name: "a check of a portal",
  about: Inspection,
  record: ({ unit, day, oneOf }) => ({
    unit,
    inspector: unit,
    kind: "portal",
    heldOn: day,
    ...overreach(day, after(day, oneOf([10, 30]))),
  }),
  violations: [
    {
      name: "what was found corrected a day late",
      breaks: ({ day }) => inForce(day, planYear, "correct-portal-shortcomings"),
      record: ({ day }) => overreach(day, after(day, 31)),
    },
    {
      name: "what was found never corrected",
      breaks: ({ day }) => inForce(day, planYear, "correct-portal-shortcomings"),
      record: ({ day }) => overreach(day, undefined),
    },
  ],
});

const progressInspection = defineScenario({
  name: "an inspection of the progress of work",
  about: Inspection,
  record: ({ id, unit, day, oneOf }) => ({
    unit: `${id}-unit`,
    inspector: unit,
    kind: oneOf(["regular", "special", "look-back"]),
    heldOn: day,
    shortcomings: [{ kind: "delay", title: "工作推进缓慢" }],
  }),
  others: ({ id, day }) => ({
    unit: [
      {
        id: `${id}-unit`,
        title: "示例单位",
        kind: "other",
        level: "county",
        staffing: { on: "2017-12-01", enforcementStaff: 0 },
      },
    ],
    "supervision-measure": [
      {
        id: `${id}-interview`,
        unit: `${id}-unit`,
        kind: "interview",
        on: after(day, 5),
        reason: "工作推进缓慢",
        inspection: id,
      },
    ],
  }),
  violations: [
    {
      name: "slow work that had no consequence",
      breaks: ({ day }) => inForce(day, planYear, "follow-up-slow-work"),
      others: ({ id, day }) => ({ "supervision-measure": [{ id: `${id}-interview`, on: after(day, -1) }] }),
    },
  ],
});

/** Inspections of units (督促检查). */
export const inspections = [listInspection, portalCheck, progressInspection];
