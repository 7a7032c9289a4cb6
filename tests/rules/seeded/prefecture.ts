import { Region } from "fazhi/model";
import { changji2017 } from "fazhi/rules/changji-2017";
import { nationalLaw } from "fazhi/rules/national-law";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { planCounties } from "../../../rules/changji-2017/plan-county.js";
import { brokenBy } from "./broken.js";
import { after } from "./days.js";
import type { Era } from "./eras.js";
import { deedsOf, government } from "./governments.js";
import { together } from "./setting.js";

const lastDay = "2017-12-31";
const afterTheYear = "2018-01-01";

/** The places that the plan names for its pilots (2.1, 2.6, 2.13), written out once more. */
const named = [
  { subject: "approval-bureau", places: ["652327"] },
  { subject: "e-government", places: ["652327", "652323"] },
  { subject: "cross-department-enforcement", places: ["652328"] },
  { subject: "urban-management", places: ["652302", "652325"] },
] as const;

const unified = { registrationSince: "2016-01-01", numberingSince: "2017-05-01", issuingSince: lastDay };

const countyOf = (occasion: Occasion, code: string): OtherRecords => {
  const id = `${occasion.id}-${code}`;
  return together(deedsOf(id), {
    unit: [{ ...government.record(occasion), id, region: `${id}-region`, documentUnification: unified }],
  });
};

const pilotOf = ({ id, day }: Occasion, subject: string, place: string) => ({
  id: `${id}-${subject}-${place}`,
  title: "试点",
  subject,
  region: `${id}-${place}-region`,
  unit: `${id}-${place}`,
  startsOn: day,
  startedOn: after(day, 30),
  dueOn: lastDay,
  concludedOn: lastDay,
  itemsInScope: 50,
  itemsDone: 50,
  itemsCountedOn: lastDay,
});

/** A pilot that is moved to a place that the plan does not name for anything: Manas. */
const movedTo = (id: string) => ({ region: `${id}-652324-region`, unit: `${id}-652324` });

const prefecture = defineScenario({
  name: "the prefecture with its seven counties and the six named pilots",
  about: Region,
  record: () => ({ title: "昌吉回族自治州", kind: "division", level: "prefecture", division: "652300" }),
  others: (occasion) =>
    together(...planCounties.map(({ id }) => countyOf(occasion, id)), {
      region: planCounties.map(({ id, title }) => ({
        id: `${occasion.id}-${id}-region`,
        title,
        kind: "division",
        level: "county",
        division: id,
        parent: occasion.id,
      })),
      pilot: named.flatMap(({ subject, places }) => places.map((place) => pilotOf(occasion, subject, place))),
    }),
  violations: [
    ...named.flatMap(({ subject, places }) =>
      places.map((place) => ({
        name: `the pilot of ${subject} held elsewhere than in ${place}`,
        breaks: ({ id }: Occasion) => [
          ...brokenBy("unit", `${id}-${place}`, [`hold-${subject}-pilot`]),
          ...brokenBy("pilot", `${id}-${subject}-${place}`, ["stand-for-no-named-pilot"]),
        ],
        others: ({ id }: Occasion): OtherRecords => ({
          pilot: [{ id: `${id}-${subject}-${place}`, ...movedTo(id) }],
        }),
      })),
    ),
    ...(["registrationSince", "numberingSince", "issuingSince"] as const).map((field) => ({
      name: `one county without ${field} within the year`,
      breaks: [{ rule: "unify-documents-in-every-county", entity: "plan-county", id: "652324" }],
      others: ({ id }: Occasion): OtherRecords => ({
        unit: [{ id: `${id}-652324`, documentUnification: { ...unified, [field]: afterTheYear } }],
      }),
    })),
  ],
});

/** Where all named places hold their pilots, another place is free to try. */
const furtherPlace = defineScenario({
  name: "the prefecture with a further place that holds a pilot",
  about: Region,
  record: (occasion) =>
    prefecture.record(occasion) as object as { title: string; kind: "division"; level: "prefecture" },
  others: (occasion) =>
    together(prefecture.others?.(occasion) ?? {}, {
      pilot: [
        { ...pilotOf(occasion, "e-government", "652323"), id: `${occasion.id}-further`, ...movedTo(occasion.id) },
      ],
    }),
  violations: [],
});

/** The plan's year in the prefecture: each seed tells one story, for there is one prefecture. */
export const prefectureInPlanYear: Era & { readonly cases: 1 } = {
  name: "the prefecture in the plan's year",
  days: { from: "2017-04-01", until: "2017-10-01" },
  asOf: "2018-06-30",
  cases: 1,
  packs: [changji2017, nationalLaw],
  scenarios: [prefecture, furtherPlace],
};

/** Each of its stories once: the lawful ones, and one for each violation. */
export const storiesOfPrefecture = prefectureInPlanYear.scenarios.flatMap((scenario) => [
  { name: scenario.name, scenario, share: 0 },
  ...scenario.violations.map((violation) => ({
    name: violation.name,
    scenario: { ...scenario, violations: [violation] },
    share: 1,
  })),
]);
