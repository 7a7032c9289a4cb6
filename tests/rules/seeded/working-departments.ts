import { Unit } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { after } from "./days.js";
import { document } from "./normative-documents.js";
import { penalty } from "./penalties.js";
import { reconsideration } from "./reconsiderations.js";
import { departmentRecord, registersOf, together } from "./setting.js";

/** Days from which everything is decided within the plan's year. */
const within = { from: "2017-04-05", until: "2017-09-01" };
const afterTheYear = "2018-01-02";

/** The same occasion, of which the story's own unit is the one that acts. */
const ofOwn = (occasion: Occasion): Occasion => ({ ...occasion, unit: occasion.id });

const titleOf = ({ serial }: Occasion): string => `示例执法局${serial}`;

const visit = ({ id, day }: Occasion, letter: string): OtherRecords[string][number] => ({
  id: `${id}-petition-${letter}`,
  unit: id,
  kind: "complaint",
  title: "走访",
  channel: "visit",
  receivedOn: day,
  registeredOn: day,
  informedOn: after(day, 2),
  acceptedOn: after(day, 2),
  concludedOn: after(day, 20),
  servedOn: after(day, 21),
  extensions: [],
  reviews: [],
});

/** What a department does in the year: a penalty, a reconsideration, and two petitions at the door beside the one online. */
const worksOf = (occasion: Occasion): OtherRecords => ({
  "enforcement-case": [{ ...penalty.record(ofOwn(occasion)), id: `${occasion.id}-penalty` }],
  "reconsideration-case": [{ ...reconsideration.record(ofOwn(occasion)), id: `${occasion.id}-reconsideration` }],
  "petition-case": [visit(occasion, "a"), visit(occasion, "b")],
});

const department = defineScenario({
  name: "a department that punishes and hears petitions",
  about: Unit,
  days: within,
  record: (occasion) => departmentRecord(titleOf(occasion)),
  others: (occasion) => together(registersOf(occasion.id, titleOf(occasion)), worksOf(occasion)),
  violations: [
    {
      name: "no process of any case recorded",
      breaks: ["introduce-process-records"],
      others: ({ id }) => ({ "enforcement-case": [{ id: `${id}-penalty`, record: undefined }] }),
    },
    {
      name: "its benchmark published when the year was over",
      breaks: ["keep-discretion-benchmark"],
      others: ({ id }) => ({ list: [{ id: `benchmarks-of-${id}`, publishedOn: afterTheYear }] }),
    },
    {
      name: "the conditions of major decisions published when the year was over",
      breaks: ["publish-conditions-of-major-decisions"],
      others: ({ id }) => ({ list: [{ id: `major-of-${id}`, publishedOn: afterTheYear }] }),
    },
    {
      name: "three petitions, none of them online",
      breaks: ["receive-petitions-online"],
      others: ({ id }) => ({ "petition-case": [{ id: `online-petition-of-${id}`, channel: "letter" }] }),
    },
    {
      name: "one person for reconsideration",
      breaks: ["staff-reconsideration"],
      record: (occasion) => {
        const { staffing } = departmentRecord(titleOf(occasion));
        return { staffing: { ...staffing, reconsiderationStaff: 1 } };
      },
    },
  ],
});

/** Two petitions are too few to expect one online; benchmark and conditions are those of the organ above it. */
const quietDepartment = defineScenario({
  name: "a department that goes by the benchmark and the conditions of the bureau above it",
  about: Unit,
  days: within,
  record: (occasion) => ({ ...departmentRecord(titleOf(occasion)), parent: `${occasion.id}-above` }),
  others: (occasion) => {
    const { id } = occasion;
    const { list, "list-entry": entries, ...registers } = registersOf(id, titleOf(occasion));
    const above = `${id}-above`;
    const isHigher = ({ id: own }: { readonly id: string }) => /^(benchmark|major)/u.test(own);
    return together(
      {
        ...registers,
        list: list.filter((one) => !isHigher(one)),
        "list-entry": entries.filter((one) => !isHigher(one)),
      },
      { ...worksOf(occasion), "petition-case": [visit(occasion, "a")] },
      {
        unit: [
          {
            id: above,
            title: "示例州办公室",
            kind: "office",
            level: "prefecture",
            staffing: { on: "2012-01-01", enforcementStaff: 0 },
            online: { siteIntegratedOn: "2016-05-04", intranetConnectedOn: "2017-12-31", dataSharedOn: "2017-03-01" },
          },
        ],
        list: (["benchmarks", "major"] as const).map((name) => ({
          id: `${name}-of-${id}`,
          kind: name === "major" ? "major-enforcement-decision" : "discretion-benchmark",
          unit: above,
          title: "示例州目录",
          compiledOn: "2017-10-10",
          publishedOn: "2017-12-31",
        })),
        "list-entry": [
          {
            id: `benchmark-of-${id}`,
            list: `benchmarks-of-${id}`,
            name: "罚款基准",
            validFrom: "2010-01-01",
            publishedOn: "2012-01-10",
            bands: [{ degree: "ordinary", penalty: "fine", atLeast: 100, atMost: 2000 }],
          },
        ],
      },
    );
  },
  violations: [],
});

const filingOffice = defineScenario({
  name: "an office with which documents are filed",
  about: Unit,
  days: within,
  record: ({ oneOf }) => ({
    title: "示例县法制办公室",
    kind: "office",
    level: "county",
    staffing: { on: oneOf(["2017-06-30", "2017-12-31"]), enforcementStaff: 0, legalPosts: 0, legalStaff: 1 },
  }),
  others: (occasion) => ({
    "normative-document": [{ ...document.record(occasion), id: `${occasion.id}-filed`, filedWith: occasion.id }],
  }),
  violations: [
    {
      name: "nobody to review what was filed",
      breaks: ["staff-filing-review"],
      record: () => ({ staffing: { on: "2017-12-31", enforcementStaff: 0, legalPosts: 0, legalStaff: 0 } }),
    },
  ],
});

/** Departments in the plan's year (执法、信访、复议), by what their own work shows of them. */
export const workingDepartments = [department, quietDepartment, filingOffice];
