import { EnforcementSupervisionPaper } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { after } from "./days.js";

const paper = defineScenario({
  name: "a paper of enforcement supervision",
  about: EnforcementSupervisionPaper,
  days: { from: "2026-02-01" },
  record: ({ id, unit, day, oneOf }) => {
    const reportDueOn = after(day, oneOf([15, 30]));
    return {
      unit,
      issuedBy: `${id}-justice`,
      issuedOn: day,
      title: "有案不立",
      ...oneOf([
        { kind: "letter", reportDueOn, reportedOn: reportDueOn },
        { kind: "opinion", reportDueOn, correctedOn: after(day, 5), reportedOn: after(day, 10) },
        { kind: "opinion", reportDueOn, objectedOn: reportDueOn },
        { kind: "letter", reportDueOn, withdrawnOn: after(day, 3) },
        { kind: "letter" },
        { kind: "decision", issuedBy: `${id}-government` },
      ]),
    };
  },
  others: ({ id }) => ({
    unit: [
      {
        id: `${id}-justice`,
        title: "示例州司法局",
        kind: "department",
        level: "prefecture",
        functions: ["judicial-administration"],
        establishedOn: "2020-01-01",
        staffing: { on: "2017-12-01", enforcementStaff: 0 },
      },
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
      name: "reported late",
      breaks: ["report-correction-to-enforcement-supervisor-in-time"],
      record: ({ id, day, oneOf }) => ({
        kind: oneOf(["letter", "opinion"]),
        issuedBy: `${id}-justice`,
        reportDueOn: after(day, 15),
        reportedOn: after(day, oneOf([16, 40])),
        objectedOn: undefined,
        withdrawnOn: undefined,
      }),
    },
    {
      name: "never reported, an objection made too late",
      breaks: ["report-correction-to-enforcement-supervisor-in-time"],
      record: ({ id, day }) => ({
        kind: "opinion",
        issuedBy: `${id}-justice`,
        reportDueOn: after(day, 15),
        reportedOn: undefined,
        objectedOn: after(day, 16),
        withdrawnOn: undefined,
      }),
    },
    {
      name: "a decision that the justice department issued itself",
      breaks: ["issue-supervision-decision-as-government"],
      record: ({ id }) => ({ kind: "decision", issuedBy: `${id}-justice`, withdrawnOn: undefined }),
    },
    {
      name: "a letter of another department",
      breaks: ["issue-supervision-paper-as-supervisor"],
      record: ({ id }) => ({
        kind: "letter",
        issuedBy: `${id}-other`,
        reportDueOn: undefined,
        withdrawnOn: undefined,
      }),
      others: ({ id }) => ({
        unit: [
          {
            id: `${id}-other`,
            title: "示例州另一局",
            kind: "department",
            level: "prefecture",
            functions: [],
            establishedOn: "2020-01-01",
            staffing: { on: "2017-12-01", enforcementStaff: 0 },
          },
        ],
      }),
    },
  ],
});

/** Papers of enforcement supervision (行政执法监督文书), since February 2026. */
export const enforcementSupervision = [paper];
