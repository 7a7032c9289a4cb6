import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RollUpPart, WeightedSum } from "../../src/progress/progress.js";
import { addParts, emptyPart } from "../../src/progress/roll-up/roll-up.js";
import { anyPapers } from "./any-papers.js";
import { accepted, type Papers, progressOn } from "./sample-plan.js";

const units = [
  { id: "lead", title: "州局", region: "cj" },
  { id: "county", title: "某县政府", region: "qt", parent: "lead" },
  { id: "partner", title: "某县局", parent: "county" },
  { id: "stranger", title: "外单位" },
];
const regions = [
  { id: "cj", title: "州", level: "prefecture" },
  { id: "qt", title: "某县", level: "county" },
];

describe("the roll-up of a region", () => {
  const stated = {
    units,
    regions,
    measures: [
      { supportingUnits: ["county", "partner"], kind: "duty" },
      { leadUnit: "partner", kind: "ban" },
      { leadUnit: "stranger", kind: "duty" },
    ],
    evidence: [
      accepted("2017-05-01", { unit: "partner" }),
      accepted("2017-05-01", { measure: "measure-2", unit: "partner" }),
    ],
  };
  const regionsOf = (papers: Papers) => progressOn("2017-06-30", papers).regions;

  it("takes units by the region that they name, or that the nearest above them names", () => {
    expect(regionsOf(stated).map(({ region, title, units: own }) => [region, title, own])).toEqual([
      ["cj", "州", ["lead"]],
      ["qt", "某县", ["county", "partner"]],
      ["", "", ["stranger"]],
    ]);
  });

  it("keeps what they lead apart from their own parts in what they support", () => {
    const [first, second] = regionsOf(stated);
    expect(second?.asLead).toMatchObject({ scope: "region:qt:lead", measures: ["measure-2"], verified: { low: 1 } });
    expect(second?.asSupporter).toMatchObject({
      scope: "region:qt:supporting",
      measures: ["measure-1", "measure-1"],
      verified: { low: 0.5 },
    });
    expect(first?.asSupporter.measures).toEqual([]);
  });

  it("is none where no unit of the region has a part", () => {
    const others = [...regions, { id: "mn", title: "别县", level: "county" }];
    expect(regionsOf({ ...stated, regions: others }).map(({ region }) => region)).toEqual(["cj", "qt", ""]);
  });

  it("leaves out whoever reports on a measure without a part in it", () => {
    const outsider = { id: "outsider", title: "外县局", region: "mn" };
    const neighbour = { id: "neighbour", title: "州外局", region: "cj" };
    const reports = [outsider, neighbour].map(({ id }) => ({ unit: id, reportedOn: "2017-05-01", done: true }));
    const found = regionsOf({ ...stated, units: [...units, outsider, neighbour], reports });
    expect(found.map(({ region, units: own }) => [region, own])).toEqual([
      ["cj", ["lead"]],
      ["qt", ["county", "partner"]],
      ["", ["stranger"]],
    ]);
  });

  it("stands after those of the register where the region is in none, by its id", () => {
    const unregistered = [
      { id: "lead", title: "州局", region: "zz" },
      { id: "county", title: "某县政府", region: "qt" },
      { id: "partner", title: "某县局", region: "aa" },
      { id: "stranger", title: "外单位" },
    ];
    const found = regionsOf({ ...stated, units: unregistered });
    expect(found.map(({ region, title }) => [region, title])).toEqual([
      ["qt", "某县"],
      ["aa", "aa"],
      ["zz", "zz"],
      ["", ""],
    ]);
  });

  it("is unknown of units that stand above each other in turn", () => {
    const circle = [
      { id: "lead", title: "州局", parent: "county" },
      { id: "county", title: "某县政府", parent: "lead" },
    ];
    const found = regionsOf({ units: circle, measures: [{ supportingUnits: ["county"] }] });
    expect(found.map(({ region, units: own }) => [region, own])).toEqual([["", ["lead", "county"]]]);
  });

  it("stands beside that of each kind of obligation", () => {
    expect(progressOn("2017-06-30", stated).kinds.map(({ scope, kind, measures }) => [scope, kind, measures])).toEqual([
      ["kind:duty", "duty", ["measure-1", "measure-3"]],
      ["kind:ban", "ban", ["measure-2"]],
    ]);
  });
});

describe("parts added up in any grouping", () => {
  const sumOf = (parts: readonly RollUpPart[]) => parts.reduce(addParts, emptyPart);
  const near = (sums: Readonly<Record<string, WeightedSum>>) =>
    Object.fromEntries(
      Object.entries(sums).map(([name, { weight, low, high, measures }]) => [
        name,
        { measures, weight: expect.closeTo(weight, 9), low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) },
      ]),
    );
  const close = ({ sums, compared, counts }: RollUpPart) => ({ counts, sums: near(sums), compared: near(compared) });

  it("make the whole: sections, tasks, kinds, leads and regions", () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const progress = progressOn("2017-08-31", { ...papers, units, regions });
        const groupings = [
          progress.sections,
          progress.tasks,
          progress.kinds,
          progress.units.map(({ asLead }) => asLead),
          progress.regions.map(({ asLead }) => asLead),
        ];
        for (const group of groupings) expect(sumOf(group.map(({ part }) => part))).toEqual(close(progress.whole.part));
      }),
      { numRuns: 50 },
    );
  });
});
