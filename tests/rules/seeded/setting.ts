import type { OtherRecords } from "fazhi/testing";

const numbers = Array.from({ length: 20 }, (_, index) => index + 1);

/** What body, functions, powers, procedure and liability of a department rest on. */
export const fiveBases = (["body", "function", "power", "procedure", "liability"] as const).map((kind) => ({
  kind,
  basis: { document: "示例县人民政府工作部门设置规定" },
}));

/** A department of a county, with what the register of units tells of it. */
export const departmentRecord = (title: string) => ({
  title,
  kind: "department" as const,
  level: "county" as const,
  head: { name: "局长", integrityReportedOn: "2017-12-20" },
  statutoryBases: fiveBases,
  staffing: {
    on: "2017-12-01",
    enforcementStaff: 20,
    legalReviewers: 1,
    legalPosts: 1,
    legalStaff: 1,
    reconsiderationStaff: 2,
  },
});

/** The departments of a county whose cases are told. */
export const departments = numbers.map((number) => ({
  id: `department-${number}`,
  ...departmentRecord(`示例局${number}`),
}));

const basis = [{ document: "中华人民共和国示例法", article: "第三十条" }];
const listed = { compiledOn: "2012-01-04", publishedOn: "2012-01-10" };

const listsOf = (unit: string, title: string) => [
  { id: `powers-of-${unit}`, kind: "power", unit, title: `${title}权力清单`, ...listed },
  { id: `responsibilities-of-${unit}`, kind: "responsibility", unit, title: `${title}责任清单`, ...listed },
  { id: `benchmarks-of-${unit}`, kind: "discretion-benchmark", unit, title: `${title}裁量权基准`, ...listed },
  { id: `major-of-${unit}`, kind: "major-enforcement-decision", unit, title: `${title}重大执法决定目录`, ...listed },
  { id: `items-of-${unit}`, kind: "approval-item", unit, title: `${title}行政审批事项目录`, ...listed },
  { id: `services-of-${unit}`, kind: "intermediary-service", unit, title: `${title}中介服务清单`, ...listed },
  { id: `inspection-items-of-${unit}`, kind: "random-inspection-item", unit, title: `${title}抽查事项清单`, ...listed },
  { id: `objects-of-${unit}`, kind: "inspection-object", unit, title: `${title}检查对象名录库`, ...listed },
  { id: `inspectors-of-${unit}`, kind: "inspector", unit, title: `${title}检查人员名录库`, ...listed },
];

const entriesOf = (unit: string, title: string) => [
  {
    id: `power-of-${unit}`,
    list: `powers-of-${unit}`,
    name: `${title}行政处罚`,
    kind: "penalty",
    basis,
    exercisingUnit: unit,
    validFrom: "2010-01-01",
    publishedOn: listed.publishedOn,
    pairedWith: `responsibility-of-${unit}`,
    procedure: "立案、调查、告知、决定、送达",
  },
  {
    id: `responsibility-of-${unit}`,
    list: `responsibilities-of-${unit}`,
    name: `${title}行政处罚责任`,
    validFrom: "2010-01-01",
    pairedWith: `power-of-${unit}`,
  },
  {
    id: `benchmark-of-${unit}`,
    list: `benchmarks-of-${unit}`,
    name: `${title}罚款基准`,
    validFrom: "2010-01-01",
    publishedOn: listed.publishedOn,
    bands: [{ degree: "ordinary", penalty: "fine", atLeast: 100, atMost: 2000 }],
  },
  {
    id: `item-of-${unit}`,
    list: `items-of-${unit}`,
    code: `item-of-${unit}`,
    catalogued: true,
    name: `${title}经营许可`,
    kind: "licence",
    basis,
    validFrom: "2010-01-01",
    publishedOn: listed.publishedOn,
    procedure: "申请、受理、审查、决定、送达",
    timeLimit: { count: 20, workingDays: true },
    cleanUps: [{ on: "2017-05-10", verdict: "keep" }],
  },
  {
    id: `service-of-${unit}`,
    list: `services-of-${unit}`,
    name: `${title}检测服务`,
    validFrom: "2010-01-01",
    publishedOn: listed.publishedOn,
    intermediary: { freelyChosen: true, decoupled: true },
    cleanUps: [{ on: "2017-08-30", verdict: "keep" }],
  },
];

const officersOf = (unit: string, title: string) =>
  ["a", "b"].map((letter) => ({
    id: `officer-${letter}-of-${unit}`,
    unit,
    name: `${title}${letter}`,
    certificates: [{ number: `${unit}-${letter}`, kind: "enforcement", validFrom: "2010-01-01" }],
  }));

/**
 * What every department has, lawful on every day: a power and the responsibility that goes with it, a discretion
 * benchmark for fines from 100 to 2000 yuan, an approval item and an intermediary service, two certified officers, and an
 * inspection of its lists in the year of the plan, and what random inspections draw from.
 */
export const registersOf = (unit: string, title: string) => ({
  list: listsOf(unit, title),
  "list-entry": entriesOf(unit, title),
  officer: officersOf(unit, title),
  inspection: [
    {
      id: `inspection-of-${unit}`,
      unit,
      inspector: unit,
      kind: "list-operation",
      heldOn: "2017-09-15",
      shortcomings: [],
    },
  ],
  "petition-case": [
    {
      id: `online-petition-of-${unit}`,
      unit,
      kind: "complaint",
      title: "网上信访",
      channel: "web",
      receivedOn: "2017-02-06",
      registeredOn: "2017-02-06",
      informedOn: "2017-02-08",
      acceptedOn: "2017-02-08",
      concludedOn: "2017-03-01",
      servedOn: "2017-03-02",
      extensions: [],
      reviews: [],
    },
  ],
});

/** Records of several units together. */
export const together = (...parts: readonly OtherRecords[]): OtherRecords => {
  const kinds = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries([...kinds].map((kind) => [kind, parts.flatMap((part) => part[kind] ?? [])]));
};

/** The registers of all departments. */
export const registers = together(...departments.map(({ id, title }) => registersOf(id, title)));

/** A department that one story needs beside its own records, with its registers. */
export const departmentOf = (id: string, title: string): OtherRecords =>
  together({ unit: [{ id, ...departmentRecord(title) }] }, registersOf(id, title));
