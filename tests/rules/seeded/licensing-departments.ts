import { Unit } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { brokenBy } from "./broken.js";
import { after } from "./days.js";
import { acceptance, decisionOn, plainLicence } from "./licence-course.js";
import { notKept } from "./papers.js";
import { departmentRecord, registersOf, together } from "./setting.js";

const within = { from: "2017-04-05", until: "2017-11-01" };
const lastDay = "2017-12-31";
const afterTheYear = "2018-01-01";

const titleOf = ({ serial }: Occasion): string => `示例审批局${serial}`;

const provider = (id: string, name: string) => [
  { entry: `service-of-${id}`, title: "检测", choice: "free", provider: name },
];

/** Some licences of the year, for which the applicants turned to two providers. */
const licencesOf = (occasion: Occasion, count: number, nameOf = (at: number) => `检测机构${at % 2}`): OtherRecords => ({
  "licence-case": Array.from({ length: count }, (_, at) => ({
    ...plainLicence({ ...occasion, unit: occasion.id }),
    ...acceptance(occasion, occasion.day),
    ...decisionOn(occasion, after(occasion.day, 10)),
    id: `${occasion.id}-licence-${at}`,
    intermediaries: provider(occasion.id, nameOf(at)),
  })),
});

/** An item of the department that one must have before registration, and one that it had. */
const itemOf = (id: string, name: string, given: object = {}) => ({
  id: `${name}-of-${id}`,
  list: `items-of-${id}`,
  code: `${name}-of-${id}`,
  catalogued: true,
  name: `示例${name}许可`,
  kind: "licence",
  basis: [{ document: "中华人民共和国示例法", article: "第八条" }],
  validFrom: "2012-02-01",
  publishedOn: "2012-02-01",
  procedure: "申请、受理、审查、决定",
  timeLimit: { count: 20, workingDays: true },
  cleanUps: [{ on: "2017-06-01", verdict: "keep" }],
  ...given,
});

const ended = { validUntil: lastDay, cancelledBy: "取消决定", delegation: { origin: "own", supervisedOn: lastDay } };

const department = defineScenario({
  name: "a department that licenses",
  about: Unit,
  days: within,
  record: (occasion) => departmentRecord(titleOf(occasion)),
  others: (occasion) => {
    const { id } = occasion;
    return together(registersOf(id, titleOf(occasion)), licencesOf(occasion, 5), {
      "list-entry": [
        itemOf(id, "first", { preRegistration: true }),
        itemOf(id, "second", { preRegistration: true, ...ended }),
      ],
    });
  },
  violations: [
    {
      name: "one provider in all five cases",
      breaks: ({ id }) => brokenBy("list-entry", `service-of-${id}`, ["let-providers-vary"]),
      others: ({ id }) => ({
        "licence-case": Array.from({ length: 5 }, (_, at) => ({
          id: `${id}-licence-${at}`,
          intermediaries: provider(id, "检测机构0"),
        })),
      }),
    },
    {
      name: "a listed service gone through when the year was over",
      breaks: ({ id }) => brokenBy("list-entry", `service-of-${id}`, ["clean-up-intermediary-service"]),
      others: ({ id }) => ({
        "list-entry": [{ id: `service-of-${id}`, cleanUps: [{ on: afterTheYear, verdict: "keep" }] }],
      }),
    },
    {
      name: "a licence without a guide",
      breaks: ({ id }) => brokenBy("list-entry", `item-of-${id}`, ["standardise-licence-item"]),
      others: ({ id }) => ({ "list-entry": [{ id: `item-of-${id}`, guide: notKept }] }),
    },
    {
      name: "a licence without criteria of examination",
      breaks: ({ id }) => brokenBy("list-entry", `item-of-${id}`, ["standardise-licence-item"]),
      others: ({ id }) => ({ "list-entry": [{ id: `item-of-${id}`, criteria: notKept }] }),
    },
    {
      name: "as many approvals before registration as when the year began, one of them not reviewed",
      breaks: ({ id }) => [
        "cut-pre-registration-approvals",
        ...brokenBy("list-entry", `first-of-${id}`, ["clean-up-approval-item"]),
      ],
      others: ({ id }) => ({
        "list-entry": [
          { id: `first-of-${id}`, cleanUps: [] },
          { id: `second-of-${id}`, validUntil: undefined, cancelledBy: undefined },
        ],
      }),
    },
    {
      name: "two items added on a paper of the department, one ended",
      breaks: ({ id }) => [
        "let-approval-items-not-grow",
        ...["third", "fourth"].flatMap((name) =>
          brokenBy("list-entry", `${name}-of-${id}`, ["rest-new-item-on-legal-basis"]),
        ),
      ],
      others: ({ id, day }) => ({
        "list-entry": ["third", "fourth"].map((name) =>
          itemOf(id, name, { validFrom: day, publishedOn: day, basis: [{ document: "示例局办公室通知" }] }),
        ),
      }),
    },
  ],
});

/** Four cases show no lack of choice; items that are all reviewed may stay, and what the region hands down is no growth. */
const quietDepartment = defineScenario({
  name: "a department that licenses little and to which an item was handed down",
  about: Unit,
  days: within,
  record: (occasion) => departmentRecord(titleOf(occasion)),
  others: (occasion) => {
    const { id, day } = occasion;
    return together(
      registersOf(id, titleOf(occasion)),
      licencesOf(occasion, 4, () => "检测机构"),
      {
        "list-entry": [
          itemOf(id, "first", { preRegistration: true, cleanUps: [{ on: lastDay, verdict: "keep" }] }),
          itemOf(id, "handed-down", {
            validFrom: day,
            publishedOn: day,
            delegation: {
              origin: "delegated-by-region",
              delegatedOn: day,
              receivingUnit: id,
              takenOverOn: day,
              supervisedOn: lastDay,
            },
          }),
        ],
      },
    );
  },
  violations: [],
});

/** Departments in the plan's year (审批、中介服务), by what their own lists and licences show of them. */
export const licensingDepartments = [department, quietDepartment];
