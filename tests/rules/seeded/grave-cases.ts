import { UnlawfulCase } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { after } from "./days.js";
import { deedsOf, government } from "./governments.js";
import { departmentOf, together } from "./setting.js";

const within = { from: "2017-04-01", until: "2017-12-01" };

/** A government of which no case is told, and two of its departments. */
function placeOf(occasion: Occasion): OtherRecords {
  const id = `${occasion.id}-government`;
  const { "unlawful-case": _, ...deeds } = deedsOf(id);
  const under = (letter: string): OtherRecords => {
    const { unit = [], ...registers } = departmentOf(`${occasion.id}-${letter}`, `示例局${letter}`);
    return { ...registers, unit: unit.map((one) => ({ ...one, parent: id })) };
  };
  return together(deeds, { unit: [{ ...government.record(occasion), id }] }, under("a"), under("b"));
}

const grave = (occasion: Occasion, letter: string, establishedOn: string) => ({
  unit: `${occasion.id}-${letter}`,
  title: "违法行政案件",
  establishedOn,
  major: true,
  graveConsequences: true,
});

const earlier = (occasion: Occasion, daysBefore: number): OtherRecords => ({
  "unlawful-case": [{ ...grave(occasion, "a", after(occasion.day, -daysBefore)), id: `${occasion.id}-earlier` }],
});

const second = defineScenario({
  name: "the second grave case within a year in one place",
  about: UnlawfulCase,
  days: within,
  record: (occasion) => ({
    ...grave(occasion, "b", occasion.day),
    accountabilityOn: occasion.oneOf([occasion.day, "2017-12-31"]),
  }),
  others: (occasion) => together(placeOf(occasion), earlier(occasion, occasion.oneOf([30, 365]))),
  violations: [
    {
      name: "the head of the place never answered",
      breaks: ["hold-head-of-place-accountable"],
      record: () => ({ accountabilityOn: undefined }),
    },
  ],
});

/** Two cases more than a year apart are not several, nor are two of which one was not grave. */
const apart = defineScenario({
  name: "two grave cases in one place more than a year apart",
  about: UnlawfulCase,
  days: within,
  record: (occasion) => grave(occasion, "b", occasion.day),
  others: (occasion) => together(placeOf(occasion), earlier(occasion, 366 + occasion.below(100))),
  violations: [],
});

/** Grave cases of several departments of one place (本地区多起重大违法行政案件). */
export const graveCases = [second, apart];
