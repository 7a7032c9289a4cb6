import { workingDays } from "fazhi";
import { ListRevision } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { inTime, tooLate } from "./days.js";

const period = workingDays(20);

/** A change of a list on a day, and its publication. */
const changed = (occasion: Occasion, on: string): Draft<ListRevision> => ({
  on,
  publishedOn: inTime(occasion, on, period),
});

const triggers = ["law-changed", "functions-changed", "item-cancelled", "item-devolved", "item-taken-over"] as const;

const revision = defineScenario({
  name: "a revision of a list of powers or responsibilities",
  about: ListRevision,
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    return {
      list: oneOf([`powers-of-${unit}`, `responsibilities-of-${unit}`]),
      trigger: { kind: oneOf(triggers), on: day },
      ...changed(occasion, inTime(occasion, day, period)),
    };
  },
  violations: [
    {
      name: "the list changed late",
      breaks: ({ day }) => inForce(day, planYear, "revise-list-after-trigger"),
      record: (occasion) => changed(occasion, tooLate(occasion, occasion.day, period)),
    },
    {
      name: "the list never changed",
      breaks: ({ day }) => inForce(day, planYear, "revise-list-after-trigger"),
      record: () => ({ on: undefined, publishedOn: undefined }),
    },
    {
      name: "the change published late",
      breaks: ["publish-changed-power-list"],
      record: (occasion, { on = "" }) => ({ publishedOn: tooLate(occasion, on, period) }),
    },
    {
      name: "the change never published",
      breaks: ["publish-changed-power-list"],
      record: () => ({ publishedOn: undefined }),
    },
  ],
});

const catalogueRevision = defineScenario({
  name: "a revision of the catalogue of approval items",
  about: ListRevision,
  record: (occasion) => ({ ...revision.record(occasion), list: `items-of-${occasion.unit}` }),
  violations: [
    {
      name: "the catalogue changed late",
      breaks: ({ day }) => inForce(day, planYear, "update-catalogue-after-trigger"),
      record: (occasion) => changed(occasion, tooLate(occasion, occasion.day, period)),
    },
    {
      name: "the catalogue never changed",
      breaks: ({ day }) => inForce(day, planYear, "update-catalogue-after-trigger"),
      record: () => ({ on: undefined, publishedOn: undefined }),
    },
  ],
});

/** Revisions of lists (清单动态调整). */
export const listRevisions = [revision, catalogueRevision];
