import { ListEntry, ReconsiderationCase, Unit } from "fazhi/model";
import { type Draft, defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { brokenBy, inForce } from "./broken.js";
import { reconsideration } from "./reconsiderations.js";
import { regionalGovernment } from "./regional-government.js";
import { departmentOf, departmentRecord, together } from "./setting.js";

/** The office above the departments of one place. */
const officeOf = ({ id }: Occasion): OtherRecords => ({
  unit: [
    {
      id: `${id}-office`,
      title: "示例县办公室",
      kind: "office",
      level: "county",
      staffing: { on: "2012-01-01", enforcementStaff: 0 },
    },
  ],
});

/** A department of the place of a story, with its registers. */
const under = ({ id }: Occasion, letter: string, given: object = {}): OtherRecords => {
  const { unit = [], ...registers } = departmentOf(`${id}-${letter}`, `示例局${letter}`);
  return { ...registers, unit: unit.map((one) => ({ ...one, parent: `${id}-office`, ...given })) };
};

const oneDepartment = "give-power-to-one-department";

const power = (id: string, letter: string) => ({
  id: letter === "a" ? id : `${id}-${letter}-power`,
  list: `powers-of-${id}-${letter}`,
  code: `${id}-code`,
  name: "市容处罚",
  kind: "penalty",
  basis: [{ document: "中华人民共和国示例法", article: "第五条" }],
  exercisingUnit: `${id}-${letter}`,
  validFrom: "2012-03-01",
  publishedOn: "2012-03-01",
  procedure: "立案、调查、决定",
  pairedWith: `${id}-${letter}-duty`,
});

const duty = (id: string, letter: string) => ({
  id: `${id}-${letter}-duty`,
  list: `responsibilities-of-${id}-${letter}`,
  name: "市容处罚责任",
  validFrom: "2012-03-01",
  pairedWith: power(id, letter).id,
});

/** The day from which the first department has neither power nor duty: half of them at once, half when the year is over. */
const endOf = (day: string): string => (day < "2017-08-01" ? day : "2017-12-31");

const shared = defineScenario({
  name: "a power that went from one department to another",
  about: ListEntry,
  days: { from: "2017-04-01", until: "2017-12-01" },
  record: ({ id, day }) => {
    const { id: _, ...entry } = power(id, "a");
    return { ...entry, kind: "penalty", validUntil: endOf(day) };
  },
  others: (occasion) =>
    together(officeOf(occasion), under(occasion, "a"), under(occasion, "b"), {
      "list-entry": [
        power(occasion.id, "b"),
        { ...duty(occasion.id, "a"), validUntil: endOf(occasion.day) },
        duty(occasion.id, "b"),
      ],
    }),
  violations: [
    {
      name: "both keep it",
      breaks: ({ id }) => [oneDepartment, ...brokenBy("list-entry", `${id}-b-power`, [oneDepartment])],
      record: () => ({ validUntil: undefined }),
      others: ({ id }) => ({ "list-entry": [{ id: `${id}-a-duty`, validUntil: undefined }] }),
    },
    {
      name: "the first keeps it to the day after the year",
      breaks: ({ id }) => [oneDepartment, ...brokenBy("list-entry", `${id}-b-power`, [oneDepartment])],
      record: () => ({ validUntil: "2018-01-01" }),
      others: ({ id }) => ({ "list-entry": [{ id: `${id}-a-duty`, validUntil: "2018-01-01" }] }),
    },
  ],
});

const handOver = "hand-over-functions-of-abolished-unit";

const abolished = defineScenario({
  name: "a department that was merged into another",
  about: Unit,
  days: { from: "2017-04-01", until: "2017-12-01" },
  record: (occasion) => ({
    ...departmentRecord("示例旧局"),
    parent: `${occasion.id}-office`,
    abolishedOn: occasion.day,
    successors: [`${occasion.id}-b`],
  }),
  others: (occasion) =>
    together(officeOf(occasion), under(occasion, "b"), {
      list: [
        {
          id: `${occasion.id}-powers`,
          kind: "power",
          unit: occasion.id,
          title: "权力清单",
          compiledOn: "2012-01-04",
          publishedOn: "2012-01-10",
        },
      ],
      "list-entry": [
        {
          id: `${occasion.id}-power`,
          list: `${occasion.id}-powers`,
          name: "原有处罚",
          kind: "penalty",
          basis: [{ document: "中华人民共和国示例法", article: "第五条" }],
          exercisingUnit: occasion.id,
          validFrom: "2012-01-04",
          validUntil: occasion.oneOf([occasion.day, "2017-12-31"]),
          publishedOn: "2012-01-10",
          procedure: "立案、调查、决定",
          responsibility: "依法履行职责",
        },
      ],
    }),
  violations: [
    { name: "nobody takes over", breaks: [handOver], record: () => ({ successors: [] }) },
    {
      name: "a power left on its list",
      breaks: [handOver],
      others: ({ id }) => ({ "list-entry": [{ id: `${id}-power`, validUntil: "2018-01-01" }] }),
    },
  ],
});

const copied = defineScenario({
  name: "a reconsideration of an act of the government's own department",
  about: ReconsiderationCase,
  record: (occasion) => {
    const lawful = reconsideration.record({
      ...occasion,
      unit: `${occasion.id}-government`,
    }) as Draft<ReconsiderationCase>;
    return {
      ...lawful,
      servedOn: lawful.decidedOn,
      respondent: `${occasion.id}-department`,
      copiedUpward: true,
      committeeConsulted: true,
    };
  },
  others: (occasion) => {
    const { unit = [], ...registers } = departmentOf(`${occasion.id}-department`, "示例厅");
    const { unit: governments = [], ...advisers } = regionalGovernment(occasion.id);
    const staffing = { on: "2017-12-01", enforcementStaff: 0, reconsiderationStaff: 2 };
    return together(advisers, registers, {
      unit: [...governments.map((one) => ({ ...one, staffing })), ...unit].map((one) =>
        one.id === `${occasion.id}-government` ? one : { ...one, parent: `${occasion.id}-government` },
      ),
    });
  },
  violations: [
    {
      name: "no copy to the department above",
      breaks: (_, { servedOn }) => inForce(servedOn, { from: "2024-01-01" }, "copy-reconsideration-decision-upward"),
      record: () => ({ copiedUpward: false }),
    },
  ],
});

/** Departments that come, go and share (职能调整), and what governments tell above of them. */
export const restructuredUnits = [shared, abolished, copied];
