import { LicenceCase } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";
import { acceptance, decisionOn, type Licence, plainLicence } from "./licence-course.js";

/** The stages at two departments, the second of which ends on a day of its own. */
const stages = (day: string, finishedOn: string | undefined): Licence => ({
  stages: [
    {
      unit: "department-1",
      title: "规划审查",
      startedOn: day,
      dueOn: after(day, 15),
      finishedOn: after(day, 15),
      parallel: true,
    },
    { unit: "department-2", title: "环境审查", startedOn: day, dueOn: after(day, 10), finishedOn, parallel: true },
  ],
});

const project = defineScenario({
  name: "the approval of an investment project",
  about: LicenceCase,
  record: (occasion): Licence => {
    const { day, oneOf } = occasion;
    return {
      ...plainLicence(occasion),
      investmentProject: true,
      channel: "investment-platform",
      ...acceptance(occasion, day),
      ...stages(day, after(day, oneOf([3, 10]))),
      ...decisionOn(occasion, after(day, 18)),
    };
  },
  violations: [
    {
      name: "received at the counter",
      breaks: ({ day }) => inForce(day, planYear, "receive-investment-project-on-platform"),
      record: () => ({ channel: "hall" }),
    },
    {
      name: "one department after the other",
      breaks: ({ day }) => inForce(day, planYear, "examine-investment-project-in-parallel"),
      record: ({ day }) => ({
        stages: (stages(day, after(day, 10)).stages ?? []).map((stage, index) =>
          index === 0 ? { ...stage, startedOn: after(day, 11) } : stage,
        ),
      }),
    },
    {
      name: "a stage finished a day late",
      breaks: ({ day }) => inForce(day, planYear, "finish-investment-stage-in-time"),
      record: ({ day }) => stages(day, after(day, 11)),
    },
    {
      name: "a stage never finished",
      breaks: ({ day }) => inForce(day, planYear, "finish-investment-stage-in-time"),
      record: ({ day }) => stages(day, undefined),
    },
  ],
});

const inSequence = defineScenario({
  name: "the approval of a project of which a law puts one stage after another",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...(project.record(occasion) as Licence),
    stages: (stages(occasion.day, after(occasion.day, 10)).stages ?? []).map((stage, index) =>
      index === 0
        ? {
            ...stage,
            startedOn: after(occasion.day, 11),
            parallel: false,
            sequentialBecause: "环境影响评价法第二十五条",
          }
        : stage,
    ),
  }),
  violations: [],
});

const bureauLicence = defineScenario({
  name: "a licence of a bureau of approvals",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...plainLicence(occasion),
    unit: `${occasion.id}-bureau`,
    sealedBy: `${occasion.id}-bureau`,
    ...acceptance(occasion, occasion.day),
    ...decisionOn(occasion, after(occasion.day, 10)),
  }),
  others: ({ id, day }) => ({
    unit: [
      {
        id: `${id}-bureau`,
        title: "示例行政审批局",
        kind: "office",
        level: "county",
        staffing: { on: day, enforcementStaff: 0 },
      },
    ],
    region: [{ id: `${id}-county`, title: "示例县", kind: "division", level: "county" }],
    pilot: [
      {
        id: `${id}-pilot`,
        title: "相对集中行政许可权试点",
        subject: "approval-bureau",
        region: `${id}-county`,
        unit: `${id}-bureau`,
        startedOn: after(day, 10),
        dueOn: after(day, 60),
        itemsInScope: 10,
        itemsDone: 10,
      },
    ],
  }),
  violations: [
    {
      name: "sealed by a department",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "seal-with-one-seal"),
      record: ({ unit }) => ({ sealedBy: unit }),
    },
  ],
});

/** Approval of investment projects and by bureaus of approvals (投资项目审批、行政审批局). */
export const investmentProjects = [project, inSequence, bureauLicence];
