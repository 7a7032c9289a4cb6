import { workingDays } from "fazhi";
import { commitSeed, draw } from "fazhi/draw";
import { RandomInspection } from "fazhi/model";
import { defineScenario, type Occasion } from "fazhi/testing";
import { brokenBy, inForce, planYear } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";
import { together } from "./setting.js";

const randomNotice = { from: "2015-08-05" };
const marketOpinion = { from: "2019-02-15" };
const twentyWorkingDays = workingDays(20);

const publish = (day: string): readonly string[] => [
  ...inForce(day, planYear, "publish-inspection-result"),
  ...inForce(day, marketOpinion, "publish-random-inspection-result"),
];
const drawAtRandom = ({ day }: Occasion): readonly string[] => [...inForce(day, randomNotice, "draw-at-random")];
const inspectListedItem = ({ day }: Occasion): readonly string[] =>
  inForce(day, randomNotice, "inspect-listed-item-only");

/** The team that inspects, with its list of items and its two directories. */
const teamOf = ({ id }: Occasion) => ({
  unit: [
    {
      id: `${id}-team`,
      title: "示例市场监管执法队",
      kind: "enforcement-team",
      level: "county",
      staffing: { on: "2017-12-01", enforcementStaff: 20, legalReviewers: 1, legalPosts: 1, legalStaff: 1 },
    },
  ],
  list: (["random-inspection-item", "inspection-object", "inspector"] as const).map((kind) => ({
    id: `${id}-${kind}`,
    kind,
    unit: `${id}-team`,
    title: "一单两库",
    compiledOn: "2012-01-04",
    publishedOn: "2012-01-10",
  })),
  "list-entry": [
    {
      id: `${id}-item`,
      list: `${id}-random-inspection-item`,
      name: "计量监督检查",
      kind: "inspection",
      basis: [{ document: "中华人民共和国计量法", article: "第十八条" }],
      validFrom: "2010-01-01",
      publishedOn: "2012-01-10",
    },
  ],
});

const seed = "5eed".repeat(16);

/** The proof of a draw of the one business, and of the two inspectors who come: two of the department unless others are named. */
const proofOf = (
  { unit, day }: Occasion,
  drawn: readonly string[] = ["a", "b"].map((letter) => `officer-${letter}-of-${unit}`),
) => {
  const directories = {
    objects: [{ id: "示例企业", stratum: "全部" }],
    inspectors: drawn.map((id) => ({ id, isCertified: true })),
  };
  const commitment = commitSeed(seed);
  const { proof } = draw({
    ...directories,
    commitment,
    seed,
    sampleSizes: { 全部: 1 },
    teamSize: 2,
    certifiedAtLeast: 2,
  });
  return {
    commitment,
    committedOn: after(day, -5),
    proof: JSON.stringify(proof),
    directories: JSON.stringify(directories),
  };
};
const holdToProof = ({ day }: Occasion): readonly string[] => inForce(day, planYear, "hold-draw-to-its-proof");

/** A random inspection of a team; other stories begin with it. */
export const inspection = defineScenario({
  name: "a random inspection",
  about: RandomInspection,
  record: (occasion) => {
    const { id, unit, day } = occasion;
    return {
      unit: `${id}-team`,
      item: `${id}-item`,
      drawnOn: after(day, -5),
      inspectedOn: day,
      objectsDrawnAtRandom: true,
      inspectorsDrawnAtRandom: true,
      drawProof: proofOf(occasion),
      objects: [{ title: "示例企业", result: "clean" }],
      inspectors: [`officer-a-of-${unit}`, `officer-b-of-${unit}`],
      resultPublishedOn: inTime(occasion, day, twentyWorkingDays),
    };
  },
  others: teamOf,
  violations: [
    { name: "objects chosen by hand", breaks: drawAtRandom, record: () => ({ objectsDrawnAtRandom: false }) },
    {
      name: "another business inspected than was drawn",
      breaks: holdToProof,
      record: () => ({ objects: [{ title: "另一企业", result: "clean" }] }),
    },
    {
      name: "the commitment published after the draw",
      breaks: holdToProof,
      record: (occasion) => ({ drawProof: { ...proofOf(occasion), committedOn: after(occasion.day, -4) } }),
    },
    { name: "inspectors chosen by hand", breaks: drawAtRandom, record: () => ({ inspectorsDrawnAtRandom: false }) },
    {
      name: "one inspector",
      breaks: ({ day }) => [...inForce(day, randomNotice, "inspect-in-pairs")],
      record: ({ unit }) => ({ inspectors: [`officer-a-of-${unit}`] }),
    },
    {
      name: "an inspector whose certificate was withdrawn that day",
      breaks: ({ day }) => inForce(day, planYear, "hold-certificate-when-inspecting"),
      record: (occasion) => {
        const inspectors = [`officer-a-of-${occasion.unit}`, `${occasion.id}-officer`];
        return { inspectors, drawProof: proofOf(occasion, inspectors) };
      },
      others: ({ id, unit, day }) => ({
        officer: [
          {
            id: `${id}-officer`,
            unit,
            name: "被收回证件的人员",
            certificates: [{ number: `${id}`, kind: "enforcement", validFrom: "2010-01-01", withdrawnOn: day }],
          },
        ],
      }),
    },
    {
      name: "no paper of what was seen on the spot",
      breaks: ({ day }) => inForce(day, planYear, "record-inspection-throughout"),
      record: () => ({
        record: {
          textual: true,
          complete: true,
          audioVisualRequired: false,
          papers: [{ step: "decision", title: "文书" }],
        },
      }),
    },
    {
      name: "an item that was off the list that day",
      breaks: inspectListedItem,
      others: ({ id, day }) => ({ "list-entry": [{ id: `${id}-item`, validUntil: day }] }),
    },
    {
      name: "an item without a basis",
      breaks: inspectListedItem,
      others: ({ id }) => ({ "list-entry": [{ id: `${id}-item`, basis: [] }] }),
    },
    { name: "no item at all", breaks: inspectListedItem, record: () => ({ item: undefined }) },
    {
      name: "the result published late",
      breaks: ({ day }) => publish(day),
      record: (occasion) => ({ resultPublishedOn: tooLate(occasion, occasion.day, twentyWorkingDays) }),
    },
    {
      name: "the result never published",
      breaks: ({ day }) => publish(day),
      record: () => ({ resultPublishedOn: undefined }),
    },
    {
      name: "the directory of inspectors compiled on the day after",
      breaks: ({ day }) => inForce(day, planYear, "keep-one-list-and-two-directories"),
      others: ({ id, day }) => ({ list: [{ id: `${id}-inspector`, compiledOn: after(day, 1) }] }),
    },
    {
      name: "a directory of objects that is another unit's",
      breaks: ({ id }) => brokenBy("unit", `${id}-team`, ["keep-list-and-directories"]),
      others: ({ id, unit }) => ({ list: [{ id: `${id}-inspection-object`, unit }] }),
    },
  ],
});

/** The directories of the team with an entry for each who may be drawn. */
const enteredOn =
  (validFrom: string) =>
  ({ id, unit }: Occasion) => ({
    officer: ["a", "b"].map((letter) => ({
      id: `${id}-officer-${letter}`,
      unit,
      name: `检查人员${letter}`,
      certificates: [{ number: `${id}-${letter}`, kind: "enforcement", validFrom: "2010-01-01" }],
    })),
    "market-subject": [
      {
        id: `${id}-business`,
        unit,
        title: "示例企业",
        kind: "enterprise",
        registeredOn: "2011-03-01",
        certificatesMerged: true,
        licenceReissuedOn: "2016-11-02",
        abnormalListings: [],
        blacklistings: [],
      },
    ],
    "list-entry": [
      {
        id: `${id}-object`,
        list: `${id}-inspection-object`,
        name: "示例企业",
        subject: `${id}-business`,
        validFrom,
        publishedOn: "2012-01-10",
      },
      ...["a", "b"].map((letter) => ({
        id: `${id}-inspector-${letter}`,
        list: `${id}-inspector`,
        name: `检查人员${letter}`,
        officer: `${id}-officer-${letter}`,
        validFrom,
        publishedOn: "2012-01-10",
      })),
    ],
  });

const entered = defineScenario({
  name: "a random inspection drawn from directories with entries",
  about: RandomInspection,
  record: (occasion) => ({
    ...inspection.record(occasion),
    objects: [{ title: "示例企业", subject: `${occasion.id}-business`, result: "clean" }],
    inspectors: ["a", "b"].map((letter) => `${occasion.id}-officer-${letter}`),
    drawProof: proofOf(
      occasion,
      ["a", "b"].map((letter) => `${occasion.id}-officer-${letter}`),
    ),
  }),
  others: (occasion) =>
    together(teamOf(occasion), enteredOn(occasion.oneOf(["2012-01-10", after(occasion.day, -5)]))(occasion)),
  violations: [
    {
      name: "an inspector who was entered the day after the draw",
      breaks: ({ day }) => inForce(day, planYear, "draw-from-directories"),
      others: ({ id, day }) => ({ "list-entry": [{ id: `${id}-inspector-b`, validFrom: after(day, -4) }] }),
    },
    {
      name: "an inspector who had left the directory",
      breaks: ({ day }) => inForce(day, planYear, "draw-from-directories"),
      others: ({ id, day }) => ({
        "list-entry": [{ id: `${id}-inspector-b`, validFrom: "2012-01-10", validUntil: after(day, -5) }],
      }),
    },
    {
      name: "a business that stands in no directory",
      breaks: ({ day }) => inForce(day, planYear, "draw-from-directories"),
      others: ({ id }) => ({ "list-entry": [{ id: `${id}-object`, subject: undefined }] }),
    },
  ],
});

/** Random inspections (双随机、一公开) with their list and directories. */
export const randomInspections = [inspection, entered];
