import { days } from "fazhi";
import { Inspection } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { after, inTime, tooLate } from "./days.js";

const thirtyDays = days(30, { rollOver: true });

const recheck = defineScenario({
  name: "a review of an inspection's conclusion",
  about: Inspection,
  days: { from: "2021-02-01" },
  record: (occasion) => {
    const { id, unit, day, oneOf } = occasion;
    return {
      unit,
      inspector: `${id}-government`,
      kind: "special",
      heldOn: day,
      shortcomings: [],
      ...oneOf([
        { recheckAskedOn: after(day, 30), recheckDecidedOn: inTime(occasion, after(day, 30), thirtyDays) },
        { recheckAskedOn: after(day, 10), recheckWithdrawnOn: after(day, 20) },
        {},
      ]),
    };
  },
  others: ({ id }) => ({
    unit: [
      {
        id: `${id}-government`,
        title: "示例州人民政府",
        kind: "government",
        level: "prefecture",
        establishedOn: "2020-01-01",
        staffing: { on: "2020-12-01", enforcementStaff: 0 },
      },
    ],
  }),
  violations: [
    {
      name: "decided late",
      breaks: ["decide-inspection-recheck-in-time"],
      record: (occasion) => ({
        recheckAskedOn: occasion.day,
        recheckWithdrawnOn: undefined,
        recheckDecidedOn: tooLate(occasion, occasion.day, thirtyDays),
      }),
    },
    {
      name: "never decided",
      breaks: ["decide-inspection-recheck-in-time"],
      record: ({ day }) => ({ recheckAskedOn: day, recheckWithdrawnOn: undefined, recheckDecidedOn: undefined }),
    },
  ],
});

/** Reviews of what governments' inspections concluded (督查结论复核), since February 2021. */
export const inspectionRechecks = [recheck];
