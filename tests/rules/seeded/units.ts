import { Unit } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { brokenBy } from "./broken.js";
import { codeOfUnknownKind, creditCode, organCode } from "./credit-codes.js";
import { after } from "./days.js";
import { fiveBases } from "./setting.js";

const afterTheYear = "2018-01-01";
const threeSystems = { from: "2018-12-05" };

/** Filled posts, and one legal reviewer among twenty enforcement officers. */
const staffing = (on: string, given: Draft<Unit>["staffing"] = {}): Pick<Draft<Unit>, "staffing"> => ({
  staffing: { on, enforcementStaff: 20, legalReviewers: 1, legalPosts: 2, legalStaff: 2, ...given },
});

/** Its lists, and an inspection of how it ran them in the year of the plan. */
const listsOf = ({ id }: Occasion) => ({
  list: (["power", "responsibility", "random-inspection-item", "inspection-object", "inspector"] as const).map(
    (kind) => ({
      id: `${id}-${kind}`,
      kind,
      unit: id,
      title: "示例局清单",
      compiledOn: "2012-01-04",
      publishedOn: "2012-01-10",
    }),
  ),
  "list-entry": [
    {
      id: `${id}-inspect`,
      list: `${id}-power`,
      name: "计量监督检查",
      kind: "inspection",
      basis: [{ document: "中华人民共和国计量法", article: "第十八条" }],
      exercisingUnit: id,
      validFrom: "2012-01-04",
      publishedOn: "2012-01-10",
      pairedWith: `${id}-duty`,
      procedure: "抽取、检查、公开",
    },
    {
      id: `${id}-duty`,
      list: `${id}-responsibility`,
      name: "计量监督检查责任",
      validFrom: "2012-01-04",
      pairedWith: `${id}-inspect`,
    },
  ],
  inspection: [
    {
      id: `${id}-inspection`,
      unit: id,
      inspector: id,
      kind: "list-operation",
      heldOn: "2017-09-15",
      shortcomings: [],
    },
    { id: `${id}-regular`, unit: id, inspector: id, kind: "regular", heldOn: "2017-12-31", shortcomings: [] },
  ],
  "performance-assessment": [
    {
      id: `${id}-assessment`,
      unit: id,
      year: 2017,
      coversLawBasedGovernment: true,
      concludedOn: "2018-01-20",
      publishedOn: "2018-01-22",
    },
  ],
});

const department = defineScenario({
  name: "a department",
  about: Unit,
  days: { from: threeSystems.from },
  record: ({ day, serial, oneOf }) => ({
    title: `示例部门${serial}`,
    kind: "department",
    level: oneOf(["county", "prefecture"]),
    creditCode: oneOf([creditCode(serial), organCode(serial)]),
    head: { name: "局长", integrityReportedOn: "2017-12-31" },
    ...staffing(day),
    statutoryBases: fiveBases,
    enforcement: [
      { field: "transport", state: "integrated", since: oneOf(["2016-06-01", "2017-12-31"]) },
      { field: "urban-management", state: "separate" },
    ],
    online: { siteIntegratedOn: "2016-05-04", intranetConnectedOn: "2017-12-31", dataSharedOn: "2017-03-01" },
  }),
  others: listsOf,
  violations: [
    {
      name: "too few legal reviewers",
      breaks: ["employ-enough-legal-reviewers"],
      record: ({ day }) => staffing(day, { enforcementStaff: 21 }),
    },
    {
      name: "a credit code with a letter that the standard leaves out",
      breaks: ["bear-valid-credit-code"],
      record: ({ serial }) => ({ creditCode: creditCode(serial, false) }),
    },
    {
      name: "a code of a kind of body that the standard does not have",
      breaks: ["compare-doubtful-code-of-unit"],
      record: ({ serial }) => ({ creditCode: codeOfUnknownKind(serial) }),
    },
    {
      name: "nothing laid down, as far as the register tells",
      breaks: ["rest-unit-on-statutory-bases"],
      record: () => ({ statutoryBases: undefined }),
    },
    {
      name: "a department of the prefecture of which nothing is recorded in the network, where all is on record",
      breaks: ["join-one-network"],
      record: () => ({ level: "prefecture", online: undefined }),
    },
    {
      name: "a power of inspection, and no directory of inspectors before the year was over",
      breaks: ["compile-inspection-lists"],
      others: ({ id }) => ({
        list: [{ id: `${id}-inspector`, compiledOn: afterTheYear, publishedOn: "2018-01-10" }],
      }),
    },
    {
      name: "its liability laid down nowhere",
      breaks: ["rest-unit-on-statutory-bases"],
      record: () => ({ statutoryBases: fiveBases.filter(({ kind }) => kind !== "liability") }),
    },
    {
      name: "enforcement merged when the year was over",
      breaks: ["integrate-enforcement-in-named-fields"],
      record: () => ({ enforcement: [{ field: "transport", state: "integrated", since: afterTheYear }] }),
    },
    {
      name: "enforcement not merged",
      breaks: ["integrate-enforcement-in-named-fields"],
      record: () => ({ enforcement: [{ field: "commerce", state: "under-way" }] }),
    },
    {
      name: "a department of the prefecture that shared its data when the year was over",
      breaks: ["join-one-network"],
      record: () => ({
        level: "prefecture",
        online: { siteIntegratedOn: "2016-05-04", intranetConnectedOn: "2016-05-04", dataSharedOn: afterTheYear },
      }),
    },
    {
      name: "a department of the prefecture that never connected its intranet",
      breaks: ["join-one-network"],
      record: () => ({
        level: "prefecture",
        online: { siteIntegratedOn: "2016-05-04", dataSharedOn: "2017-03-01" },
      }),
    },
    {
      name: "nobody named as its principal",
      breaks: ["name-principal-of-department"],
      record: () => ({ head: undefined }),
    },
    {
      name: "a department of the prefecture that nobody inspected in the year",
      breaks: ["inspect-department"],
      record: () => ({ level: "prefecture" }),
      others: ({ id }) => ({ inspection: [{ id: `${id}-regular`, heldOn: afterTheYear }] }),
    },
    {
      name: "its lists inspected when the year was over",
      breaks: ["inspect-running-of-lists"],
      others: ({ id }) => ({ inspection: [{ id: `${id}-inspection`, heldOn: afterTheYear }] }),
    },
    {
      name: "a department without a power list beside it",
      breaks: ({ id }) => brokenBy("unit", `${id}-other`, ["have-power-list"]),
      others: ({ id, day }) => ({
        unit: [
          {
            id: `${id}-other`,
            title: "无清单的部门",
            kind: "department",
            level: "county",
            head: { name: "局长", integrityReportedOn: "2017-12-31" },
            statutoryBases: fiveBases,
            ...staffing(after(day, -1)),
          },
        ],
      }),
    },
  ],
});

/** Departments (工作部门): what they rest on, who works there, how they enforce and what they share. */
export const units = [department];
