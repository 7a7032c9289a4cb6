import type { GeneratedDataset } from "fazhi/testing";

type Source = GeneratedDataset["source"];
type Given = Source[string][number];
type Steps = readonly Readonly<Record<string, unknown>>[];

const licensed = {
  textual: true,
  complete: true,
  audioVisualRequired: false,
  papers: ["acceptance", "investigation", "decision"].map((step) => ({ step, title: "文书" })),
};
const inspected = { ...licensed, papers: ["investigation", "decision"].map((step) => ({ step, title: "文书" })) };

const withPapersOfSteps = (one: Given): Given =>
  one["procedure"] === undefined
    ? one
    : { ...one, procedure: (one["procedure"] as Steps).map((step) => ({ document: "文书", ...step })) };

/** Stands in a story for a paper that the office does not keep. */
export const notKept = "没有";

const withoutWhatIsNotKept = (one: Given): Given =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== notKept));

/** What an office keeps of everything it does and most stories do not tell; a story that tells it is left as it is. */
const kept: Readonly<Record<string, (one: Given) => Given>> = {
  "licence-case": (one) => ({ record: licensed, ...one }),
  "random-inspection": (one) => ({ record: inspected, ...one }),
  "enforcement-case": withPapersOfSteps,
  "major-decision": (one) => withPapersOfSteps({ responsiblePersons: ["分管负责人"], ...one }),
  "collective-discussion": (one) => ({ outcome: "adopted", ...one }),
  "list-entry": (one) => ({ guide: "办事指南", criteria: "审查工作细则", ...one }),
  "normative-document": (one) =>
    one["publishedOn"] === undefined ? one : { interpretationPublishedOn: one["publishedOn"], ...one },
  proposal: (one) => ({ contactedOn: one["assignedOn"], ...one }),
  "performance-assessment": (one) => ({
    figures: ["suits-brought", "heads-in-court", "suits-lost"],
    lawBasedGovernmentScore: 10,
    ...one,
  }),
};

/** The stories with the papers that every office keeps. */
export const withPapers = (dataset: GeneratedDataset): GeneratedDataset => ({
  ...dataset,
  source: Object.fromEntries(
    Object.entries(dataset.source).map(([entity, records]) => [
      entity,
      records.map((one) => withoutWhatIsNotKept((kept[entity] ?? ((it) => it))(one))),
    ]),
  ),
});
